import type { Preset } from './preset';

export const amazonAllOrders: Preset = {
  name: 'amazon-all-orders',
  title: { en: 'Amazon all orders report', zh: '亚马逊全部订单报告' },
  get: {
    en: 'Amazon Seller Central › Reports › Fulfillment › All Orders › Download.',
    zh: '亚马逊卖家平台 › 数据报告 › 库存和销售报告（亚马逊物流）› 所有订单 › 下载。',
  },
  source: 'Amazon Seller Central, "All Orders report"; headings as in public repositories',
  headings: [
    'amazon-order-id',
    'merchant-order-id',
    'purchase-date',
    'order-status',
    'currency',
    'item-price',
    'item-tax',
    'ship-city',
  ],
  columns: {
    customer: '',
    date: '[purchase-date]',
    order: '[amazon-order-id]',
    revenue: '[item-price]',
    currency: 'currency',
  },
  except: [{ column: 'order-status', values: ['Cancelled', 'Canceled'] }],
  notes: [
    {
      en: 'This report names no customer: the fulfilled shipments report does.',
      zh: '此报告不含客户；已发货报告含有客户。',
    },
  ],
};
