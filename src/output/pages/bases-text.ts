import type { BasesComparison, BasesList, BasesMatrix } from '../../core/change/compare-bases';
import type { Amount } from '../../core/values/exact';
import type { Language } from '../../core/values/language';
import { WORDING, type Wording } from '../words/bases';
import { exactMoney, groupDigits } from '../words/figures';
import { tierLabel } from '../words/named';
import { shareText } from '../words/share-text';

/** A comparison of bases for people to read. */
export interface BasesText {
  /** How far the bases agree, then who is big and loses, small and pays well, upper by both. */
  readonly sentences: readonly string[];
  /** The matrix: the first basis down, the second across, sums at the ends. */
  readonly table: {
    readonly headings: readonly string[];
    readonly rows: readonly (readonly string[])[];
  };
}

/** As many customers as a sentence can name. */
const FOREMOST = 3;

/**
 * What a comparison of bases says, in words. Amounts keep every digit.
 *
 * @example
 * const rows = [
 *   { customerId: 'ann', revenue: 900, profit: -40 },
 *   { customerId: 'bob', revenue: 500, profit: 120 },
 * ];
 * const byRevenue = buildPyramid(rows, { basis: 'revenue' });
 * const byProfit = buildPyramid(rows, { basis: 'profit' });
 * const { sentences } = basesText(compareBases(byRevenue, byProfit));
 * const [title, list] = sentences[1]?.split(', together ') ?? [];
 * title; // 'Big and losing: 1 customer above the lowest tier by revenue is below 0 by profit'
 * list; // '-40 on revenue of 900: ann (-40).'
 */
export function basesText(comparison: BasesComparison, language: Language = 'en'): BasesText {
  return { sentences: sentences(comparison, language), table: matrixTable(comparison, language) };
}

function sentences(comparison: BasesComparison, language: Language): string[] {
  const wording = WORDING[language];
  const bases = basesInWords(comparison, wording);
  const { agreement, bigAndLosing, bigAndPayingLittle, smallAndPaying, upperByBoth } = comparison;
  const { customers, same } = agreement;
  const onList = (list: BasesList, say: (inWords: ReturnType<typeof words>) => string): string[] =>
    list.customers.length === 0 ? [] : [say(words(list))];
  const words = (list: BasesList) => listInWords(list, comparison, wording);
  return [
    customers === 0
      ? wording.nobody(bases)
      : wording.agreement({ ...bases, ...agreement }, shareText(same, customers)),
    ...onlyByOne(comparison, wording),
    ...(bigAndLosing.customers.length === 0 && customers > 0 ? [wording.nobodyLoses(bases)] : []),
    ...onList(bigAndLosing, wording.bigAndLosing),
    ...onList(bigAndPayingLittle, wording.bigAndPayingLittle),
    ...onList(smallAndPaying, wording.smallAndPaying),
    ...onList(upperByBoth, wording.upperByBoth),
  ];
}

function basesInWords({ bases }: BasesComparison, wording: Wording) {
  return { first: wording.basis(bases.first), second: wording.basis(bases.second) };
}

/** Who is ranked by one basis alone, where rows without the other were left out. */
function onlyByOne({ matrix, bases }: BasesComparison, wording: Wording): string[] {
  const { counts } = matrix;
  const [first, second] = [wording.basis(bases.first), wording.basis(bases.second)];
  const byFirst = sum(counts.map((row) => row.at(-1) ?? 0));
  const bySecond = sum(counts.at(-1) ?? []);
  return [
    ...(byFirst === 0 ? [] : [wording.onlyByOne(byFirst, first, second)]),
    ...(bySecond === 0 ? [] : [wording.onlyByOne(bySecond, second, first)]),
  ];
}

function listInWords(list: BasesList, comparison: BasesComparison, wording: Wording) {
  const money = (amount: Amount): string =>
    comparison.currency === null
      ? exactMoney(amount)
      : `${exactMoney(amount)} ${comparison.currency}`;
  return {
    ...basesInWords(comparison, wording),
    customers: list.customers.length,
    firstValue: money(list.first),
    secondValue: money(list.second),
    foremost: list.customers
      .slice(0, FOREMOST)
      .map(({ customerId, second }) => `${customerId} (${exactMoney(second.value)})`),
  };
}

function matrixTable(comparison: BasesComparison, language: Language): BasesText['table'] {
  const wording = WORDING[language];
  const { standings, counts } = shown(comparison.matrix);
  const names = standings.map((standing) => standingText(comparison, standing, language));
  const sumsDown = standings.map((_, column) => sum(counts.map((row) => row[column] ?? 0)));
  return {
    headings: [wording.corner(basesInWords(comparison, wording)), ...names, wording.all],
    rows: [
      ...counts.map((row, at) => [names[at] ?? '', ...withSum(row)]),
      [wording.all, ...withSum(sumsDown)],
    ],
  };
}

/** Without the standing of those who are not ranked, where everybody is ranked by both. */
function shown({ standings, counts }: BasesMatrix): BasesMatrix {
  const end = counts.length - 1;
  const isNeeded = sum(counts[end] ?? []) > 0 || counts.some((row) => row[end] !== 0);
  return isNeeded
    ? { standings, counts }
    : {
        standings: standings.slice(0, end),
        counts: counts.slice(0, end).map((row) => row.slice(0, end)),
      };
}

function withSum(counts: readonly number[]): string[] {
  return [...counts, sum(counts)].map((count) => groupDigits(String(count)));
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

function standingText({ scheme }: BasesComparison, standing: string, language: Language): string {
  const tier = scheme.tiers.find(({ id }) => id === standing);
  if (tier === undefined) return WORDING[language].inactive;
  return WORDING[language].tierName(tier.id, tierLabel(tier, language));
}
