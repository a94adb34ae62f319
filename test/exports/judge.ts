import { writeFileSync } from 'node:fs';
import { cli } from '../cli/running';
import { answer, argumentsOf, type Flags, NO_FLAGS } from './answer';
import type { Export } from './export';
import { isMixed } from './make-export';
import { type Doubt, type Listed, listingOf } from './oracle';
import type { Customer } from './truth';

/**
 * - `right`: without a word of the user's
 * - `asked`: refused with flags that then gave the right result
 * - `noticed`: what is not as it should be was named
 * - `unhelpful`: refused, and no flag that was named led to a right result
 * - `silent`: wrong without a word
 */
export type Outcome = 'right' | 'asked' | 'noticed' | 'unhelpful' | 'silent';

export interface Verdict {
  readonly outcome: Outcome;
  readonly flags: Flags;
  /** What was said last. */
  readonly said: string;
  readonly listing: string;
  /**
   * The heading of the better id and of the one by which customers are told apart, which divides them
   * alike: an e-mail is no better than a column called `Customer`, which may hold ids.
   */
  readonly unseen?: string;
}

/** Nobody answers more questions about one file. */
const MOST_ROUNDS = 5;

/** Runs the command line on a file, and answers what it asks. */
export async function judge(file: Export, folder: string): Promise<Verdict> {
  const paths = file.files.map((_, at) => `${folder}/export-${at + 1}.${file.ending}`);
  for (const [at, { bytes }] of file.files.entries()) writeFileSync(paths[at] ?? '', bytes);
  let flags = NO_FLAGS;
  let noticed: Verdict | undefined;
  for (let round = 0; round <= MOST_ROUNDS; round++) {
    const { code, out, err } = await cli('tier', ...paths, ...file.flags, ...argumentsOf(flags));
    const said = err.replaceAll(`${folder}/`, '');
    const verdict = (outcome: Outcome): Verdict => ({ outcome, flags, said, listing: out });
    if (code === 0) {
      const read = readingIn(out, said, file, flags);
      if (read === undefined || isMixed(file, read.unresolved)) return verdict('silent');
      const { columns } = file.answers;
      const taken = `${columns['customer']} for [${file.idHeadings[read.id]}]`;
      const unseen = read.id === file.ids[0] ? undefined : taken;
      const right = {
        ...verdict(flags === NO_FLAGS ? 'right' : 'asked'),
        ...(unseen && { unseen }),
      };
      if (read.unresolved.size === 0) return noticed ?? right;
      noticed ??= verdict('noticed');
    } else if (file.refusal?.test(said) === true) return verdict('right');
    const answered = answer(said, flags, file);
    if (answered === undefined) return noticed ?? verdict('unhelpful');
    flags = answered;
  }
  return noticed ?? { outcome: 'unhelpful', flags, said: 'too many questions', listing: '' };
}

interface Reading {
  readonly id: keyof Customer;
  readonly unresolved: ReadonlySet<Doubt>;
}

/**
 * By what a listing came about, with the doubts that were named and left open; undefined where it is
 * none of the listings that could be, or what it should have said was not said.
 */
function readingIn(out: string, said: string, file: Export, flags: Flags): Reading | undefined {
  const { sales, ids, window, decimals, named, mustSay } = file;
  if (!mustSay.every((text) => said.includes(text))) return undefined;
  const listed = listedIn(out);
  const isDropped = flags.others.some(([flag]) => flag === '--duplicates');
  const isSaid = (doubt: Doubt, unresolved: ReadonlySet<Doubt>): boolean =>
    named(doubt, unresolved).every((text) => said.includes(text));
  return subsets([...file.answers.doubts])
    .filter((unresolved) => [...unresolved].every((doubt) => isSaid(doubt, unresolved)))
    .flatMap((unresolved) => ids.map((id) => ({ id, unresolved })))
    .find(({ id, unresolved }) =>
      isSame(listed, listingOf(sales, id, { unresolved, isDropped, window, decimals })),
    );
}

function subsets(doubts: readonly Doubt[]): Set<Doubt>[] {
  return Array.from(
    { length: 2 ** doubts.length },
    (_, bits) => new Set(doubts.filter((_, at) => (bits & (1 << at)) !== 0)),
  ).sort((a, b) => a.size - b.size);
}

/** Dates are compared where the listing has them: with all dates, no column of dates is needed. */
function isSame(listed: readonly Listed[], right: readonly Listed[]): boolean {
  return (
    listed.length === right.length &&
    listed.every((one, place) => {
      const other = right[place];
      return (
        one.customer === other?.customer &&
        one.tier === other.tier &&
        one.value === other.value &&
        (one.first === '' || (one.first === other.first && one.last === other.last))
      );
    })
  );
}

const COLUMNS = ['customer_id', 'tier', 'value', 'first_date', 'last_date'];

/** The listing as it was printed. */
function listedIn(out: string): Listed[] {
  const [headings = [], ...rows] = out
    .trimEnd()
    .split('\n')
    .map((line) => cellsOf(line));
  return rows.map((cells) => {
    const [customer = '', tier = '', value = '', first = '', last = ''] = COLUMNS.map(
      (column) => cells[headings.indexOf(column)] ?? '',
    );
    return { customer: unguarded(customer), tier, value, first, last };
  });
}

/** Our own outputs have an apostrophe before what a spreadsheet would run. */
function unguarded(customer: string): string {
  return /^'+[=+@-]/.test(customer) ? customer.slice(1) : customer;
}

function cellsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}
