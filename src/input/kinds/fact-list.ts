import type { CreditLimit } from '../../core/facts/facts';
import { PyramidError } from '../../core/issues/issue';
import type { Notice } from '../../core/issues/notices';
import { checkChoice } from '../../core/issues/options';
import type { OnError } from '../../core/pyramid/aggregation';
import { MOST_REJECTED_KEPT } from '../../core/pyramid/aggregation';
import type { RejectedRow } from '../../core/pyramid/transaction';
import { fullPlan, type ReadingPlan } from '../bytes/plan';
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
  /** How many rows were rejected: more than are kept, where `onReject` was told them. */
  readonly rejectedRows: number;
  /** What the user should know of how the text was read. */
  readonly notices: readonly Notice[];
  /** How the text was read, to be given back as `plan`. */
  readonly plan: ReadingPlan | null;
  /** The headings of the columns, over the cells of what was rejected. */
  readonly headings: readonly string[];
}

/** Takes the rows of a table of facts and makes a list of them. */
export interface FactCollector<K extends FactKind> {
  /** Throws the row's issues where it cannot be read, unless `onError` is `skip`. */
  add(row: FactRow<FactOf[K]>): void;
  notice(notice: Notice): void;
  list(headings: readonly string[], plan: ReadingPlan | null): FactList<K>;
}

export function factCollector<K extends FactKind>(options: FactOptions<K>): FactCollector<K> {
  const onError: OnError = checkChoice('onError', options.onError ?? 'stop', ['stop', 'skip']);
  const { onReject } = options;
  const facts: FactOf[K][] = [];
  const creditLimits: CreditLimit[] = [];
  const rejected: RejectedRow[] = [];
  const notices: Notice[] = [];
  let place = 0;
  let rejectedRows = 0;

  return {
    add(row) {
      place++;
      if ('problems' in row) {
        const { line, problems, cells } = row;
        if (onError === 'stop') throw new PyramidError(...problems);
        const rejection = { row: place, line, issues: problems, cells };
        rejectedRows++;
        if (onReject === undefined || rejected.length < MOST_REJECTED_KEPT)
          rejected.push(rejection);
        onReject?.(rejection);
        return;
      }
      if (row.fact !== undefined) facts.push(row.fact);
      if (row.creditLimit !== undefined) creditLimits.push(row.creditLimit);
    },
    notice(notice) {
      notices.push(notice);
      options.onNotice?.(notice);
    },
    list: (headings, plan) => ({
      facts,
      ...(creditLimits.length === 0 ? {} : { creditLimits }),
      rejected,
      rejectedRows,
      notices,
      plan,
      headings: [...headings],
    }),
  };
}

/** All facts of a source that is there as a whole. */
export function factsOfText<K extends FactKind>(
  reader: TextReader<FactRow<FactOf[K]>>,
  source: string | Uint8Array,
  options: FactOptions<K>,
): FactList<K> {
  const collector = factCollector(options);
  let encoding: string | undefined;
  const told = { ...options, onNotice: collector.notice };
  const rows = readWhole(reader, source, told, (name) => {
    encoding = name;
  });
  for (const row of rows) collector.add(row);
  return collector.list(reader.headings(), fullPlan(reader, encoding));
}
