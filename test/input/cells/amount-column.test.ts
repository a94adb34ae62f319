import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PyramidError } from '../../../src/core/issues/issue';
import type { DecimalMark } from '../../../src/input/bytes/text-reader';
import { amountColumn } from '../../../src/input/cells/amount-column';
import { type AmountsKnown, amountEvidence } from '../../../src/input/cells/amount-evidence';
import { decimalsOf } from '../../../src/input/cells/currency-decimals';
import { said } from '../../said';

/** A cell, perhaps with the currency of its row. */
type Amount = string | readonly [text: string, currency: string];

interface Asked extends AmountsKnown {
  readonly delimiter?: string;
  /** Of the currency in the heading. */
  readonly heading?: string;
}

/** Every amount of columns that are rows of texts, as a reader of rows gets them. */
function readAll(columns: readonly (readonly Amount[])[], asked: Asked = {}): string[][] {
  const evidence = amountEvidence(asked);
  evidence.seeDelimiter(asked.delimiter);
  const readers = columns.map((_, at) =>
    amountColumn(`Amount ${at + 1}`, asked.heading ?? null, evidence),
  );
  const each = (use: (reader: number, text: string, line: number, currency: string) => string) =>
    columns.map((amounts, reader) =>
      amounts.map((amount, at) => {
        const [text, currency] = typeof amount === 'string' ? [amount, ''] : amount;
        return use(reader, text, at + 2, currency);
      }),
    );
  each((reader, text, line, currency) =>
    String(readers[reader]?.see(text, line, decimalsOf(currency))),
  );
  evidence.conclude();
  return each((reader, text, line, currency) => {
    const reading = readers[reader]?.read(text, line, decimalsOf(currency)) ?? null;
    if (reading === null) return '';
    return 'code' in reading ? reading.code : reading.amount;
  });
}

const one = (amounts: readonly Amount[], asked: Asked = {}) => readAll([amounts], asked)[0];

function refusal(columns: readonly (readonly Amount[])[], asked: Asked = {}): string {
  try {
    readAll(columns, asked);
  } catch (error) {
    if (error instanceof PyramidError) return said(error);
    throw error;
  }
  throw new Error('the amounts were taken');
}

describe('a column of amounts', () => {
  it('has decimal commas if one amount can only be so, even the last', () => {
    expect(one(['1.200', '900', '12,5'])).toEqual(['1200', '900', '12.5']);
    expect(one(['1.234', '1.234,50'])).toEqual(['1234', '1234.50']);
    expect(one(['1.234', '1.234.567'])).toEqual(['1234', '1234567']);
  });

  it('has decimal points if one amount can only be so', () => {
    expect(one(['12.500', '12.50'])).toEqual(['12.500', '12.50']);
    expect(one(['12.500', '0.500'])).toEqual(['12.500', '0.500']);
    expect(one(['12.500', '1234.500'])).toEqual(['12.500', '1234.500']);
    expect(one(['12.500', '1,234,567'])).toEqual(['12.500', '1234567']);
    expect(one(['12.500', '12,34,567'])).toEqual(['12.500', '1234567']);
  });

  it('in which a point always stands before three digits is a question', () => {
    expect(refusal([['900', '12.500']])).toBe(
      'line 3, column "Amount 1": a point may mark decimals or thousands, and no other amount shows which; expected 12.500 (decimals) or 12500 (thousands), got "12.500". Say what marks the decimals: `decimalMark` \'.\' or `decimalMark` \',\'.',
    );
    expect(one(['12.500'], { mark: '.' })).toEqual(['12.500']);
    expect(one(['12.500'], { mark: ',' })).toEqual(['12500']);
  });

  it('in which a comma always stands before three digits has thousands', () => {
    expect(one(['12,500', '900'])).toEqual(['12500', '900']);
  });

  it('has a question of such a comma where decimal commas are near', () => {
    expect(refusal([['12,500']], { delimiter: ';' })).toContain('12.500 (decimals) or 12500');
    expect(refusal([['12,500']], { hasCommasBeside: () => true })).toContain('comma may mark');
    expect(refusal([['12,500'], ['12,5']])).toContain('column "Amount 1"');
    expect(one(['12,500', '12,5'], { delimiter: ';' })).toEqual(['12.500', '12.5']);
    expect(one(['12,500', '0,500'], { delimiter: ';' })).toEqual(['12.500', '0.500']);
    expect(one(['12,500', '12.5'], { delimiter: ';' })).toEqual(['12500', '12.5']);
  });

  it('is decided by what another one proves', () => {
    expect(readAll([['12.500'], ['12.5']])).toEqual([['12.500'], ['12.5']]);
    expect(readAll([['12.500'], ['12,5']])).toEqual([['12500'], ['12.5']]);
  });

  it('of which two amounts contradict each other is refused, with both lines', () => {
    const refused = refusal([['1,234.50', '12,5']]);
    expect(refused).toContain('"1,234.50" in line 2, column "Amount 1", with a decimal point');
    expect(refused).toContain('"12,5" in line 3, column "Amount 1", with a decimal comma');
    expect(refusal([['12,5', '12.5']])).toContain("`decimalMark` '.' or `decimalMark` ','");
    expect(one(['1,234.50', '12,5'], { mark: '.' })).toEqual(['1234.50', 'ambiguous-amount']);
  });

  it('takes nothing from text that is no amount', () => {
    expect(one(['12.3.4', 'x', '', '1.5万', '900'])).toEqual([
      'invalid-amount',
      'invalid-amount',
      '',
      'invalid-amount',
      '900',
    ]);
  });
});

describe('a currency', () => {
  it('without decimals has a point for thousands', () => {
    expect(one(['150.000₫', '900₫'])).toEqual(['150000', '900']);
    expect(one([['12.500', 'JPY'], '12.500'])).toEqual(['12500', '12500']);
    expect(one(['12.500'], { heading: 'CLP' })).toEqual(['12500']);
    expect(one([['12,500', 'KRW']], { delimiter: ';' })).toEqual(['12500']);
  });

  it('without decimals shows them in four or more digits before a point', () => {
    const yen = [
      ['900.000', 'JPY'],
      ['1500.000', 'JPY'],
    ] as const;
    expect(one(yen)).toEqual(['900.000', '1500.000']);
  });

  it('without decimals is no reason to read points in two ways', () => {
    expect(refusal([[['150.000', 'VND'], '12.50']])).toContain('not all written in one way');
    expect(refusal([['12.50', '150.000₫']])).toContain('not all written in one way');
    expect(refusal([['150.000₫', '150,000₫']])).toContain('not all written in one way');
  });

  it('of three decimals proves that a point marks them', () => {
    expect(one([['12.500', 'KWD']])).toEqual(['12.500']);
    expect(one([['12.500', 'TND'], '12.500'])).toEqual(['12.500', '12.500']);
    expect(refusal([[['12,500', 'TND']]])).toContain('comma may mark');
  });
});

describe('a table beside a sales file, such as rates', () => {
  const asked = { isCompanion: true };

  it('has decimals behind a point, and no flag', () => {
    expect(one(['1.085', '900'], asked)).toEqual(['1.085', '900']);
    expect(refusal([['1,085']], asked)).toContain('Write amounts without marks of thousands');
  });
});

const amounts = fc.array(
  fc.oneof(
    fc.constantFrom('12.500', '12,500', '900', '12.5', '12,5', '1.234,5', '1,234.5', '0.500'),
    fc.stringMatching(/^\d{1,4}[.,]\d{1,3}$/),
    fc.constantFrom<Amount>(['12.500', 'JPY'], '150.000₫', ['12,500', 'VND'], ['1500.000', 'JPY']),
  ),
  { maxLength: 6 },
);
const delimiters = fc.constantFrom(',', ';');

function outcome(texts: readonly Amount[], delimiter: string): unknown {
  try {
    const read = one(texts, { delimiter });
    return texts.map((text, at) => `${text}=${read?.[at]}`).sort();
  } catch (error) {
    return error instanceof PyramidError ? error.code : error;
  }
}

describe('what amounts show', () => {
  it('is the same whatever the order of the rows', () => {
    const shuffled = amounts.chain((texts) =>
      fc.tuple(
        fc.constant(texts),
        fc.shuffledSubarray(texts, { minLength: texts.length, maxLength: texts.length }),
        delimiters,
      ),
    );
    fc.assert(
      fc.property(shuffled, ([texts, other, delimiter]) => {
        expect(outcome(other, delimiter)).toEqual(outcome(texts, delimiter));
      }),
      { numRuns: 1000 },
    );
  });

  it('is never two readings in one column', () => {
    fc.assert(
      fc.property(amounts, delimiters, (texts, delimiter) => {
        const read = outcome(texts, delimiter);
        if (typeof read === 'string') return;
        const ways = (['.', ','] as const).map((mark: DecimalMark) =>
          texts.map((text, at) => `${text}=${one(texts, { mark })?.[at]}`).sort(),
        );
        expect(ways).toContainEqual(read);
      }),
      { numRuns: 1000 },
    );
  });
});
