import type { Preset } from './preset';

export const guanjiapoSales: Preset = {
  name: 'guanjiapo-sales',
  title: { en: '管家婆 (Guanjiapo) sales list', zh: '管家婆销售单明细' },
  source: 'Headings of the sales list in public repositories',
  headings: ['单据编号', '单据日期', '客户编码', '销售金额', '商品编码', '数量', '金额'],
  columns: { customer: '客户编码', date: '单据日期', order: '单据编号', revenue: '金额' },
};
