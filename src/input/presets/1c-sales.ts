import type { Preset } from './preset';

export const oneCSales: Preset = {
  name: '1c-sales',
  title: { en: '1C sales list', zh: '1C 销售清单' },
  get: {
    en: '1C: the journal of sales › More › Output list, saved as text or CSV.',
    zh: '1C：销售单日志 › 更多 › 输出列表，另存为文本或 CSV。',
  },
  source: 'Lists of "Реализация товаров и услуг" of 1C:Enterprise, as in public repositories',
  headings: ['Дата', 'Номер', 'Контрагент', 'Сумма'],
  columns: { customer: 'Контрагент', date: 'Дата', order: 'Номер', revenue: 'Сумма' },
  notes: [
    { en: 'The amount holds VAT.', zh: '金额含增值税。' },
    { en: 'Returns from customers stand in a list of their own.', zh: '客户退货另有清单。' },
  ],
};
