import type { Block, Chart, Page } from '../pages/page';
import { isTable, type Table } from '../tables/table';
import type { Words } from '../words/en/index';
import type { Speech } from '../words/language';
import { escaped, tableHtml } from './html';
import { chartTable, paragraph, printTable, wordsIn } from './printed';
import { toMarkdown } from './to-markdown';
import { toText } from './to-text';

/**
 * A page or a table as a fragment of HTML that stands by itself: no script, no style sheet, nothing
 * from elsewhere. Every text is escaped.
 *
 * @example
 * const columns = [{ key: 'customer_id', type: 'id', of: (row) => row.id }];
 * const html = toHtml({ name: 'best', columns, rows: [{ id: '<b>ann' }] });
 * html.includes('<th scope="row">&lt;b&gt;ann</th>'); // true
 */
export function toHtml(result: Page | Table, options: Speech = {}): string {
  const words = wordsIn(result, options);
  const body = isTable(result)
    ? tableHtml(result, words)
    : result.blocks.map((block) => blockHtml(block, words)).join('');
  return `<section lang="${escaped(words.code)}" class="customer-pyramid ${escaped(result.name)}">\n${body}</section>\n`;
}

/** What a notebook (Jupyter, Deno) shows, by media type: it takes the richest that it knows. */
export interface NotebookDisplay {
  readonly 'text/html': string;
  readonly 'text/markdown': string;
  readonly 'text/plain': string;
}

/** A page or a table as what a notebook displays. */
export function toNotebook(result: Page | Table, options: Speech = {}): NotebookDisplay {
  return {
    'text/html': toHtml(result, options),
    'text/markdown': toMarkdown(result, options),
    'text/plain': toText(result, options),
  };
}

function blockHtml(block: Block, words: Words): string {
  switch (block.kind) {
    case 'title':
      return `<h${block.level}>${escaped(block.text)}</h${block.level}>\n`;
    case 'sentences': {
      const text = paragraph(block.sentences, { escaped, lineEnd: '<br>\n', words });
      return text === '' ? '' : `<p>${text}</p>\n`;
    }
    case 'list': {
      const items = block.items.map((item) => `<li>${escaped(item)}</li>\n`).join('');
      return items === '' ? '' : `<ul>\n${items}</ul>\n`;
    }
    case 'table':
      return tableHtml(block.table, words);
    case 'chart':
      return chartHtml(block.chart, words);
  }
}

const RIGHT = ' style="text-align:right"';

/** Bars on both sides of the names, in a table that screen readers read. */
function chartHtml(chart: Chart, words: Words): string {
  const { columns, rows } = printTable(chartTable(chart), words);
  const [name = '', left = '', right = ''] = columns.map(({ heading }) => escaped(heading));
  const body = rows.map(([tier = '', leftText = '', rightText = ''], at) => {
    const shares = chart.rows[at];
    const bars = [barHtml(shares?.left ?? null, 'auto'), barHtml(shares?.right ?? null, '0')];
    return [
      `<tr><td style="width:15em">${bars[0]}</td><td${RIGHT}>${escaped(leftText)}</td>`,
      `<th scope="row">${escaped(tier)}</th>`,
      `<td${RIGHT}>${escaped(rightText)}</td><td style="width:15em">${bars[1]}</td></tr>\n`,
    ].join('');
  });
  return [
    `<table class="chart">\n<thead>\n<tr><th></th><th scope="col">${left}</th>`,
    `<th scope="col">${name}</th><th scope="col">${right}</th><th></th></tr>\n</thead>\n`,
    `<tbody>\n${body.join('')}</tbody>\n</table>\n`,
  ].join('');
}

function barHtml(share: string | null, marginLeft: 'auto' | '0'): string {
  const percent = Math.round(Math.max(0, Math.min(1, Number(share ?? 0))) * 1000) / 10;
  return `<div aria-hidden="true" style="height:1em;width:${percent}%;margin-left:${marginLeft};background:#4e79a7"></div>`;
}
