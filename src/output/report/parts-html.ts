import type { Chart } from '../charts/chart';
import { type Dress, escaped, tableParts } from '../formats/html';
import { chartTable, paragraph } from '../formats/printed';
import type { Table } from '../tables/table';
import type { Words } from '../words/en/index';
import type { Part } from './report';

/** Pictures that have been drawn, as SVG. */
export type Drawn = ReadonlyMap<Chart, string>;

/** What every part of a report is rendered with. */
export interface Sheet {
  readonly words: Words;
  /** What tiers are called, best first: each has its colour. */
  readonly tiers: readonly string[];
  readonly drawn: Drawn;
}

/** So many rows of a list are in the page at once; the others wait beside it. */
const ROWS_SHOWN = 200;
/** A list shorter than this needs no search. */
const WORTH_SEARCHING = 12;

/** The parts of a section. A title just above a table is its caption. */
export function partsHtml(parts: readonly Part[], section: string, sheet: Sheet): string {
  const html: string[] = [];
  for (const [at, part] of parts.entries()) {
    const before = parts[at - 1];
    const id = `${section}-${at}`;
    const isCaption = part.kind === 'title' && parts[at + 1]?.kind === 'table';
    if (isCaption) continue;
    const caption = before?.kind === 'title' ? before.text : '';
    html.push(partHtml(part, { id, caption, ...sheet }));
  }
  return html.filter((text) => text !== '').join('\n');
}

interface Place extends Sheet {
  readonly id: string;
  /** What a table without its own is called. */
  readonly caption: string;
}

function partHtml(part: Part, place: Place): string {
  const { words } = place;
  switch (part.kind) {
    case 'title':
      return `<h3>${escaped(part.text)}</h3>`;
    case 'sentences': {
      // As plain text has them: a line each, where there are several.
      if (part.sentences.length >= MANY) return listHtml(part.sentences);
      const text = paragraph(part.sentences, { escaped, lineEnd: '<br>\n', words });
      return text === '' ? '' : `<p>${text}</p>`;
    }
    case 'list':
      return listHtml(part.items);
    case 'table':
      return wholeTableHtml(part.table, place);
    case 'captioned':
      return wholeTableHtml(part.table, { ...place, caption: part.caption });
    case 'roll':
      return rollHtml(part.table, { ...place, caption: part.caption });
    case 'picture':
      return pictureHtml(part.picture, place);
    case 'chart':
      return wholeTableHtml(chartTable(part.chart), place);
  }
}

/** So many sentences are no paragraph any more. */
const MANY = 3;

function listHtml(items: readonly string[]): string {
  if (items.length === 0) return '';
  return `<ul>\n${items.map((item) => `<li>${escaped(item)}</li>`).join('\n')}\n</ul>`;
}

function wholeTableHtml(table: Table, place: Place): string {
  const { head, rows, foot } = tableParts(table, place.words, dressFor(place.tiers));
  return boxed(head + bodyOf(rows) + foot, place);
}

function bodyOf(rows: readonly string[]): string {
  return `<tbody>\n${rows.join('')}</tbody>\n`;
}

/** A table that is wider than the page is scrolled by itself, by keyboard too. */
function boxed(inside: string, { id, caption }: Pick<Place, 'id' | 'caption'>): string {
  return [
    `<div class="table" role="group" aria-labelledby="${id}-caption" tabindex="0">`,
    `<table>\n<caption id="${id}-caption">${escaped(caption)}</caption>`,
    `${inside}</table>`,
    '</div>',
  ].join('\n');
}

/** Tiers by their colours, figures to the right. */
function dressFor(tiers: readonly string[]): Dress {
  const places = new Map(tiers.map((tier, at) => [tier, at + 1]));
  return {
    heading: (_, isFigure) => (isFigure ? ' class="n"' : ''),
    cell(type, isFigure, text) {
      if (isFigure) return ' class="n"';
      if (type === 'date' || type === 'time') return ' class="d"';
      return type === 'tier' ? ` class="t t${places.get(text) ?? 0}"` : '';
    },
  };
}

/**
 * A list of any length. Its first rows are a table; the others stand in `noscript`, where a browser
 * that runs no scripts shows them as the table goes on, and where the script finds them as text: so
 * they are in the file once, and 20,000 of them cost nothing until they are wanted.
 */
function rollHtml(table: Table, place: Place): string {
  const { words, id, caption, tiers } = place;
  const { head, rows, foot } = tableParts(table, words, dressFor(tiers));
  const rest = rows.slice(ROWS_SHOWN);
  const shown = boxed(head + bodyOf(rows.slice(0, ROWS_SHOWN)) + foot, place);
  if (rows.length < WORTH_SEARCHING) return shown;
  const continued = {
    id: `${id}-continued`,
    caption: words.report.continued(caption),
  };
  const tierAt = table.columns.findIndex(({ key }) => key === 'tier');
  return [
    `<div class="roll" data-tier="${tierAt}">`,
    toolsHtml(place, tierAt >= 0),
    shown,
    `<p class="more" hidden><button type="button">${escaped(words.report.controls.more)}</button></p>`,
    ...(rest.length === 0
      ? []
      : [`<noscript>\n${boxed(head + bodyOf(rest), continued)}\n</noscript>`]),
    '</div>',
  ].join('\n');
}

/** Hidden until the script is there that makes them work. */
function toolsHtml({ words, id, caption, tiers }: Place, hasTiers: boolean): string {
  const { controls } = words.report;
  const chip = (text: string, mark: string, isPressed: boolean, value: string): string =>
    `<button type="button" class="chip${mark}" aria-pressed="${isPressed}" value="${escaped(value)}">${escaped(text)}</button>`;
  const chips = [
    chip(controls.all, '', true, ''),
    ...tiers.map((tier, at) => chip(tier, ` t t${at + 1}`, false, tier)),
  ];
  return [
    `<div class="tools" role="group" aria-label="${escaped(`${controls.controls}${words.punctuation.colon}${caption}`)}" hidden>`,
    `<label for="${id}-search">${escaped(controls.search)}</label>`,
    `<input id="${id}-search" type="search" autocomplete="off" spellcheck="false" placeholder="${escaped(controls.searchHint)}">`,
    ...(hasTiers
      ? [
          `<div class="chips" role="group" aria-label="${escaped(controls.tier)}">`,
          ...chips,
          '</div>',
        ]
      : []),
    '<p class="count" role="status"></p>',
    '</div>',
  ].join('\n');
}

/** A picture says in words what it shows, and its figures can be read below it. */
function pictureHtml(picture: Chart, place: Place): string {
  const { title, said, table } = picture;
  const { words, drawn } = place;
  const svg = drawn.get(picture);
  const caption = words.report.figuresOf(title);
  const figures = wholeTableHtml(table, { ...place, caption: svg === undefined ? title : caption });
  if (svg === undefined) return figures;
  return [
    '<figure>',
    `<figcaption><h3>${escaped(title)}</h3><p>${escaped(said)}</p></figcaption>`,
    `<div class="drawing" role="group" aria-label="${escaped(title)}" tabindex="0">${svg}</div>`,
    `<details><summary>${escaped(caption)}</summary>\n${figures}\n</details>`,
    '</figure>',
  ].join('\n');
}
