import type { CompanyKind } from '../../core/change/company-profile';
import type { MigrationKind } from '../../core/change/ladder';
import type { Language } from '../../core/values/language';
import { englishWords } from './migration-en';
import { chineseWords } from './migration-zh';

/** A migration in words: standings are named, amounts are text. */
export interface MigrationParts {
  readonly customer: string;
  readonly kind: MigrationKind;
  readonly from: string;
  readonly to: string;
  readonly isInactive: boolean;
  /** Null where nobody has a value. */
  readonly values: {
    readonly before: string;
    readonly after: string;
    /** Without its sign. */
    readonly change: string;
    readonly sign: -1 | 0 | 1;
  } | null;
}

export interface OverviewParts {
  readonly of: string;
  readonly before: string;
  readonly after: string;
  readonly counts: Readonly<Record<MigrationKind, string>>;
  /** Null where the two are told apart. */
  readonly newOrReturned: string | null;
}

export interface ProfileParts {
  readonly kind: CompanyKind | null;
  readonly tiers: readonly string[];
  readonly before: string;
  readonly lost: ProfileFlowParts;
  readonly won: ProfileFlowParts;
}

export interface ProfileFlowParts {
  readonly customers: string;
  readonly rate: string;
  readonly bound: string;
}

/** What is said of change over time, in one language. Every figure comes as text. */
export interface MigrationWords {
  readonly before: string;
  readonly after: string;
  readonly allDates: string;
  readonly measure: (basis: string) => string;
  readonly title: (parts: { before: string; after: string; measure: string | null }) => string;
  readonly matrix: (parts: { before: string; after: string }) => string;
  readonly changes: (parts: { before: string; after: string }) => string;
  readonly value: string;
  readonly unit: (heading: string, currency: string) => string;
  readonly flows: string;
  readonly what: string;
  readonly customers: string;
  readonly valueBefore: string;
  readonly valueAfter: string;
  readonly change: string;
  readonly whole: string;
  readonly kinds: Readonly<Record<MigrationKind, string>>;
  /** A kind, where nothing earlier tells new customers from returned ones. */
  readonly newOrReturned: string;
  readonly overview: (parts: OverviewParts) => string;
  readonly reconciliation: (
    parts: Readonly<Record<'measure' | 'before' | 'gained' | 'lost' | 'after', string>>,
  ) => string;
  readonly migration: (parts: MigrationParts) => string;
  readonly profile: (parts: ProfileParts) => string;
  readonly sizes: string;
  readonly tierFlows: string;
  readonly tier: string;
  readonly step: string;
  readonly inflow: string;
  readonly outflow: string;
  readonly stayed: string;
  readonly cameFrom: string;
  readonly wentTo: string;
  readonly comma: string;
  readonly history: (parts: {
    customer: string;
    windows: readonly {
      window: string;
      standing: string;
      value: string | null;
      kind: string | null;
    }[];
  }) => string;
}

export const WORDS: Readonly<Record<Language, MigrationWords>> = {
  en: englishWords,
  zh: chineseWords,
};
