import type { Preset } from './preset';

export const jdOrders: Preset = {
  name: 'jd-orders',
  title: { en: '京东 (JD.com) orders export', zh: '京东订单导出' },
  get: {
    en: '京麦 (JD seller back office) › 订单管理 › 订单查询 › 导出.',
    zh: '京麦商家后台 › 订单管理 › 订单查询 › 导出。',
  },
  source: 'Headings of the seller back office in public repositories',
  headings: ['订单号', '商品名称', '订购数量', '下单时间', '应付金额', '下单帐号', '订单状态'],
  columns: { customer: '下单帐号', date: '下单时间', order: '订单号', revenue: '应付金额' },
  except: [{ column: '订单状态', values: ['(删除)等待出库', '已取消', '取消', '(锁定)已取消'] }],
  orderAmounts: ['应付金额'],
  notes: [{ en: 'Refunds stand in another report.', zh: '退款在另一份报表中。' }],
};
