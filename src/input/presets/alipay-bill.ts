import type { Preset } from './preset';

export const alipayBill: Preset = {
  name: 'alipay-bill',
  title: { en: '支付宝 (Alipay) bill', zh: '支付宝账单' },
  get: {
    en: '支付宝 (Alipay) on the web › 交易记录 › 下载查询结果, as CSV.',
    zh: '支付宝网页版 › 交易记录 › 下载查询结果（CSV）。',
  },
  source: 'Headings of the bill in public repositories',
  headings: [
    '交易号',
    '商家订单号',
    '交易创建时间',
    '交易对方',
    '金额（元）',
    '收/支',
    '交易状态',
    '成功退款（元）',
  ],
  columns: {
    customer: '交易对方',
    date: '交易创建时间',
    order: '交易号',
    revenue: '[金额（元）]-[成功退款（元）]',
    direction: '[收/支]',
  },
  except: [{ column: '交易状态', values: ['交易关闭', '等待付款'] }],
  direction: { 收入: '+', 支出: '0', 不计收支: '0', '/': '0' },
  notes: [{ en: 'Two customers of the same name are one here.', zh: '同名的客户在此无法区分。' }],
};
