import type { PyramidMigrations } from '../../core/change/trace-migrations';
import type { Notice } from '../../core/issues/notices';
import type { Policies } from '../../core/policies/policy';
import type { Pyramid } from '../../core/pyramid/pyramid';
import type { DayPlan } from '../../core/treatments/plan-day';
import type { Chart } from '../charts/chart';
import type { Block, Page } from '../pages/page';
import type { Table } from '../tables/table';
import type { Language } from '../words/language';
import type { Plan } from '../words/sentences';

/** What a report is made of. Only the pyramid must be there: what is absent has no section. */
export interface ReportGiven {
  readonly pyramid: Pyramid;
  /** What changed since an earlier window, as `traceMigrations` gives it. */
  readonly migrations?: PyramidMigrations | undefined;
  /** What the tiers are owed. */
  readonly policies?: Policies | undefined;
  /** What is to be done, as `planDay` gives it. */
  readonly plan?: DayPlan | undefined;
  /** How files were read: `plan()` of a source, or `onPlan` of the node entry. */
  readonly readings?: readonly Reading[] | undefined;
  /** What is to be known beside the notices of the pyramid, such as those of facts. */
  readonly notices?: readonly Notice[] | undefined;
  /** The files themselves, so that whoever has them can tell that they are these. */
  readonly inputs?: readonly Input[] | undefined;
  /** Of the program: `customer-pyramid 1.2.0`. */
  readonly version?: string | undefined;
  /** Whether ids and names are digests; see `anonymousPyramid`. */
  readonly isAnonymous?: boolean | undefined;
}

export interface Reading {
  readonly files: readonly string[];
  readonly plan: Plan;
}

export interface Input {
  readonly name: string;
  readonly bytes: number;
  /** SHA-256 in hex. */
  readonly digest: string;
}

export type SectionName =
  | 'best'
  | 'charts'
  | 'tiers'
  | 'moved'
  | 'work'
  | 'customers'
  | 'account'
  | 'reading'
  | 'computed';

/** A report as data, in the order in which it is read. */
export interface Report {
  readonly name: 'report';
  readonly language: Language;
  readonly title: string;
  /** What is to be known, in one sentence. */
  readonly headline: string;
  /** Window, dates, basis, currency. */
  readonly about: string;
  readonly glance: readonly { readonly name: string; readonly figure: string }[];
  /** What tiers are called, best first. */
  readonly tiers: readonly string[];
  readonly sections: readonly Section[];
}

export interface Section {
  readonly name: SectionName;
  readonly title: string;
  readonly parts: readonly Part[];
}

/** As in pages, and what pages do not have. */
export type Part =
  | Block
  /** A table with its own title. */
  | { readonly kind: 'captioned'; readonly caption: string; readonly table: Table }
  /** A table of any length, in which one searches. */
  | { readonly kind: 'roll'; readonly caption: string; readonly table: Table }
  | { readonly kind: 'picture'; readonly picture: Chart };

/** The report as a page, for text, Markdown and notebooks: what pictures show is said in words. */
export function reportPage({ name, language, title, headline, about, sections }: Report): Page {
  const blocks = sections.flatMap(({ title, parts }): Block[] => [
    { kind: 'title', level: 1, text: title },
    ...parts.flatMap(blocksOf),
  ]);
  return {
    name,
    language,
    blocks: [
      { kind: 'title', level: 1, text: title },
      { kind: 'sentences', sentences: [headline, about] },
      ...blocks,
    ],
  };
}

function blocksOf(part: Part): Block[] {
  switch (part.kind) {
    case 'captioned':
    case 'roll':
      return [
        { kind: 'title', level: 2, text: part.caption },
        { kind: 'table', table: part.table },
      ];
    case 'picture':
      return [{ kind: 'sentences', sentences: [part.picture.said] }];
    default:
      return [part];
  }
}
