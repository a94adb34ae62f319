import { checkOptions } from '../../core/issues/options';
import { callable, checkShape, optional } from '../../core/issues/shape';
import { sha256Base64 } from '../../core/values/sha256';
import type { Chart } from '../charts/chart';
import { escaped } from '../formats/html';
import type { Words } from '../words/en/index';
import { wordsOf } from '../words/language';
import { type Drawn, partsHtml, type Sheet } from './parts-html';
import type { Report, Section } from './report';
import { SCRIPT } from './script';
import { styleFor } from './style';

export interface ReportHtmlOptions {
  /**
   * Draws a picture as SVG, such as `drawSvg` of `customer-pyramid/draw`. Without it, the figures of
   * the pictures stand there as tables.
   */
  readonly draw?: ((picture: Chart) => string | Promise<string>) | undefined;
}

/**
 * A report as one file of HTML that needs nothing else: no request is made, and its own policy
 * forbids any. It reads without JavaScript; with it, lists are searched, sorted, filtered and copied.
 * All text is escaped, whatever it holds. The same report gives the same bytes.
 *
 * @example
 * const pyramid = buildPyramid([{ customerId: '<b>ann', revenue: 60 }]);
 * const html = await reportHtml(makeReport({ pyramid }));
 * html.includes('&lt;b&gt;ann'); // true
 */
export async function reportHtml(report: Report, options: ReportHtmlOptions = {}): Promise<string> {
  checkOptions(options, { draw: true });
  const draw = checkShape(options.draw, 'draw', optional(callable)) as ReportHtmlOptions['draw'];
  const words = wordsOf(report.language);
  const sheet: Sheet = { words, tiers: report.tiers, drawn: await drawnOf(report, draw) };
  const { kicker, contents, skip, atAGlance } = words.report;
  const lines = [
    '<!doctype html>',
    `<html lang="${escaped(LANGUAGE_TAGS[words.code] ?? words.code)}">`,
    headHtml(report.title, styleFor(report.tiers.length)),
    `<body${wordsForScript(words)}>`,
    `<a class="skip" href="#report">${escaped(skip)}</a>`,
    '<header>',
    `<p class="kicker">${escaped(kicker)}</p>`,
    `<h1>${headlineHtml(report)}</h1>`,
    `<p class="about">${escaped(report.about)}</p>`,
    `<dl class="glance" aria-label="${escaped(atAGlance)}">`,
    ...report.glance.map(
      ({ name, figure }) => `<div><dt>${escaped(name)}</dt><dd>${escaped(figure)}</dd></div>`,
    ),
    '</dl>',
    '</header>',
    `<nav aria-label="${escaped(contents)}">`,
    '<ol>',
    ...report.sections.map(
      ({ name, title }) => `<li><a href="#${name}">${escaped(title)}</a></li>`,
    ),
    '</ol>',
    '</nav>',
    '<main id="report" tabindex="-1">',
    ...report.sections.map((section) => sectionHtml(section, sheet)),
    '</main>',
    `<script>${SCRIPT}</script>`,
    '</body>',
    '</html>',
  ];
  return `${lines.join('\n')}\n`;
}

/** A page in Chinese says which, so that fonts are chosen by it. */
const LANGUAGE_TAGS: Readonly<Record<string, string>> = { zh: 'zh-Hans' };

async function drawnOf(report: Report, draw: ReportHtmlOptions['draw']): Promise<Drawn> {
  const drawn = new Map<Chart, string>();
  if (draw === undefined) return drawn;
  for (const { parts } of report.sections) {
    for (const part of parts) {
      if (part.kind === 'picture') drawn.set(part.picture, await draw(part.picture));
    }
  }
  return drawn;
}

/** Style and script are named by their digests: no others are obeyed, wherever they came from. */
function headHtml(title: string, style: string): string {
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${sha256Base64(style)}'`,
    `script-src 'sha256-${sha256Base64(SCRIPT)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return [
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escaped(title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
  ].join('\n');
}

function sectionHtml({ name, title, parts }: Section, sheet: Sheet): string {
  return [
    `<section id="${name}" aria-labelledby="${name}-title">`,
    `<h2 id="${name}-title">${escaped(title)}</h2>`,
    partsHtml(parts, name, sheet),
    '</section>',
  ].join('\n');
}

/** What the script says stands in the page, in its language. */
function wordsForScript({ report }: Words): string {
  const { copy, copied, notCopied, showing, sortBy } = report.controls;
  const said = { copy, copied, notCopied, showing, sortBy };
  return Object.entries(said)
    .map(([name, text]) => ` data-${name.toLowerCase()}="${escaped(text)}"`)
    .join('');
}

/** Figures stand out, and what a tier is called stands on one line. */
function headlineHtml({ headline, tiers }: Report): string {
  return tiers.reduce((html, tier) => {
    const name = escaped(tier);
    return html.replaceAll(name, () => `<span class="w">${name}</span>`);
  }, figuresMarked(headline));
}

/** A figure, but no year, and no part of a name. */
const FIGURE = /(?<![\p{L}\d.,-])(?!(?:19|20)\d\d(?![\d,.%]))\d[\d,]*(?:\.\d+)?%?(?![\p{L}\d-])/gu;

/** A headline whose figures stand out. */
function figuresMarked(headline: string): string {
  let html = '';
  let at = 0;
  for (const match of headline.matchAll(FIGURE)) {
    html += `${escaped(headline.slice(at, match.index))}<b>${escaped(match[0])}</b>`;
    at = match.index + match[0].length;
  }
  return html + escaped(headline.slice(at));
}
