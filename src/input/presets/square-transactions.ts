import type { Preset } from './preset';

export const squareTransactions: Preset = {
  name: 'square-transactions',
  title: { en: 'Square transactions export', zh: 'Square 交易导出' },
  get: {
    en: 'Square Dashboard › Reports › Transactions › Export › Transactions CSV.',
    zh: 'Square 控制台 › 报告 › 交易 › 导出 › 交易 CSV。',
  },
  source: 'Square Support, "Export transactions"; headings as in public repositories',
  headings: [
    'Date',
    'Time',
    'Time Zone',
    'Gross Sales',
    'Net Sales',
    'Total Collected',
    'Transaction ID',
    'Customer ID',
    'Customer Name',
  ],
  columns: {
    customer: '[Customer ID]',
    name: '[Customer Name]',
    date: 'Date',
    order: '[Transaction ID]',
    revenue: '[Net Sales]',
  },
  notes: [
    {
      en: 'Net sales are without tax and tips; refunds are rows of their own.',
      zh: '净销售额不含税和小费；退款单独成行。',
    },
    { en: 'Sales without a customer have no id.', zh: '没有登记客户的销售没有编号。' },
  ],
};
