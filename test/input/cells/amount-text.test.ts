import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Issue } from '../../../src/core/issues/issue';
import { compareAmounts, toAmount } from '../../../src/core/values/amount';
import type { DecimalMark } from '../../../src/input/bytes/text-reader';
import { isPlainAmount, readAmountText } from '../../../src/input/cells/amount-text';
import { renderIssue } from '../../../src/output/words/render-issue';

const POINT = '.';
const COMMA = ',';

/** The canonical amount, or the code of the problem, or null for blank. */
function read(text: string, mark: DecimalMark = POINT): string | null {
  const reading = readAmountText(text, mark);
  if (reading === null) return null;
  return 'code' in reading ? reading.code : toAmount(reading.amount);
}

function currency(text: string): string | null | undefined {
  const reading = readAmountText(text, POINT);
  return reading !== null && 'amount' in reading ? reading.currency : undefined;
}

describe('readAmountText', () => {
  it.each([
    ['0', '0'],
    ['-0.00', '0'],
    ['+5', '5'],
    ['.5', '0.5'],
    ['-.5', '-0.5'],
    [' 12.50 ', '12.5'],
    ['1,234', '1234'],
    ['1.234', '1.234'],
    ['1,234.50', '1234.5'],
    ['-1,234,567.89', '-1234567.89'],
    ['12,34,567.00', '1234567'],
    ['1 234.50', '1234.5'],
    ['1\u00a0234\u00a0567', '1234567'],
    ['1\u202f234.5', '1234.5'],
    ["1'234'567.5", '1234567.5'],
    ['1’234.50', '1234.5'],
    ['(12.50)', '-12.5'],
    ['(1,234)', '-1234'],
    ['12.50-', '-12.5'],
    ['12.50 -', '-12.5'],
    ['−12.50', '-12.5'],
    ['- 5', '-5'],
    ['１，２３４．５０', '1234.5'],
    ['－５', '-5'],
    ['（５）', '-5'],
    ['4.4e-16', '0.00000000000000044'],
    ['-1.5E+3', '-1500'],
    ['\ufeff12', '12'],
    ['123456789012345678901234567890.123456789', '123456789012345678901234567890.123456789'],
    ['-', '0'],
    [' – ', '0'],
    ['—', '0'],
  ])('%j is %s', (text, amount) => {
    expect(read(text)).toBe(amount);
  });

  it.each([
    ['1.234', '1234'],
    ['1,234', '1.234'],
    ['1.234,50', '1234.5'],
    ['-1.234.567,8', '-1234567.8'],
    ['12,5', '12.5'],
    [',5', '0.5'],
    ['1 234,50 €', '1234.5'],
    ['(12,50)', '-12.5'],
    ['4,4e-3', '0.0044'],
    ['17', '17'],
  ])('with a decimal comma %j is %s', (text, amount) => {
    expect(read(text, COMMA)).toBe(amount);
  });

  it.each([
    ['¥1,234', '1234', '¥'],
    ['￥１２', '12', '¥'],
    ['$5', '5', '$'],
    ['$-5', '-5', '$'],
    ['-$5', '-5', '$'],
    ['($5)', '-5', '$'],
    ['$(5)', '-5', '$'],
    ['$.50', '0.5', '$'],
    ['$5-', '-5', '$'],
    ['US$5', '5', 'USD'],
    ['$5.00 USD', '5', 'USD'],
    ['USD $5', '5', 'USD'],
    ['USD 5', '5', 'USD'],
    ['5 EUR', '5', 'EUR'],
    ['5eur', '5', 'EUR'],
    ['€5', '5', 'EUR'],
    ['1,234.50 €', '1234.5', 'EUR'],
    ['£5', '5', 'GBP'],
    ['5元', '5', '元'],
    ['¥5元', '5', 'CNY'],
    ['人民币 5', '5', 'CNY'],
    ['Rs.500', '500', 'Rs'],
    ['₹ Rs.500', '500', 'INR'],
    ['12,34,567 ₹', '1234567', 'INR'],
    ['5 kr.', '5', 'kr'],
    ['CHF 1’234.50', '1234.5', 'CHF'],
    ['R$ 5', '5', 'BRL'],
    ['$ -', '0', '$'],
    ['-   €', '0', 'EUR'],
    ['1,234원', '1234', 'KRW'],
    ['RM1,234.50', '1234.5', 'MYR'],
    ['Rp 1,234', '1234', 'IDR'],
    ['1 234.50 Ft', '1234.5', 'HUF'],
    ['12.50 lei', '12.5', 'lei'],
    ['12.50 lei MDL', '12.5', 'MDL'],
    ['₺12.50', '12.5', 'TRY'],
    ['12.50 TL', '12.5', 'TRY'],
    ['12 грн.', '12', 'UAH'],
    ['150,000đ', '150000', 'VND'],
    ['150,000 ₫', '150000', 'VND'],
    ['12', '12', null],
  ])('%j is %s in %s', (text, amount, sign) => {
    expect(read(text)).toBe(amount);
    expect(currency(text)).toBe(sign);
  });

  it('has the side on which it is booked', () => {
    const side = (text: string) => readAmountText(text, POINT);
    expect(side('1,234.50 CR')).toEqual({ amount: '1234.50', currency: null, side: 'CR' });
    expect(side('12.50Dr.')).toEqual({ amount: '12.50', currency: null, side: 'DR' });
    expect(side('₹ 12.50 Cr')).toEqual({ amount: '12.50', currency: 'INR', side: 'CR' });
    expect(read('12.50 CR DR')).toBe('invalid-amount');
  });

  it.each([
    ['1.5万', '万'],
    ['12k', 'k'],
    ['$3.5M', 'M'],
    ['2億円', '億円'],
    ['3 Mio. €', 'Mio. €'],
    ['1,2 млн', 'млн'],
    ['1.5万元', '万元'],
  ])('%j is refused for the unit in it', (text, unit) => {
    expect(readAmountText(text, POINT)).toMatchObject({
      reason: 'amount-with-unit',
      params: { unit },
    });
  });

  it.each(['', ' ', '\t', '\u00a0', '　', '\ufeff'])(
    '%j is blank, neither zero nor wrong',
    (text) => {
      expect(read(text)).toBeNull();
    },
  );

  it.each([
    '1,23',
    '0,5',
    '0,123',
    '1,2345',
    '12,34',
    '1.234,50',
    '1.234.567',
    '1 234,50',
    '-1,5',
    '€1,5',
    '1,234e5',
    '--5',
    '(-5)',
    '-(5)',
    '-5-',
    '(5)-',
  ])('%j could mean two amounts and is refused', (text) => {
    expect(read(text)).toBe('ambiguous-amount');
  });

  it.each(['1,234.50', '1.23', '0.5', '0.123', '12.3456', '1,234,567', '(-5)'])(
    'with a decimal comma %j could mean two amounts and is refused',
    (text) => {
      expect(read(text, COMMA)).toBe('ambiguous-amount');
    },
  );

  it.each([
    '.',
    ',',
    '$',
    'USD',
    '()',
    '5.',
    '5.-',
    '5,-',
    '5,--',
    '12.3.4',
    '1,234,5.6',
    '1,,234',
    ',234,567',
    '1, 234',
    '12 34',
    '1  234',
    "1,234'567",
    '(5',
    '5)',
    '((5))',
    '+-5',
    '+5-',
    '+(5)',
    '++5',
    '5+',
    '5-3',
    '5%',
    'N/A',
    'n/a',
    'NaN',
    'NULL',
    'Infinity',
    '-Infinity',
    '1/2',
    '½',
    '5²',
    '①',
    '0x10',
    '1e',
    'e5',
    '1e5.5',
    '1e99999',
    '1e999999999',
    '1.5万',
    '5 pcs',
    '5 pen',
    'EUR.50',
    '€5 USD',
    '12:30',
    '2024-01-05',
    "'5",
    '#REF!',
    '=5',
    'abc',
    '١٢',
  ])('%j is no amount', (text) => {
    expect(read(text)).toBe('invalid-amount');
  });

  it('says what to do where the comma may mark the decimals', () => {
    const problem = (text: string, mark: DecimalMark) =>
      renderIssue(readAmountText(text, mark) as Issue);
    expect(problem('1.234,50', POINT)).toContain('could mean two amounts');
    expect(problem('1.234,50', POINT)).toContain("say so: `decimalMark` ','");
    expect(problem('1.5', COMMA)).toContain("say so: `decimalMark` '.'");
    expect(problem('12.3.4', POINT)).toBe(
      'not an amount; expected an amount such as 1234.50 or 1,234.50',
    );
  });

  it('reads a cell of a hundred thousand commas in linear time', () => {
    expect(read(`1${',234'.repeat(100_000)},5`)).toBe('invalid-amount');
    expect(read(`${'$'.repeat(100_000)}5`)).toBe('invalid-amount');
    expect(read(`${'-'.repeat(100_000)}5`)).toBe('ambiguous-amount');
  });
});

/** An exact decimal as its sign, whole digits and fraction. */
const decimals = fc.record({
  negative: fc.boolean(),
  whole: fc.oneof(fc.nat().map(String), fc.bigInt({ min: 0n, max: 10n ** 30n }).map(String)),
  fraction: fc.stringMatching(/^\d{0,12}$/),
});

type Decimal = typeof decimals extends fc.Arbitrary<infer T> ? T : never;

function exact({ negative, whole, fraction }: Decimal): string {
  return `${negative ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}

function inThousands(whole: string, mark: string): string {
  return whole.replace(/\B(?=(\d{3})+$)/g, mark);
}

function inLakhs(whole: string): string {
  return whole.replace(/\B(?=(\d{2})*\d{3}$)/g, ',');
}

const SIGNED: readonly ((digits: string, negative: boolean) => string)[] = [
  (digits, negative) => (negative ? `-${digits}` : digits),
  (digits, negative) => (negative ? `−${digits}` : `+${digits}`),
  (digits, negative) => (negative ? `(${digits})` : digits),
  (digits, negative) => (negative ? `${digits}-` : ` ${digits} `),
  (digits, negative) => (negative ? `$-${digits}` : `$${digits}`),
  (digits, negative) => (negative ? `-¥ ${digits}` : `${digits}元`),
  (digits, negative) => (negative ? `(${digits}) EUR` : `EUR ${digits}`),
];

function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (character) =>
    String.fromCharCode(character.charCodeAt(0) + 0xfee0),
  );
}

describe('an exact decimal written in any style', () => {
  const groups = fc.constantFrom('', ',', ' ', "'", '\u00a0', '’');
  const signs = fc.constantFrom(...SIGNED);

  it('reads back as the same amount', () => {
    fc.assert(
      fc.property(decimals, groups, signs, fc.boolean(), (decimal, group, sign, isWide) => {
        const digits = inThousands(decimal.whole, group);
        const written = sign(
          exact({ ...decimal, whole: digits, negative: false }),
          decimal.negative,
        );
        expect(read(isWide ? fullWidth(written) : written)).toBe(toAmount(exact(decimal)));
      }),
    );
  });

  it('reads back as the same amount with a decimal comma', () => {
    const commaGroups = fc.constantFrom('', '.', ' ', "'", '\u202f');
    fc.assert(
      fc.property(decimals, commaGroups, signs, (decimal, group, sign) => {
        const digits = inThousands(decimal.whole, group);
        const fraction = decimal.fraction === '' ? '' : `,${decimal.fraction}`;
        const written = sign(digits + fraction, decimal.negative);
        expect(read(written, COMMA)).toBe(toAmount(exact(decimal)));
      }),
    );
  });

  it('reads back as the same amount in lakhs and crores', () => {
    fc.assert(
      fc.property(decimals, signs, (decimal, sign) => {
        const digits = exact({ ...decimal, whole: inLakhs(decimal.whole), negative: false });
        expect(read(sign(digits, decimal.negative))).toBe(toAmount(exact(decimal)));
      }),
    );
  });

  it('never is two different amounts in the two styles without a mark that tells them apart', () => {
    const text = fc.stringMatching(/^-?[0-9.,]{1,10}$/);
    fc.assert(
      fc.property(text, (written) => {
        const point = readAmountText(written, POINT);
        const comma = readAmountText(written, COMMA);
        if (point === null || comma === null || 'code' in point || 'code' in comma) return;
        if (compareAmounts(point.amount, comma.amount) === 0) return;
        // Only 1,234 and 1.234 may: the option, not a guess, decides.
        expect(written).toMatch(/^-?\d{1,3}[.,]\d{3}$/);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('isPlainAmount', () => {
  it('holds for what toAmount takes just as it is, and returns it untouched', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[-0-9.,]{0,8}$/), (text) => {
        expect(isPlainAmount(text, true)).toBe(/^-?\d+(\.\d+)?$/.test(text));
        expect(isPlainAmount(text, false)).toBe(/^-?\d+$/.test(text));
      }),
      { numRuns: 1000 },
    );
    expect(readAmountText('007.50', POINT)).toEqual({
      amount: '007.50',
      currency: null,
      side: null,
    });
  });
});
