import { PyramidError } from '../../core/issues/issue';
import { isRecord } from '../../core/issues/options';
import { because } from '../../core/issues/reasons';

/** Orders of day, month and year in which dates in numbers may be written. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

/** What was recognised in a table, or what is to be taken as known of one. */
export interface TablePlan {
  /** The heading of each role that is read, factors joined by `*`; roles without a column are absent. */
  readonly columns: Readonly<Record<string, string>>;
  /** How dates in numbers are written; absent where none showed it. */
  readonly dateOrder?: DateOrder | undefined;
  /** The format that was said, where one was. */
  readonly dateFormat?: string | undefined;
  readonly decimalMark: '.' | ',';
}

/**
 * How a text was read, as plain data: it can be shown, saved as JSON and given back as `plan` with
 * another text of the same form. Then columns and marks are not guessed, and a heading that is
 * missing is an error.
 */
export interface ReadingPlan extends TablePlan {
  readonly format: 'csv' | 'json';
  /** Absent where the text came as text, not as bytes. */
  readonly encoding?: string | undefined;
  /** Of CSV. */
  readonly delimiter?: string | undefined;
}

/** The plan of a reader, with the encoding that was used. */
export function fullPlan(
  reader: { plan(): Omit<ReadingPlan, 'encoding'> | null } | undefined,
  encoding: string | undefined,
): ReadingPlan | null {
  const plan = reader?.plan() ?? null;
  return plan === null || encoding === undefined ? plan : { ...plan, encoding };
}

/** What a plan says of a text in options of its own. */
export interface PlannedOptions {
  /** How a text of this form was read before. What is said beside it counts more. */
  readonly plan?: ReadingPlan | undefined;
}

/** The options with what their plan says, where they do not say it themselves. */
export function withPlan<
  O extends PlannedOptions & {
    readonly encoding?: string | undefined;
    readonly delimiter?: string | undefined;
    readonly decimalComma?: boolean | undefined;
    readonly dateFormat?: string | undefined;
  },
>(options: O): O {
  if (!isRecord(options) || options.plan === undefined) return options;
  const plan = readPlan(options.plan);
  return {
    ...options,
    encoding: options.encoding ?? plan.encoding,
    delimiter: options.delimiter ?? plan.delimiter,
    decimalComma: options.decimalComma ?? plan.decimalMark === ',',
    dateFormat: options.dateFormat ?? plan.dateFormat,
  };
}

const CHECKS: Readonly<Record<keyof ReadingPlan, (value: unknown) => boolean>> = {
  columns: (value) =>
    isRecord(value) && Object.values(value).every((heading) => typeof heading === 'string'),
  dateOrder: (value) => value === undefined || ['dmy', 'mdy', 'ymd'].includes(value as string),
  dateFormat: isTextOrNothing,
  decimalMark: (value) => value === '.' || value === ',',
  format: (value) => value === 'csv' || value === 'json',
  encoding: isTextOrNothing,
  delimiter: isTextOrNothing,
};

/** A plan from plain data, such as parsed JSON. Throws `invalid-option`. */
export function readPlan(input: unknown): ReadingPlan {
  if (!isRecord(input)) throw notAPlan('plan');
  for (const [key, isRight] of Object.entries(CHECKS)) {
    if (!isRight(input[key])) throw notAPlan(`plan.${key}`);
  }
  return input as unknown as ReadingPlan;
}

function isTextOrNothing(value: unknown): boolean {
  return value === undefined || typeof value === 'string';
}

function notAPlan(path: string): PyramidError {
  return new PyramidError({
    code: 'invalid-option',
    ...because('not-a-plan'),
    path,
    expected: 'a plan that came out of a reading',
  });
}
