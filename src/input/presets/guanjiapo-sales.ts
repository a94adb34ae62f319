import type { Preset } from './preset';

export const guanjiapoSales: Preset = {
  name: 'guanjiapo-sales',
  title: { en: '管家婆 (Guanjiapo) sales list', zh: '管家婆销售单明细' },
  get: {
    en: '管家婆 › 销售 › the sales list with its lines › 导出, saved as CSV.',
    zh: '管家婆 › 销售 › 销售单明细 › 导出，另存为 CSV。',
  },
  source: 'Headings of the sales list in public repositories',
  headings: ['单据编号', '单据日期', '客户编码', '销售金额', '商品编码', '数量', '金额'],
  columns: { customer: '客户编码', date: '单据日期', order: '单据编号', revenue: '金额' },
  notes: [
    {
      en: 'Returns stand in a list of their own; whether the amount holds tax is a setting.',
      zh: '销售退货另有清单；金额是否含税取决于设置。',
    },
  ],
};
