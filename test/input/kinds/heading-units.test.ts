import { describe, expect, it } from 'vitest';
import { unitInHeading } from '../../../src/input/kinds/heading-units';
import { headingKey } from '../../../src/input/kinds/headings';

describe('the unit in a heading', () => {
  it.each([
    ['销售额（万元）', 4, '元', '销售额'],
    ['金额(单位：千元)', 3, '元', '金额'],
    ['销售额万元', 4, '元', '销售额'],
    ['売上高（千円）', 3, 'JPY', '売上高'],
    ['売上高(百万円)', 6, 'JPY', '売上高'],
    ['매출액(천원)', 3, 'KRW', '매출액'],
    ['매출액(백만원)', 6, 'KRW', '매출액'],
    ['Revenue (k€)', 3, 'EUR', 'Revenue'],
    ['Revenue [in thousands]', 3, null, 'Revenue'],
    ['Revenue in thousands', 3, null, 'Revenue'],
    ['Revenue ($000)', 3, '$', 'Revenue'],
    ["Sales ('000)", 3, null, 'Sales'],
    ['Sales (thousands of USD)', 3, 'USD', 'Sales'],
    ['Sales ($M)', 6, '$', 'Sales'],
    ['Orderbedrag (x € 1.000)', 3, 'EUR', 'Orderbedrag'],
    ['Sales (x 1,000)', 3, null, 'Sales'],
    ['Sales (US$ 1,000,000)', 6, 'USD', 'Sales'],
    ['Revenue (net, in thousands)', 3, null, 'Revenue (net)'],
    ['Umsatz in TEUR', 3, 'EUR', 'Umsatz'],
    ['Umsatz TEUR', 3, 'EUR', 'Umsatz'],
    ['Umsatz (T€)', 3, 'EUR', 'Umsatz'],
    ['Umsatz (Mio. €)', 6, 'EUR', 'Umsatz'],
    ["CA (milliers d'euros)", 3, 'EUR', 'CA'],
    ['Ventas (miles de euros)', 3, 'EUR', 'Ventas'],
    ['Ventas (en miles)', 3, null, 'Ventas'],
    ['Fatturato (mgl €)', 3, 'EUR', 'Fatturato'],
    ['Przychód (tys. zł)', 3, 'PLN', 'Przychód'],
    ['Выручка, тыс. руб.', 3, 'руб', 'Выручка'],
    ['Ciro (bin TL)', 3, 'TRY', 'Ciro'],
    ['Doanh thu (triệu đồng)', 6, 'VND', 'Doanh thu'],
    ['Sales (₹ lakh)', 5, 'INR', 'Sales'],
    ['Amount (JPY)', 0, 'JPY', 'Amount'],
    ['Amount (€)', 0, 'EUR', 'Amount'],
  ])('%j counts in ten to the power of %i', (heading, power, currency, rest) => {
    expect(unitInHeading(heading)).toEqual({ unit: { power, currency }, rest });
    expect(headingKey(heading)).toBe(headingKey(rest));
  });

  it.each([
    'Revenue',
    'Sales (all)',
    'Quantity (m)',
    'Length (mm)',
    'Weight (t)',
    'Storage bin',
    'Distance (miles)',
    'Total (net)',
    'Sales (Budget)',
    'K',
    'Order Date (UTC)',
    '万元',
    '',
  ])('%j has none', (heading) => {
    expect(unitInHeading(heading)).toBeUndefined();
  });
});
