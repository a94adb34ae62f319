import type { Preset } from './preset';

export const kingdeeSales: Preset = {
  name: 'kingdee-sales',
  title: { en: '金蝶 (Kingdee) sales list', zh: '金蝶销售出库序时簿' },
  get: {
    en: '金蝶 › 供应链 › 销售管理 › 销售出库序时簿 › 引出, saved as CSV.',
    zh: '金蝶 › 供应链 › 销售管理 › 销售出库序时簿 › 引出，另存为 CSV。',
  },
  source: 'Headings of the sales list in public repositories',
  headings: ['日期', '单据编号', '购货单位', '价税合计'],
  columns: { customer: '购货单位', date: '日期', order: '单据编号', revenue: '价税合计' },
  notes: [
    {
      en: 'The amount holds tax; red slips are rows below zero.',
      zh: '金额含税；红字单据为负数行。',
    },
  ],
};
