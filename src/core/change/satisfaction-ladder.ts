import type { Label } from '../pyramid/scheme';

/** How satisfied a customer is, best first. */
export const satisfactionLadder = [
  'loyal',
  'very satisfied',
  'satisfied',
  'dissatisfied',
  'angry',
  'escalated',
] as const;

/** What its stages are called. */
export const satisfactionLabels: Readonly<Record<(typeof satisfactionLadder)[number], Label>> = {
  loyal: { en: 'loyal', zh: '忠诚' },
  'very satisfied': { en: 'very satisfied', zh: '非常满意' },
  satisfied: { en: 'satisfied', zh: '满意' },
  dissatisfied: { en: 'dissatisfied', zh: '不满意' },
  angry: { en: 'angry', zh: '愤怒' },
  escalated: { en: 'escalated', zh: '投诉升级' },
};
