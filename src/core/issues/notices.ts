import type { Nothing } from './input-reasons';
import type { IssueParams } from './reasons';

/**
 * What the user should know of how something was read or reckoned: each notice with the names and
 * figures of its sentence, which stands in the catalogue of each language
 * (`output/words/<language>/notices.ts`).
 */
export interface Notices {
  // node and the command line
  'override-changes-nothing': {
    readonly customerId: string;
    readonly why: 'expired' | 'unknown' | 'inactive' | 'excluded' | 'conflict';
  };
  'rows-left-out': { readonly count: number; readonly where: string };
  'rows-kept-in': { readonly file: string };
  'rows-not-kept': Nothing;
  'more-rows-left-out': { readonly count: number };
  'facts-about-strangers': { readonly ids: readonly string[] };
  'customers-by-name': { readonly heading: string };
  'one-customer-only': {
    readonly heading: string;
    readonly customer: string;
    readonly rows: number;
  };
  /** `split` customers stand beside several of the other column, `joined` of that beside several customers. */
  'other-customer-column': {
    readonly heading: string;
    readonly other: string;
    readonly split: number;
    readonly joined: number;
    readonly example: string;
  };
  /** `count` values that stand alone in `rows`, and elsewhere beside one of the better column. */
  'ids-once-without': {
    readonly count: number;
    readonly heading: string;
    readonly better: string;
    readonly examples: readonly string[];
    readonly rows: number;
  };
  'blank-rows': { readonly rows: number };
}

export interface Notice {
  readonly notice: keyof Notices;
  readonly params: IssueParams;
  /** Name of the file that it is about. */
  readonly file?: string;
}

/** A notice with its parameters, checked against each other. */
export function notice<N extends keyof Notices>(name: N, params: Notices[N]): Notice {
  return { notice: name, params: params as IssueParams };
}
