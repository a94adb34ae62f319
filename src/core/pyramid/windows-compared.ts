import { type Issue, PyramidError } from '../issues/issue';
import { type Notice, notice } from '../issues/notices';
import { because } from '../issues/reasons';
import { type CalendarDate, daysBetween, plusDays } from '../values/calendar';
import type { DatedWindow, DateWindow } from '../values/window';
import { lastDateOf, previousWindow, sameWindowLastYear } from '../values/window-steps';
import { endsBefore, type NamedPyramid, type Side, sideOf, spanOf } from './comparable';

/*
 * Which windows may be held against each other. What was sold in three months and in twelve is not
 * compared, nor what was sold so far in a year and in the whole one before.
 */

export interface WindowsCompared {
  /** Whether values are compared, or standings alone. */
  readonly values: boolean;
  /** Today, where that is known. */
  readonly asOf: CalendarDate | null;
  /** Which of them is said to be wrong; the later one unless given. */
  readonly wrong?: 'earlier' | 'later';
}

/**
 * Refuses windows of which the earlier does not end first; where values are compared, those of unlike
 * length, and one in progress beside a whole one. Throws `invalid-option`.
 */
export function checkWindows(
  earlier: NamedPyramid,
  later: NamedPyramid,
  compared: WindowsCompared,
): void {
  const [first, second] = [sideOf(earlier.pyramid), sideOf(later.pyramid)];
  const found = endsBefore(first, second)
    ? compared.values && (inProgress(first, second, compared.asOf) ?? unlikeLength(first, second))
    : goingBack(first, second);
  if (!found) return;
  throw new PyramidError({
    code: 'invalid-option',
    ...found,
    ...(compared.wrong === 'earlier'
      ? {
          path: `${earlier.name}.settings.window`,
          expected: `a window before ${second.settings.window.text}`,
          received: first.settings.window.text,
        }
      : { path: `${later.name}.settings.window`, received: second.settings.window.text }),
  });
}

type Found = Pick<Issue, 'reason' | 'params' | 'expected'>;

function goingBack(earlier: Side, later: Side): Found {
  const params = { before: spanOf(earlier), window: spanOf(later) };
  return {
    ...because('windows-going-back', params),
    expected: `a window that ends after ${params.before}`,
  };
}

/** The window of today is not over: what is still to come would seem to be lost. */
function inProgress(earlier: Side, later: Side, asOf: CalendarDate | null): Found | undefined {
  const { window } = later.settings;
  if (asOf === null || !isInProgress(window, asOf) || isInProgress(earlier.settings.window, asOf))
    return undefined;
  const { start, kind } = window as DatedWindow;
  const dates = `${start}..${plusDays(asOf, -1)}`;
  const soFar: DatedWindow = { kind: 'dates', text: dates, start, end: asOf };
  return {
    ...because('window-in-progress', {
      window: window.text,
      asOf,
      soFar: kind === 'year' ? 'ytd' : dates,
      before: sameWindowLastYear(soFar).text,
    }),
    expected: 'windows that are over, or the same days of both',
  };
}

/** On its first day nothing of it has passed, on its last one nothing is to come that would count. */
function isInProgress(window: DateWindow, asOf: CalendarDate): boolean {
  return window.kind !== 'all' && window.start < asOf && asOf < lastDateOf(window);
}

function unlikeLength(earlier: Side, later: Side): Found | undefined {
  const [before, window] = [earlier.settings.window, later.settings.window];
  if (before.kind === window.kind && isOfCalendar(window)) return undefined;
  const [short, long] = [daysOf(earlier), daysOf(later)].sort((a, b) => (a ?? 0) - (b ?? 0));
  if (short == null || long == null || (long - short) * 10 <= long) return undefined;
  return {
    ...because('windows-of-unlike-length', {
      before: before.text,
      daysBefore: `${daysOf(earlier)}`,
      window: window.text,
      days: `${daysOf(later)}`,
      instead: window.kind === 'all' ? '' : previousWindow(window).text,
    }),
    expected: `a window as long as ${before.text}`,
  };
}

/** Months, quarters and their like are of one length to whoever compares them. */
function isOfCalendar({ kind }: DateWindow): boolean {
  return !/^(?:all|dates|last-.*|.*-to-date)$/.test(kind);
}

/** Of all dates, from its first row to its last; null where no row has a date. */
function daysOf({ settings: { window }, dates }: Side): number | null {
  if (window.kind !== 'all') return daysBetween(window.start, window.end);
  return dates.first === null || dates.last === null
    ? null
    : daysBetween(dates.first, dates.last) + 1;
}

/** So many days without a row at its end make a window look unfinished. */
const USUAL_PAUSE = 7;

/** That the rows end well before the later window does, where nobody said which day it is. */
export function windowNotices({ pyramid }: NamedPyramid): readonly Notice[] {
  const { window, asOf } = pyramid.settings;
  const { last } = pyramid.control.dates;
  if (window.kind === 'all' || asOf !== null || last === null) return [];
  const days = daysBetween(last, window.end) - 1;
  if (days <= USUAL_PAUSE) return [];
  return [notice('rows-end-early', { window: window.text, last, days })];
}
