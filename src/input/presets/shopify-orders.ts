import type { Preset } from './preset';

export const shopifyOrders: Preset = {
  name: 'shopify-orders',
  title: { en: 'Shopify orders export', zh: 'Shopify 订单导出' },
  get: {
    en: 'Shopify admin › Orders › Export, as CSV for Excel, Numbers or other programs, or plain.',
    zh: 'Shopify 后台 › 订单 › 导出，格式选 CSV（适用于 Excel 等程序）或纯 CSV。',
  },
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
    {
      en: 'A refund counts on the day of its order: the export does not tell when it was made.',
      zh: '退款计入下单当天：导出中没有退款日期。',
    },
  ],
};
