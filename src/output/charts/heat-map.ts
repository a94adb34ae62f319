import {
  BOX,
  COLOUR,
  EDGE,
  fieldWidth,
  LABEL,
  type Layer,
  type Look,
  label,
  PIXELS,
  type Picture,
  widest,
} from './chart';
import { BOLD, fitted, sizeOf } from './text-size';

/** What stands where a row and a column meet. */
export interface HeatCell {
  readonly row: number;
  readonly column: number;
  readonly colour: string;
  /** 0 nothing to 1 the most. */
  readonly strength: number;
  readonly text: string;
  /** Below it, small. */
  readonly note?: string;
}

interface Heat {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly cells: readonly HeatCell[];
  /** What rows and columns are: above the names of each. */
  readonly headings: { readonly rows: string; readonly columns: string };
}

const STEP = 46;
/** A cell of full strength lets the paper through, so that ink is read on it in any theme. */
const STRONGEST = 0.55;

/** Figures in a grid, tinted by how much they are; every cell says its figure. */
export function heatMap(
  { rows, columns, cells, headings }: Heat,
  { colours }: Look,
): Pick<Picture, 'height' | 'margins' | 'layers'> {
  const names = Math.min(210, Math.max(widest(rows) * BOLD, sizeOf(headings.rows, LABEL)));
  const margins = { left: EDGE + names + 12, right: EDGE, top: 52, bottom: EDGE };
  const wide = Math.min(120, fieldWidth(margins) / columns.length);
  const step = rows.length > 10 ? 34 : STEP;
  const values = cells.map((cell) => ({
    row: rows[cell.row],
    column: columns[cell.column],
    text: cell.text,
    left: cell.column * wide + 1,
    right: (cell.column + 1) * wide - 1,
    top: cell.row * step + 1,
    bottom: (cell.row + 1) * step - 1,
    middleX: (cell.column + 0.5) * wide,
    middleY: (cell.row + 0.5) * step - (cell.note === undefined ? 0 : 7),
    colour: cell.strength === 0 ? colours.grid : cell.colour,
    opacity: cell.strength === 0 ? 0.35 : 0.1 + cell.strength * (STRONGEST - 0.1),
  }));
  return {
    height: rows.length * step,
    margins,
    layers: [
      {
        data: { values },
        mark: { type: 'rect' },
        encoding: {
          ...BOX,
          color: COLOUR,
          opacity: { field: 'opacity', type: 'quantitative', scale: null },
        },
      },
      {
        data: { values },
        mark: { type: 'text', baseline: 'middle', fontSize: 13, color: colours.ink },
        encoding: {
          x: { field: 'middleX', ...PIXELS },
          y: { field: 'middleY', ...PIXELS },
          text: { field: 'text', type: 'nominal' },
        },
      },
      ...notes(cells, wide, step, colours.ink),
      ...rows.map((name, at) =>
        label(fitted(name, names / BOLD, LABEL), {
          x: -12,
          y: (at + 0.5) * step,
          colour: colours.ink,
          bold: true,
          align: 'right',
          baseline: 'middle',
        }),
      ),
      ...columns.map((name, at) =>
        label(fitted(name, (wide - 6) / BOLD, LABEL), {
          x: (at + 0.5) * wide,
          y: -12,
          colour: colours.ink,
          bold: true,
          align: 'center',
          baseline: 'bottom',
        }),
      ),
      label(headings.rows, {
        x: -12,
        y: -12,
        colour: colours.soft,
        align: 'right',
        baseline: 'bottom',
      }),
      label(headings.columns, { x: 2, y: -32, colour: colours.soft, baseline: 'bottom' }),
    ],
  };
}

function notes(cells: readonly HeatCell[], wide: number, step: number, ink: string): Layer[] {
  return cells.flatMap(({ note, row, column }) =>
    note === undefined
      ? []
      : [
          label(fitted(note, wide - 4, 11), {
            x: (column + 0.5) * wide,
            y: (row + 0.5) * step + 9,
            colour: ink,
            size: 11,
            align: 'center',
            baseline: 'middle',
          }),
        ],
  );
}
