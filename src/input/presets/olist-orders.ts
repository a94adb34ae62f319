import type { Preset } from './preset';

export const olistOrders: Preset = {
  name: 'olist-orders',
  title: { en: 'Olist orders', zh: 'Olist 订单' },
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
