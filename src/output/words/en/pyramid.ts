import type {
  Cushion,
  InactiveExplanation,
  Rise,
  TieredExplanation,
} from '../../../core/explain/explanation';
import type { Named } from '../../../core/pyramid/customer-names';
import {
  LAYOUT_KINDS,
  type Layout,
  type LayoutKind,
  layoutLines,
} from '../../../core/pyramid/layout';
import { compareAmounts } from '../../../core/values/amount';
import { oneDecimal, tierCalled } from '../catalogue';
import { customerText } from '../customer-text';
import { exactMoney, groupDigits, money, partText, percent } from '../figures';
import { dates, measures, tiers } from './common';

const count = (number: number): string => groupDigits(`${number}`);

/** The pyramid as a page: what each figure says. Shares and values have the decimals of the table. */
export const summary = {
  /** `window` and the days it spans, where they are known. */
  title: ({ basis, window, span, currency }: SummaryTitle): string =>
    [
      `Customer pyramid by ${measures.name(basis)}`,
      dates.window(window),
      span === null ? '' : dates.span(...span),
      currency ?? '',
    ]
      .filter((part) => part !== '')
      .join(' · '),
  inGroup: (group: string): string => (group === '' ? 'without a group' : group),
  bestFifth: (customers: number, share: string, basis: string): string =>
    `The best 20% of customers (${count(customers)}) bring ${percent(share)} of ${measures.name(basis)}.`,
  holding80: (customers: number, share: string, basis: string): string =>
    `80% of ${measures.name(basis)} comes from ${count(customers)} ${customers === 1 ? 'customer' : 'customers'} (${percent(share)}).`,
  ifBestLeave: (customers: number, value: string, share: string): string =>
    `If the best ${customers === 1 ? 'customer' : count(customers)} left, ${money(value)} (${percent(share)}) would go.`,
  whale: (customers: number, share: string, rest: number): string =>
    `Profit peaks at ${percent(share)} of its total with the best ${customers === 1 ? 'customer' : `${count(customers)} customers`}; the other ${count(rest)} take the rest of it away.`,
  inactive: (customers: number): string =>
    customers === 1
      ? '1 known customer without a transaction stands beside it.'
      : `${count(customers)} known customers without a transaction stand beside it.`,
  /** Of all customers together; the mean order value is null where it is not known. */
  orders: (orders: number, meanOrderValue: string | null, frequency: string): string =>
    `${count(orders)} ${orders === 1 ? 'order' : 'orders'}, ${money(frequency)} per customer${meanOrderValue === null ? '' : `, with a mean order value of ${money(meanOrderValue)}`}.`,
  /** The tiers by their names, and how many customers stand above. */
  cutoff: (above: string, below: string, position: number): string =>
    `${above} ends and ${below} begins after ${count(position)}`,
  neighbours: (inside: Neighbour, outside: Neighbour): string =>
    `${neighbour(inside)} is in, ${neighbour(outside)} is out`,
  ties: (inside: number, outside: number): string =>
    `${count(inside + outside)} customers have that same value: ${count(inside)} above, ${count(outside)} below`,
  rows: 'rows',
  lines: 'lines',
  /** Lines that are no rows, by kind; those that there are. */
  accountOfLines: (read: number, rows: number, layout: Layout): string => {
    const kinds = LAYOUT_KINDS.filter((kind) => layout[kind] > 0);
    const parts = kinds.map((kind) => `${count(layout[kind])} ${LINES_SAID[kind]}`);
    return `lines: ${count(read)} = ${count(rows)} ${rows === 1 ? 'row' : 'rows'} + ${count(layoutLines(layout))} that are none (${parts.join(', ')})`;
  },
  accountOfRows: (rows: Account<number>): string => account('rows', rows, count),
  accountOfAmount: (basis: string, amounts: Account<string>): string =>
    account(measures.name(basis), amounts, exactMoney),
  /** What one rule left out; `amount` is null where none of its rows has one. */
  leftOut: (rule: string, rows: number, amount: string | null): string =>
    `left out by ${JSON.stringify(rule)}: ${count(rows)} ${rows === 1 ? 'row' : 'rows'}${amount === null ? '' : `, ${exactMoney(amount)}`}`,
};

const LINES_SAID: Readonly<Record<LayoutKind, string>> = {
  above: 'above the headings',
  headings: 'of headings',
  groups: 'of groups',
  totals: 'of totals',
  blank: 'blank',
  rules: 'of dashes',
  below: 'below the last row',
  wrapped: 'on which a row goes on',
};

export interface SummaryTitle {
  readonly basis: string;
  readonly window: Parameters<typeof dates.window>[0];
  readonly span: readonly [first: string, last: string] | null;
  readonly currency: string | null;
}

export interface Neighbour extends Named {
  readonly value: string;
}

function neighbour(customer: Neighbour): string {
  return `${customerText(customer)} (${money(customer.value)})`;
}

export type Account<T> = Readonly<
  Record<'read' | 'used' | 'outside' | 'rejected' | 'leftOut' | 'duplicates', T>
> & {
  /** Of amounts alone. */
  readonly repeated?: T;
};

/** What nobody asked for is not said to be 0. */
export function isNothing(figure: unknown): boolean {
  return figure === 0 || figure === '0';
}

function account<T>(of: string, figures: Account<T>, text: (figure: T) => string): string {
  const { read, used, outside, rejected, leftOut, duplicates, repeated } = figures;
  const sum = `${of}: ${text(read)} read = ${text(used)} used + ${text(outside)} outside the window + ${text(rejected)} rejected`;
  return [
    sum,
    ...(isNothing(leftOut) ? [] : [`${text(leftOut)} left out`]),
    ...(isNothing(duplicates) ? [] : [`${text(duplicates)} duplicates dropped`]),
    ...(repeated === undefined || isNothing(repeated)
      ? []
      : [`${text(repeated)} repeated on further lines of orders`]),
  ].join(' + ');
}

/** Why one customer is where it is: the clauses of one sentence, in their order. */
export const explanation = {
  inactive(explained: InactiveExplanation): string {
    const { of, window } = explained;
    const when = window.kind === 'all' ? 'no transaction' : `no transaction in ${window.text}`;
    const ranked = of === 1 ? 'the one customer that is' : `the ${groupDigits(`${of}`)} that are`;
    return `${customerText(explained)} is inactive: it is known but has ${when}, so it is not among ${ranked} ranked.`;
  },
  /** Tier, rank and value. */
  place(explained: TieredExplanation): string {
    const { rank, of, basis, value, currency } = explained;
    const share = partText(explained.share);
    const worth = currency === null ? exactMoney(value) : `${exactMoney(value)} ${currency}`;
    return [
      `${customerText(explained)} is in tier ${called(explained.tier)}:`,
      `rank ${groupDigits(`${rank}`)} of ${groupDigits(`${of}`)} by ${basis}`,
      `with ${worth}${share === null ? '' : ` (${share} of the total)`}`,
    ].join(' ');
  },
  /** How often and how much at once it buys, where orders are counted. */
  rhythm({ orders, purchaseDates, meanOrderValue, meanGap }: TieredExplanation): string[] {
    if (orders === null) return [];
    if (orders === 0) return ['it has no order worth more than 0'];
    const placed = `${count(orders)} ${orders === 1 ? 'order' : 'orders'}`;
    const days =
      purchaseDates === null
        ? ''
        : ` on ${count(purchaseDates)} ${purchaseDates === 1 ? 'date' : 'dates'}`;
    const each = meanOrderValue === null ? '' : `, a mean order value of ${money(meanOrderValue)}`;
    const often = meanGap === null ? '' : `, a purchase every ${oneDecimal(meanGap)} days`;
    return [`${placed}${days}${each}${often}`];
  },
  /** What stands on top of the rank. */
  adjusted({ adjustment, baseTier }: TieredExplanation): string[] {
    if (adjustment === null) return [];
    const base = `its rank gives ${called(baseTier)}`;
    const until = adjustment.until === null ? '' : ` until ${adjustment.until}`;
    if (adjustment.by === 'override') {
      const { kept } = adjustment;
      const beside = kept === undefined ? '' : `, and stability would keep ${kept.tier}`;
      return [`set by hand${until} ("${adjustment.reason}"), ${base}${beside}`];
    }
    switch (adjustment.rule) {
      case 'buffer':
        return [`kept after the window before, within the buffer below the cutoff; ${base}`];
      case 'grace':
        return [`kept from the window before by grace${until}; ${base}`];
      case 'max-fall':
        return [`held by the longest fall allowed from the window before; ${base}`];
    }
  },
  /** What lowest values, ties and the rule on values ≤ 0 did. */
  reasons({ ties, tierByRank, minimum, heldDown }: TieredExplanation): string[] {
    if (heldDown) return ['a customer worth 0 or less stays in the lowest tier, whatever its rank'];
    if (minimum !== null)
      return [
        `it is worth less than ${exactMoney(minimum.from)}, the least that ${called(minimum.tier)} asks for, where its rank would put it`,
      ];
    const others = groupDigits(`${ties.others}`);
    const equals = ties.others === 1 ? 'its one equal' : `its ${others} equals`;
    switch (ties.effect) {
      case 'none':
        return [];
      case 'by-id':
        return [
          `${ties.others === 1 ? 'one other has' : `${others} others have`} the same value across a cutoff, so the order of ids decides`,
        ];
      case 'promoted':
        return [`the tie rule lifts it from ${called(tierByRank)}, together with ${equals}`];
      case 'demoted':
        return [`the tie rule puts it below ${called(tierByRank)}, together with ${equals}`];
    }
  },
  rise({ tier, gap, equalSuffices }: Rise): string {
    const more = equalSuffices
      ? `${exactMoney(gap)} more`
      : compareAmounts(gap, 0) === 0
        ? 'any increase'
        : `anything over ${exactMoney(gap)} more`;
    return `${more} would lift it to ${called(tier)}`;
  },
  fall({ tier, amount, equalHolds }: Cushion): string {
    if (!equalHolds) return `it falls to ${called(tier)} once it loses ${exactMoney(amount)}`;
    return compareAmounts(amount, 0) === 0
      ? `any loss would drop it to ${called(tier)}`
      : `it can lose ${exactMoney(amount)} before it falls to ${called(tier)}`;
  },
  /** Before the changes, where the tier is not that of the rank. */
  byRank: 'by its rank, ',
  betweenChanges: ', and ',
  betweenClauses: '; ',
  end: '.',
};

function called(tier: TieredExplanation['tier']): string {
  return tiers.name(tier.id, tierCalled(tier, 'en'));
}
