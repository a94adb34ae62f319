import type { Preset } from './preset';

export const odooSaleOrders: Preset = {
  name: 'odoo-sale-orders',
  title: { en: 'Odoo sales orders export', zh: 'Odoo 销售订单导出' },
  get: {
    en: 'Odoo Sales › Orders, list view: select all › Action › Export, with reference, customer, date, total and status.',
    zh: 'Odoo 销售 › 订单，列表视图中全选 › 动作 › 导出，选单号、客户、日期、合计和状态。',
  },
  source: 'Odoo documentation, "Export and import data"; labels of sale.order',
  headings: [
    'Order Reference',
    'Creation Date',
    'Customer',
    'Salesperson',
    'Company',
    'Total',
    'Status',
  ],
  columns: {
    customer: 'Customer',
    date: '[Creation Date]',
    order: '[Order Reference]',
    revenue: 'Total',
  },
  except: [{ column: 'Status', values: ['Quotation', 'Quotation Sent', 'Cancelled'] }],
  notes: [{ en: 'The amount holds tax and shipping.', zh: '金额含税费和运费。' }],
};
