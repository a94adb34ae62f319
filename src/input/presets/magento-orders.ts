import type { Preset } from './preset';

export const magentoOrders: Preset = {
  name: 'magento-orders',
  title: { en: 'Magento orders grid export', zh: 'Magento 订单导出' },
  get: {
    en: 'Magento Admin › Sales › Orders › Export › CSV.',
    zh: 'Magento 后台 › 销售 › 订单 › 导出 › CSV。',
  },
  source: 'Adobe Commerce documentation, "Orders workspace"',
  headings: [
    'ID',
    'Purchase Point',
    'Purchase Date',
    'Bill-to Name',
    'Ship-to Name',
    'Grand Total (Base)',
    'Grand Total (Purchased)',
    'Status',
    'Customer Email',
  ],
  columns: {
    customer: '[Customer Email]',
    name: '[Bill-to Name]',
    date: '[Purchase Date]',
    order: 'ID',
    revenue: '[Grand Total (Base)]',
  },
  except: [
    {
      column: 'Status',
      values: ['Canceled', 'Closed', 'Fraud', 'Suspected Fraud', 'Pending Payment'],
    },
  ],
  notes: [
    { en: 'The amount holds tax and shipping.', zh: '金额含税费和运费。' },
    {
      en: 'Orders refunded in part stand with their full amount, unless the column Total Refunded is taken off.',
      zh: '部分退款的订单仍按全额列出，除非减去 Total Refunded 列。',
    },
  ],
};
