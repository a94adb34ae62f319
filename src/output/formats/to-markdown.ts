import type { Block, Chart, Page } from '../pages/page';
import { isTable, type Table } from '../tables/table';
import type { Words } from '../words/en/index';
import type { Speech } from '../words/language';
import { shown } from '../words/shown';
import { chartTable, paragraph, printTable, wordsIn } from './printed';

/**
 * A page or a table as Markdown (GitHub's, for its tables). What stands in the data is escaped: it
 * makes no link, no heading and no HTML.
 *
 * @example
 * const columns = [{ key: 'customer_id', type: 'id', of: (row) => row.id }];
 * const text = toMarkdown({ name: 'best', columns, rows: [{ id: '*ann*' }] });
 * text.split('\n')[2]; // '| \\*ann\\* |'
 */
export function toMarkdown(result: Page | Table, options: Speech = {}): string {
  const words = wordsIn(result, options);
  if (isTable(result)) return tableText(result, words);
  return result.blocks
    .map((block) => blockText(block, words))
    .filter((text) => text !== '')
    .join('\n');
}

function blockText(block: Block, words: Words): string {
  switch (block.kind) {
    case 'title':
      return `${'#'.repeat(block.level)} ${escaped(block.text)}\n`;
    case 'sentences':
      return block.sentences.length === 0
        ? ''
        : `${paragraph(block.sentences, { escaped, lineEnd: '\\\n', words })}\n`;
    case 'list':
      return block.items.map((item) => `- ${escaped(item)}\n`).join('');
    case 'table':
      return tableText(block.table, words);
    case 'chart':
      return chartText(block.chart, words);
  }
}

function chartText(chart: Chart, words: Words): string {
  return tableText(chartTable(chart), words);
}

function tableText(table: Table, words: Words): string {
  const { columns, rows, total } = printTable(table, words);
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  return [
    line(columns.map(({ heading }) => escaped(heading))),
    line(columns.map(({ isFigure }) => (isFigure ? '--:' : ':--'))),
    ...rows.map((cells) => line(cells.map(escaped))),
    ...(total === null
      ? []
      : [line(total.map((cell) => (cell === '' ? '' : `**${escaped(cell)}**`)))]),
  ].join('');
}

/** Anything that Markdown could take for more than text; what begins a block only at the beginning. */
function escaped(text: string): string {
  return shown(text)
    .replace(/[\\`*_{}[\]<>#|~&@]|:(?=\/\/)|(?<=\bwww)\./g, '\\$&')
    .replace(/^(\s*)([-+=])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');
}
