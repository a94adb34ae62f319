import type { Preset } from './preset';

export const yonyouSales: Preset = {
  name: 'yonyou-sales',
  title: { en: '用友 (Yonyou) sales list', zh: '用友销售明细' },
  get: {
    en: '用友 › 供应链 › 销售管理 › the sales detail report › 输出, saved as CSV.',
    zh: '用友 › 供应链 › 销售管理 › 销售明细表 › 输出，另存为 CSV。',
  },
  source: 'Headings of the sales list in public repositories',
  headings: ['单据日期', '单据号', '客户编码', '客户简称', '价税合计'],
  columns: {
    customer: '客户编码',
    name: '客户简称',
    date: '单据日期',
    order: '单据号',
    revenue: '价税合计',
  },
  notes: [
    {
      en: 'The amount holds tax; red slips are rows below zero.',
      zh: '金额含税；红字单据为负数行。',
    },
  ],
};
