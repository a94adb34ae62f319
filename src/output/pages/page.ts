import type { Table } from '../tables/table';
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
