import type { Preset } from './preset';

export const etsyItems: Preset = {
  name: 'etsy-items',
  title: { en: 'Etsy sold order items export', zh: 'Etsy 已售商品导出' },
  get: {
    en: 'Etsy Shop Manager › Settings › Options › Download Data, CSV type Order Items.',
    zh: 'Etsy 店铺管理 › 设置 › 选项 › 下载数据，类型选“订单商品”。',
  },
  source:
    'Etsy Help Center, "Download order data"; headings as in EtsySoldOrderItems.csv of public repositories',
  headings: [
    'Sale Date',
    'Item Name',
    'Buyer',
    'Quantity',
    'Price',
    'Item Total',
    'Currency',
    'Transaction ID',
    'Order ID',
  ],
  columns: {
    customer: 'Buyer',
    date: '[Sale Date]',
    order: '[Order ID]',
    revenue: '[Item Total]',
    currency: 'Currency',
  },
  notes: [
    { en: 'Cancelled and refunded orders are not marked.', zh: '已取消和已退款的订单没有标记。' },
  ],
};
