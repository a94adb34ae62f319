import { items } from './locales/locale';
import type { Pen } from './pen';
import { sums, type Table } from './table';

/** The lines of a sheet, before they are text. */
export interface Sheet {
  readonly lines: readonly (readonly string[])[];
  /** From 1. */
  readonly headerLine: number;
}

/** A table with what the program writes above, below and between its rows. */
export function layOut(table: Table, pen: Pen): Sheet {
  const headings = table.columns.map(({ heading }) => heading);
  const rows = table.entries.map((entry) => table.columns.map(({ text }) => text(entry)));
  const above = linesAbove(pen, headings.length);
  return {
    lines: [
      ...above,
      headings,
      ...ruleBelow(pen, headings),
      ...withHeadingsAgain(rows, headings, pen),
      ...linesBelow(table, pen),
      ...endOf(pen, headings.length),
    ],
    headerLine: above.length + 1,
  };
}

function linesAbove({ dress, locale }: Pen, width: number): string[][] {
  switch (dress.above) {
    case 'none':
      return [];
    case 'title':
      return [[locale.title], []];
    case 'pairs':
      return [[locale.title], ['2025-01-01', '2025-12-31'], [locale.cities], []];
    case 'bare':
      return [Array(width).fill('')];
    case 'blank':
      return [[]];
    case 'groups':
      return [groupsAbove(locale, width)];
  }
}

/** Names of groups of columns, each above the first of its own. */
function groupsAbove({ headings }: Pen['locale'], width: number): string[] {
  const names: Readonly<Record<number, string>> = { 0: headings.date, 2: headings.customer };
  return Array.from({ length: width }, (_, at) => items(names[at] ?? '')[0] ?? '');
}

function ruleBelow({ dress }: Pen, headings: readonly string[]): string[][] {
  return dress.gaps === 'rule' ? [headings.map((heading) => '-'.repeat(heading.length + 2))] : [];
}

/** As where a list is printed in pages. */
function withHeadingsAgain(
  rows: readonly string[][],
  headings: readonly string[],
  { dress }: Pen,
): (readonly string[])[] {
  const middle = Math.floor(rows.length / 2);
  if (dress.gaps !== 'headings again' || middle === 0) return [...rows];
  return [...rows.slice(0, middle), headings, ...rows.slice(middle)];
}

function linesBelow(table: Table, pen: Pen): string[][] {
  const { below } = pen.dress;
  const word = pen.random('total').pick(items(pen.locale.totals));
  const valid = table.entries.filter(({ order }) => !order.isVoid);
  const total = (text: string): string[] => sums(table, table.entries, text);
  const footer = [[], [`${pen.locale.footer} 2026-01-05 10:00`]];
  switch (below) {
    case 'none':
      return [];
    case 'total':
      return [total(word)];
    case 'total of what is not void':
      return [sums(table, valid, word)];
    case 'bare total':
      return [total('')];
    case 'footer':
      return footer;
    case 'total and footer':
      return [total(word), ...footer];
  }
}

function endOf({ dress }: Pen, width: number): string[][] {
  if (dress.gaps === 'blank end') return [[], []];
  return dress.gaps === 'bare end' ? [Array(width).fill(''), Array(width).fill('')] : [];
}
