import { type Issue, PyramidError } from '../core/issues/issue';
import { nearestTo } from '../core/issues/options';
import { because } from '../core/issues/reasons';
import type { PyramidSettings } from '../core/pyramid/pyramid';
import type { Amount } from '../core/values/exact';
import type { Cell, ColumnType } from '../output/tables/table';
import { type Concerned, concernedBy } from './concerned';
import { type Condition, fits, isDoubtful, kindOfFigure, meets, readCondition } from './condition';
import type { Rule, Rules } from './rules';
import { readRules } from './rules-schema';
import {
  type CheckedFigure,
  figuresOf,
  type ReadSubject,
  readSubject,
  type Subject,
  type Unknown,
  unknownAddress,
} from './subject';

export type Outcome = 'passed' | 'warned' | 'failed' | 'not-judged';

/** The worst first. */
export const OUTCOMES = ['failed', 'warned', 'not-judged', 'passed'] as const;

/** What became of one rule. */
export interface CheckedRule {
  readonly rule: Rule;
  readonly outcome: Outcome;
  /** The figure as it is; null where it is not known. */
  readonly found: Cell;
  /** Null where that is not known either. */
  readonly type: ColumnType | null;
  /** Of a growth: what the figure was in the window before, and is now. */
  readonly grew: { readonly before: Amount; readonly now: Amount } | null;
  /** Why it could not be judged; null where it was. */
  readonly unknown: Unknown | null;
  /** Whom the figure counts, of a rule that fails or warns; the largest losses first. */
  readonly concerned: readonly Concerned[];
}

/** What became of all rules: plain data, the same for the same rules and figures. */
export interface Check {
  /** `failed` where a rule fails; else `not-judged` where one could not be judged. */
  readonly outcome: Outcome;
  readonly counts: Readonly<Record<Outcome, number>>;
  /** In the order of the rules. */
  readonly rules: readonly CheckedRule[];
  /** What decided the pyramid, and the one it was compared with. */
  readonly settings: PyramidSettings;
  readonly before: PyramidSettings | null;
}

/**
 * Judges rules on figures, to the last digit. Throws `invalid-rules`: for rules that are none, for a
 * figure that is not there (with the nearest that is), for a condition that its figure cannot meet.
 *
 * @example
 * const before = buildPyramid([{ customerId: 'ann', revenue: 80 }, { customerId: 'bob', revenue: 50 }]);
 * const pyramid = buildPyramid([{ customerId: 'ann', revenue: 20 }, { customerId: 'bob', revenue: 50 }]);
 * const rules = { version: 1, rules: [{ figure: 'migrations.A.left.customers', fail: '> 0' }] };
 * const check = checkRules(rules, { pyramid, before });
 * check.outcome; // 'failed'
 * check.rules[0]?.concerned[0]?.is.customerId; // 'ann'
 */
export function checkRules(rules: Rules, subject: Subject): Check {
  const read = readRules(rules);
  const known = readSubject(subject);
  const figures = new Map(figuresOf(known).map((figure) => [figure.address, figure]));
  const refused = read.rules.flatMap((rule, at) => refusals(rule, `rules[${at}]`, figures, known));
  const [first, ...more] = refused;
  if (first !== undefined) throw new PyramidError(first, ...more);
  const checked = read.rules.map((rule) => judge(rule, figures.get(rule.figure), known));
  const counts = Object.fromEntries(
    OUTCOMES.map((outcome) => [outcome, checked.filter((one) => one.outcome === outcome).length]),
  ) as Record<Outcome, number>;
  return {
    outcome: WORST.find((outcome) => counts[outcome] > 0) ?? 'passed',
    counts,
    rules: checked,
    settings: known.pyramid.settings,
    before: known.migrations?.before ?? known.before?.settings ?? null,
  };
}

/** A warning is not worse than not to know. */
const WORST: readonly Outcome[] = ['failed', 'not-judged', 'warned'];

const LEVELS = ['fail', 'warn'] as const;

function judge(rule: Rule, figure: CheckedFigure | undefined, known: ReadSubject): CheckedRule {
  const { value = null, type = null, grew = null, unknown } = figure ?? {};
  const what = { rule, found: value, type, grew };
  if (value === null) {
    const why = unknown ?? unknownAddress(rule.figure, known) ?? { why: 'undefined' };
    return { ...what, outcome: 'not-judged', unknown: why, concerned: [] };
  }
  const broken = LEVELS.find((level) => {
    const condition = conditionOf(rule, level);
    return condition !== undefined && meets(value, condition);
  });
  return {
    ...what,
    outcome: broken === undefined ? 'passed' : broken === 'fail' ? 'failed' : 'warned',
    unknown: null,
    concerned: broken === undefined ? [] : concernedBy(rule.figure, known),
  };
}

/** The condition of a rule that has been read. */
export function conditionOf(rule: Rule, level: 'fail' | 'warn'): Condition | undefined {
  const text = rule[level];
  return text === undefined ? undefined : readCondition(text);
}

function refusals(
  rule: Rule,
  path: string,
  figures: ReadonlyMap<string, CheckedFigure>,
  known: ReadSubject,
): Issue[] {
  const figure = figures.get(rule.figure);
  if (figure === undefined) {
    return unknownAddress(rule.figure, known) === undefined
      ? [noSuchFigure(rule.figure, `${path}.figure`, [...figures.keys()])]
      : [];
  }
  return LEVELS.flatMap((level) => unfitting(rule, level, `${path}.${level}`, figure));
}

function noSuchFigure(address: string, path: string, known: readonly string[]): Issue {
  const nearest = nearestTo(address, known);
  const why = because('no-such-figure', { nearest });
  return { code: 'invalid-rules', ...why, path, expected: nearest, received: address };
}

/** What has no value may be of any type: it is not judged anyway. */
function unfitting(
  rule: Rule,
  level: 'fail' | 'warn',
  path: string,
  figure: CheckedFigure,
): Issue[] {
  const condition = conditionOf(rule, level);
  const text = rule[level];
  if (condition === undefined || text === undefined || figure.value === null) return [];
  const kind = kindOfFigure(figure.type) ?? 'number';
  if (!fits(condition, kind)) {
    const why = because('condition-not-for-figure', { figure: figure.address, kind });
    return [{ code: 'invalid-rules', ...why, path, received: text }];
  }
  if (!isDoubtful(condition, kind)) return [];
  const percent = text.replace(/\d(?!.*\d)/, '$&%');
  const why = because('ratio-without-percent', { figure: figure.address, percent });
  return [
    { code: 'invalid-rules', ...why, path, expected: JSON.stringify(percent), received: text },
  ];
}
