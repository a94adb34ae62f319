import { checkResult } from '../../core/issues/shape';
import { inactiveIn } from '../../core/pyramid/named-in';
import type { GroupPyramid, Pyramid } from '../../core/pyramid/pyramid';
import { PYRAMID_FORMAT } from '../../core/pyramid/pyramid';
import { checkPyramid, GROUPS } from '../../core/pyramid/shapes';
import { isTable, TABLE, type Table } from '../tables/table';
import { recordsOf } from './to-records';

/**
 * A table as a JSON array with an object a row, by the keys of its columns; a pyramid as one document,
 * indented by two blanks, which `readPyramid` reads back.
 */
export function toJson(result: Table | Pyramid): string {
  return [...jsonChunks(result)].join('');
}

/**
 * A table as NDJSON, a line a row. A pyramid: first a line with everything but the long lists, then a
 * line a customer, an inactive customer, a rejected row, each with its `record`.
 */
export function toNdjson(result: Table | Pyramid): string {
  return [...ndjsonChunks(result)].join('');
}

/** The same as `toJson` in pieces: one text could grow longer than the engine allows. */
export function jsonChunks(result: Table | Pyramid): Generator<string, void, undefined> {
  return isTable(result)
    ? tableJson(checkResult(result, 'result', TABLE))
    : pyramidJson(checkPyramid(result, 'result'));
}

/** The same as `toNdjson` in pieces. */
export function ndjsonChunks(result: Table | Pyramid): Generator<string, void, undefined> {
  return isTable(result)
    ? tableNdjson(checkResult(result, 'result', TABLE))
    : pyramidNdjson(checkPyramid(result, 'result'));
}

/**
 * A pyramid without its long lists as one JSON document; pyramids by group as an array of such, each
 * with its group.
 */
export function toSummaryJson(result: Pyramid | readonly GroupPyramid[]): string {
  const document = isGroups(result)
    ? checkResult(result, 'result', GROUPS).map(({ group, pyramid }) => ({
        group,
        ...withoutLists(pyramid),
      }))
    : withoutLists(checkPyramid(result, 'result'));
  return `${JSON.stringify(document, null, 2)}\n`;
}

function isGroups(result: Pyramid | readonly GroupPyramid[]): result is readonly GroupPyramid[] {
  return Array.isArray(result);
}

function withoutLists({ settings, cutoffs, summary, control, notices }: Pyramid) {
  return { ...PYRAMID_FORMAT, settings, cutoffs, summary, control, notices };
}

function* pyramidJson(pyramid: Pyramid): Generator<string, void, undefined> {
  const { customers, inactive, lapsed, accounts, rejected, ...rest } = pyramid;
  const head = JSON.stringify({ ...PYRAMID_FORMAT, ...rest }, null, 2);
  yield head.slice(0, head.lastIndexOf('\n'));
  yield* jsonArray('customers', customers);
  yield* jsonArray('inactive', inactive);
  if (lapsed !== undefined) yield* jsonArray('lapsed', lapsed);
  if (accounts !== undefined) yield* jsonArray('accounts', accounts);
  yield* jsonArray('rejected', rejected);
  yield '\n}\n';
}

function* pyramidNdjson(pyramid: Pyramid): Generator<string, void, undefined> {
  const { customers, inactive, lapsed = [], accounts = [], inactiveNames: _, ...others } = pyramid;
  const { rejected, ...rest } = others;
  yield jsonLine({ record: 'pyramid', ...PYRAMID_FORMAT, ...rest });
  for (const customer of customers) yield jsonLine({ record: 'customer', ...customer });
  for (const customerId of inactive) {
    yield jsonLine({ record: 'inactive', ...inactiveIn(pyramid, customerId) });
  }
  for (const customerId of lapsed) {
    yield jsonLine({ record: 'lapsed', ...inactiveIn(pyramid, customerId) });
  }
  for (const account of accounts) yield jsonLine({ record: 'account', ...account });
  for (const row of rejected) yield jsonLine({ record: 'rejected', ...row });
}

/** A table as a JSON array, an object a row on its own line. */
function* tableJson(table: Table): Generator<string, void, undefined> {
  let before = '[\n';
  for (const object of recordsOf(table)) {
    yield `${before}${JSON.stringify(object)}`;
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}

/** A table as NDJSON. */
function* tableNdjson(table: Table): Generator<string, void, undefined> {
  for (const object of recordsOf(table)) yield jsonLine(object);
}

function* jsonArray(name: string, items: readonly unknown[]): Generator<string> {
  yield `,\n  ${JSON.stringify(name)}: [`;
  for (const [at, item] of items.entries()) {
    yield `${at === 0 ? '' : ','}\n    ${JSON.stringify(item)}`;
  }
  yield items.length === 0 ? ']' : '\n  ]';
}

function jsonLine(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
