import type { Preset } from './preset';

export const erpnextSalesRegister: Preset = {
  name: 'erpnext-sales-register',
  title: { en: 'ERPNext sales register', zh: 'ERPNext 销售台账' },
  get: {
    en: 'ERPNext › Accounts › Sales Register › Menu › Export, as CSV.',
    zh: 'ERPNext › 财务 › 销售台账 › 菜单 › 导出，选 CSV。',
  },
  source: 'ERPNext documentation, "Sales Register"; frappe/frappe#9055 on its total row',
  headings: ['Customer', 'Customer Name', 'Posting Date', 'Net Total', 'Grand Total'],
  columns: {
    customer: 'Customer',
    name: '[Customer Name]',
    date: '[Posting Date]',
    revenue: '[Net Total]',
  },
  notes: [
    {
      en: 'The amount is without tax; returns are rows below zero.',
      zh: '金额不含税；退货为负数行。',
    },
  ],
};
