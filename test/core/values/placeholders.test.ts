import { describe, expect, it } from 'vitest';
import { isPlaceholder } from '../../../src/core/values/placeholders';

describe('isPlaceholder(id)', () => {
  it.each([
    ...[
      'NULL',
      'null',
      '<NULL>',
      'None',
      'nan',
      'N/A',
      'n.a.',
      '#N/A',
      '#REF!',
      '(blank)',
      '-',
      '??',
    ],
    ...['unknown', '0', '00000000', '0000-0000', '-1', '99999999999'],
    ...['00000000-0000-0000-0000-000000000000', 'guest', 'Guest Checkout', 'cash', 'Cash Sales'],
    ...[
      'walk-in',
      'Walk-in Customer',
      'WALKIN CUSTOMER',
      'walk_in',
      'Sundry',
      'noemail@example.com',
    ],
    ...['散客', '零售', '现金客户', '訪客', '無', '未知', '諸口', '現金売上', '비회원', '손님'],
    ...[
      'Laufkundschaft',
      'Barverkauf',
      'Client de passage',
      'Público en General',
      'PUBLICO EN GENERAL',
    ],
    ...[
      'Consumidor Final',
      'Cliente balcão',
      'Cliente generico',
      'Contante verkoop',
      'Klient detaliczny',
    ],
    ...[
      'Gotówka',
      'Розничный покупатель',
      'Физ. лицо',
      'Perakende Müşteri',
      'PEŞİN MÜŞTERİ',
      'Khách lẻ',
      'CUANTÍAS MENORES',
      'Clienti vari',
    ],
  ])('%s', (id) => {
    expect(isPlaceholder(id)).toBe(true);
  });

  it.each([
    ...['1', '10', '100', '0001', 'C-0', 'ann', 'Nancy', 'Cash & Carry Ltd', 'Guest House Müller'],
    ...['Unknown Pleasures GmbH', 'guest@hotel-adler.de', 'kasse@firma.de', '现金牛科技', '=1+1'],
    ...['__proto__', '😀', '88888', 'Walk-in Clinic North', 'General Motors', 'Peter Bar'],
  ])('not %s', (id) => {
    expect(isPlaceholder(id)).toBe(false);
  });
});
