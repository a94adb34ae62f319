import type { Preset } from './preset';

export const amazonDateRange: Preset = {
  name: 'amazon-date-range',
  title: { en: 'Amazon date range report', zh: '亚马逊日期范围报告' },
  get: {
    en: 'Amazon Seller Central › Payments › Reports Repository (Date Range Reports) › Transaction.',
    zh: '亚马逊卖家平台 › 付款 › 报告库（日期范围报告）› 交易。',
  },
  source: 'Amazon Seller Central, "Date Range Reports"; headings as in public repositories',
  headings: ['date/time', 'settlement id', 'type', 'order id', 'sku', 'product sales', 'total'],
  columns: { customer: '', date: '[date/time]', order: '[order id]', revenue: '[product sales]' },
  notes: [
    {
      en: 'This report names no customer: the fulfilled shipments report does.',
      zh: '此报告不含客户；已发货报告含有客户。',
    },
  ],
};
