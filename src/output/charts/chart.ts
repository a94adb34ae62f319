import { checkOptions } from '../../core/issues/options';
import {
  checkShape,
  choice,
  flag,
  named,
  type Result,
  record,
  type Shape,
  text,
} from '../../core/issues/shape';
import { TABLE, type Table } from '../tables/table';
import type { Words } from '../words/en/index';
import { type Language, type Speech, wordsFor } from '../words/language';
import { shown } from '../words/shown';
import { linesOf, sizeOf } from './text-size';
import { type ChartTheme, type Colours, coloursOf, THEME } from './theme';

/** Every chart there is. */
export const CHART_NAMES = [
  'pyramid',
  'concentration',
  'whale',
  'profit',
  'flows',
  'matrix',
  'history',
  'effort',
  'risks',
  'complaints',
  'visits',
] as const;

export type ChartName = (typeof CHART_NAMES)[number];

/** A specification of Vega-Lite, plain JSON. */
export type VegaLiteSpec = Readonly<Record<string, unknown>>;

/** A picture by what it shows: for those who draw it, those who read its figures, those who hear it. */
export interface Chart {
  readonly name: ChartName;
  readonly language: Language;
  readonly title: string;
  /** What is to be seen, in a sentence or two; also what stands for the picture where it is not seen. */
  readonly said: string;
  /** What is drawn, in figures. */
  readonly table: Table;
  /** For Vega-Lite 6. Its size is fixed, its texts are in the language of the chart. */
  readonly spec: VegaLiteSpec;
}

/** What a specification holds is for Vega-Lite to judge. */
const anything: Shape<unknown> = {
  expected: 'a value',
  fits: () => true,
  partsOf: () => undefined,
  isOther: () => false,
};

/** The language is looked up where it is spoken. */
export const CHART: Result<Chart> = {
  by: '…Chart',
  shape: record<Omit<Chart, 'language'>>({
    name: choice(...CHART_NAMES),
    title: text,
    said: text,
    table: TABLE.shape,
    spec: named(anything),
  }),
};

export interface ChartOptions extends Speech {
  /** `light` unless given. */
  readonly theme?: ChartTheme | undefined;
  /** True leaves title and sentence out of the picture, for a page that has them beside it. */
  readonly bare?: boolean | undefined;
}

/** How a chart looks and speaks, read from its options. */
export interface Look {
  readonly words: Words;
  readonly language: Language;
  readonly colours: Colours;
  readonly isBare: boolean;
}

/** Throws `invalid-option` for an option, a language or a theme that is none. */
export function lookOf(options: ChartOptions): Look {
  checkOptions<ChartOptions>(options, { language: true, theme: true, bare: true });
  const { theme = 'light', bare = false, language = 'en' } = options;
  checkShape(theme, 'theme', THEME);
  checkShape(bare, 'bare', flag);
  const words = wordsFor({ language });
  return { words, language, colours: coloursOf(theme), isBare: bare };
}

/** A layer of a specification. */
export type Layer = Readonly<Record<string, unknown>>;

/** What a chart is made of: the field in which it draws, and the room that its labels need around. */
export interface Picture extends Pick<Chart, 'name' | 'title' | 'said' | 'table'> {
  readonly height: number;
  readonly margins: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly layers: readonly Layer[];
}

/** Of every chart, labels included. */
export const CHART_WIDTH = 760;

/** Of the field between such margins. */
export function fieldWidth({
  left,
  right,
}: {
  readonly left: number;
  readonly right: number;
}): number {
  return CHART_WIDTH - left - right;
}

/**
 * What systems have, the one for Chinese after the one for Latin letters: no font is loaded from
 * anywhere.
 */
export const FONTS =
  "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', 'PingFang SC', 'Hiragino Sans GB', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', 'Source Han Sans SC', 'WenQuanYi Micro Hei', 'DejaVu Sans', sans-serif";

const TITLE = { size: 18, line: 24 } as const;
const SAID = { size: 13, line: 19 } as const;

export function charted(picture: Picture, look: Look): Chart {
  const { name, title, said, table, height, margins } = picture;
  const heading = look.isBare ? { layers: [], height: 0 } : headingOf(picture, look);
  const top = margins.top + heading.height;
  const spec: VegaLiteSpec = {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    description: said,
    width: fieldWidth(margins),
    height,
    // Its own margins: what draws it without a browser would guess how wide texts are.
    padding: { ...margins, top },
    autosize: { type: 'none' },
    background: look.colours.paper,
    config: configOf(look),
    layer: [...picture.layers, ...heading.layers].map((layer) => ({ encoding: {}, ...layer })),
  };
  return { name, language: look.language, title, said, table, spec };
}

function headingOf({ title, said, margins }: Picture, { colours }: Look) {
  const width = CHART_WIDTH - 2 * EDGE;
  const titles = linesOf(shown(title), width, TITLE.size);
  const lines = linesOf(shown(said), width, SAID.size);
  const height = EDGE + titles.length * TITLE.line + lines.length * SAID.line + 8;
  const x = EDGE - margins.left;
  const y = -margins.top - height + EDGE;
  const layers = [
    label(titles, { x, y, colour: colours.ink, size: TITLE.size, line: TITLE.line, bold: true }),
    label(lines, {
      x,
      y: y + titles.length * TITLE.line,
      colour: colours.soft,
      size: SAID.size,
      line: SAID.line,
    }),
  ];
  return { layers, height };
}

/** Between the border of the picture and what stands in it. */
export const EDGE = 16;

interface LabelStyle {
  readonly x: number;
  readonly y: number;
  readonly colour: string;
  readonly size?: number;
  readonly line?: number;
  readonly bold?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly baseline?: 'top' | 'middle' | 'bottom';
}

export const LABEL = 12;

/** A text at a place of the field, in pixels. */
export function label(text: string | readonly string[], style: LabelStyle): Layer {
  const { x, y, colour, size = LABEL, line = size * 1.3, bold = false } = style;
  return {
    data: { values: [{}] },
    mark: {
      type: 'text',
      text,
      x,
      y,
      align: style.align ?? 'left',
      baseline: style.baseline ?? 'top',
      fontSize: size,
      lineHeight: line,
      fontWeight: bold ? 600 : 400,
      color: colour,
    },
  };
}

/** A straight line between two places of the field, in pixels. */
export function rule(
  ends: Readonly<Record<'x' | 'y' | 'x2' | 'y2', number>>,
  style: { readonly color: string; readonly strokeWidth?: number; readonly strokeDash?: number[] },
): Layer {
  return {
    data: { values: [ends] },
    mark: { type: 'rule', ...style },
    encoding: {
      x: { field: 'x', ...PIXELS },
      y: { field: 'y', ...PIXELS },
      x2: { field: 'x2' },
      y2: { field: 'y2' },
    },
  };
}

/** The widest of some texts. */
export function widest(texts: readonly string[], size: number = LABEL): number {
  return texts.reduce((most, text) => Math.max(most, sizeOf(text, size)), 0);
}

/** One look for axes and marks in all charts; nothing is said by a legend that labels can say. */
function configOf({ colours }: Look): object {
  return {
    aria: false,
    font: FONTS,
    view: { stroke: null },
    axis: {
      title: null,
      labelColor: colours.soft,
      labelFontSize: LABEL,
      labelLimit: 0,
      labelOverlap: false,
      labelFlush: false,
      labelBound: false,
      labelPadding: 6,
      gridColor: colours.grid,
      domainColor: colours.grid,
      ticks: false,
      domain: false,
    },
    text: { color: colours.ink, fontSize: LABEL },
  };
}

/** A scale of its own pixels, for what is placed by hand. */
export const PIXELS = { type: 'quantitative', scale: null, axis: null } as const;

/** Where a rectangle stands, by four fields of its data. */
export const BOX = {
  x: { field: 'left', ...PIXELS },
  x2: { field: 'right' },
  y: { field: 'top', ...PIXELS },
  y2: { field: 'bottom' },
} as const;

/** The colour that stands in the data as it is. */
export const COLOUR = { field: 'colour', type: 'nominal', scale: null } as const;

/** The number that an exact decimal is drawn as: no screen shows more of it. */
export function drawn(decimal: string | null): number {
  const number = Number(decimal ?? 0);
  return Math.max(-1e300, Math.min(1e300, number));
}
