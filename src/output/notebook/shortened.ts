import type { Block, Page } from '../pages/page';
import type { Table } from '../tables/table';
import type { Words } from '../words/en/index';

/** How much is shown of what is long. */
export interface Most {
  readonly rows: number;
  readonly lines: number;
}

/** A page whose tables and lists are cut where they grow long, each told how much more there is. */
export function shortened(page: Page, most: Most, words: Words): Page {
  return { ...page, blocks: page.blocks.flatMap((block) => shortBlocks(block, most, words)) };
}

function shortBlocks(block: Block, most: Most, words: Words): Block[] {
  if (block.kind === 'table') return tableBlocks(block.table, most.rows, words);
  if (block.kind !== 'list') return [block];
  const more = block.items.length - most.lines;
  if (more <= 0) return [block];
  return [{ kind: 'list', items: [...block.items.slice(0, most.lines), moreSaid(more, words)] }];
}

function tableBlocks(table: Table, most: number, words: Words): Block[] {
  const rows = [...table.rows];
  const more = rows.length - most;
  if (more <= 0) return [{ kind: 'table', table: { ...table, rows } }];
  // Without the total: the rows that are shown do not add up to it.
  const { total: _, ...first } = table;
  return [
    { kind: 'table', table: { ...first, rows: rows.slice(0, most) } },
    { kind: 'sentences', sentences: [moreSaid(more, words)] },
  ];
}

function moreSaid(more: number, words: Words): string {
  return `… ${words.work.more(more)}`;
}
