import type { PyramidSettings } from '../core/pyramid/pyramid';
import { toPlaces } from '../core/values/amount';
import type { Amount } from '../core/values/exact';
import { type Cell, type ColumnType, cellText } from '../output/tables/table';
import { labelIn } from '../output/words/catalogue';
import { sayMigration } from '../output/words/change';
import { customerText } from '../output/words/customer-text';
import type { Words } from '../output/words/en/index';
import { partText } from '../output/words/figures';
import { standingNames } from '../output/words/named';
import { renderIssue } from '../output/words/render-issue';
import {
  complaintSentence,
  contactSentence,
  notKnownSentence,
  riskSentence,
} from '../output/words/sentences';
import { shown } from '../output/words/shown';
import { type Check, type CheckedRule, conditionOf, type Outcome } from './check-rules';
import type { Concerned, Ranked } from './concerned';
import { type Bound, type Condition, compareWith } from './condition';
import { figureName } from './figure-name';

/** One rule as people read it. Every text may be shown: nothing in it acts on a screen. */
export interface RuleSaid {
  readonly outcome: Outcome;
  /** `Failed` */
  readonly outcomeSaid: string;
  /** What the rule says of itself, else the name of its figure. */
  readonly title: string;
  /** What the figure is called, at the beginning of a line. */
  readonly figure: string;
  readonly address: string;
  /** `Customers who left A (VIP): 3, expected at most 2.` */
  readonly sentences: readonly string[];
  /** One customer a line. */
  readonly customers: readonly string[];
  readonly found: string;
  readonly expected: string;
}

/** A check in words: what it is of, how it went, and every rule. */
export interface CheckSaid {
  readonly title: string;
  readonly counts: string;
  readonly rules: readonly RuleSaid[];
}

export function sayCheck(check: Check, words: Words): CheckSaid {
  const { settings, before, counts } = check;
  const { failed, warned, passed, 'not-judged': notJudged } = counts;
  const window = words.dates.window(settings.window);
  return {
    title: shown(
      words.check.title(window, before === null ? null : words.dates.window(before.window)),
    ),
    counts: words.check.counts({ failed, warned, notJudged, passed }),
    rules: check.rules.map((rule) => sayRule(rule, check, words)),
  };
}

function sayRule(checked: CheckedRule, check: Check, words: Words): RuleSaid {
  const { rule, outcome, concerned } = checked;
  const name = figureName(rule.figure, check.settings, words);
  const { found, expected, sentences } = foundSaid(checked, check, name, words);
  // An address is spelled as it is.
  const begun = name === rule.figure ? name : words.check.begin(name);
  const say = typeof rule.say === 'object' ? labelIn(rule.say, words) : rule.say;
  return {
    outcome,
    outcomeSaid: words.check.outcomes[outcome],
    title: shown(say ?? begun),
    figure: shown(begun),
    address: shown(rule.figure),
    sentences: sentences.map(shown),
    customers: concerned.map((one) => shown(sayConcerned(one, check, words))),
    found: shown(found),
    expected: shown(expected),
  };
}

function foundSaid(
  { found, type, rule, grew, unknown, outcome }: CheckedRule,
  check: Check,
  name: string,
  words: Words,
) {
  const { check: said, dates } = words;
  const level = outcome === 'warned' || rule.fail === undefined ? 'warn' : 'fail';
  const condition = conditionOf(rule, level) as Condition;
  const expected = expectedSaid(condition, type, words);
  if (found === null || type === null) {
    const why = unknown?.why ?? 'undefined';
    const missing = unknown?.why === 'signal' ? unknown.missing : [];
    const because = missing.map((one) => notKnownSentence(one, { language: words }));
    const reason = because[0] ?? said.unknown[why];
    const sentences = rule.say === undefined ? [reason] : [said.notJudged(name, reason)];
    return { found: cellText(null, 'count', words), expected, sentences };
  }
  const text = foundText(found, type, condition, words);
  const growth =
    grew === null || check.before === null
      ? []
      : [
          said.grew(
            amountText(grew.before, words),
            dates.window(check.before.window),
            amountText(grew.now, words),
            dates.window(check.settings.window),
          ),
        ];
  // Without words of its own the title is the figure.
  const sentence =
    rule.say === undefined ? said.foundAlone(text, expected) : said.found(name, text, expected);
  return { found: text, expected, sentences: [sentence, ...growth] };
}

function amountText(amount: Amount, { figures }: Words): string {
  return amount.includes('.') ? figures.money(amount) : figures.digits(amount);
}

/** With as many digits as show on which side of the bounds it is. */
function foundText(
  found: Exclude<Cell, null>,
  type: ColumnType,
  { bounds }: Condition,
  words: Words,
): string {
  if (typeof found === 'boolean' || (type !== 'amount' && type !== 'ratio')) {
    return cellText(found, type, words);
  }
  const decimal = String(found);
  const isTrue = (rounded: string): boolean =>
    bounds.every(
      (bound) => Math.sign(compareWith(rounded, bound)) === Math.sign(compareWith(decimal, bound)),
    );
  const shift = type === 'ratio' ? 2 : 0;
  const least = type === 'ratio' ? 1 : decimal.includes('.') ? 2 : 0;
  let places = least;
  while (places < MOST_PLACES && !isTrue(toPlaces(decimal, places + shift))) places++;
  return type === 'ratio'
    ? words.figures.percent(decimal, places)
    : words.figures.digits(toPlaces(decimal, places));
}

/** Ratios have no more digits. */
const MOST_PLACES = 34;

function expectedSaid(
  { operator, bounds }: Condition,
  type: ColumnType | null,
  words: Words,
): string {
  const { check: said } = words;
  const [first, second = first] = bounds;
  const isNone = operator === '>' && first.kind === 'number' && first.value === '0';
  if (isNone && type === 'count') return said.expected.none;
  const say = first.kind === 'date' ? said.expectedDate : said.expected;
  return say[operator](boundText(first, type, words), boundText(second, type, words));
}

function boundText(bound: Bound, type: ColumnType | null, words: Words): string {
  if (bound.kind === 'flag') return bound.value ? words.flags.yes : words.flags.no;
  if (bound.kind === 'date') return bound.value;
  if (type !== 'ratio' && bound.kind === 'number') return words.figures.amount(bound.value);
  const [, decimals = ''] = bound.value.split('.');
  return words.figures.percent(bound.value, Math.max(decimals.length - 2, 0));
}

function sayConcerned(concerned: Concerned, { settings, before }: Check, words: Words): string {
  const speech = { language: words };
  switch (concerned.kind) {
    case 'moved': {
      const { valueBefore, valueAfter } = concerned.is;
      // Where standings alone were compared, nobody has a value.
      const hasValues = valueBefore !== '0' || valueAfter !== '0';
      return sayMigration(concerned.is, movesOf(settings, before ?? settings, words), hasValues);
    }
    case 'ranked':
      return rankedSaid(concerned.is, settings, words);
    case 'known':
      return customerText(concerned.is);
    case 'complaint':
      return complaintSentence(concerned.is, speech);
    case 'watched':
      return riskSentence(concerned.is, speech);
    case 'due':
      return contactSentence(concerned.is, speech);
    case 'row': {
      const { line, file, issues } = concerned.is;
      const place = { ...(line !== null && { line }), ...(file !== undefined && { file }) };
      return renderIssue({ ...place, ...issues[0] }, speech);
    }
  }
}

function movesOf(settings: PyramidSettings, before: PyramidSettings, words: Words) {
  return {
    words,
    nameOf: standingNames(settings.scheme, words),
    before: words.dates.window(before.window),
    after: words.dates.window(settings.window),
    basis: settings.basis,
    currency: settings.currency ?? before.currency,
  };
}

function rankedSaid(
  { tier, rank, value, share, ...who }: Ranked,
  settings: PyramidSettings,
  words: Words,
): string {
  const name = standingNames(settings.scheme, words)(tier);
  const worth = words.change.worth(toPlaces(value, 2) as Amount, settings.currency);
  const part = partText(share) ?? '';
  return words.check.ranked(customerText(who), name, words.figures.count(rank), worth, part);
}
