import type { Policy } from '../policies/policy';
import {
  type Clock,
  compareSeverity,
  NEEDS,
  type Need,
  type NotMeasured,
  type ReadBound,
  type Rung,
  rungsOf,
  SEVERITIES,
  type SignalContext,
  type SignalDeclaration,
  type Subject,
} from '../signals/signal';
import type { Missing, Signal } from '../signals/signals';
import type { ComingRisk, Finding, NotKnown, WatchedCustomer } from './risk-watch';
import type { Workday } from './workday';

/** What comes, without whom it is about. */
export type ComingStep = Omit<ComingRisk, keyof WatchedCustomer>;

/** What one judge says of one customer; undefined where there is nothing to report. */
interface Verdict {
  readonly finding: Finding | undefined;
  readonly coming: ComingStep | undefined;
  readonly missing: Missing | undefined;
}

/** A policy's rule on one signal, ready to be put to customers. */
interface Judge {
  readonly signal: Signal;
  /** Whether it is about what was lost: then the tier before has a say. */
  readonly looksBack: boolean;
  judge(subject: Subject): Verdict | undefined;
}

/** The judges before whom customers of one standing come, and how many came. */
export interface Panel {
  /** In the order of the signals, one a signal. */
  readonly judges: readonly Judge[];
  /** What is not known of any of these customers. */
  readonly notKnown: readonly Omit<NotKnown, 'customers'>[];
  customers: number;
}

export interface Panels {
  /** For customers of a tier that stood in one, or in none, before. */
  of(tier: string, before: string | undefined): Panel;
  /** For customers that have lapsed from a tier: by its policy, but for what is about a standing. */
  ofLapsed(before: string): Panel;
  all(): Panel[];
}

/** Panels, made when first asked for: a few dozen serve a million customers. */
export function panels(day: Workday, context: SignalContext, horizonDays: number): Panels {
  const known = new Map<string | undefined, Map<string | undefined, Panel>>();
  const absent = absentNeeds(day);

  function remembered(
    tier: string | undefined,
    before: string | undefined,
    judgesOf: (signal: SignalDeclaration) => Judge | undefined,
  ): Panel {
    const ofTier = known.get(tier) ?? new Map<string | undefined, Panel>();
    const found = ofTier.get(before);
    if (found !== undefined) return found;
    const made = panelOf(judgesOf);
    known.set(tier, ofTier.set(before, made));
    return made;
  }

  function panelOf(judgeOf: (signal: SignalDeclaration) => Judge | undefined): Panel {
    const judges: Judge[] = [];
    const notKnown: Omit<NotKnown, 'customers'>[] = [];
    for (const signal of day.signals) {
      const judge = judgeOf(signal);
      if (judge === undefined) continue;
      const forAll = [
        ...signal.needs.filter((need) => absent.has(need)),
        ...listed(signal.missingForAll?.(context)),
      ];
      if (forAll.length === 0) judges.push(judge);
      const missing = forAll.length > 0 ? forAll : listed(signal.missingInPart?.(context));
      for (const one of missing) notKnown.push({ signal: judge.signal, missing: one as Missing });
    }
    return { judges, notKnown, customers: 0 };
  }

  /** The judge of a signal by the policy of a tier, where it watches for it. */
  function judgeOf(tier: string, signal: SignalDeclaration): Judge | undefined {
    const policy = day.policyOf.get(tier);
    const rule = policy?.watch.find((one) => one.signal === signal.id);
    return policy && rule && judge(signal, rule, policy, context, horizonDays);
  }

  return {
    of: (tier, before) =>
      remembered(tier, before, (signal) => {
        const own = judgeOf(tier, signal);
        // What was lost is judged by the tier that was lost too: a VIP that falls to where nobody
        // watches is still news.
        const isLost = signal.looksBack === true && before !== undefined && before !== tier;
        return isLost ? stricter(own, judgeOf(before, signal)) : own;
      }),
    ofLapsed: (before) =>
      remembered(undefined, before, (signal) =>
        signal.about === 'standing' ? undefined : judgeOf(before, signal),
      ),
    all: () => [...known.values()].flatMap((ofTier) => [...ofTier.values()]),
  };
}

function listed(missing: string | undefined): readonly string[] {
  return missing === undefined ? [] : [missing];
}

/** What was not given. */
function absentNeeds({ facts, previous }: Workday): ReadonlySet<Need> {
  const given: Readonly<Record<Need, unknown>> = {
    receivables: facts.receivables,
    'credit-limits': facts.creditLimits,
    events: facts.events,
    contacts: facts.contacts,
    complaints: facts.complaints,
    previous: previous ?? undefined,
  };
  return new Set(NEEDS.filter((need) => given[need] === undefined));
}

type Rule = Policy['watch'][number];

function judge(
  declaration: SignalDeclaration,
  rule: Rule,
  { tier }: Policy,
  context: SignalContext,
  horizonDays: number,
): Judge {
  const { id, thresholds, measuring } = declaration;
  const signal = id as Signal;
  const rungs = rungsOf(thresholds.in, rule.thresholds);
  const rungsUpTo = new Map(
    SEVERITIES.map((worst) => [
      worst,
      rungs.filter(({ severity }) => compareSeverity(severity, worst) >= 0),
    ]),
  );
  // A rule has what its signal declares: the schema of policies is made from that.
  const measure = measuring(rule as unknown as Parameters<typeof measuring>[0], context);
  return {
    signal,
    looksBack: declaration.looksBack === true,
    judge(subject) {
      const measured = measure(subject);
      if (measured === undefined) return undefined;
      if ('missing' in measured) return notKnown(measured);
      const { atWorst, clock } = measured;
      const open = (atWorst && rungsUpTo.get(atWorst)) ?? rungs;
      const severity = open.find(({ bound }) => measured.reaches(bound))?.severity;
      const next = clock && horizonDays > 0 && nextStep(clock, open);
      if (severity === undefined && !next) return undefined;
      // The signal, its evidence and its thresholds belong together: they are of one declaration.
      const finding = severity && {
        signal,
        severity,
        judgedBy: tier,
        evidence: measured.evidence(),
        thresholds: rule.thresholds,
      };
      return {
        finding: finding as Finding | undefined,
        coming: next ? { signal, severity: next.severity, judgedBy: tier, on: next.on } : undefined,
        missing: undefined,
      };
    },
  };

  /** The first day to come on which a severity begins; of several, the worst. */
  function nextStep({ start, daysTo }: Clock<ReadBound>, open: readonly Rung[]) {
    const { today, days } = context;
    let next: { readonly severity: Rung['severity']; readonly on: number } | undefined;
    for (const { severity, bound } of open) {
      const on = start + daysTo(bound);
      if (on > today && (next === undefined || on < next.on)) next = { severity, on };
    }
    if (next === undefined || next.on > today + horizonDays) return undefined;
    return { severity: next.severity, on: days.dateOf(next.on) };
  }
}

function notKnown({ missing }: NotMeasured<string>): Verdict {
  return { finding: undefined, coming: undefined, missing: missing as Missing };
}

/** Both judges in one: the worse finding counts, its own tier's where both are as bad. */
function stricter(own: Judge | undefined, before: Judge | undefined): Judge | undefined {
  if (own === undefined || before === undefined) return own ?? before;
  return {
    signal: own.signal,
    looksBack: own.looksBack,
    judge: (subject) => worse(own.judge(subject), before.judge(subject)),
  };
}

function worse(a: Verdict | undefined, b: Verdict | undefined): Verdict | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  if (a.finding === undefined || b.finding === undefined) return a;
  return compareSeverity(b.finding.severity, a.finding.severity) < 0 ? b : a;
}
