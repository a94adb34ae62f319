import type { Preset } from './preset';

export const youzanOrders: Preset = {
  name: 'youzan-orders',
  title: { en: '有赞 (Youzan) orders export', zh: '有赞订单导出' },
  get: {
    en: '有赞 › 订单 › 所有订单 › 批量导出.',
    zh: '有赞后台 › 订单 › 所有订单 › 批量导出。',
  },
  source: 'Headings of the order export in public repositories',
  headings: ['订单号', '订单状态', '订单实付金额', '订单创建时间', '买家手机号'],
  columns: {
    customer: '买家手机号',
    date: '订单创建时间',
    order: '订单号',
    revenue: '订单实付金额',
  },
  except: [{ column: '订单状态', values: ['交易关闭', '待付款'] }],
  orderAmounts: ['订单实付金额'],
  notes: [{ en: 'The amount holds shipping.', zh: '金额含运费。' }],
};
