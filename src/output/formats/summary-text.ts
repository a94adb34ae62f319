import type { Pyramid } from '../../core/pyramid/pyramid';
import type { Summary, TierSummary, WholeSummary } from '../../core/pyramid/summary';
import type { Amount, Ratio } from '../../core/values/amount-types';
import { plusDays } from '../../core/values/calendar';
import type { Language } from '../../core/values/language';
import { accountLines } from '../pages/account-text';
import { cutoffLines } from '../pages/cutoff-text';
import { barLeft, barRight } from '../pages/tier-bars';
import { groupDigits, money, percent } from '../words/figures';
import { WORDS, type Words } from '../words/summary';
import { tierNames } from '../words/tier-name';
import { type Alignment, textTable } from './text-table';

/** The pyramid as a page that people read: a picture, figures, cutoffs and the account. */
export function renderSummary(pyramid: Pyramid, language: Language = 'en'): string {
  const words = WORDS[language];
  const nameOf = tierNames(pyramid.settings.scheme, language);
  const fullName = (tier: string): string => {
    const name = nameOf(tier);
    return name === tier ? tier : `${tier} ${name}`;
  };
  const sections = [
    [title(pyramid, words)],
    [picture(pyramid, fullName, words)],
    [figuresTable(pyramid, fullName, words)],
    findings(pyramid, words),
    cutoffLines(pyramid, fullName, words),
    accountLines(pyramid, words),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function title({ settings, control }: Pyramid, words: Words): string {
  const { window, currency, basis } = settings;
  const { first, last } = control.dates;
  const [start, end] =
    window.kind === 'all' ? [first, last] : [window.start, plusDays(window.end, -1)];
  const parts = [
    words.title(words.measure(basis)),
    window.kind === 'all' ? words.allDates : window.text,
    start === null || end === null ? '' : words.span(start, end),
    currency ?? '',
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

/** Customers to the left, value to the right: narrow at the top here means broad there. */
function picture(pyramid: Pyramid, fullName: (tier: string) => string, words: Words): string {
  const basis = words.measure(pyramid.settings.basis);
  const rows = pyramid.summary.tiers.map(({ tier, shares }) => [
    barLeft(shares.customers),
    shareText(shares.customers),
    fullName(tier),
    shareText(shares.value),
    barRight(shares.value),
  ]);
  const heading = ['', words.customers, words.tier, basis, ''];
  return textTable([heading, ...rows], ['right', 'right', 'left', 'right', 'left']);
}

const MEASURES = ['revenue', 'cost', 'profit'] as const;

function figuresTable(
  { summary, settings }: Pyramid,
  fullName: (tier: string) => string,
  words: Words,
): string {
  const measures = MEASURES.filter(
    (measure) => measure !== settings.basis && summary.whole[measure] !== null,
  );
  const cells = (tier: TierSummary | WholeSummary, name: string): string[] => [
    name,
    groupDigits(String(tier.customers)),
    groupDigits(String(tier.transactions)),
    ...[tier.value, ...measures.map((measure) => tier[measure])].map(amountText),
    ...[tier.smallest, tier.mean, tier.largest].map(amountText),
  ];
  const heading = [
    words.tier,
    words.customers,
    words.transactions,
    words.measure(settings.basis),
    ...measures.map(words.measure),
    words.smallest,
    words.mean,
    words.largest,
  ];
  const rows = [
    heading,
    ...summary.tiers.map((tier) => cells(tier, fullName(tier.tier))),
    cells(summary.whole, words.whole),
  ];
  return textTable(
    rows,
    heading.map((_, at): Alignment => (at === 0 ? 'left' : 'right')),
  );
}

/** What the figures say, a sentence each; what is not defined for them is not said. */
function findings({ summary, settings, inactive }: Pyramid, words: Words): string[] {
  const basis = words.measure(settings.basis);
  const { customers } = summary.whole;
  const { bestFifthShare, customersHolding80, ifBestLeave } = summary.concentration;
  const lines: string[] = [];
  if (bestFifthShare !== null) {
    const best = groupDigits(String(Math.ceil(customers / 5)));
    lines.push(words.bestFifth({ customers: best, share: shareText(bestFifthShare), basis }));
  }
  if (customersHolding80 !== null) {
    const share = percent(String(customersHolding80 / customers));
    lines.push(
      words.holding80({ customers: groupDigits(String(customersHolding80)), share, basis }),
    );
  }
  for (const loss of ifBestLeave) {
    if (loss.share === null || loss.customers === customers) continue;
    const { value, share } = loss;
    lines.push(
      words.ifBestLeave({
        customers: loss.customers,
        value: money(value),
        share: shareText(share),
      }),
    );
  }
  lines.push(...whaleLine(summary, words));
  if (inactive.length > 0) lines.push(words.inactive(groupDigits(String(inactive.length))));
  return lines;
}

/** Said only where customers cost more than they bring, and enough to show. */
function whaleLine({ whole, concentration }: Summary, words: Words): string[] {
  const peak = concentration.whale?.peak;
  if (peak === undefined || peak.share === null || Number(peak.share) < 1.0005) return [];
  return [
    words.whale({
      customers: groupDigits(String(peak.customers)),
      share: shareText(peak.share),
      rest: groupDigits(String(whole.customers - peak.customers)),
    }),
  ];
}

function shareText(share: Ratio | null): string {
  return share === null ? '–' : percent(share);
}

function amountText(amount: Amount | Ratio | null): string {
  return amount === null ? '–' : money(amount);
}
