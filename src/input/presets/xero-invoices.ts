import type { Preset } from './preset';

export const xeroInvoices: Preset = {
  name: 'xero-invoices',
  title: { en: 'Xero sales invoices export', zh: 'Xero 销售发票导出' },
  get: {
    en: 'Xero › Business › Invoices › Export.',
    zh: 'Xero › Business › Invoices › Export。',
  },
  source: 'Xero Central, "Export invoices"; headings of the sales invoice template',
  headings: [
    'ContactName',
    'InvoiceNumber',
    'InvoiceDate',
    'DueDate',
    'Quantity',
    'UnitAmount',
    'LineAmount',
    'TaxAmount',
    'Total',
    'Type',
    'Status',
    'Currency',
  ],
  columns: {
    customer: 'ContactName',
    date: 'InvoiceDate',
    order: 'InvoiceNumber',
    revenue: 'LineAmount',
    currency: 'Currency',
    direction: 'Type',
  },
  except: [
    { column: 'Status', values: ['Draft', 'Submitted', 'Awaiting Approval', 'Voided', 'Deleted'] },
  ],
  direction: {
    'Sales invoice': '+',
    'Sales credit note': '-',
    'Sales overpayment': '0',
    'Sales prepayment': '0',
  },
  notes: [
    {
      en: 'Whether line amounts hold tax depends on the invoice.',
      zh: '行金额是否含税取决于发票设置。',
    },
  ],
};
