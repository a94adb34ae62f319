import type { FlowFrom, FlowTo, TierFlows } from '../../core/change/flows';
import type { Standing } from '../../core/change/ladder';
import { HISTORY } from '../../core/change/shapes';
import type { HistoryStep, HistoryWindow, TierHistory } from '../../core/change/trace-history';
import { checkResult } from '../../core/issues/shape';
import { INACTIVE } from '../../core/pyramid/scheme';
import { historyNames } from '../words/change';
import type { Words } from '../words/en/index';
import { type Speech, wordsFor } from '../words/language';
import type { StandingNames } from '../words/named';
import { type Cell, type Column, column, type Table } from './table';

/** A customer and its place in the lists of a history. */
export interface HistoryLine {
  readonly customerId: string;
  readonly at: number;
}

/** Each customer's standing and value in every window, by id: `tier_2024`, `value_2024`, … */
export function historyTable(history: TierHistory): Table<HistoryLine> {
  checkResult(history, 'history', HISTORY);
  const { customerIds, names, windows, hasValues } = history;
  return {
    name: 'history',
    keys: names === undefined ? 1 : 2,
    columns: [
      column<HistoryLine>('customer_id', 'id', ({ customerId }) => customerId),
      ...(names === undefined
        ? []
        : [column<HistoryLine>('name', 'text', ({ at }) => names[at] ?? null)]),
      ...windows.flatMap(({ settings, standings, values }) => [
        column<HistoryLine>(
          `tier_${settings.window.text}`,
          'tier',
          ({ at }) => standings[at] ?? null,
          {
            heading: (words) => headingOf('tier', settings, words),
            said: saidBy(history),
          },
        ),
        ...(hasValues
          ? [
              column<HistoryLine>(
                `value_${settings.window.text}`,
                'amount',
                ({ at }) => values[at] ?? null,
                { heading: (words) => headingOf('value', settings, words) },
              ),
            ]
          : []),
      ]),
    ],
    rows: customerIds.map((customerId, at) => ({ customerId, at })),
  };
}

function headingOf(
  key: 'tier' | 'value',
  { window }: HistoryWindow['settings'],
  { change, columns, dates }: Words,
): string {
  return change.ofWindow(columns[key], dates.window(window));
}

/** Standings in the names of the latest window, made once for a language; of all where it is true. */
function saidBy(history: TierHistory): (cell: Cell, words: Words) => string {
  let last: { readonly words: Words; readonly nameOf: StandingNames } | undefined;
  return (cell, words) => {
    if (cell === true) return words.tiers.all;
    if (last?.words !== words) last = { words, nameOf: historyNames(history, words) };
    return last.nameOf(cell as Standing | null);
  };
}

/** A tier, or the inactive ones, or with true all of them, by their number in each window. */
export interface SizesLine {
  readonly tier: Standing | true;
  readonly customers: readonly number[];
}

/** How many customers each tier has in each window (`customers_2024`, …); absent ones are in none. */
export function historySizesTable(history: TierHistory): Table<SizesLine> {
  checkResult(history, 'history', HISTORY);
  const { ladder, windows } = history;
  const sizes = windows.map(sizesOf);
  const lines = [...ladder, INACTIVE].map(
    (tier): SizesLine => ({ tier, customers: sizes.map((size) => size.get(tier) ?? 0) }),
  );
  return {
    name: 'history-sizes',
    columns: [
      column<SizesLine>('tier', 'tier', ({ tier }) => tier, { said: saidBy(history) }),
      ...windows.map(({ settings }, at) =>
        column<SizesLine>(
          `customers_${settings.window.text}`,
          'count',
          ({ customers }) => customers[at] ?? 0,
          { heading: ({ dates }) => dates.window(settings.window) },
        ),
      ),
    ],
    rows: lines.filter(({ tier, customers }) => tier !== INACTIVE || customers.some((n) => n > 0)),
    total: {
      tier: true,
      customers: windows.map((_, at) =>
        lines.reduce((sum, { customers }) => sum + (customers[at] ?? 0), 0),
      ),
    },
  };
}

function sizesOf({ standings }: HistoryWindow): Map<Standing | null, number> {
  const sizes = new Map<Standing | null, number>();
  for (const standing of standings) sizes.set(standing, (sizes.get(standing) ?? 0) + 1);
  return sizes;
}

/** What flowed in and out of a tier from one window to the next. */
export interface StepLine extends TierFlows {
  /** `2023 → 2024` */
  readonly step: string;
}

/**
 * One row a tier and step: `step`, `tier`, customers `before`, `inflow`, `outflow`, `stayed`,
 * `after`, and in words where they came from and went.
 */
export function historyFlowsTable(history: TierHistory, options: Speech = {}): Table<StepLine> {
  checkResult(history, 'history', HISTORY);
  const words = wordsFor(options);
  const nameOf = historyNames(history, words);
  return {
    name: 'history-flows',
    keys: 2,
    columns: [
      column('step', 'text', ({ step }: StepLine) => step),
      ...countColumns<StepLine>(history),
      column('came_from', 'text', ({ from }: StepLine) => flowsSaid(from, nameOf, words)),
      column('went_to', 'text', ({ to }: StepLine) => flowsSaid(to, nameOf, words)),
    ],
    rows: history.steps.flatMap(({ tiers }, at) => {
      const [before, after] = [at, at + 1].map((place) => windowName(history, place, words));
      return tiers.map((flows) => ({ ...flows, step: `${before} → ${after}` }));
    }),
  };
}

export function windowName({ windows }: TierHistory, at: number, { dates }: Words): string {
  const window = windows[at]?.settings.window;
  return window === undefined ? '' : dates.window(window);
}

/** The rows of one step, in figures alone. */
export function stepFlowsTable(history: TierHistory, { tiers }: HistoryStep): Table<TierFlows> {
  return { name: 'step-flows', columns: countColumns(history), rows: tiers };
}

function countColumns<Row extends TierFlows>(history: TierHistory): Column<Row>[] {
  return [
    column('tier', 'tier', ({ tier }) => tier, { said: saidBy(history) }),
    column('before', 'count', ({ before }) => before),
    column('inflow', 'count', ({ inflow }) => inflow.customers),
    column('outflow', 'count', ({ outflow }) => outflow.customers),
    column('stayed', 'count', ({ stayed }) => stayed.customers),
    column('after', 'count', ({ after }) => after),
  ];
}

/** Where customers of a tier came from or went, in words; null where nobody did. */
export function flowsSaid(
  flows: readonly (FlowFrom | FlowTo)[],
  nameOf: StandingNames,
  { change, punctuation }: Words,
): string | null {
  const some = flows.map((flow) =>
    change.some(nameOf('from' in flow ? flow.from : flow.to), flow.customers),
  );
  return some.length === 0 ? null : some.join(punctuation.enumeration);
}
