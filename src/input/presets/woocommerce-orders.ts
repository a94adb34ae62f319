import type { Preset } from './preset';

export const woocommerceOrders: Preset = {
  name: 'woocommerce-orders',
  title: { en: 'WooCommerce orders export', zh: 'WooCommerce 订单导出' },
  get: {
    en: 'WooCommerce › Export › Orders, with the extension Order/Customer CSV Export, one row an order.',
    zh: 'WooCommerce 后台 › 导出 › 订单（需扩展 Order/Customer CSV Export），每个订单一行。',
  },
  source:
    'WooCommerce documentation, "Import and export of orders"; order states as in its REST reference',
  headings: ['order_id', 'order_date', 'status', 'order_total', 'customer_id', 'customer_email'],
  columns: {
    customer: 'customer_email',
    date: 'order_date',
    order: 'order_id',
    revenue: 'order_total',
  },
  except: [
    {
      column: 'status',
      values: ['cancelled', 'failed', 'refunded', 'pending', 'trash', 'checkout-draft'],
    },
  ],
  notes: [
    { en: 'The amount holds tax and shipping.', zh: '金额含税费和运费。' },
    {
      en: 'Orders refunded in part stand with their full amount.',
      zh: '部分退款的订单仍按全额列出。',
    },
    {
      en: 'Guests all have the customer id 0, so customers are told apart by e-mail.',
      zh: '访客的客户编号都是 0，因此按邮箱区分客户。',
    },
  ],
};
