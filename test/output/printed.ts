import { printTable } from '../../src/output/formats/printed';
import type { Page } from '../../src/output/pages/page';
import type { Table } from '../../src/output/tables/table';
import { type Language, wordsOf } from '../../src/output/words/language';

/** A table as people read it: headings, then the rows, then the total. */
export function printed(table: Table, language: Language = 'en') {
  const { columns, rows, total } = printTable(table, wordsOf(language));
  return {
    headings: columns.map(({ heading }) => heading),
    rows: total === null ? rows : [...rows, total],
  };
}

/** What a page says in sentences. */
export function sentencesOf({ blocks }: Page): readonly string[] {
  return blocks.flatMap((block) => (block.kind === 'sentences' ? block.sentences : []));
}

/** The tables of a page, by the title of their section. */
export function tablesOf({ blocks, language }: Page) {
  let title = '';
  return blocks.flatMap((block) => {
    if (block.kind === 'title') title = block.text;
    return block.kind === 'table' ? [{ title, ...printed(block.table, language) }] : [];
  });
}

/** The cells of a table as programs get them. */
export function cellsOf({ columns, rows }: Table) {
  return [...rows].map((row) => columns.map((column) => column.of(row)));
}

/** `customer_id id` */
export function typesOf({ columns }: Table): string[] {
  return columns.map(({ key, type }) => `${key} ${type}`);
}
