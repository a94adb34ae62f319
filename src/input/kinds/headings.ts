import { lettersApart } from '../../core/issues/options';
import { unitOf } from '../cells/amount-units';
import { zoneIn } from '../cells/zone-text';
import {
  ACCOUNTS,
  BARE_NAMES,
  COMPANIES,
  CUSTOMER_BARE,
  CUSTOMER_CODES,
  CUSTOMER_EMAILS,
  CUSTOMER_IDS,
  CUSTOMER_NAMES,
  CUSTOMER_PHONES,
  PEOPLE,
  USERS,
} from '../vocabulary/customers';
import { INVOICE_NUMBERS, ORDER_NUMBERS, SALE_NUMBERS } from '../vocabulary/order-numbers';
import { CURRENCIES } from '../vocabulary/orders';
import { unitInHeading } from './heading-units';

/** Traditional characters of the known headings and words, each before its simplified form. */
const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  `戶户 編编 號号 碼码 賬账 帳账 帐账 顧顾 會会 員员 買买 稱称 訂订 單单 間间
  時时 開开 發发 購购 銷销 額额 總总 實实 營营 業业 計计 淨净 潤润 務务 幣币
  種种 別别 貨货 創创 費费 應应 萬万 聯联 繫系 係系 絡络 訪访 類类 負负 責责
  經经 處处 訴诉 響响 復复 覆复 決决 關关 閉闭 結结 據据 餘余 賒赊 滿满 級级
  評评 價价 備备 註注 記记 錄录 說说 內内 無无 電电 話话 郵邮 門门 談谈 見见
  傳传 視视 頻频 線线 網网 運运 財财 況况 動动 資资 場场 調调 階阶 態态 問问
  題题 進进 溝沟 觸触 辦办 還还 誤误 對对 圖图 際际 賣卖 寶宝 貝贝 標标 憑凭
  證证 審审 簽签 約约 過过 轉转 銀银 國国 積积 優优 減减 頭头 簡简 倉仓 庫库
  產产 歸归 屬属 導导 區区 組组 織织 團团 協协 現现 預预 詳详 報报 饋馈 狀状
  貸贷 樣样 條条 識识 機机 暱昵 絲丝 貢贡 獻献 匯汇 確确 認认 畢毕 當当 規规
  統统 廠厂 億亿 勞劳 數数 績绩 點点 歷历 爭争 議议 擇择 補补 險险 質质 貼贴
  異异 滙汇 該该 師师 賓宾 館馆 層层 劃划 執执 續续 戰战 與与 體体 從从 個个
  離离 裡里 給给 繳缴 貿贸 贈赠 輪轮 達达 適适 選选 遞递 遠远 釋释 鎖锁 鑰钥
  闆板 隊队 隨随 雜杂 順顺 顯显 驗验 稅税`
    .split(/\s+/)
    .map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
);

const SEPARATORS = /[\s_\-./\\:'’`・·]+/g;

/** Letters that are another with a mark, though Unicode does not take it off. */
const PLAIN_LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({ ß: 'ss', ł: 'l', đ: 'd', ı: 'i', ø: 'o', æ: 'ae', œ: 'oe', '°': 'o' }),
);
const TRAILING_PUNCTUATION = /[:*,;?!]$/;
const OPENING = `[({【「“‘"'\``;
const CLOSING = `])}】」”’"'\``;

/** Longer text is no heading that is known; it is not peeled quote by quote. */
const LONGEST_HEADING = 200;

/**
 * What headings are compared by: `Customer ID`, `customer_id`, `CustomerId` and `[customerID]` have
 * one key, `销售额（元）` has that of `銷售額`, `Müşteri Adı` that of `musteri adi`. A bracket that is no unit stays: `Sales (Budget)` is
 * not `Sales`.
 */
export function headingKey(heading: string): string {
  const known = KEYS.get(heading);
  if (known !== undefined) return known;
  const key = wordKey(unitInHeading(heading)?.rest ?? heading);
  if (KEYS.size >= MOST_KEYS) KEYS.clear();
  KEYS.set(heading, key);
  return key;
}

/** A heading is asked for its key by every role; the bound is for lines that are no headings. */
const KEYS = new Map<string, string>();
const MOST_KEYS = 1000;

/** The key of a word of which it is known that no unit stands behind it. */
function wordKey(word: string): string {
  let text = word.normalize('NFKC').toLowerCase().trim();
  for (let before = ''; before !== text && text.length <= LONGEST_HEADING; ) {
    before = text;
    text = withoutUnit(withoutQuotes(text)).replace(TRAILING_PUNCTUATION, '').trim();
  }
  return folded(text.replace(SEPARATORS, ''));
}

/** `Währung` is written `Wahrung` too, and 訂單 订单. */
function folded(text: string): string {
  if (ONLY_ASCII.test(text)) return text;
  // Only the accents of Latin, Greek and Cyrillic: those of kana tell words apart.
  const bare = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
  return Array.from(bare, (letter) => PLAIN_LETTERS.get(letter) ?? simplified(letter)).join('');
}

const ONLY_ASCII = /^[\x20-\x7e]*$/;

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
  const within = text.slice(opened + 1, -1).trim();
  return isZone(within) || unitOf(within) !== undefined ? text.slice(0, opened).trim() : text;
}

/** `Order Date (UTC)`; but `MT` are tonnes too, and `PT` is a country. */
function isZone(within: string): boolean {
  return within.length > 2 && zoneIn(within) !== undefined;
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
    .map((heading) => ({ heading, distance: lettersApart(start(heading), wanted) }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ heading }) => heading);
}

/**
 * The headings of a role, best level first: a column of a later level is taken only where no column
 * is of an earlier one. A level is a list of words, or several by where they come from; words are
 * parted by commas or line ends; in a line, `a, b × id, no` stands for every first with every second,
 * and a first that is nothing for the second alone. A heading must be one of them whole.
 */
export type Headings = readonly Level[];

/** The headings of one rank, all in a text, or a text for each program, country or language. */
export type Level = string | Readonly<Record<string, string>>;

/** The levels as the keys by which headings are compared. */
export function levelsOf(headings: Headings): readonly ReadonlySet<string>[] {
  const known = LEVELS.get(headings);
  if (known !== undefined) return known;
  const levels = headings.map(keysOf);
  LEVELS.set(headings, levels);
  return levels;
}

const LEVELS = new WeakMap<Headings, readonly ReadonlySet<string>[]>();

/** The keys of a list of words. */
export function keysOf(level: Level): ReadonlySet<string> {
  const texts = typeof level === 'string' ? [level] : Object.values(level);
  const keys = new Set(texts.flatMap((text) => text.split(LINE_END)).flatMap(expanded));
  keys.delete('');
  return keys;
}

/** A line that begins with × goes on with the one above. */
const LINE_END = /\n(?!\s*×)/;

function expanded(line: string): readonly string[] {
  const lists = line.split('×').map((list) => list.split(',').flatMap(spellings));
  return lists.reduce((firsts, seconds) =>
    firsts.flatMap((first) => seconds.map((second) => first + second)),
  );
}

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };

/** The key of a word, and of how it is written where there are no umlauts. */
function spellings(word: string): readonly string[] {
  const key = wordKey(word);
  const other = word.replace(/[äöü]/g, (letter) => UMLAUTS[letter] ?? letter);
  return other === word ? [key] : [key, wordKey(other)];
}

/** Of the column that names customers, in every table: ids, codes, addresses, numbers, names. */
export const CUSTOMER: Headings = [
  CUSTOMER_IDS,
  CUSTOMER_CODES,
  CUSTOMER_BARE,
  ACCOUNTS,
  CUSTOMER_EMAILS,
  CUSTOMER_PHONES,
  CUSTOMER_NAMES,
  USERS,
  { ...PEOPLE, 'A firm': Object.values(COMPANIES).join('\n') },
];

/** Of the column that holds the name of a customer whose id stands beside it. */
export const NAMES: Headings = [CUSTOMER_NAMES, CUSTOMER_BARE, PEOPLE, BARE_NAMES, COMPANIES];

/** From this level on they are only names. */
export const NAMES_FROM = CUSTOMER.indexOf(CUSTOMER_NAMES);
export const ACCOUNTS_LEVEL = CUSTOMER.indexOf(ACCOUNTS);

/** Whether a heading, of these of a role, is only that of a name. */
export function isNameOnly(headings: Headings, heading: string): boolean {
  const key = headingKey(heading);
  const at = levelsOf(headings).findIndex((level) => level.has(key));
  return headings === CUSTOMER && at >= NAMES_FROM;
}

/** What messages say of that column. */
export const CUSTOMER_EXAMPLES = ['Customer ID', 'Account', '客户编号'];

export const CURRENCY: Headings = [CURRENCIES];

/** Why something was decided by hand. */
export const REASON: Headings = [
  `reason, note, why, comment, 原因, 理由, 备注, 事由, 사유, grund, begründung, motif, raison, motivo
   razón, reden, powód, причина, neden, sebep, lý do`,
];
/** Of the column that tells orders apart. */
export const ORDER: Headings = [ORDER_NUMBERS, INVOICE_NUMBERS, SALE_NUMBERS];
