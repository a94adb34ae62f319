import type { Preset } from './preset';

export const zohoBooksInvoices: Preset = {
  name: 'zoho-books-invoices',
  title: { en: 'Zoho Books invoices export', zh: 'Zoho Books 发票导出' },
  get: {
    en: 'Zoho Books › Sales › Invoices › More › Export Invoices, as CSV.',
    zh: 'Zoho Books › 销售 › 发票 › 更多 › 导出发票，格式选 CSV。',
  },
  source: 'Zoho Books Help, "Export invoices"; headings of Invoice.csv in public repositories',
  headings: [
    'Invoice Date',
    'Invoice ID',
    'Invoice Number',
    'Invoice Status',
    'Customer Name',
    'Item Name',
    'Item Total',
    'SubTotal',
    'Total',
    'Balance',
  ],
  columns: {
    customer: '[Customer Name]',
    date: '[Invoice Date]',
    order: '[Invoice Number]',
    revenue: 'Total',
  },
  except: [{ column: 'Invoice Status', values: ['Draft', 'Void'] }],
  orderAmounts: ['Total'],
  notes: [
    { en: 'The amount holds tax and shipping.', zh: '金额含税费和运费。' },
    { en: 'Credit notes stand in another export.', zh: '贷项通知单在另一份导出中。' },
  ],
};
