import type { Flow } from '../../core/change/flows';
import type { Standing } from '../../core/change/ladder';
import type { Migrations } from '../../core/change/trace-ladder';
import type { PyramidMigrations } from '../../core/change/trace-migrations';
import { column, type Table } from '../tables/table';
import { type Subject, subjectOf } from '../words/change';
import { shown } from '../words/shown';
import {
  BOX,
  type Chart,
  type ChartOptions,
  COLOUR,
  charted,
  drawn,
  EDGE,
  fieldWidth,
  LABEL,
  type Layer,
  type Look,
  label,
  lookOf,
  PIXELS,
  widest,
} from './chart';
import { BOLD, fitted } from './text-size';

/** Customers that went from one standing to another, with what they were worth before and after. */
export interface FlowLine extends Flow {
  /** Null where they were absent. */
  readonly from: Standing | null;
  readonly to: Standing | null;
}

/**
 * Who went where, as ribbons from the tiers before to those after: on each side as thick as the value
 * that the customers had then, so that new ones begin in a point and those who left end in one. By
 * customers where no values are known. Values below 0 have no thickness. Null where nobody stood
 * anywhere at either time.
 *
 * @example
 * const before = buildPyramid([{ customerId: 'ann', revenue: 80 }, { customerId: 'bob', revenue: 50 }]);
 * const after = buildPyramid([{ customerId: 'ann', revenue: 60 }, { customerId: 'bob', revenue: 90 }]);
 * flowsChart(traceMigrations(before, after))?.said; // 'From 130.00 to 150.00: 40.00 gained, 20.00 lost.'
 */
export function flowsChart(
  migrations: Migrations | PyramidMigrations,
  options: ChartOptions = {},
): Chart | null {
  const look = lookOf(options);
  const subject = subjectOf(migrations, {}, look.words);
  const lines = linesOf(migrations);
  if (lines.length === 0) return null;
  const { charts } = look.words;
  const { valueBefore, valueAfter, gained, lost } = migrations.reconciliation;
  return charted(
    {
      name: 'flows',
      title: charts.flows.title(subject.before, subject.after),
      said: migrations.hasValues
        ? charts.flows.said(valueBefore, valueAfter, gained, lost.replace('-', ''))
        : charts.flows.withoutValues(migrations.customers.length),
      table: tableOf(lines, migrations, subject),
      ...alluvial(lines, migrations, subject, look),
    },
    look,
  );
}

/** Those that nobody went are left out, and those who stood nowhere both times. */
function linesOf({ matrix, ladder }: Migrations): FlowLine[] {
  const rungs = ladder.length;
  return matrix.rows.flatMap(({ from, cells }, row) =>
    cells.flatMap((cell, at) =>
      cell.customers === 0 || (row >= rungs && at >= rungs) ? [] : [{ ...cell, from }],
    ),
  );
}

function tableOf(
  rows: readonly FlowLine[],
  { hasValues }: Migrations,
  { nameOf }: Subject,
): Table<FlowLine> {
  const standing = (key: 'from' | 'to') =>
    column<FlowLine>(key, 'tier', (line) => line[key], {
      heading: ({ change }) => change[key],
      said: (cell) => nameOf(cell as Standing | null),
    });
  return {
    name: 'chart-flows',
    keys: 2,
    columns: [
      standing('from'),
      standing('to'),
      column('customers', 'count', ({ customers }) => customers),
      ...(hasValues
        ? [
            column<FlowLine>('value_before', 'amount', ({ valueBefore }) => valueBefore),
            column<FlowLine>('value_after', 'amount', ({ valueAfter }) => valueAfter),
            column<FlowLine>('change', 'amount', ({ change }) => change, { signed: true }),
          ]
        : []),
    ],
    rows,
  };
}

/** A standing on one side, at its place. */
interface Node {
  readonly standing: Standing | null;
  readonly top: number;
  readonly thick: number;
  readonly customers: number;
  readonly value: number;
  readonly colour: string;
}

/** Least height of a name with its figures. */
const SLOT = 36;
const FLOW_HEIGHT = 300;
const NODE = 10;

function alluvial(
  lines: readonly FlowLine[],
  migrations: Migrations,
  subject: Subject,
  look: Look,
) {
  const { hasValues, ladder } = migrations;
  const size = (flow: Flow, side: 'from' | 'to'): number =>
    hasValues
      ? Math.max(0, drawn(side === 'from' ? flow.valueBefore : flow.valueAfter))
      : flow.customers;
  const sideOf = (side: 'from' | 'to') => ({
    side,
    standings: migrations.matrix.standings.filter((standing, at) =>
      at < ladder.length ? true : lines.some((line) => line[side] === standing),
    ),
    sizes: lines.map((line) => size(line, side)),
  });
  const sides = [sideOf('from'), sideOf('to')] as const;
  const whole = Math.max(
    ...sides.map(({ sizes }) => sizes.reduce((sum, one) => sum + one, 0)),
    1e-9,
  );
  const scale = FLOW_HEIGHT / whole;
  const [before, after] = sides.map((side) => nodesOf(side, lines, scale, ladder, look)) as [
    Node[],
    Node[],
  ];
  const height = Math.max(
    ...[...before, ...after].map(({ top, thick }) => top + Math.max(thick, SLOT)),
  );
  const texts = (nodes: readonly Node[]) =>
    nodes.map((node) => textsOf(node, migrations, subject, look));
  const room = (nodes: readonly Node[]) => Math.min(200, widest(texts(nodes).flat()) * BOLD);
  const margins = {
    left: EDGE + room(before) + 12,
    right: EDGE + room(after) + 12,
    top: 34,
    bottom: EDGE,
  };
  const width = fieldWidth(margins);
  return {
    height,
    margins,
    layers: [
      ribbons(lines, sides, [before, after], scale, width),
      nodeMarks([
        ...before.map((node) => ({ ...node, x: 0 })),
        ...after.map((node) => ({ ...node, x: width - NODE })),
      ]),
      ...labelsOf(before, texts(before), -10, 'right', room(before), look),
      ...labelsOf(after, texts(after), width + 10, 'left', room(after), look),
      label(subject.before, { x: 0, y: -14, colour: look.colours.soft, baseline: 'bottom' }),
      label(subject.after, {
        x: width,
        y: -14,
        colour: look.colours.soft,
        baseline: 'bottom',
        align: 'right',
      }),
    ] as Layer[],
  };
}

function nodesOf(
  {
    side,
    standings,
    sizes,
  }: {
    readonly side: 'from' | 'to';
    readonly standings: readonly (Standing | null)[];
    readonly sizes: readonly number[];
  },
  lines: readonly FlowLine[],
  scale: number,
  ladder: readonly string[],
  { colours }: Look,
): Node[] {
  const tones = colours.tiers(ladder.length);
  let top = 0;
  return standings.map((standing) => {
    const own = lines.flatMap((line, at) => (line[side] === standing ? [at] : []));
    const value = own.reduce((sum, at) => sum + (sizes[at] ?? 0), 0);
    const thick = value * scale;
    const node = {
      standing,
      top,
      thick,
      value,
      customers: own.reduce((sum, at) => sum + (lines[at]?.customers ?? 0), 0),
      colour: tones[ladder.indexOf(standing ?? '')] ?? colours.soft,
    };
    top += Math.max(thick + 8, SLOT);
    return node;
  });
}

/** Along a ribbon: enough that no corner is seen. */
const STEPS = 24;

/** Each ribbon lies in its nodes in the order of the nodes on the other side, so that few cross. */
function ribbons(
  lines: readonly FlowLine[],
  sides: readonly [{ readonly sizes: readonly number[] }, { readonly sizes: readonly number[] }],
  [before, after]: readonly [readonly Node[], readonly Node[]],
  scale: number,
  width: number,
): Layer {
  const used = new Map<Node, number>();
  const take = (node: Node, thick: number): number => {
    const from = used.get(node) ?? 0;
    used.set(node, from + thick);
    return node.top + from;
  };
  const values = lines.flatMap((line, at) => {
    const start = before.find(({ standing }) => standing === line.from);
    const end = after.find(({ standing }) => standing === line.to);
    if (start === undefined || end === undefined) return [];
    const thick = [(sides[0].sizes[at] ?? 0) * scale, (sides[1].sizes[at] ?? 0) * scale] as const;
    const tops = [take(start, thick[0]), take(end, thick[1])] as const;
    // Who came from nowhere has the colour of where it is.
    const { colour } = before.indexOf(start) < before.length && line.from !== null ? start : end;
    return Array.from({ length: STEPS + 1 }, (_, step) => {
      const t = step / STEPS;
      const bend = t * t * (3 - 2 * t);
      const top = tops[0] + (tops[1] - tops[0]) * bend;
      return {
        ribbon: at,
        x: NODE + t * (width - 2 * NODE),
        top,
        bottom: top + thick[0] + (thick[1] - thick[0]) * bend,
        colour,
      };
    });
  });
  return {
    data: { values },
    mark: { type: 'area', opacity: 0.42 },
    encoding: {
      x: { field: 'x', ...PIXELS },
      y: { field: 'top', ...PIXELS },
      y2: { field: 'bottom' },
      detail: { field: 'ribbon', type: 'nominal' },
      color: COLOUR,
    },
  };
}

function nodeMarks(nodes: readonly (Node & { readonly x: number })[]): Layer {
  return {
    data: {
      values: nodes.map(({ x, top, thick, colour }) => ({
        left: x,
        right: x + NODE,
        top,
        bottom: top + Math.max(1.5, thick),
        colour,
      })),
    },
    mark: { type: 'rect' },
    encoding: {
      ...BOX,
      color: COLOUR,
    },
  };
}

function textsOf(
  { standing, customers, value }: Node,
  { hasValues }: Migrations,
  { nameOf }: Subject,
  { words }: Look,
): readonly [string, string] {
  const counted = words.charts.customers(customers);
  return [
    shown(nameOf(standing)),
    hasValues && value > 0 ? `${counted} · ${words.charts.short(String(value))}` : counted,
  ];
}

function labelsOf(
  nodes: readonly Node[],
  texts: readonly (readonly [string, string])[],
  x: number,
  align: 'left' | 'right',
  room: number,
  { colours }: Look,
): Layer[] {
  return nodes.flatMap(({ top, thick }, at) => {
    const [name, figures] = texts[at] as readonly [string, string];
    const middle = top + Math.max(0, thick / 2 - 15);
    return [
      label(fitted(name, room / BOLD, LABEL), {
        x,
        y: middle,
        colour: colours.ink,
        align,
        bold: true,
      }),
      label(fitted(figures, room, LABEL), { x, y: middle + 15, colour: colours.soft, align }),
    ];
  });
}
