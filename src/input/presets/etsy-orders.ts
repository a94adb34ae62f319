import type { Preset } from './preset';

export const etsyOrders: Preset = {
  name: 'etsy-orders',
  title: { en: 'Etsy sold orders export', zh: 'Etsy 已售订单导出' },
  get: {
    en: 'Etsy Shop Manager › Settings › Options › Download Data, CSV type Orders, a month or a year at a time.',
    zh: 'Etsy 店铺管理 › 设置 › 选项 › 下载数据，类型选“订单”，按月或按年下载。',
  },
  source:
    'Etsy Help Center, "Download order data"; headings as in EtsySoldOrders.csv of public repositories',
  headings: [
    'Sale Date',
    'Order ID',
    'Buyer User ID',
    'Full Name',
    'Number of Items',
    'Currency',
    'Order Value',
    'Discount Amount',
    'Order Total',
    'Status',
    'Order Net',
    'Adjusted Order Total',
  ],
  columns: {
    customer: '[Buyer User ID]|[Full Name]',
    name: '[Full Name]',
    date: '[Sale Date]',
    order: '[Order ID]',
    revenue: '[Order Value]-[Discount Amount]',
    currency: 'Currency',
  },
  except: [{ column: 'Status', values: ['Canceled', 'Cancelled', 'Refunded'] }],
  notes: [
    {
      en: 'Refunds are seen only in the adjusted totals, which most orders do not have.',
      zh: '退款只体现在调整后金额中，多数订单没有该值。',
    },
    { en: 'The amount is without shipping and tax.', zh: '金额不含运费和税费。' },
  ],
};
