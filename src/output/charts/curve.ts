import { LABEL, type Layer, type Look, label } from './chart';

/** A place of a curve, in what its axes measure. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Axes {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
  readonly ticksX: readonly (readonly [place: number, text: string])[];
  readonly ticksY: readonly (readonly [place: number, text: string])[];
}

/** Its own ticks: how figures are written is for the language to say. */
function axisOf(ticks: Axes['ticksX'], grid: boolean): object {
  const texts = Object.fromEntries(ticks.map(([place, text]) => [String(place), text]));
  return {
    values: ticks.map(([place]) => place),
    labelExpr: `${JSON.stringify(texts)}[datum.value]`,
    grid,
  };
}

/** What places a mark by the figures of the axes. */
export function channels(axes: Axes, grid = true): { readonly x: object; readonly y: object } {
  return {
    x: {
      field: 'x',
      type: 'quantitative',
      scale: { domain: axes.x, nice: false, zero: false },
      axis: axisOf(axes.ticksX, false),
    },
    y: {
      field: 'y',
      type: 'quantitative',
      scale: { domain: axes.y, nice: false, zero: false },
      axis: axisOf(axes.ticksY, grid),
    },
  };
}

/** A line through all points, with what lies below it tinted. */
export function curve(points: readonly Point[], axes: Axes, { colours }: Look): Layer[] {
  const data = { values: points };
  const encoding = channels(axes);
  return [
    {
      data,
      mark: { type: 'area', color: colours.accent, opacity: 0.1 },
      encoding: { ...encoding, y2: { datum: 0 } },
    },
    { data, mark: { type: 'line', color: colours.accent, strokeWidth: 2.5 }, encoding },
  ];
}

/** Quarters of a whole. */
export function quarters(text: (share: string) => string): Axes['ticksX'] {
  return ['0', '0.25', '0.5', '0.75', '1'].map((share) => [Number(share), text(share)] as const);
}

/** Round places within bounds, at most about so many. */
export function roundPlaces([least, most]: readonly [number, number], count: number): number[] {
  const span = most - least;
  if (!(span > 0)) return [least];
  const rough = span / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((times) => times * power >= rough) ?? 10) * power;
  const from = Math.ceil(least / step - 1e-9);
  const to = Math.floor(most / step + 1e-9);
  return Array.from({ length: to - from + 1 }, (_, at) =>
    Number(((from + at) * step).toPrecision(12)),
  );
}

/** What an axis measures, at its end. */
export function axisNames(
  x: string,
  y: string,
  size: { readonly width: number; readonly height: number },
  { colours }: Look,
): Layer[] {
  return [
    label(x, {
      x: size.width,
      y: size.height + 26,
      colour: colours.soft,
      align: 'right',
      size: LABEL,
    }),
    label(y, { x: 0, y: -10, colour: colours.soft, baseline: 'bottom', size: LABEL }),
  ];
}
