import type { Preset } from './preset';

export const sapSalesList: Preset = {
  name: 'sap-sales-list',
  title: { en: 'SAP list of billing documents', zh: 'SAP 开票清单' },
  get: {
    en: 'SAP, transaction VF05 › List › Save › Local file › Unconverted.',
    zh: 'SAP 事务 VF05 › 清单 › 保存 › 本地文件 › 未转换。',
  },
  source: 'Lists of SAP saved unconverted, as in public repositories',
  headings: ['Sold-to', 'Bill.Date', 'Net value', 'Curr.'],
  columns: {
    customer: '[Sold-to]',
    date: '[Bill.Date]',
    revenue: '[Net value]',
    currency: '[Curr.]',
  },
  notes: [
    { en: 'The amount is without tax.', zh: '金额不含税。' },
    {
      en: 'Whether a document was cancelled is told only where its column is shown.',
      zh: '只有显示相应列时，才能看出凭证是否已取消。',
    },
  ],
};
