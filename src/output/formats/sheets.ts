import { invalidOption } from '../../core/issues/issue';
import { because } from '../../core/issues/reasons';
import type { Page } from '../pages/page';
import { isTable, type Table } from '../tables/table';
import type { Words } from '../words/en/index';
import { shown } from '../words/shown';
import { chartTable } from './printed';

/** What stands on one sheet: the lines of a page, or a table. */
export interface Sheet {
  readonly title: string;
  readonly lines?: readonly { readonly text: string; readonly isTitle: boolean }[];
  readonly table?: Table;
  /** Whether a chart of the table stands beside it. */
  readonly isDrawn?: boolean;
}

export interface NamedSheet extends Sheet {
  readonly name: string;
}

/** What each page says first, then all tables, one of a name once. */
export function sheetsOf(
  results: readonly (Page | Table)[],
  { isParted, words }: { readonly isParted: boolean; readonly words: Words },
): Sheet[] {
  const tables = new Map<string, Table>();
  const add = (table: Table): void => {
    if (!tables.has(table.name)) tables.set(table.name, table);
  };
  const prose: Sheet[] = [];
  for (const result of results) {
    if (isTable(result)) {
      add(result);
      continue;
    }
    prose.push({ title: titled('page', words), lines: linesOf(result) });
    for (const block of result.blocks) {
      if (block.kind === 'table') add(block.table);
      if (block.kind === 'chart') add(chartTable(block.chart));
    }
  }
  const listed = [...tables.values()].flatMap((table): Sheet[] =>
    isParted && table.name === 'listing'
      ? byTier(table, words)
      : [{ title: titled(table.name, words), table, isDrawn: table.name === CHART }],
  );
  if (prose.length + listed.length > 0) return [...prose, ...listed];
  throw invalidOption('results', because('nothing-to-write'), 'a table or a page', 'none');
}

/** The name of what a page draws, as a table. */
const CHART = 'chart';

function titled(name: string, { sheets }: Words): string {
  const titles: Readonly<Record<string, string>> = sheets.titles;
  return (Object.hasOwn(titles, name) ? titles[name] : undefined) ?? name;
}

/** The listing as a table a tier, in the order of the tiers. */
function byTier(listing: Table, words: Words): Sheet[] {
  const tier = listing.columns.find(({ key }) => key === 'tier');
  const name = listing.columns.find(({ key }) => key === 'tier_name');
  if (tier === undefined) return [{ title: titled(listing.name, words), table: listing }];
  const parts = new Map<string, unknown[]>();
  for (const row of listing.rows) {
    const id = String(tier.of(row));
    const part = parts.get(id);
    if (part === undefined) parts.set(id, [row]);
    else part.push(row);
  }
  return [...parts].map(([id, rows]) => {
    const label = name?.of(rows[0]);
    const title = words.tiers.name(id, typeof label === 'string' ? label : id);
    return { title, table: { ...listing, name: `listing-${id}`, rows } };
  });
}

function linesOf({ blocks }: Page) {
  return blocks.flatMap((block): { text: string; isTitle: boolean }[] => {
    switch (block.kind) {
      case 'title':
        return [{ text: shown(block.text), isTitle: true }];
      case 'sentences':
        return block.sentences.map((text) => ({ text: shown(text), isTitle: false }));
      case 'list':
        return block.items.map((text) => ({ text: shown(`· ${text}`), isTitle: false }));
      default:
        return [];
    }
  });
}

/** As many characters as a sheet's name may have. */
const LONGEST_NAME = 31;

/** Names as the format allows them, each of another kind, whatever the case. */
export function withNames(sheets: readonly Sheet[]): NamedSheet[] {
  const taken = new Set<string>();
  return sheets.map((sheet) => {
    const plain = [...shown(sheet.title).replaceAll(/[[\]:*?/\\]/g, '-')].join('');
    const base = plain.replace(/^'+|'+$/g, '').trim() || 'Sheet';
    let name = cut(base, LONGEST_NAME);
    for (let next = 2; taken.has(name.toLowerCase()); next++) {
      name = `${cut(base, LONGEST_NAME - ` ${next}`.length)} ${next}`;
    }
    taken.add(name.toLowerCase());
    return { ...sheet, name };
  });
}

/** In units of UTF-16, as the format counts, and no character in halves. */
function cut(text: string, length: number): string {
  let end = '';
  for (const character of text) {
    if (end.length + character.length > length) break;
    end += character;
  }
  return end.trim();
}
