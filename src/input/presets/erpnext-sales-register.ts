import type { Preset } from './preset';

export const erpnextSalesRegister: Preset = {
  name: 'erpnext-sales-register',
  title: { en: 'ERPNext sales register', zh: 'ERPNext 销售台账' },
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
