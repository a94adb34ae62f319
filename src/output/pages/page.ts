import {
  choice,
  leaf,
  list,
  maybe,
  oneOf,
  type Result,
  record,
  type Shape,
  text,
} from '../../core/issues/shape';
import { decimal } from '../../core/values/shapes';
import { TABLE, type Table } from '../tables/table';
import type { Language } from '../words/language';

/**
 * What people read, as data: blocks in their order. Text, Markdown, HTML and the display of a
 * notebook are renderers of it. Prose is in the language of the page; headings, dates and figures of
 * tables become so in the renderer.
 */
export interface Page {
  /** `summary`, `migrations`, `plan`, … */
  readonly name: string;
  readonly language: Language;
  readonly blocks: readonly Block[];
}

export type Block =
  /** The title of the page, or of a section of it. */
  | { readonly kind: 'title'; readonly level: 1 | 2; readonly text: string }
  /** One paragraph: sentences that follow each other, a line each in plain text. */
  | { readonly kind: 'sentences'; readonly sentences: readonly string[] }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly table: Table }
  | { readonly kind: 'chart'; readonly chart: Chart };

/** A picture by what it shows; each renderer draws it with what it has. */
export interface Chart {
  /** `pyramid`: by tier, the share of customers to the left, the share of the value to the right. */
  readonly name: 'pyramid';
  readonly rows: readonly {
    readonly name: string;
    readonly left: string | null;
    readonly right: string | null;
  }[];
  readonly headings: { readonly name: string; readonly left: string; readonly right: string };
}

type OfKind<K extends Block['kind']> = Extract<Block, { readonly kind: K }>;

const chart = record<Chart>({
  name: choice('pyramid'),
  rows: list(
    record<Chart['rows'][number]>({ name: text, left: maybe(decimal), right: maybe(decimal) }),
  ),
  headings: record<Chart['headings']>({ name: text, left: text, right: text }),
});

const BLOCKS: { readonly [K in Block['kind']]: Shape<OfKind<K>> } = {
  title: record<OfKind<'title'>>({
    kind: choice('title'),
    level: leaf('1 or 2', 'number', (level: number) => level === 1 || level === 2),
    text,
  }),
  sentences: record<OfKind<'sentences'>>({ kind: choice('sentences'), sentences: list(text) }),
  list: record<OfKind<'list'>>({ kind: choice('list'), items: list(text) }),
  table: record<OfKind<'table'>>({ kind: choice('table'), table: TABLE.shape }),
  chart: record<OfKind<'chart'>>({ kind: choice('chart'), chart }),
};

const ofNoKind = record<Pick<Block, 'kind'>>({
  kind: choice('title', 'sentences', 'list', 'table', 'chart'),
});

const block = oneOf<Block>(({ kind }) => {
  const shapes: Readonly<Record<string, Shape>> = BLOCKS;
  return typeof kind === 'string' && Object.hasOwn(shapes, kind)
    ? (shapes[kind] as Shape)
    : ofNoKind;
});

/** The language is looked up where it is spoken. */
export const PAGE: Result<Page> = {
  by: '…Page, …Table',
  shape: record<Pick<Page, 'name' | 'blocks'>>({ name: text, blocks: list(block) }),
};
