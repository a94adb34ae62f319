import { describe, type Issue, listChoices } from '../issues/issue';
import { because } from '../issues/reasons';
import { AMOUNT_EXPECTED } from '../values/amount';
import { type DateInput, readDateKey } from '../values/calendar';
import { type AmountInput, type Exact, readExact } from '../values/exact';
import { type Instant, readInstant } from '../values/instant';
import type { Day, Days } from './facts';

/** Whoever has more wrong than this has one thing wrong with all of it. */
export const MOST_ISSUES = 100;

export interface FactReader {
  /** Before the path of an issue: `facts.` */
  readonly inside: string;
  readonly timeZone: string;
  readonly days: Days;
  readonly problems: Issue[];
}

/** The fields of one fact. What cannot be read is noted as a problem, and stands for nothing. */
export interface FactCells {
  /** Of a field, or of the fact. */
  path(field: string): string;
  /** Where the fact stands: its place in the list, and as an issue says it. */
  place(): FactPlace;
  day(field: string, input: DateInput): Day;
  /** Null is no instant, and a problem. */
  instant(field: string, input: DateInput | null | undefined): Instant | undefined;
  amount(field: string, input: AmountInput): Exact;
  choice(field: string, input: string, choices: readonly string[]): void;
  text(field: string, input: unknown, isNeeded?: boolean): void;
  problem(field: string, issue: Issue): void;
}

export interface FactPlace {
  readonly at: number;
  readonly path: string;
  readonly said: Pick<Issue, 'line' | 'row'>;
}

interface ListInReading extends FactReader {
  readonly list: string;
  readonly given: readonly unknown[];
  /** The place of the fact that is being read. */
  readonly at: () => number;
}

/** The cells of the facts of a list, one after the other. */
export function cellsOf(reading: ListInReading): FactCells {
  const { inside, timeZone, days, problems, list, given, at } = reading;
  const path = (field: string): string => `${inside}${list}[${at()}]${field && `.${field}`}`;
  const said = (): FactPlace['said'] => {
    const fact = given[at()] as { readonly line?: unknown } | null | undefined;
    return typeof fact?.line === 'number' ? { line: fact.line } : { row: at() + 1 };
  };
  const problem = (field: string, issue: Issue): void => {
    if (problems.length < MOST_ISSUES) problems.push({ ...issue, ...said(), path: path(field) });
  };
  return {
    path,
    place: () => ({ at: at(), path: path(''), said: said() }),
    problem,
    day(field, input) {
      const key = readDateKey(input, timeZone);
      if (key !== undefined) return days.ofKey(key);
      problem(field, noDate(input, 'YYYY-MM-DD, an ISO timestamp or a Date'));
      return 0;
    },
    instant(field, input) {
      if (input === undefined) return undefined;
      const instant = input === null ? undefined : readInstant(input, timeZone);
      if (instant === undefined) problem(field, noDate(input ?? undefined, TIME_EXPECTED));
      return instant;
    },
    amount(field, input) {
      const amount = readExact(input);
      if (amount !== undefined) return amount;
      problem(field, {
        code: 'invalid-amount',
        ...because('not-an-amount'),
        expected: AMOUNT_EXPECTED,
        received: described(input),
      });
      return 0;
    },
    choice(field, input, choices) {
      if (choices.includes(input)) return;
      problem(field, {
        code: 'invalid-option',
        ...because('no-such-choice'),
        expected: listChoices(choices),
        received: described(input),
      });
    },
    text(field, input, isNeeded = false) {
      if (typeof input === 'string' || (input === undefined && !isNeeded)) return;
      problem(field, {
        code: input === undefined ? 'missing-value' : 'invalid-value',
        ...because('fact-not-text'),
        expected: 'text',
        received: described(input),
      });
    },
  };
}

export function checkId(field: string, id: unknown, problem: FactCells['problem']): void {
  if (typeof id === 'string' && id !== '') return;
  problem(field, {
    code: 'blank-id',
    ...because(field === 'id' ? 'complaint-without-id' : 'fact-without-customer'),
    expected: 'a string that is not empty',
    received: describe(id),
  });
}

export const TIME_EXPECTED = 'a timestamp such as 2025-07-31T18:30+08:00, YYYY-MM-DD or a Date';

function noDate(input: unknown, expected: string): Issue {
  return { code: 'invalid-date', ...because('no-such-date'), expected, received: described(input) };
}

/** '' for what is not there at all. */
export function described(input: unknown): string {
  return input === undefined ? '' : describe(input);
}
