import type { CreditLimit } from '../../core/facts/facts';
import { PyramidError } from '../../core/issues/issue';
import { checkChoice } from '../../core/issues/options';
import type { OnError } from '../../core/pyramid/aggregate';
import type { RejectedRow } from '../../core/pyramid/transaction';
import { readWhole, type TextReader } from '../bytes/text-reader';
import type { FactKind, FactOf, FactOptions } from './fact-kinds';
import type { FactRow } from './fact-rows';

/** A list of facts as it was read. */
export interface FactList<K extends FactKind> {
  /** In the order of the rows. */
  readonly facts: readonly FactOf[K][];
  /** Those that stand among receivables, one a customer; absent where none does: not known. */
  readonly creditLimits?: readonly CreditLimit[];
  /** In the order of the rows; empty unless `onError` is `skip`. */
  readonly rejected: readonly RejectedRow[];
  /** What the user should know of how the text was read, as sentences. */
  readonly notices: readonly string[];
  /** The headings of the columns, over the cells of what was rejected. */
  readonly headings: readonly string[];
}

/** Takes the rows of a table of facts and makes a list of them. */
export interface FactCollector<K extends FactKind> {
  /** Throws the row's issues where it cannot be read, unless `onError` is `skip`. */
  add(row: FactRow<FactOf[K]>): void;
  notice(notice: string): void;
  list(headings: readonly string[]): FactList<K>;
}

export function factCollector<K extends FactKind>(options: FactOptions<K>): FactCollector<K> {
  const onError: OnError = checkChoice('onError', options.onError ?? 'stop', ['stop', 'skip']);
  const facts: FactOf[K][] = [];
  const creditLimits: CreditLimit[] = [];
  const rejected: RejectedRow[] = [];
  const notices: string[] = [];
  let place = 0;

  return {
    add(row) {
      place++;
      if ('problems' in row) {
        const { line, problems, cells } = row;
        if (onError === 'stop') throw new PyramidError(...problems);
        rejected.push({ row: place, line, issues: problems, cells });
        return;
      }
      if (row.fact !== undefined) facts.push(row.fact);
      if (row.creditLimit !== undefined) creditLimits.push(row.creditLimit);
    },
    notice(notice) {
      notices.push(notice);
      options.onNotice?.(notice);
    },
    list: (headings) => ({
      facts,
      ...(creditLimits.length === 0 ? {} : { creditLimits }),
      rejected,
      notices,
      headings: [...headings],
    }),
  };
}

/** All facts of a source that is there as a whole. */
export function readFacts<K extends FactKind>(
  reader: TextReader<FactRow<FactOf[K]>>,
  source: string | Uint8Array,
  options: FactOptions<K>,
): FactList<K> {
  const collector = factCollector(options);
  const rows = readWhole(reader, source, { ...options, onNotice: collector.notice });
  for (const row of rows) collector.add(row);
  return collector.list(reader.headings());
}
