import type { Preset } from './preset';

export const quickbooksSalesByCustomer: Preset = {
  name: 'quickbooks-sales-by-customer',
  title: { en: 'QuickBooks sales by customer detail', zh: 'QuickBooks 客户销售明细' },
  get: {
    en: 'QuickBooks Online › Reports › Sales by Customer Detail › Export to CSV, or to Excel.',
    zh: 'QuickBooks Online › 报表 › 客户销售明细 › 导出为 CSV 或 Excel。',
  },
  source: 'QuickBooks Online reports, "Sales by Customer Detail"; layout as in public repositories',
  headings: ['Date', 'Transaction Type', 'Num', 'Product/Service', 'Qty', 'Amount', 'Balance'],
  columns: { date: 'Date', order: 'Num', revenue: 'Amount' },
  notes: [
    {
      en: 'The amount is without tax; credit memos are rows below zero.',
      zh: '金额不含税；贷项通知单为负数行。',
    },
  ],
};
