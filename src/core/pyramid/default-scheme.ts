import type { Scheme } from './scheme';

/** Curry's customer pyramid: 1%, 4%, 15% and 80% of the customers. */
export const defaultScheme: Scheme = {
  cut: 'headcount',
  tiers: [
    { id: 'A', name: 'vip', share: '0.01', label: { en: 'VIP', zh: 'VIP客户' } },
    { id: 'B', name: 'major', share: '0.04', label: { en: 'Major', zh: '主要客户' } },
    { id: 'C', name: 'ordinary', share: '0.15', label: { en: 'Ordinary', zh: '普通客户' } },
    { id: 'D', name: 'small', share: '0.8', label: { en: 'Small', zh: '小客户' } },
  ],
};
