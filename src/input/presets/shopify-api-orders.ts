import type { Preset } from './preset';

const COMMON = {
  source: 'Shopify developer documentation, "Order" of the REST Admin API',
  get: {
    en: 'GET /admin/api/orders.json?status=any, all pages.',
    zh: 'GET /admin/api/orders.json?status=any，取全部分页。',
  },
  only: [{ column: 'cancelled_at', values: [''] }],
} as const;

const TAX = { en: 'The amount holds tax and shipping.', zh: '金额含税费和运费。' };

const COLUMNS = { customer: '[customer.id]|[email]', date: 'created_at', order: 'id' };

const HEADINGS = ['id', 'email', 'created_at', 'cancelled_at', 'financial_status', 'customer.id'];

/** Since 2020-10 orders say what they come to after refunds and changes. */
export const shopifyApiOrders: Preset = {
  ...COMMON,
  name: 'shopify-api-orders',
  title: { en: 'Shopify API orders list', zh: 'Shopify API 订单' },
  headings: [...HEADINGS, 'current_total_price'],
  columns: { ...COLUMNS, revenue: 'current_total_price' },
  except: [{ column: 'financial_status', values: ['voided'] }],
  notes: [
    TAX,
    {
      en: 'What was refunded later is taken off on the day of the order.',
      zh: '之后的退款从下单当日的金额中扣除。',
    },
  ],
};

export const shopifyApiOrdersBefore: Preset = {
  ...COMMON,
  name: 'shopify-api-orders-before-refunds',
  title: { en: 'Shopify API orders list', zh: 'Shopify API 订单' },
  headings: [...HEADINGS, 'total_price'],
  columns: { ...COLUMNS, revenue: 'total_price' },
  except: [{ column: 'financial_status', values: ['voided', 'refunded'] }],
  notes: [
    TAX,
    {
      en: 'Orders refunded in part stand with their full amount.',
      zh: '部分退款的订单仍按全额列出。',
    },
  ],
};
