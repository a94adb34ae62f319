import type { Preset } from './preset';

export const olistOrders: Preset = {
  name: 'olist-orders',
  title: { en: 'Olist orders', zh: 'Olist 订单' },
  get: {
    en: 'The public data set: join orders, customers and items by order_id and customer_id into one CSV.',
    zh: '公开数据集：按 order_id 和 customer_id 将订单、客户、商品三张表合并为一个 CSV。',
  },
  source: 'Brazilian E-Commerce Public Dataset by Olist, orders joined with customers and items',
  headings: ['order_id', 'customer_unique_id', 'order_status', 'order_purchase_timestamp', 'price'],
  columns: {
    customer: 'customer_unique_id',
    date: 'order_purchase_timestamp',
    order: 'order_id',
    revenue: 'price',
  },
  except: [{ column: 'order_status', values: ['canceled', 'unavailable'] }],
  notes: [{ en: 'The amount is without freight.', zh: '金额不含运费。' }],
};
