import type { Preset } from './preset';

export const xeroInvoices: Preset = {
  name: 'xero-invoices',
  title: { en: 'Xero sales invoices export', zh: 'Xero 销售发票导出' },
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
    'Sales overpayment': '',
    'Sales prepayment': '',
  },
  lineAmounts: ['LineAmount'],
  notes: [
    {
      en: 'Whether line amounts hold tax depends on the invoice.',
      zh: '行金额是否含税取决于发票设置。',
    },
  ],
};
