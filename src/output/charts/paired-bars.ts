import {
  COLOUR,
  EDGE,
  fieldWidth,
  LABEL,
  type Layer,
  type Look,
  label,
  PIXELS,
  type Picture,
  rule,
  widest,
} from './chart';
import { BOLD, fitted } from './text-size';

/** A name with one bar to the left of the middle and one to the right. */
export interface PairedBar {
  readonly name: string;
  readonly colour: string;
  readonly left: Bar;
  readonly right: Bar;
  /** Below the bar to the right, small. */
  readonly note?: string;
}

export interface Bar {
  /** 0 to 1; below 0 for what costs; null for what has no share. */
  readonly share: number | null;
  readonly text: string;
}

interface Headings {
  readonly left: string;
  readonly right: string;
}

type Drawn = Pick<Picture, 'height' | 'margins' | 'layers'>;

const MOST_NAME = 200;
const GAP = 8;

/** Two measures of the same rows, mirrored: what is narrow on one side may be broad on the other. */
export function pairedBars(
  rows: readonly PairedBar[],
  headings: Headings,
  { colours }: Look,
): Drawn {
  const step = rows.length > 8 ? 30 : 46;
  const names = Math.min(MOST_NAME, widest(rows.map(({ name }) => name)) * BOLD);
  const margins = { left: EDGE + names + 20, right: EDGE, top: 34, bottom: EDGE };
  const half = fieldWidth(margins) / 2;
  const texts = rows.flatMap(({ left, right }) => [left.text, right.text]);
  const room = half - widest(texts) - 2 * GAP;
  const most = Math.max(1e-9, ...rows.flatMap(({ left, right }) => [reach(left), reach(right)]));
  const thick = Math.round(step * 0.56);
  const placed = rows.map((row, at) => ({ ...row, middle: at * step + step / 2 }));
  const bar = (side: 'left' | 'right') =>
    placed.map(({ name, colour, middle, [side]: { share, text } }) => {
      const length =
        share === null || share === 0 ? 0 : Math.max(1, (Math.abs(share) / most) * room);
      const end = side === 'left' ? half - length : half + length;
      return {
        tier: name,
        side,
        share,
        text,
        from: half,
        to: end,
        label: side === 'left' ? end - GAP : end + GAP,
        middle,
        top: middle - thick / 2,
        bottom: middle + thick / 2,
        colour: share !== null && share < 0 ? colours.bad : colour,
      };
    });
  const middles = { colour: colours.soft, baseline: 'middle', y: -18 } as const;
  const notes = placed.filter(({ note }) => note !== undefined);
  return {
    height: rows.length * step,
    margins,
    layers: [
      ...(['left', 'right'] as const).flatMap((side) => bars(bar(side), side, colours.ink)),
      rule({ x: half, x2: half, y: -4, y2: rows.length * step }, { color: colours.soft }),
      ...placed.map(({ name, middle }) =>
        label(fitted(name, names / BOLD, LABEL), {
          x: -20,
          y: middle,
          colour: colours.ink,
          bold: true,
          align: 'right',
          baseline: 'middle',
        }),
      ),
      label(headings.left, { ...middles, x: half - GAP, align: 'right' }),
      label(headings.right, { ...middles, x: half + GAP }),
      ...notes.map(({ note = '', middle }) =>
        label(fitted(note, half - GAP, 11), {
          x: half + GAP,
          y: middle + thick / 2 + 3,
          colour: colours.soft,
          size: 11,
        }),
      ),
    ],
  };
}

function reach({ share }: Bar): number {
  return Math.abs(share ?? 0);
}

/** What is to the left stands back: the eye goes to the right. */
function bars(values: readonly object[], side: 'left' | 'right', ink: string): Layer[] {
  return [
    {
      data: { values },
      mark: { type: 'rect', opacity: side === 'left' ? 0.6 : 1 },
      encoding: {
        x: { field: 'from', ...PIXELS },
        x2: { field: 'to' },
        y: { field: 'top', ...PIXELS },
        y2: { field: 'bottom' },
        color: COLOUR,
      },
    },
    {
      data: { values },
      mark: {
        type: 'text',
        align: side === 'left' ? 'right' : 'left',
        baseline: 'middle',
        fontSize: LABEL,
        color: ink,
      },
      encoding: {
        x: { field: 'label', ...PIXELS },
        y: { field: 'middle', ...PIXELS },
        text: { field: 'text', type: 'nominal' },
      },
    },
  ];
}
