import { PyramidError } from '../../core/issues/issue';
import { checkOptions } from '../../core/issues/options';
import { checkShape, count } from '../../core/issues/shape';
import type { Chart, ChartOptions, VegaLiteSpec } from '../charts/chart';
import { drawSvg } from '../formats/draw-svg';
import { toHtml, toNotebook } from '../formats/to-html';
import { toText } from '../formats/to-text';
import type { Page } from '../pages/page';
import { type Speech, wordsOf } from '../words/language';
import { hosted } from './hosted';
import { pictureHtml } from './picture-html';
import { shortened } from './shortened';
import { type Showable, viewOf } from './views';

/** What a notebook shows, by media type: it takes the richest that it knows. */
export interface Display {
  readonly 'text/plain': string;
  /** Of everything but a chart, which front ends would else show as a table. */
  readonly 'text/html'?: string;
  readonly 'text/markdown'?: string;
  /** Of a chart, where `vega` and `vega-lite` are installed. */
  readonly 'image/svg+xml'?: string;
  /** Of a chart. */
  readonly 'application/vnd.vegalite.v5+json'?: VegaLiteSpec;
}

export interface DisplayOptions extends Speech, Pick<ChartOptions, 'theme'> {
  /** Rows of each table, 20 unless given; lines of each long list, 10 unless given. */
  readonly most?: number | undefined;
}

/**
 * What a notebook shows of a result: its page, with its picture under the title where `vega` and
 * `vega-lite` are installed; of a table its first rows; of a chart the picture itself. For kernels
 * that know no `Symbol.for('Jupyter.display')`: those that do are served by `show`.
 *
 * Throws `invalid-option` for what is no result of this library, or is broken.
 *
 * @example
 * const pyramid = buildPyramid([{ customerId: 'ann', revenue: 60 }]);
 * const seen = await display(tiersTable(pyramid), { most: 2 });
 * seen['text/plain'].split('\n').at(-2); // '… and 2 more'
 */
export function display(result: Showable, options: DisplayOptions = {}): Promise<Display> {
  return prepared(result, options)();
}

const MOST_ROWS = 20;
const MOST_LINES = 10;

/** Checks everything, and draws only when it is asked to. */
export function prepared(result: Showable, options: DisplayOptions): () => Promise<Display> {
  checkOptions<DisplayOptions>(options, { language: true, theme: true, most: true });
  const { language, most, theme } = options;
  if (most !== undefined) checkShape(most, 'most', count);
  const view = viewOf(result, { language, theme });
  if (view.kind === 'chart') return () => chartDisplay(view.chart);
  const words = wordsOf(language ?? view.page.language);
  const page = shortened(view.page, { rows: most ?? MOST_ROWS, lines: most ?? MOST_LINES }, words);
  return () => pageDisplay(page, view.picture, { language });
}

async function pageDisplay(page: Page, picture: Chart | null, speech: Speech): Promise<Display> {
  const forms = toNotebook(page, speech);
  const svg = picture === null ? null : await drawn(picture);
  if (picture === null || svg === null)
    return { ...forms, 'text/html': hosted(forms['text/html']) };
  const [title, ...rest] = page.blocks;
  const html = [
    toHtml({ ...page, blocks: title === undefined ? [] : [title] }, speech),
    pictureHtml(svg, picture.said),
    // It shows what the bars of the page show, and more.
    toHtml({ ...page, blocks: rest.filter((block) => block.kind !== 'chart') }, speech),
  ];
  return { ...forms, 'text/html': hosted(html.join('')) };
}

/** Without HTML: front ends would take it for richer than the picture. */
async function chartDisplay(chart: Chart): Promise<Display> {
  const { title, said, table, spec, language } = chart;
  const svg = await drawn(chart);
  return {
    ...(svg !== null && { 'image/svg+xml': svg }),
    'application/vnd.vegalite.v5+json': { ...spec, $schema: VEGA_LITE_5 },
    'text/plain': `${title}\n${said}\n\n${toText(table, { language })}`,
  };
}

/** The version that front ends of notebooks have; the specifications of charts are good for both. */
const VEGA_LITE_5 = 'https://vega.github.io/schema/vega-lite/v5.json';

/** Null where what draws is not installed. */
async function drawn(chart: Chart): Promise<string | null> {
  try {
    return await drawSvg(chart);
  } catch (error) {
    const isMissing =
      error instanceof PyramidError && error.issues[0]?.reason === 'package-missing';
    if (isMissing) return null;
    throw error;
  }
}
