import { invalidOption } from '../../core/issues/issue';
import { missingPackage } from '../../core/issues/missing-package';
import { because } from '../../core/issues/reasons';
import { checkResult } from '../../core/issues/shape';
import { CHART, type Chart, FONTS } from '../charts/chart';
import { shown } from '../words/shown';
import { escapedMarkup } from './markup';

/**
 * A chart as SVG: one element that says what it shows to those who do not see it, with nothing that
 * runs, loads or has an id, so that it may stand in a page of strict rules beside others. The same
 * chart gives the same bytes.
 *
 * Needs the packages `vega` and `vega-lite`. Throws `invalid-option` where one is not installed, or
 * where `chart` is not what `…Chart` gives.
 *
 * @example
 * const pyramid = buildPyramid([{ customerId: 'ann', revenue: 60 }]);
 * const svg = await drawSvg(pyramidChart(pyramid));
 * svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="Tier A'); // true
 */
export async function drawSvg(chart: Chart): Promise<string> {
  checkResult(chart, 'chart', CHART);
  return `${withRole(await drawn(chart, await library()), chart.said)}\n`;
}

async function drawn({ spec }: Chart, { vega, compile }: Library): Promise<string> {
  try {
    const compiled = compile(spec as unknown as Parameters<typeof compile>[0]);
    const view = new vega.View(vega.parse(compiled.spec), { renderer: 'none' });
    const svg = await view.toSVG();
    view.finalize();
    return svg;
  } catch (error) {
    // A specification may be the caller's own.
    const message = error instanceof Error ? error.message : String(error);
    throw invalidOption('chart.spec', because('not-drawn', { message }));
  }
}

type Library = Awaited<ReturnType<typeof library>>;

/** One picture with a text, instead of a tree of parts without any; what all parts share is said once. */
function withRole(svg: string, said: string): string {
  const size = /width="[\d.]+" height="[\d.]+" viewBox="[^"]+"/.exec(svg)?.[0] ?? '';
  const root = `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${escapedMarkup(shown(said))}" ${size} font-family="${FONTS}">`;
  return root + svg.replace(/^<svg [^>]*>/, '').replace(TAG, leanTag);
}

/** In a text a `<` is written out, so none of this is a text of a customer. */
const TAG = /<[a-z][^<>]*>/g;
const IDLE = / (?:class|role|aria-[a-z]+|pointer-events|font-family)="[^"]*"/g;

function leanTag(tag: string): string {
  return tag.replace(IDLE, '').replace(/(\.\d\d)\d+/g, '$1');
}

async function library() {
  try {
    const [vega, { compile }] = await Promise.all([import('vega'), import('vega-lite')]);
    return { vega, compile };
  } catch {
    throw missingPackage('chart', 'vega vega-lite');
  }
}
