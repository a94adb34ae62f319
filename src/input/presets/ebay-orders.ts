import type { Preset } from './preset';

export const ebayOrders: Preset = {
  name: 'ebay-orders',
  title: { en: 'eBay orders report', zh: 'eBay 订单报告' },
  get: {
    en: 'eBay Seller Hub › Orders › Download report.',
    zh: 'eBay 卖家中心 › 订单 › 下载报告。',
  },
  source: 'eBay Seller Hub, "Orders report"; headings as in public repositories',
  headings: [
    'Sales Record Number',
    'Order Number',
    'Buyer Username',
    'Sold For',
    'Total Price',
    'Sale Date',
  ],
  columns: {
    customer: '[Buyer Username]',
    date: '[Sale Date]',
    order: '[Order Number]',
    revenue: '[Total Price]',
  },
  notes: [
    { en: 'The amount holds tax and shipping.', zh: '金额含税费和运费。' },
    { en: 'Refunds are not in this report.', zh: '此报告不含退款。' },
  ],
};
