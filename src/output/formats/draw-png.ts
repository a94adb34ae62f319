import { PyramidError } from '../../core/issues/issue';
import { checkOptions } from '../../core/issues/options';
import { because } from '../../core/issues/reasons';
import { checkShape, leaf } from '../../core/issues/shape';
import type { Chart } from '../charts/chart';
import { drawSvg } from './draw-svg';

export interface PngOptions {
  /** Pixels of the file for one of the chart, above 0, at most 8; 2 unless given. */
  readonly scale?: number | undefined;
}

const SCALE = leaf(
  'a number above 0, at most 8',
  'number',
  (scale: number) => scale > 0 && scale <= 8,
);

/** The package that makes pixels of an SVG. */
const LIBRARY = '@resvg/resvg-js';

/**
 * A chart as PNG, in the fonts of the machine. A chart of the theme `page` has the light colours.
 *
 * Needs the packages `vega`, `vega-lite` and `@resvg/resvg-js`. Throws `invalid-option` as `drawSvg`.
 *
 * @example
 * const pyramid = buildPyramid([{ customerId: 'ann', revenue: 60 }]);
 * const bytes = await drawPng(pyramidChart(pyramid), { scale: 1 });
 * String.fromCharCode(...bytes.slice(1, 4)); // 'PNG'
 */
export async function drawPng(chart: Chart, options: PngOptions = {}): Promise<Uint8Array> {
  checkOptions<PngOptions>(options, { scale: true });
  const { scale = 2 } = options;
  checkShape(scale, 'scale', SCALE);
  const svg = (await drawSvg(chart)).replace(/var\(--[\w-]+, ([^)]+)\)/g, '$1');
  const Resvg = await library();
  const made = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: { loadSystemFonts: true, defaultFontFamily: 'Noto Sans CJK SC' },
  });
  return new Uint8Array(made.render().asPng());
}

async function library() {
  try {
    const { Resvg } = await import('@resvg/resvg-js');
    return Resvg;
  } catch {
    const why = because('chart-writer-missing', { library: LIBRARY });
    throw new PyramidError({ code: 'invalid-option', ...why });
  }
}
