import type { Preset } from './preset';

export const wechatBill: Preset = {
  name: 'wechat-bill',
  title: { en: '微信支付 (WeChat Pay) bill', zh: '微信支付账单' },
  get: {
    en: 'WeChat › 服务 › 钱包 › 账单 › 常见问题 › 下载账单.',
    zh: '微信 › 服务 › 钱包 › 账单 › 常见问题 › 下载账单。',
  },
  source: 'Headings of the bill in public repositories',
  headings: [
    '交易时间',
    '交易类型',
    '交易对方',
    '商品',
    '收/支',
    '金额(元)',
    '支付方式',
    '当前状态',
    '交易单号',
  ],
  columns: {
    customer: '交易对方',
    date: '交易时间',
    order: '交易单号',
    revenue: '[金额(元)]',
    direction: '[收/支]',
  },
  except: [{ column: '当前状态', values: ['已全额退款', '对方已退还'] }],
  // What goes out is no sale unless the row says that it is a refund: as everywhere.
  direction: { 中性交易: '0', 不计收支: '0', '/': '0' },
  notes: [
    { en: 'Two customers of the same name are one here.', zh: '同名的客户在此无法区分。' },
    {
      en: 'Refunds in part stand in words beside the state.',
      zh: '部分退款只写在当前状态的文字里。',
    },
  ],
};
