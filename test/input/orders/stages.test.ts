import { describe, expect, it } from 'vitest';
import { TextStore } from '../../../src/core/values/text-store';
import { inTurn, type RowStage } from '../../../src/input/layout/stage';
import type { AmountColumn } from '../../../src/input/orders/amount-column';
import { amountsOfOrders } from '../../../src/input/orders/amounts-of-orders';
import { cellsOfOrders } from '../../../src/input/orders/cells-of-orders';
import { OrderBook } from '../../../src/input/orders/order-book';
import { refusalOf } from '../../said';

const HEADINGS = ['order', 'customer', 'state', 'total'];

function bookOf(): OrderBook {
  return new OrderBook({ orders: [0], customers: [1], others: [2] });
}

/** What a stage makes of rows: their cells, and what of them counts elsewhere. */
function passed(stages: readonly RowStage[], rows: readonly string[]): readonly string[] {
  const out: string[] = [];
  const chain = inTurn(stages, (_line, cells, _leftOut, repeated) => {
    out.push(cells.join(',') + (repeated === undefined ? '' : ` (${repeated.join()} again)`));
  });
  for (const [at, row] of rows.entries()) chain.push(at + 2, row.split(','));
  chain.end();
  return out;
}

describe('blank cells of orders', () => {
  const cells = (most: number) => [
    cellsOfOrders({
      ...{ book: bookOf(), headings: HEADINGS, orders: [0], places: [1, 2] },
      ...{ isKnown: false, most },
    }),
  ];

  it('are filled at the end, and the rows keep their order', () => {
    const rows = ['1,ann,,5', '2,bob,paid,7', '1,ann,void,3', '2,,,1'];
    expect(passed(cells(10), rows)).toEqual([
      '1,ann,void,5',
      '2,bob,paid,7',
      '1,ann,void,3',
      '2,bob,paid,1',
    ]);
  });

  it('are filled by what is known where too many rows wait, if nothing comes later', () => {
    const rows = ['1,ann,void,5', '1,ann,,7', '1,ann,,3', '1,,,2', '1,,,2'];
    expect(passed(cells(1), rows).map((row) => row.slice(0, 10))).toEqual(
      Array(5).fill('1,ann,void'),
    );
  });

  it('are refused where a line tells too late what earlier ones should have been', () => {
    const late = ['1,ann,,5', '2,bob,,7', '3,cy,,3', '1,ann,void,2'];
    expect(refusalOf(() => passed(cells(1), late))).toBe(
      'line 5: this line tells "state" of order "1", whose earlier lines leave it blank and have been read. Sort the file by order, so that the lines of each stand together.',
    );
    const nameless = ['1,,void,5', '2,bob,,7', '3,cy,,3', '1,ann,void,2'];
    expect(refusalOf(() => passed(cells(1), nameless))).toContain('order "1"');
  });
});

describe('amounts of orders', () => {
  const amounts = (column: Partial<AmountColumn>, most: number, places: readonly number[] = []) => {
    const book = bookOf();
    const stage = amountsOfOrders({
      book,
      headings: HEADINGS,
      columns: [
        {
          ...{ place: 3, heading: 'total', said: undefined },
          ...{ isOrdersByHeading: false, takenFrom: undefined, ...column },
        },
      ],
      roles: [[3]],
      parts: { bases: [], charges: [] },
      places,
      sides: [],
      repeats: null,
      marks: ['.'],
      most,
    });
    return [
      cellsOfOrders({ book, headings: HEADINGS, orders: [0], places: [], isKnown: false }),
      stage,
    ];
  };
  const TWICE = ['1,ann,paid,5', '1,ann,paid,5', '2,bob,paid,7', '2,bob,paid,7.00'];

  it('go on at once where somebody has said whose they are', () => {
    const out: string[] = [];
    const stages = inTurn(amounts({ said: 'order' }, 10), (_line, _cells, _leftOut, repeated) => {
      out.push(repeated === undefined ? 'counts' : 'again');
    });
    for (const [at, row] of TWICE.entries()) stages.push(at + 2, row.split(','));
    expect(out).toEqual(['counts', 'again', 'counts', 'again']);
  });

  it('wait where only their heading says it, and are decided early where too many wait', () => {
    expect(passed(amounts({ isOrdersByHeading: true }, 10), TWICE)).toEqual([
      '1,ann,paid,5',
      '1,ann,paid,5 (3 again)',
      '2,bob,paid,7',
      '2,bob,paid,7.00 (3 again)',
    ]);
    expect(passed(amounts({ isOrdersByHeading: true }, 1), TWICE)).toEqual(
      passed(amounts({ isOrdersByHeading: true }, 10), TWICE),
    );
  });

  it('are a question where they were decided early, and later orders tell otherwise', () => {
    const later = ['3,cy,paid,1', '3,cy,paid,2', '4,dee,paid,3', '4,dee,paid,4', '5,eve,paid,5'];
    const rows = [...TWICE, ...later, '5,eve,paid,6'];
    expect(passed(amounts({ isOrdersByHeading: true }, 100), rows)).toEqual(rows);
    expect(refusalOf(() => passed(amounts({ isOrdersByHeading: true }, 1), rows))).toContain(
      '`orderAmounts` total or `lineAmounts` total',
    );
  });

  it('count on the first line by its date, however many wait, or the line is refused', () => {
    // The third column holds a date here.
    const stages = (most: number) => amounts({ said: 'order' }, most, [2]);
    const rows = ['1,ann,2025-01-09,5', '1,ann,2025-01-03,5', '2,bob,2025-01-04,7'];
    for (const most of [2, 3, 10]) {
      expect(passed(stages(most), rows)).toEqual([
        '1,ann,2025-01-09,5 (3 again)',
        '1,ann,2025-01-03,5',
        '2,bob,2025-01-04,7',
      ]);
    }
    const [first = '', second = '', third = ''] = rows;
    const late = [second, third, '3,cy,2025-01-04,7', '4,dee,2025-01-04,7', first];
    expect(passed(stages(1), late).at(-1)).toBe('1,ann,2025-01-09,5 (3 again)');
    expect(refusalOf(() => passed(stages(1), [first, ...late.slice(1, 4), second]))).toContain(
      'line 6: on this line of order "1" "state" is before what it is on lines that have been read',
    );
  });

  it('are no question where most ids are shared by customers, and so are those of no orders', () => {
    const kinds = ['sale,ann,,5', 'sale,ann,,5', 'sale,bob,,7', 'sale,bob,,7'];
    expect(passed(amounts({}, 10), kinds)).toEqual(kinds);
  });
});

describe('a store of texts', () => {
  it('gives back what was put in, and tells it from all else', () => {
    const store = new TextStore();
    const texts = [
      '',
      'SO-1',
      'é',
      '订单编号',
      '😀',
      '\ud800',
      'SO-12',
      '\u00ff',
      'x'.repeat(70_000),
    ];
    const places = texts.map((text) => store.add(text));
    for (const [at, text] of texts.entries()) {
      const place = places[at] as number;
      expect(store.textAt(place)).toBe(text);
      for (const other of texts) expect(store.holds(place, other)).toBe(other === text);
      expect(store.isBlank(place)).toBe(text === '');
      if (at + 1 < texts.length) expect(store.behind(place)).toBe(places[at + 1]);
    }
  });
});

describe('a book of orders', () => {
  it('knows ten thousand orders of one id apart, by their customers', () => {
    const book = bookOf();
    for (let round = 0; round < 2; round++) {
      for (let at = 0; at < 10_000; at++) expect(book.take(['7', `C-${at}`, 'paid'])).toBe(at);
    }
    expect(book.count).toBe(10_000);
    expect([book.ids(), book.sharedIds()]).toEqual([1, 1]);
  });

  it('does so where a customer may be named in several columns', () => {
    const book = new OrderBook({ orders: [0], customers: [1, 2], others: [] });
    const rowOf = (at: number) => ['7', at % 3 === 0 ? '' : `C-${at}`, `${at}@x`];
    for (let round = 0; round < 2; round++) {
      for (let at = 0; at < 20_000; at++) expect(book.take(rowOf(at))).toBe(at);
    }
  });

  it('knows an order by the e-mail of its customer only where no id tells otherwise', () => {
    const rows = [
      ['7', 'C1', 'a@x'],
      ['7', 'C1', 'b@x'],
      ['7', 'C2', 'c@x'],
      ['7', '', 'c@x'],
      ['7', 'C3', ''],
      ['7', '', 'd@x'],
      ['8', 'C1', 'e@x'],
      ['8', 'C2', 'e@x'],
      ['8', '', 'e@x'],
    ];
    for (const inTurn of [rows, rows.toReversed()]) {
      const book = new OrderBook({ orders: [0], customers: [1, 2], others: [] });
      for (const row of inTurn) book.take(row);
      const orders = rows.map((row) => book.of([...row]));
      expect(orders.map((order) => orders.indexOf(order))).toEqual([0, 0, 2, 2, 4, 5, 6, 7, 8]);
      expect(orders[8]).toBe(-1);
    }
  });

  it('takes the first of several columns of a customer that is there', () => {
    const book = new OrderBook({ orders: [0], customers: [1, 2], others: [] });
    expect(book.take(['7', '', 'a@x'])).toBe(0);
    expect(book.take(['7', 'C1', 'a@x'])).toBe(0);
    expect(book.take(['7', 'C1', ''])).toBe(0);
    expect(book.take(['7', 'C2', ''])).toBe(1);
    expect(book.valueOf(0, 1)).toBe('C1');
  });
});
