import type { Preset } from './preset';

export const rakutenOrders: Preset = {
  name: 'rakuten-orders',
  title: { en: 'Rakuten-like mall orders export', zh: '乐天类商城订单导出' },
  get: {
    en: '店舗管理 (shop back office) › 受注管理 › CSV ダウンロード.',
    zh: '店铺后台 › 受注管理（订单管理）› CSV 下载。',
  },
  source: 'Headings of Japanese malls in public repositories',
  headings: ['注文番号', '注文日時', 'ステータス', 'メールアドレス', '請求金額'],
  columns: { customer: 'メールアドレス', date: '注文日時', order: '注文番号', revenue: '請求金額' },
  except: [{ column: 'ステータス', values: ['キャンセル', 'キャンセル確定', 'キャンセル済'] }],
  orderAmounts: ['請求金額'],
  notes: [{ en: 'The amount holds shipping and tax.', zh: '金额含运费和税费。' }],
};
