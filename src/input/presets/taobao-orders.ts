import type { Preset } from './preset';

export const taobaoOrders: Preset = {
  name: 'taobao-orders',
  title: {
    en: '淘宝 / Tmall orders export (ExportOrderList)',
    zh: '淘宝/天猫订单报表（ExportOrderList）',
  },
  get: {
    en: '千牛 seller centre › 交易 › 已卖出的宝贝 › 批量导出, the report of orders (not of items).',
    zh: '千牛卖家中心 › 交易 › 已卖出的宝贝 › 批量导出，下载订单报表（不是宝贝报表）。',
  },
  source: 'Headings of ExportOrderList in public repositories',
  headings: ['订单编号', '买家会员名', '总金额', '买家实际支付金额', '订单状态', '订单创建时间'],
  columns: {
    customer: '买家会员名',
    date: '订单创建时间',
    order: '订单编号',
    revenue: '买家实际支付金额',
  },
  except: [{ column: '订单状态', values: ['交易关闭'] }],
  notes: [
    {
      en: 'Refunds after the order was closed stand in another report.',
      zh: '交易完成后的退款在另一份报表中。',
    },
    { en: 'The amount holds shipping.', zh: '金额含运费。' },
  ],
};
