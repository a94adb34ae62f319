import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Notice } from '../../../src/core/issues/notices';
import { buildPyramid } from '../../../src/core/pyramid/build-pyramid';
import { fromCsv } from '../../../src/csv';
import type { CsvOptions } from '../../../src/input/csv/from-csv';
import { headingKey } from '../../../src/input/kinds/headings';
import { DIRECTIONS, type WordOfDirection } from '../../../src/input/vocabulary/directions';
import { refusalOf } from '../../said';

/** Columns as programs of several countries call them: customer, date, amount, direction. */
const FORMS = [
  ['Customer ID', 'Date', 'Amount', 'Transaction Type'],
  ['客户编号', '日期', '金额', '单据类型'],
  ['得意先コード', '日付', '金額', '伝票区分'],
  ['고객코드', '일자', '금액', '거래구분'],
  ['Kunden-Nr', 'Datum', 'Betrag', 'Belegart'],
  ['Code client', 'Date', 'Montant', 'Type de pièce'],
  ['Código cliente', 'Fecha', 'Importe', 'Tipo de comprobante'],
  ['Codice cliente', 'Data', 'Importo', 'Tipo documento'],
  ['Klantnummer', 'Datum', 'Bedrag', 'Soort document'],
  ['Kod klienta', 'Data', 'Kwota', 'Typ dokumentu'],
  ['Код клиента', 'Дата', 'Сумма', 'Вид операции'],
  ['Müşteri kodu', 'Tarih', 'Tutar', 'Belge türü'],
  ['Mã khách hàng', 'Ngày', 'Số tiền', 'Loại chứng từ'],
  ['customer_id', 'date', 'amount', 'type'],
] as const;

function wordsOf(...meanings: readonly WordOfDirection[]): readonly string[] {
  return meanings.flatMap((meaning) =>
    Object.values(DIRECTIONS[meaning]).flatMap((words) =>
      words
        .split(/[,\n]/)
        .map((word) => word.trim())
        .filter((word) => word.length > 1),
    ),
  );
}

const oneOf = (...meanings: readonly WordOfDirection[]) => fc.constantFrom(...wordsOf(...meanings));

interface Row {
  readonly customer: string;
  readonly word: string;
  /** What it is worth, above 0 but for what is taken off; 0 for no sale. */
  readonly worth: number;
  /** As the file has it. */
  readonly written: number;
}

const customers = fc.constantFrom('C1', 'C2', 'C3');
const amount = fc.integer({ min: 1, max: 9000 });

/** Rows of one word, each worth its amount times a sign, written times another. */
function rowsOf(word: string, worth: -1 | 0 | 1, written: fc.Arbitrary<-1 | 1>) {
  const row = fc.tuple(customers, amount, written).map(
    ([customer, cents, sign]): Row => ({
      customer,
      word,
      worth: worth * cents,
      written: sign * cents,
    }),
  );
  return fc.array(row, { minLength: 1, maxLength: 6 });
}

const ABOVE = fc.constant<1>(1);
const BELOW = fc.constant<-1>(-1);

function csvOf([customer, date, sum, direction]: (typeof FORMS)[number], rows: readonly Row[]) {
  const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const lines = rows.map(
    (row, at) =>
      `${row.customer},2025-01-${String((at % 28) + 1).padStart(2, '0')},${row.written},${cell(row.word)}`,
  );
  return `${[customer, date, sum, direction].map(cell).join(',')}\n${lines.join('\n')}\n`;
}

/** The true values by customer; who has only rows that are no sale is none. */
function truth(rows: readonly Row[]): Record<string, string> {
  const values = new Map<string, number>();
  for (const { customer, worth } of rows) {
    if (worth !== 0) values.set(customer, (values.get(customer) ?? 0) + worth);
  }
  return Object.fromEntries([...values].map(([id, value]) => [id, String(value)]));
}

function read(csv: string, options: CsvOptions = {}) {
  const notices: Notice[] = [];
  const onNotice = (notice: Notice) => notices.push(notice);
  const { customers, control } = buildPyramid(fromCsv(csv, { ...options, onNotice }));
  return {
    values: Object.fromEntries(customers.map(({ customerId, value }) => [customerId, value])),
    leftOut: control.rows.leftOut,
    said: notices.map(({ notice }) => notice),
  };
}

const quoted = (word: string): string => (/[",=]/.test(word) ? `"${word}"` : word);
const form = fc.constantFrom(...FORMS);
const shuffled = <T>(lists: readonly (readonly T[])[]) => {
  const all = lists.flat();
  return fc.shuffledSubarray(all, { minLength: all.length });
};

describe('bills and ledgers in many languages', () => {
  it('have refunds taken off, written above 0 or below, and transfers left out, in any order', () => {
    const table = fc
      .tuple(oneOf('sale'), oneOf('refund'), oneOf('moved'), fc.constantFrom(ABOVE, BELOW))
      .chain(([sale, refund, moved, sign]) =>
        fc
          .tuple(
            rowsOf(sale, 1, ABOVE),
            rowsOf(refund, -1, sign),
            fc.oneof(fc.constant([]), rowsOf(moved, 0, fc.constantFrom<1 | -1>(1, -1))),
          )
          .chain(shuffled),
      );
    fc.assert(
      fc.property(form, table, (headings, rows) => {
        const { values, leftOut } = read(csvOf(headings, rows));
        expect(values).toEqual(truth(rows));
        expect(leftOut).toBe(rows.filter(({ worth }) => worth === 0).length);
      }),
      { numRuns: 150 },
    );
  });

  it('have payments left out beside sales, wherever they stand', () => {
    const table = fc
      .tuple(oneOf('sale'), oneOf('receipt', 'payment', 'paid'))
      .chain(([sale, payment]) =>
        fc.tuple(rowsOf(sale, 1, ABOVE), rowsOf(payment, 0, ABOVE)).chain(shuffled),
      );
    fc.assert(
      fc.property(form, table, (headings, rows) => {
        expect(read(csvOf(headings, rows)).values).toEqual(truth(rows));
      }),
      { numRuns: 100 },
    );
  });

  it('have payments as sales where there is nothing else', () => {
    const table = fc
      .tuple(oneOf('receipt', 'payment'), oneOf('refund'), oneOf('out'))
      .chain(([payment, refund, out]) =>
        fc
          .tuple(rowsOf(payment, 1, ABOVE), rowsOf(refund, -1, ABOVE), rowsOf(out, 0, ABOVE))
          .chain(shuffled),
      );
    fc.assert(
      fc.property(form, table, (headings, rows) => {
        expect(read(csvOf(headings, rows)).values).toEqual(truth(rows));
      }),
      { numRuns: 100 },
    );
  });

  it('ask where refunds are written above 0 and below, and the flag gives the right result', () => {
    const table = fc.tuple(oneOf('sale'), oneOf('refund')).chain(([sale, refund]) =>
      fc
        .tuple(rowsOf(sale, 1, ABOVE), rowsOf(refund, -1, ABOVE), rowsOf(refund, -1, BELOW))
        .chain(shuffled)
        .map((rows) => ({ refund, rows })),
    );
    fc.assert(
      fc.property(form, table, (headings, { refund, rows }) => {
        const csv = csvOf(headings, rows);
        expect(refusalOf(() => read(csv))).toContain('=--');
        expect(read(csv, { direction: `${quoted(refund)}=--` }).values).toEqual(truth(rows));
      }),
      { numRuns: 60 },
    );
  });

  it('ask which side of a ledger sales are on, and the flag gives the right result', () => {
    const pairs = fc.constantFrom<[string, string]>(
      ['S', 'H'],
      ['Dr', 'Cr'],
      ['借', '贷'],
      ['Debe', 'Haber'],
      ['Débit', 'Crédit'],
      ['Dare', 'Avere'],
      ['Дебет', 'Кредит'],
      ['Borç', 'Alacak'],
      ['Nợ', 'Có'],
    );
    const sided = fc.constantFrom('S/H', 'D/C', '借贷方向', 'Debe/Haber', 'Sens', 'дебет/кредит');
    const table = fc
      .tuple(pairs, fc.constantFrom(ABOVE, BELOW), fc.boolean())
      .chain(([pair, sign, isTurned]) => {
        const [plus, minus] = isTurned ? pair.toReversed() : pair;
        return fc
          .tuple(rowsOf(plus ?? '', 1, ABOVE), rowsOf(minus ?? '', -1, sign))
          .chain(shuffled)
          .map((rows) => ({ rows, flag: `${plus}=+,${minus}=-` }));
      });
    fc.assert(
      fc.property(form, sided, table, ([customer, date, sum], heading, { rows, flag }) => {
        const csv = csvOf([customer, date, sum, heading] as never, rows);
        expect(refusalOf(() => read(csv))).toContain('=+');
        expect(read(csv, { direction: flag }).values).toEqual(truth(rows));
      }),
      { numRuns: 60 },
    );
  });

  it('name each word that is not known', () => {
    const table = fc
      .tuple(oneOf('sale'), oneOf('refund'), fc.constantFrom('Zuordnung', 'Misc', '其他', 'その他'))
      .chain(([sale, refund, other]) =>
        fc
          .tuple(rowsOf(sale, 1, ABOVE), rowsOf(refund, -1, ABOVE), rowsOf(other, 1, ABOVE))
          .chain(shuffled),
      );
    fc.assert(
      fc.property(form, table, (headings, rows) => {
        const { values, said } = read(csvOf(headings, rows));
        expect(values).toEqual(truth(rows));
        expect(said).toContain('words-without-direction');
      }),
      { numRuns: 60 },
    );
  });
});

describe('the words of directions', () => {
  it('mean one thing each', () => {
    const meanings = new Map<string, Set<string>>();
    for (const meaning of Object.keys(DIRECTIONS) as WordOfDirection[]) {
      for (const words of Object.values(DIRECTIONS[meaning])) {
        for (const word of words.split(/[,\n]/)) {
          const key = headingKey(word);
          meanings.set(key, (meanings.get(key) ?? new Set()).add(meaning));
        }
      }
    }
    const double = [...meanings].filter(([, of]) => of.size > 1);
    expect(double.map(([word, of]) => `${word}: ${[...of].join(', ')}`)).toEqual([]);
  });
});
