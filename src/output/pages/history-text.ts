import type { FlowFrom, FlowTo } from '../../core/change/flows';
import type { Standing } from '../../core/change/ladder';
import type { CustomerHistory, HistoryWindow, TierHistory } from '../../core/change/trace-history';
import { INACTIVE } from '../../core/pyramid/inactive';
import type { Language } from '../../core/values/language';
import { countText, moneyIn } from '../words/change-figures';
import { type MigrationWords, WORDS } from '../words/migration';
import { type StandingNames, tierNames } from '../words/standing-names';
import { windowText } from './subject';
import type { TextData } from './text-data';

/** What people read of a history: tables as cells. */
export interface HistoryText {
  /** One row a standing, one column a window; standings that nobody has are left out, tiers never. */
  readonly sizes: TextData;
  /** One row a tier and step: customers before, inflow, outflow, stayed, after, from where, to where. */
  readonly flows: TextData;
}

export function historyText(history: TierHistory, language: Language = 'en'): HistoryText {
  const words = WORDS[language];
  const nameOf = namesOf(history, language);
  const windows = history.windows.map(({ settings }) => windowText(settings, words));
  return {
    sizes: sizesData(history, words, nameOf, windows),
    flows: flowsData(history, words, nameOf, windows),
  };
}

/** One customer's windows as one sentence: `ann: A (VIP) with 80 in 2024; absent in 2025 (lapsed).` */
export function historySentence(
  { customerId, windows }: CustomerHistory,
  history: TierHistory,
  language: Language = 'en',
): string {
  const words = WORDS[language];
  const nameOf = namesOf(history, language);
  const money = moneyIn(currencyOf(history));
  return words.history({
    customer: customerId,
    windows: windows.map(({ window, standing, value, kind }) => ({
      window: window === 'all' ? words.allDates : window,
      standing: nameOf(standing),
      value: standing === null || standing === INACTIVE ? null : money(value),
      kind: kind === null ? null : words.kinds[kind],
    })),
  });
}

/** A window without rows names none. */
function currencyOf({ windows }: TierHistory): string | null {
  return windows.find(({ settings }) => settings.currency !== null)?.settings.currency ?? null;
}

function namesOf({ windows }: TierHistory, language: Language): StandingNames {
  const latest = windows.at(-1);
  return tierNames(latest?.settings.scheme ?? { cut: 'headcount', tiers: [] }, language);
}

function sizesData(
  { ladder, windows }: TierHistory,
  words: MigrationWords,
  nameOf: StandingNames,
  names: readonly string[],
): TextData {
  const sizes = windows.map(sizesOf);
  const rows = [...ladder, INACTIVE].flatMap((standing) => {
    const counts = sizes.map((size) => size.get(standing) ?? 0);
    const isShown = standing !== INACTIVE || counts.some((count) => count > 0);
    return isShown ? [[nameOf(standing), ...counts.map(countText)]] : [];
  });
  return { title: words.sizes, headings: [words.tier, ...names], rows };
}

function sizesOf({ standings }: HistoryWindow): Map<Standing | null, number> {
  const sizes = new Map<Standing | null, number>();
  for (const standing of standings) sizes.set(standing, (sizes.get(standing) ?? 0) + 1);
  return sizes;
}

function flowsData(
  { steps }: TierHistory,
  words: MigrationWords,
  nameOf: StandingNames,
  windows: readonly string[],
): TextData {
  const listed = (flows: readonly (readonly [Standing | null, number])[]): string =>
    flows.map(([standing, count]) => `${nameOf(standing)} ${countText(count)}`).join(words.comma);
  return {
    title: words.tierFlows,
    headings: [
      words.step,
      words.tier,
      words.before,
      words.inflow,
      words.outflow,
      words.stayed,
      words.after,
      words.cameFrom,
      words.wentTo,
    ],
    rows: steps.flatMap(({ tiers }, at) =>
      tiers.map(({ tier, before, inflow, outflow, stayed, after, from, to }) => [
        `${windows[at]} → ${windows[at + 1]}`,
        nameOf(tier),
        ...[before, inflow.customers, outflow.customers, stayed.customers, after].map(countText),
        listed(from.map(fromCount)),
        listed(to.map(toCount)),
      ]),
    ),
  };
}

function fromCount({ from, customers }: FlowFrom): readonly [Standing | null, number] {
  return [from, customers];
}

function toCount({ to, customers }: FlowTo): readonly [Standing | null, number] {
  return [to, customers];
}
