import type { Nothing } from './input-reasons';

/** Why policies, facts and what a day of work is made from are refused. */
export interface WorkReasons {
  'rate-beside-the-list-price': Nothing;
  'resolved-before-answered': { readonly answered: string };
  'watch-without-threshold': Nothing;
  'threshold-no-worse-than-a-milder': {
    readonly severity: string;
    readonly milder: string;
    readonly bound: string;
    readonly worse: 'higher' | 'lower';
  };
  'no-policies': Nothing;
  'scheme-without-tier': { readonly tier: string };
  'tier-without-policy': { readonly tier: string };
  'customers-without-policy': { readonly tier: string };
  'facts-not-lists': Nothing;
  'facts-not-a-list': Nothing;
  'not-a-fact': Nothing;
  'fact-without-customer': Nothing;
  'fact-not-text': Nothing;
  'no-such-date': Nothing;
  'complaint-without-id': Nothing;
  'complaint-without-opening': { readonly complaint: string };
  'complaint-again': { readonly complaint: string; readonly line: number; readonly path: string };
  'not-paused-minutes': Nothing;
  'paused-twice': Nothing;
  'not-pauses': Nothing;
  'pause-ends-before-it-begins': Nothing;
  'complaint-out-of-order': ComplaintSteps;
  'complaint-out-of-order-by-date': ComplaintSteps;
  'credit-limit-below-zero': Nothing;
  'second-credit-limit': { readonly first: string };
  'stage-not-on-ladder': Nothing;
  'not-today': Nothing;
  'not-plannable': Nothing;
  'calendar-writer-missing': { readonly library: string };
  'chart-writer-missing': { readonly library: string };
  'nothing-to-draw': { readonly chart: string };
  'no-staff': Nothing;
  'no-handling-minutes': Nothing;
  'ids-not-a-list': Nothing;
  'not-whole-minutes': Nothing;
}

interface ComplaintSteps {
  readonly complaint: string;
  readonly earlier: ComplaintStep;
  readonly later: ComplaintStep;
}

type ComplaintStep = 'opened' | 'firstAnswered' | 'resolved' | 'reopened';
