import type { Preset } from './preset';

export const paypalActivity: Preset = {
  name: 'paypal-activity',
  title: { en: 'PayPal activity download', zh: 'PayPal 交易明细' },
  source: 'PayPal documentation, "Activity download"; headings as in public repositories',
  headings: [
    'Date',
    'Time',
    'Name',
    'Type',
    'Status',
    'Currency',
    'Gross',
    'Net',
    'From Email Address',
    'To Email Address',
    'Transaction ID',
    'Balance Impact',
  ],
  columns: {
    customer: '[From Email Address]',
    name: 'Name',
    date: 'Date',
    order: '[Transaction ID]',
    revenue: 'Gross',
    currency: 'Currency',
    direction: '[Balance Impact]',
  },
  only: [{ column: 'Status', values: ['Completed'] }],
  except: [
    {
      column: 'Type',
      values: [
        'General Withdrawal',
        'Bank Deposit to PP Account',
        'User Initiated Withdrawal',
        'Transfer',
        'Currency Conversion',
        'General Currency Conversion',
        'Account Hold for Open Authorization',
        'Reversal of General Account Hold',
        'Payment Reversal',
      ],
    },
  ],
  direction: { Credit: '+', Debit: '' },
  notes: [
    {
      en: 'Refunds name the customer in another column and are left out as payments that go out.',
      zh: '退款在另一列写客户，这里作为支出不计。',
    },
    { en: 'Gross is before the fees of PayPal.', zh: 'Gross 为扣除 PayPal 手续费之前的金额。' },
  ],
};
