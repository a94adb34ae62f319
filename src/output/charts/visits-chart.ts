import { checkResult } from '../../core/issues/shape';
import type { ContactPlan } from '../../core/treatments/contact-plan';
import { CONTACT_PLAN } from '../../core/treatments/shapes';
import type { CalendarDate } from '../../core/values/calendar';
import { column, type Table } from '../tables/table';
import { shown } from '../words/shown';
import {
  BOX,
  type Chart,
  type ChartOptions,
  charted,
  EDGE,
  fieldWidth,
  type Layer,
  type Look,
  label,
  lookOf,
  PIXELS,
  rule,
  widest,
} from './chart';
import { sizeOf } from './text-size';

/** A day, with what is planned on it. */
export interface VisitsOnDay {
  readonly date: CalendarDate;
  readonly visits: number;
  /** Null where no capacity was given. */
  readonly capacity: number | null;
}

/**
 * Visits by day against what can be made: with a capacity those of the schedule, on its working days,
 * and how many find no room; without one those that are due, the overdue ones on the first day. Null
 * where there is neither a visit nor a capacity.
 *
 * @example
 * const day = workday(buildPyramid([{ customerId: 'ann', revenue: 60 }]), { asOf: '2025-12-31' });
 * visitsChart(planContacts(day, { capacityPerDay: 1 }))?.said; // '1 visit due: 1 planned, 0 without room.'
 */
export function visitsChart(plan: ContactPlan, options: ChartOptions = {}): Chart | null {
  checkResult(plan, 'plan', CONTACT_PLAN);
  const look = lookOf(options);
  const rows = daysOf(plan);
  if (rows.length === 0) return null;
  const { charts } = look.words;
  const { schedule, asOf } = plan;
  const due = plan.visits.length;
  const without = schedule?.notFitting.length ?? 0;
  const planned = rows.reduce((sum, { visits }) => sum + visits, 0);
  return charted(
    {
      name: 'visits',
      title: charts.visits.title(asOf),
      said: schedule === null ? charts.visits.due(due) : charts.visits.said(planned, without),
      table: tableOf(rows),
      ...barsOf(rows, without, look),
    },
    look,
  );
}

function daysOf({ schedule, visits, asOf }: ContactPlan): VisitsOnDay[] {
  if (schedule !== null) {
    return schedule.days.map(({ date, visits }) => ({
      date,
      visits: visits.length,
      capacity: schedule.capacityPerDay,
    }));
  }
  const days = new Map<CalendarDate, number>();
  for (const { due } of visits) {
    const date = due < asOf ? asOf : due;
    days.set(date, (days.get(date) ?? 0) + 1);
  }
  return [...days]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, count]) => ({ date, visits: count, capacity: null }));
}

function tableOf(rows: readonly VisitsOnDay[]): Table<VisitsOnDay> {
  return {
    name: 'chart-visits',
    columns: [
      column('date', 'date', ({ date }) => date),
      column('visits', 'count', ({ visits }) => visits),
      column('capacity', 'count', ({ capacity }) => capacity, {
        heading: ({ charts }) => charts.visits.capacity,
      }),
    ],
    rows,
  };
}

const HEIGHT = 240;

function barsOf(rows: readonly VisitsOnDay[], without: number, look: Look) {
  const { words, colours } = look;
  const [capacity = null] = rows.map((row) => row.capacity);
  const said = capacity === null ? '' : words.charts.visits.room(capacity);
  const rest = without === 0 ? '' : words.charts.visits.withoutRoom(without);
  const margins = {
    left: EDGE,
    right: EDGE + Math.max(1, widest([said, rest])) + 10,
    top: 26,
    bottom: 36,
  };
  const width = fieldWidth(margins);
  const step = Math.min(110, width / rows.length);
  const wide = step * 0.7;
  const most = Math.max(1, capacity ?? 0, ...rows.map(({ visits }) => visits));
  const height = (visits: number): number => (visits / most) * HEIGHT;
  const values = rows.map(({ date, visits }, at) => ({
    date,
    visits,
    left: at * step + (step - wide) / 2,
    right: at * step + (step + wide) / 2,
    middle: (at + 0.5) * step,
    top: HEIGHT - height(visits),
    bottom: HEIGHT,
    text: words.figures.count(visits),
  }));
  const edge = rows.length * step;
  return {
    height: HEIGHT,
    margins,
    layers: [
      {
        data: { values },
        mark: { type: 'rect', color: colours.accent },
        encoding: {
          ...BOX,
        },
      },
      ...(step < 18
        ? []
        : [
            {
              data: { values },
              mark: { type: 'text', baseline: 'bottom', dy: -4, color: colours.ink },
              encoding: {
                x: { field: 'middle', ...PIXELS },
                y: { field: 'top', ...PIXELS },
                text: { field: 'text', type: 'nominal' },
              },
            },
          ]),
      rule({ x: 0, x2: edge, y: HEIGHT, y2: HEIGHT }, { color: colours.soft }),
      ...(capacity === null ? [] : capacityMarks(HEIGHT - height(capacity), edge, said, look)),
      ...(rest === ''
        ? []
        : [
            label(rest, {
              x: edge + 10,
              y: HEIGHT - 4,
              colour: colours.bad,
              bold: true,
              baseline: 'bottom',
            }),
          ]),
      ...dayLabels(rows, step, look),
    ] as Layer[],
  };
}

function capacityMarks(y: number, edge: number, said: string, { colours }: Look): Layer[] {
  return [
    rule(
      { x: 0, x2: edge + 4, y, y2: y },
      { color: colours.bad, strokeWidth: 1.5, strokeDash: [5, 4] },
    ),
    label(said, { x: edge + 10, y, colour: colours.ink, baseline: 'middle' }),
  ];
}

/** Month and day; every so many where there is no room for all. */
function dayLabels(rows: readonly VisitsOnDay[], step: number, { colours }: Look): Layer[] {
  const every = Math.max(1, Math.ceil((sizeOf('00-00', 12) + 8) / step));
  return rows.flatMap(({ date }, at) =>
    at % every === 0
      ? [
          label(shown(date.slice(5)), {
            x: (at + 0.5) * step,
            y: HEIGHT + 10,
            colour: colours.soft,
            align: 'center',
          }),
        ]
      : [],
  );
}
