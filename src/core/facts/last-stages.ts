import { type Ladder, type Place, readLadder, satisfactionLadder } from '../change/ladder';
import type { LadderItem } from '../change/standing-table';
import { PyramidError } from '../issues/issue';
import { checkOptions } from '../issues/options';
import { because } from '../issues/reasons';
import { checkTimeZone } from '../values/calendar';
import { compareCodePoints } from '../values/ids';
import { readInstant } from '../values/instant';
import { readAsOf } from '../values/window-text';
import { type Day, rememberedDays, type Satisfaction } from './facts';
import { readFactLists } from './read-facts';

export interface LastStagesOptions {
  /** The last date that counts, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** The stages, best first; `satisfactionLadder` unless given. */
  readonly ladder?: readonly string[] | undefined;
  /** IANA name of the zone in which instants become dates; `UTC` unless given. */
  readonly timeZone?: string | undefined;
}

/**
 * The stage that each customer was last found at up to a date, by id: at two dates, what
 * `traceLadder` compares. On one day the later time counts, a date without time as its beginning; of
 * two findings at the same time the worse one, so that nobody looks more content than they may be.
 * Customers without a finding up to then are not in the list: nothing is known of them.
 *
 * Throws `invalid-option` for a stage that is not on the ladder, `invalid-date`, `blank-id`, each
 * with the line or row of the finding; also for findings after the date.
 */
export function lastStages(
  satisfaction: readonly Satisfaction[],
  options: LastStagesOptions,
): readonly LadderItem[] {
  checkOptions(options, { asOf: true, ladder: true, timeZone: true });
  const { asOf, ladder = satisfactionLadder, timeZone = 'UTC' } = options;
  checkTimeZone(timeZone);
  const stages = readLadder(ladder);
  const days = rememberedDays();
  const lastDay = days.of(readAsOf(asOf));
  const read = readFactLists({ satisfaction }, timeZone, days, '').satisfaction ?? [];
  const last = new Map<string, Finding>();
  for (const [at, { fact, day }] of read.entries()) {
    const { customerId, date, stage } = fact;
    const place = stages.rungs.indexOf(stage);
    if (place < 0) throw unknownStage(fact, at, stages);
    if (day > lastDay) continue;
    const finding = { day, instant: readInstant(date, timeZone) ?? 0, place, stage };
    const known = last.get(customerId);
    if (known === undefined || isLater(finding, known)) last.set(customerId, finding);
  }
  return [...last]
    .sort(([a], [b]) => compareCodePoints(a, b))
    .map(([customerId, { stage }]) => ({ customerId, standing: stage }));
}

interface Finding {
  readonly day: Day;
  readonly instant: number;
  readonly place: Place;
  readonly stage: string;
}

function isLater(finding: Finding, known: Finding): boolean {
  const later = finding.day - known.day || finding.instant - known.instant;
  return later > 0 || (later === 0 && finding.place > known.place);
}

function unknownStage({ stage, line }: Satisfaction, at: number, { rungs }: Ladder): PyramidError {
  return new PyramidError({
    code: 'invalid-option',
    ...because('stage-not-on-ladder'),
    path: `satisfaction[${at}].stage`,
    ...(line === undefined ? { row: at + 1 } : { line }),
    expected: rungs.join(', '),
    received: stage,
  });
}
