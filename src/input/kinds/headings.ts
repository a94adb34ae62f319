import { currencyOf } from '../cells/currency-text';

/** Traditional characters of the known headings and words, each before its simplified form. */
const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  `戶户 編编 號号 碼码 賬账 帳账 帐账 顧顾 會会 員员 買买 稱称 訂订 單单 間间 時时 開开 發发 購购 銷销 額额
  總总 實实 營营 業业 計计 淨净 潤润 務务 幣币 種种 別别 貨货 創创 費费 應应 萬万 聯联 繫系 係系 絡络 訪访 類类
  負负 責责 經经 處处 訴诉 響响 復复 覆复 決决 關关 閉闭 結结 據据 餘余 賒赊 滿满 級级 評评 價价 備备 註注 記记
  錄录 說说 內内 無无 電电 話话 郵邮 門门 談谈 見见 傳传 視视 頻频 線线 網网 運运 財财 況况 動动 資资 談谈 場场
  調调 階阶 態态 問问 題题 進进 溝沟 觸触 辦办 還还 誤误 對对 圖图`
    .split(/\s+/)
    .map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
);

const SEPARATORS = /[\s_\-./\\]+/g;
const TRAILING_PUNCTUATION = /[:*,;?!]$/;
const OPENING = `[({【「“‘"'\``;
const CLOSING = `])}】」”’"'\``;

/** Units in brackets after a heading, beside currencies: `金额（万元）`, `Order Date (UTC)`. */
const UNITS: ReadonlySet<string> = new Set(['千元', '万元', '百万元', '亿元', 'utc', 'gmt']);

/** Longer text is no heading that is known; it is not peeled quote by quote. */
const LONGEST_HEADING = 200;

/**
 * What headings are compared by: `Customer ID`, `customer_id`, `CustomerId` and `[customerID]` have
 * one key, `销售额（元）` has that of `銷售額`. A bracket that is no unit stays: `Sales (Budget)` is
 * not `Sales`.
 */
export function headingKey(heading: string): string {
  let text = heading.normalize('NFKC').toLowerCase().trim();
  for (let before = ''; before !== text && text.length <= LONGEST_HEADING; ) {
    before = text;
    text = withoutUnit(withoutQuotes(text)).replace(TRAILING_PUNCTUATION, '').trim();
  }
  return Array.from(text.replace(SEPARATORS, ''), simplified).join('');
}

function simplified(character: string): string {
  return SIMPLIFIED.get(character) ?? character;
}

function withoutQuotes(text: string): string {
  const pair = OPENING.indexOf(text.charAt(0));
  const isQuoted = text.length > 2 && pair >= 0 && text.endsWith(CLOSING.charAt(pair));
  return isQuoted ? text.slice(1, -1).trim() : text;
}

function withoutUnit(text: string): string {
  const pair = '])}】'.indexOf(text.slice(-1));
  const opened = pair < 0 || text === '' ? -1 : text.lastIndexOf('[({【'.charAt(pair));
  if (opened <= 0) return text;
  const unit = text
    .slice(opened + 1, -1)
    .trim()
    .replace(/^in /, '');
  return isUnit(unit) ? text.slice(0, opened).trim() : text;
}

/** `ALL` and `TOP` are currencies too, of Albania and Tonga, but `Sales (all)` is not in lek. */
function isUnit(text: string): boolean {
  const unit = Array.from(text, simplified).join('');
  if (UNITS.has(unit)) return true;
  return unit !== 'all' && unit !== 'top' && currencyOf(unit.toUpperCase()) !== undefined;
}

/** Places of the headings that a name means: those that are just it, else those of its key. */
export function findHeading(headings: readonly string[], name: string): readonly number[] {
  const exact = placesWhere(headings, (heading) => heading === name);
  if (exact.length > 0) return exact;
  const key = headingKey(name);
  return key === '' ? [] : placesWhere(headings, (heading) => headingKey(heading) === key);
}

export function placesWhere(
  headings: readonly string[],
  holds: (heading: string, place: number) => boolean,
): readonly number[] {
  return headings.flatMap((heading, place) => (holds(heading, place) ? [place] : []));
}

/** So much of two headings is compared to find the nearest. */
const COMPARED_LENGTH = 40;

/** The headings with the most similar to a name first. */
export function nearestFirst(headings: readonly string[], name: string): readonly string[] {
  const start = (text: string): string => headingKey(text).slice(0, COMPARED_LENGTH);
  const wanted = start(name);
  return headings
    .map((heading) => ({ heading, distance: editDistance(start(heading), wanted) }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ heading }) => heading);
}

/** Characters to insert, delete or replace to make one text the other (Levenshtein). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const replaced = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/**
 * The headings of a role, best level first: a column of a later level is taken only where no column
 * is of an earlier one. A level has words parted by commas or line ends; in a line, `a, b × id, no`
 * stands for every first with every second. A heading must be one of them whole.
 */
export type Headings = readonly string[];

/** The levels as the keys by which headings are compared. */
export function levelsOf(headings: Headings): readonly ReadonlySet<string>[] {
  const known = LEVELS.get(headings);
  if (known !== undefined) return known;
  const levels = headings.map((level) => new Set(level.split('\n').flatMap(expanded)));
  for (const level of levels) level.delete('');
  LEVELS.set(headings, levels);
  return levels;
}

const LEVELS = new WeakMap<Headings, readonly ReadonlySet<string>[]>();

function expanded(line: string): readonly string[] {
  const lists = line.split('×').map((list) => list.split(',').map((word) => word.trim()));
  return lists
    .reduce((firsts, seconds) =>
      firsts.flatMap((first) => seconds.map((second) => `${first} ${second}`)),
    )
    .map(headingKey);
}

/** What follows the name of a thing that is numbered. */
export const NUMBERS = 'id, key, no, nr, number, num, code, #';

/** Of the column that names customers, in every table. In the last level they are only names. */
export const CUSTOMER: Headings = [
  `customer, cust, client, account, acct, buyer, member × ${NUMBERS}
   客户, 顾客, 会员, 买家, 账户 × 编号, ID, 号, 号码, 代码, 编码, 代号, 账号
   账号, 会员卡号`,
  'customer, client, account, buyer, member, 客户, 顾客, 会员, 买家',
  `customer, client, account, buyer, member, company × name
   客户, 顾客, 会员, 买家 × 名称, 姓名, 名
   customer full name, company, 购方名称, 购买方名称, 公司名称
   user × id, key, no, number, code, name
   用户 × ID, 编号, 名, 名称`,
];

/** What messages say of that column. */
export const CUSTOMER_EXAMPLES = ['Customer ID', 'Account', '客户编号'];

export const CURRENCY: Headings = [
  `currency, currency code, currency id, currency iso code, currency name, ccy
   order currency, transaction currency, invoice currency
   币种, 币别, 货币, 货币代码, 币种代码, 货币种类, 货币单位`,
];

/** Dates by a name of their own before others; a time may be only that of the day. */
export function datesOf(english: string, chinese: string): Headings {
  return [
    `${english} × date, day
     date of × ${english}
     ${chinese} × 日期, 日`,
    'date, day, 日期',
    `${english} × time, timestamp, date time, at, on
     ${chinese} × 时间
     datetime, timestamp, time, 时间
     created at, created on, created date, creation date, 创建时间, 创建日期`,
  ];
}
