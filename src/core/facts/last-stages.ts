import { type Ladder, type Place, readLadder, satisfactionLadder } from '../change/ladder';
import type { LadderItem } from '../change/standing-table';
import { describe, type Issue, PyramidError } from '../issues/issue';
import { type DateKey, readDateKey } from '../values/calendar-date';
import { compareCodePoints } from '../values/code-points';
import { readInstant } from '../values/instant';
import { checkTimeZone } from '../values/time-zone';
import { readAsOf } from '../values/window';
import type { Satisfaction } from './facts';

export interface LastStagesOptions {
  /** The last date that counts, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** The stages, best first; `satisfactionLadder` unless given. */
  readonly ladder?: readonly string[];
  /** IANA name of the zone in which instants become dates; `UTC` unless given. */
  readonly timeZone?: string;
}

/**
 * The stage that each customer was last found at up to a date, by id: at two dates, what
 * `traceLadder` compares. On one day the later time counts, a date without time as its beginning; of
 * two findings at the same time the worse one, so that nobody looks more content than they may be.
 * Customers without a finding up to then are not in the list: nothing is known of them.
 *
 * Throws `invalid-option` for a stage that is not on the ladder, `invalid-date`, `blank-id`, each
 * with the line or place of the finding; also for findings after the date.
 */
export function lastStages(
  satisfaction: readonly Satisfaction[],
  { asOf, ladder = satisfactionLadder, timeZone = 'UTC' }: LastStagesOptions,
): readonly LadderItem[] {
  checkTimeZone(timeZone);
  const stages = readLadder(ladder);
  const lastDate = readDateKey(readAsOf(asOf), 'UTC') ?? 0;
  const last = new Map<string, Finding>();
  for (const [at, fact] of satisfaction.entries()) {
    const finding = readFinding(fact, `satisfaction[${at}]`, stages, timeZone);
    if (finding.date > lastDate) continue;
    const known = last.get(fact.customerId);
    if (known === undefined || isLater(finding, known)) last.set(fact.customerId, finding);
  }
  return [...last]
    .sort(([a], [b]) => compareCodePoints(a, b))
    .map(([customerId, { stage }]) => ({ customerId, standing: stage }));
}

interface Finding {
  readonly date: DateKey;
  readonly instant: number;
  readonly place: Place;
  readonly stage: string;
}

function isLater(finding: Finding, known: Finding): boolean {
  const later = finding.date - known.date || finding.instant - known.instant;
  return later > 0 || (later === 0 && finding.place > known.place);
}

function readFinding(
  { customerId, date, stage, line }: Satisfaction,
  path: string,
  ladder: Ladder,
  timeZone: string,
): Finding {
  const where = (field: string): Partial<Issue> =>
    line === undefined ? { path: `${path}.${field}` } : { line };
  if (typeof customerId !== 'string' || customerId === '') {
    throw new PyramidError({
      code: 'blank-id',
      message: 'the customer has no id',
      expected: 'a string that is not empty',
      received: describe(customerId),
      ...where('customerId'),
    });
  }
  const place = ladder.rungs.indexOf(stage);
  if (place < 0) throw unknownStage(stage, ladder, where('stage'));
  const key = readDateKey(date, timeZone);
  const instant = readInstant(date, timeZone);
  if (key !== undefined && instant !== undefined) return { date: key, instant, place, stage };
  throw new PyramidError({
    code: 'invalid-date',
    message: 'the stage was found on no date that the calendar knows',
    expected: 'YYYY-MM-DD, an ISO timestamp or a Date',
    received: describe(date),
    ...where('date'),
  });
}

function unknownStage(stage: string, { rungs }: Ladder, where: Partial<Issue>): PyramidError {
  return new PyramidError({
    code: 'invalid-option',
    message: 'this stage is not on the ladder',
    expected: rungs.join(', '),
    received: describe(stage),
    hint: 'Give a ladder that has it, or write the stage as the ladder does.',
    ...where,
  });
}
