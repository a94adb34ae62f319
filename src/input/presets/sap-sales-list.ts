import type { Preset } from './preset';

export const sapSalesList: Preset = {
  name: 'sap-sales-list',
  title: { en: 'SAP list of billing documents', zh: 'SAP 开票清单' },
  source: 'Lists of SAP saved unconverted, as in public repositories',
  headings: ['Sold-to', 'Bill.Date', 'Net value', 'Curr.'],
  columns: {
    customer: '[Sold-to]',
    date: '[Bill.Date]',
    revenue: '[Net value]',
    currency: '[Curr.]',
  },
  notes: [{ en: 'The amount is without tax.', zh: '金额不含税。' }],
};
