import type { Basis } from '../../core/pyramid/transaction';
import type { Language } from '../../core/values/language';
import { groupDigits } from './figures';

/** The names of the bases in words. */
interface Bases {
  readonly first: string;
  readonly second: string;
}

interface ListInWords extends Bases {
  readonly customers: number;
  /** What they are worth together, with currency. */
  readonly firstValue: string;
  readonly secondValue: string;
  /** The foremost of them with their second values: `C-7 (-1,940.20)`. */
  readonly foremost: readonly string[];
}

/** What a comparison of bases says, in one language. */
export interface Wording {
  readonly basis: (basis: Basis) => string;
  readonly nobody: (bases: Bases) => string;
  readonly agreement: (
    figures: Bases & Record<'customers' | 'same' | 'higherByFirst' | 'higherBySecond', number>,
    share: string,
  ) => string;
  readonly onlyByOne: (customers: number, by: string, notBy: string) => string;
  readonly bigAndLosing: (list: ListInWords) => string;
  readonly nobodyLoses: (bases: Bases) => string;
  readonly bigAndPayingLittle: (list: ListInWords) => string;
  readonly smallAndPaying: (list: ListInWords) => string;
  readonly upperByBoth: (list: ListInWords) => string;
  readonly tierName: (id: string, label: string | undefined) => string;
  readonly inactive: string;
  /** Heading of the corner of the matrix: what goes down, what goes across. */
  readonly corner: (bases: Bases) => string;
  readonly all: string;
}

function count(number: number): string {
  return groupDigits(String(number));
}

function customersText(number: number): string {
  return number === 1 ? '1 customer' : `${count(number)} customers`;
}

function are(number: number): string {
  return number === 1 ? 'is' : 'are';
}

const english: Wording = {
  basis: (basis) => (basis === 'costToServe' ? 'cost to serve' : basis),
  nobody: ({ first, second }) => `No customer is ranked both by ${first} and by ${second}.`,
  agreement: ({ first, second, customers, same, higherByFirst, higherBySecond }, share) =>
    `Of ${customersText(customers)}, ${count(same)} (${share}) ${are(same)} in the same tier by ${first} and by ${second}; ${count(higherByFirst)} ${are(higherByFirst)} higher by ${first}, ${count(higherBySecond)} by ${second}.`,
  onlyByOne: (customers, by, notBy) =>
    `${customersText(customers)} ${are(customers)} ranked by ${by} but not by ${notBy}.`,
  bigAndLosing: ({ first, second, customers, firstValue, secondValue, foremost }) =>
    `Big and losing: ${customersText(customers)} above the lowest tier by ${first} ${are(customers)} below 0 by ${second}, together ${secondValue} on ${first} of ${firstValue}: ${list(foremost, customers)}.`,
  nobodyLoses: ({ first, second }) =>
    `Nobody above the lowest tier by ${first} is below 0 by ${second}.`,
  bigAndPayingLittle: ({ first, second, customers, firstValue, secondValue }) =>
    `Big and paying little: ${customersText(customers)} above the lowest tier by ${first} ${are(customers)} in the lowest by ${second}, without a loss: ${second} of ${secondValue} on ${first} of ${firstValue}.`,
  smallAndPaying: ({ first, second, customers, firstValue, secondValue, foremost }) =>
    `Small and paying well: ${customersText(customers)} in the lowest tier by ${first} ${are(customers)} above it by ${second}, with ${second} of ${secondValue} on ${first} of ${firstValue}: ${list(foremost, customers)}.`,
  upperByBoth: ({ first, second, customers, firstValue, secondValue }) =>
    `${customersText(customers)} ${are(customers)} above the lowest tier by both, with ${first} of ${firstValue} and ${second} of ${secondValue}.`,
  tierName: (id, label) => (label === undefined ? id : `${id} (${label})`),
  inactive: 'not ranked',
  corner: ({ first, second }) => `by ${first} ↓ by ${second} →`,
  all: 'all',
};

function list(foremost: readonly string[], customers: number): string {
  const others = customers - foremost.length;
  const names = foremost.join(', ');
  if (others === 0) return names;
  return `${names} and ${count(others)} ${others === 1 ? 'other' : 'others'}`;
}

const BASES_ZH: ReadonlyMap<Basis, string> = new Map([
  ['revenue', '销售额'],
  ['cost', '成本'],
  ['costToServe', '服务成本'],
  ['profit', '利润'],
]);

const chinese: Wording = {
  basis: (basis) => BASES_ZH.get(basis) ?? ` ${basis} `,
  nobody: ({ first, second }) => `没有客户同时按${first}和按${second}排名。`,
  agreement: ({ first, second, customers, same, higherByFirst, higherBySecond }, share) =>
    `${count(customers)} 位客户中，${count(same)} 位（${share}）按${first}与按${second}的等级相同；${count(higherByFirst)} 位按${first}的等级更高，${count(higherBySecond)} 位按${second}的等级更高。`,
  onlyByOne: (customers, by, notBy) =>
    `${count(customers)} 位客户按${by}参与排名，但未按${notBy}参与排名。`,
  bigAndLosing: ({ first, second, customers, firstValue, secondValue, foremost }) =>
    `规模大但亏损：按${first}高于最低等级的客户中，${count(customers)} 位的${second}低于 0，${second}合计 ${secondValue}，${first}合计 ${firstValue}：${listZh(foremost, customers)}。`,
  nobodyLoses: ({ first, second }) => `按${first}高于最低等级的客户中，没有${second}低于 0 的。`,
  bigAndPayingLittle: ({ first, second, customers, firstValue, secondValue }) =>
    `规模大但贡献小：${count(customers)} 位客户按${first}高于最低等级，按${second}处于最低等级但未亏损：${second}合计 ${secondValue}，${first}合计 ${firstValue}。`,
  smallAndPaying: ({ first, second, customers, firstValue, secondValue, foremost }) =>
    `规模小但贡献大：${count(customers)} 位客户按${first}处于最低等级，按${second}却高于最低等级：${second}合计 ${secondValue}，${first}合计 ${firstValue}：${listZh(foremost, customers)}。`,
  upperByBoth: ({ first, second, customers, firstValue, secondValue }) =>
    `${count(customers)} 位客户按两者都高于最低等级，${first}合计 ${firstValue}，${second}合计 ${secondValue}。`,
  tierName: (id, label) => (label === undefined ? `${id}级` : `${id}级（${label}）`),
  inactive: '未排名',
  corner: ({ first, second }) => `按${first}↓ 按${second}→`,
  all: '合计',
};

function listZh(foremost: readonly string[], customers: number): string {
  const names = foremost.join('、');
  return customers > foremost.length ? `${names} 等` : names;
}

export const WORDING: Readonly<Record<Language, Wording>> = { en: english, zh: chinese };
