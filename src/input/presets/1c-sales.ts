import type { Preset } from './preset';

export const oneCSales: Preset = {
  name: '1c-sales',
  title: { en: '1C sales list', zh: '1C 销售清单' },
  source: 'Lists of "Реализация товаров и услуг" of 1C:Enterprise, as in public repositories',
  headings: ['Дата', 'Номер', 'Контрагент', 'Сумма'],
  columns: { customer: 'Контрагент', date: 'Дата', order: 'Номер', revenue: 'Сумма' },
  notes: [{ en: 'The amount holds VAT.', zh: '金额含增值税。' }],
};
