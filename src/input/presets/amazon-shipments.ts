import type { Preset } from './preset';

export const amazonShipments: Preset = {
  name: 'amazon-shipments',
  title: { en: 'Amazon fulfilled shipments report', zh: '亚马逊已发货报告' },
  get: {
    en: 'Amazon Seller Central › Reports › Fulfillment › Amazon Fulfilled Shipments › Download.',
    zh: '亚马逊卖家平台 › 数据报告 › 库存和销售报告（亚马逊物流）› 亚马逊配送货件 › 下载。',
  },
  source:
    'Amazon Seller Central, "Amazon Fulfilled Shipments report"; headings as in public repositories',
  headings: [
    'amazon-order-id',
    'shipment-id',
    'purchase-date',
    'buyer-email',
    'buyer-name',
    'currency',
    'item-price',
    'item-tax',
  ],
  columns: {
    customer: '[buyer-email]',
    name: '[buyer-name]',
    date: '[purchase-date]',
    order: '[amazon-order-id]',
    revenue: '[item-price]',
    currency: 'currency',
  },
  notes: [
    { en: 'Returns stand in another report.', zh: '退货在另一份报告中。' },
    { en: 'The amount is without tax and shipping.', zh: '金额不含税费和运费。' },
  ],
};
