import type { Preset } from './preset';

export const datevBookings: Preset = {
  name: 'datev-bookings',
  title: { en: 'DATEV Buchungsstapel', zh: 'DATEV 记账批' },
  get: {
    en: 'DATEV Rechnungswesen › Bestand › Exportieren › ASCII-Daten, format Buchungsstapel.',
    zh: 'DATEV Rechnungswesen › Bestand › Exportieren › ASCII-Daten，格式为 Buchungsstapel。',
  },
  source: 'DATEV developer portal, format "Buchungsstapel"; headings as in public repositories',
  headings: [
    'Umsatz (ohne Soll/Haben-Kz)',
    'Soll/Haben-Kennzeichen',
    'WKZ Umsatz',
    'Konto',
    'Belegdatum',
    'Belegfeld 1',
    'Buchungstext',
  ],
  columns: {
    customer: 'Konto',
    date: 'Belegdatum',
    order: '[Belegfeld 1]',
    revenue: '[Umsatz (ohne Soll/Haben-Kz)]',
    currency: '[WKZ Umsatz]',
    direction: '[Soll/Haben-Kennzeichen]',
  },
  direction: { S: '+', H: '-' },
  notes: [
    {
      en: 'Only bookings on accounts of customers are sales; the amount holds tax.',
      zh: '只有客户账户上的记账才是销售；金额含税。',
    },
    { en: 'Dates have no year.', zh: '日期不含年份。' },
  ],
};
