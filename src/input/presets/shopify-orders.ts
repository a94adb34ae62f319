import type { Preset } from './preset';

export const shopifyOrders: Preset = {
  name: 'shopify-orders',
  title: { en: 'Shopify orders export', zh: 'Shopify 订单导出' },
  source:
    'Shopify Help Center, "Exporting orders"; headings as in orders_export_1.csv of public repositories',
  headings: [
    'Name',
    'Email',
    'Financial Status',
    'Currency',
    'Total',
    'Created at',
    'Lineitem name',
    'Refunded Amount',
  ],
  columns: {
    customer: 'Email',
    date: '[Created at]',
    order: 'Name',
    revenue: '[Total]-[Refunded Amount]',
    currency: 'Currency',
  },
  except: [{ column: 'Financial Status', values: ['voided'] }],
  orderAmounts: ['Total', 'Refunded Amount'],
  notes: [
    { en: 'The amount holds tax and shipping.', zh: '金额含税费和运费。' },
    {
      en: 'A customer who checked out with a telephone number alone has no e-mail here.',
      zh: '只用手机号下单的客户没有邮箱。',
    },
  ],
};
