import type { Nothing } from './input-reasons';

/** Why a rule over figures, or the file of rules, is refused. */
export interface CheckReasons {
  'not-a-condition': Nothing;
  'bounds-reversed': Nothing;
  'bounds-unlike': Nothing;
  'rule-without-condition': Nothing;
  'no-such-figure': { readonly nearest: string };
  'condition-not-for-figure': { readonly figure: string; readonly kind: FigureKind };
  'ratio-without-percent': { readonly figure: string; readonly percent: string };
  'no-rules': Nothing;
  'file-is-there': Nothing;
}

/** What a figure is, as a condition must be too. */
export type FigureKind = 'number' | 'share' | 'date' | 'flag';
