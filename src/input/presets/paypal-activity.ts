import type { Preset } from './preset';

export const paypalActivity: Preset = {
  name: 'paypal-activity',
  title: { en: 'PayPal activity download', zh: 'PayPal 交易明细' },
  get: {
    en: 'PayPal › Activity › Download › All transactions, as CSV.',
    zh: 'PayPal › 交易记录 › 下载 › 所有交易，格式为 CSV。',
  },
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
        'General Credit Card Deposit',
        'Account Hold for Open Authorization',
        'Reversal of General Account Hold',
        'Payment Review Hold',
        'Payment Review Release',
      ],
    },
  ],
  direction: { Credit: '+', Debit: '0', Memo: '0' },
  refunds: {
    column: 'Type',
    values: ['Payment Refund', 'Payment Reversal', 'Chargeback'],
    customer: 'To Email Address',
  },
  notes: [
    {
      en: 'Refunds are taken off the customer that they name as the one who receives them.',
      zh: '退款按收款人一列所写的客户扣减。',
    },
    { en: 'Gross is before the fees of PayPal.', zh: 'Gross 为扣除 PayPal 手续费之前的金额。' },
  ],
};
