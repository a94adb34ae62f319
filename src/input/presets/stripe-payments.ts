import type { Preset } from './preset';

export const stripePayments: Preset = {
  name: 'stripe-payments',
  title: { en: 'Stripe payments export', zh: 'Stripe 付款导出' },
  get: {
    en: 'Stripe Dashboard › Transactions › Payments › Export, with all columns.',
    zh: 'Stripe 控制台 › 交易 › 付款 › 导出，选全部列。',
  },
  source:
    'Stripe documentation, "Exporting payments"; headings as in unified_payments.csv of public repositories',
  headings: [
    'id',
    'Created date (UTC)',
    'Amount',
    'Amount Refunded',
    'Currency',
    'Status',
    'Customer Email',
  ],
  columns: {
    customer: '[Customer Email]',
    date: '[Created date (UTC)]',
    order: 'id',
    revenue: '[Amount]-[Amount Refunded]',
    currency: 'Currency',
  },
  except: [
    {
      column: 'Status',
      values: [
        'Failed',
        'Canceled',
        'Incomplete',
        'Uncaptured',
        'requires_payment_method',
        'requires_action',
      ],
    },
  ],
  notes: [
    { en: 'Payments that were disputed and lost stand as paid.', zh: '争议败诉的付款仍列为已付。' },
  ],
};
