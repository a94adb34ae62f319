import type { Scheme } from '../../core/pyramid/scheme';
import type { Language } from '../../core/values/language';
import { groupDigits } from './figures';

/** A cutoff scenario in figures: how far, in percent or percentage points, and in which direction. */
interface MoveInWords {
  readonly cut: Scheme['cut'];
  /** Without a sign: `0.5`. */
  readonly size: string;
  readonly sign: '+' | '-' | '';
}

interface ShiftInWords {
  readonly days: number;
  readonly window: string;
}

interface Outcome {
  readonly customers: number;
  readonly rose: number;
  readonly fell: number;
  readonly left: number;
  readonly entered: number;
  readonly daysWithoutRows: number;
  /** Of those who rise, fall or leave. */
  readonly share: string;
}

/** What sensitivity says, in one language. */
export interface Wording {
  readonly nobodyRanked: string;
  readonly firm: (firm: number, customers: number, share: string) => string;
  readonly leastFirm: (tier: string, firm: number, customers: number, share: string) => string;
  /** A clause that ends where the outcome begins. */
  readonly ifMoved: (move: MoveInWords) => string;
  readonly ifShifted: (shift: ShiftInWords) => string;
  readonly outcome: (outcome: Outcome) => string;
  readonly moved: (move: MoveInWords) => string;
  readonly shifted: (shift: ShiftInWords) => string;
  readonly tierName: (id: string, label: string | undefined) => string;
  readonly headings: readonly [tier: string, customers: string, firm: string, share: string];
  readonly all: string;
}

function count(number: number): string {
  return groupDigits(String(number));
}

const UNIT_EN = { headcount: 'of the customers', value: 'of the value' } as const;

const english: Wording = {
  nobodyRanked: 'No customer is ranked, so nobody can change tier.',
  firm: (firm, customers, share) =>
    `${count(firm)} of ${count(customers)} ${customers === 1 ? 'customer keeps its' : 'customers keep their'} tier whatever was tried (${share}).`,
  leastFirm: (tier, firm, customers, share) =>
    `The least firm is tier ${tier}: ${count(firm)} of ${count(customers)} keep it (${share}).`,
  ifMoved({ cut, size, sign }) {
    if (sign === '') return 'With every cutoff where it is, ';
    const isPlus = sign === '+';
    return cut === 'amount'
      ? `With every lower bound ${isPlus ? 'raised' : 'lowered'} by ${size}%, `
      : `With every cutoff ${size} percentage points ${UNIT_EN[cut]} further ${isPlus ? 'down' : 'up'}, `;
  },
  ifShifted: ({ days, window }) =>
    days === 0
      ? `With the window where it is (${window}), `
      : `With the window ${daysText(days)} ${days < 0 ? 'earlier' : 'later'} (${window}), `,
  outcome({ customers, rose, fell, left, entered, daysWithoutRows, share }) {
    const some = listed([
      ...(rose > 0 ? [`${count(rose)} ${rose === 1 ? 'rises' : 'rise'}`] : []),
      ...(fell > 0 ? [`${count(fell)} ${fell === 1 ? 'falls' : 'fall'}`] : []),
      ...(left > 0 ? [`${count(left)} ${left === 1 ? 'becomes' : 'become'} inactive`] : []),
    ]);
    const changes =
      some === ''
        ? 'nobody changes tier'
        : `of ${count(customers)} ${customers === 1 ? 'customer' : 'customers'} ${some} (${share})`;
    const others =
      entered === 0
        ? ''
        : `; ${count(entered)} ${entered === 1 ? 'other is' : 'others are'} ranked only then`;
    const missing =
      daysWithoutRows === 0
        ? ''
        : `; ${daysText(daysWithoutRows)} of it ${daysWithoutRows === 1 ? 'lies' : 'lie'} beyond the dates of the rows, so its sales may be missing`;
    return `${changes}${others}${missing}.`;
  },
  moved: ({ cut, size, sign }) =>
    cut === 'amount' ? `bounds ${sign}${size}%` : `cutoffs ${sign}${size} points`,
  shifted: ({ days }) => `window ${days > 0 ? '+' : days < 0 ? '-' : ''}${daysText(days)}`,
  tierName: (id, label) => (label === undefined ? id : `${id} (${label})`),
  headings: ['tier', 'customers', 'never change', 'share'],
  all: 'all',
};

function daysText(days: number): string {
  return Math.abs(days) === 1 ? '1 day' : `${count(Math.abs(days))} days`;
}

/** `a`, `a and b`, `a, b and c` */
function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

const UNIT_ZH = { headcount: '按客户数', value: '按价值' } as const;

const chinese: Wording = {
  nobodyRanked: '没有客户参与排名，因此等级不会变化。',
  firm: (firm, customers, share) =>
    `${count(customers)} 位客户中有 ${count(firm)} 位（${share}）在各种假设下等级始终不变。`,
  leastFirm: (tier, firm, customers, share) =>
    `最不稳固的等级是 ${tier}：${count(customers)} 位客户中有 ${count(firm)} 位（${share}）保持不变。`,
  ifMoved({ cut, size, sign }) {
    if (sign === '') return '若各等级分界不动，';
    const isPlus = sign === '+';
    return cut === 'amount'
      ? `若各等级下限${isPlus ? '提高' : '降低'} ${size}%，`
      : `若各等级分界${UNIT_ZH[cut]}${isPlus ? '下移' : '上移'} ${size} 个百分点，`;
  },
  ifShifted: ({ days, window }) =>
    days === 0
      ? `若统计期间不动（${window}），`
      : `若统计期间${days < 0 ? '提前' : '推后'} ${count(Math.abs(days))} 天（${window}），`,
  outcome({ customers, rose, fell, left, entered, daysWithoutRows, share }) {
    const some = [
      ...(rose > 0 ? [`${count(rose)} 位升级`] : []),
      ...(fell > 0 ? [`${count(fell)} 位降级`] : []),
      ...(left > 0 ? [`${count(left)} 位变为无交易`] : []),
    ].join('，');
    const changes =
      some === '' ? '没有客户的等级变化' : `${count(customers)} 位客户中有 ${some}（${share}）`;
    const others = entered === 0 ? '' : `；另有 ${count(entered)} 位仅在此时参与排名`;
    const missing =
      daysWithoutRows === 0
        ? ''
        : `；该期间有 ${count(daysWithoutRows)} 天超出数据的日期范围，销售数据可能不全`;
    return `${changes}${others}${missing}。`;
  },
  moved: ({ cut, size, sign }) =>
    cut === 'amount' ? `下限 ${sign}${size}%` : `分界 ${sign}${size} 个百分点`,
  shifted: ({ days }) =>
    `统计期间 ${days > 0 ? '+' : days < 0 ? '-' : ''}${count(Math.abs(days))} 天`,
  tierName: (id, label) => (label === undefined ? `${id}级` : `${id}级（${label}）`),
  headings: ['等级', '客户数', '始终不变', '占比'],
  all: '合计',
};

export const WORDING: Readonly<Record<Language, Wording>> = { en: english, zh: chinese };
