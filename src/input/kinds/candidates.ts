import { currencyOf } from '../cells/currency-text';
import { TAX_WORDS } from '../vocabulary/amounts';
import { BARE_NAMES } from '../vocabulary/customers';
import { DOCUMENTS, PRODUCTS, ZONES } from '../vocabulary/orders';
import { ACCOUNTS_LEVEL, CUSTOMER, type Headings, headingKey, keysOf, levelsOf } from './headings';
import type { Field } from './kind';

/** A column that may be that of a role. */
export interface Candidate {
  /** From 0. */
  readonly place: number;
  /** Of its heading: the lower, the better. */
  readonly level: number;
}

/**
 * The columns that may be of a field by their headings, the best first, those of one level in the
 * order of the table. A heading must be known as a whole, with qualifiers that are known to mean the
 * same thing: `Order Currency`, `Order: Total`, `Total (incl. VAT)`; every other one takes it out.
 *
 * @param keys of the headings, '' where a column is of another role already
 */
export function candidatesOf(
  headings: readonly string[],
  keys: readonly string[],
  field: Field,
): readonly Candidate[] {
  const levels = levelsOf(field.headings);
  const found = headings.flatMap((heading, place): readonly Candidate[] => {
    const key = keys[place] ?? '';
    if (key === '' || levels.length === 0) return [];
    const forms = [key, ...plainerForms(heading, key, field)];
    const level = levels.findIndex((known) => forms.some((form) => known.has(form)));
    return level < 0 ? [] : [{ place, level }];
  });
  const candidates = field.headings === CUSTOMER ? withoutLedger(found, keys) : found;
  return candidates.toSorted((a, b) => a.level - b.level || a.place - b.place);
}

/** The candidates of the best level. */
export function bestOf(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.filter(({ level }) => level === candidates[0]?.level);
}

const BRACKETED = /^(.+?)\s*[([{【]([^()[\]{}【】]*)[)\]}】]$/;
const DOCUMENT_MARK = /[.:]/;

const SETS = new Map<string, ReadonlySet<string>>();

/** The keys of a list of words, made when it is first asked for. */
function known(words: string): ReadonlySet<string> {
  const made = SETS.get(words) ?? keysOf(words);
  SETS.set(words, made);
  return made;
}

/** The keys of a heading without what says nothing of its role. */
function plainerForms(heading: string, key: string, { type }: Field): readonly string[] {
  const forms: string[] = [];
  const [, before = '', inside = ''] = BRACKETED.exec(heading.normalize('NFKC').trim()) ?? [];
  if (inside !== '') {
    const word = headingKey(inside);
    const isTax = type === 'amount' && known(TAX_WORDS).has(word);
    const isZone = (type === 'date' || type === 'time') && isZoneName(word);
    if (isTax || isZone) forms.push(headingKey(before));
  }
  const currency = type === 'amount' ? withoutCurrency(heading) : undefined;
  if (currency !== undefined) forms.push(headingKey(currency));
  for (let rest = heading.normalize('NFKC'); ; ) {
    const mark = rest.search(DOCUMENT_MARK);
    if (mark <= 0 || !known(DOCUMENTS).has(headingKey(rest.slice(0, mark)))) return forms;
    rest = rest.slice(mark + 1);
    const form = headingKey(rest);
    if (form !== '' && form !== key) forms.push(form);
  }
}

const WORD_BEHIND = /^(.*?)[\s,_]+(?:in\s+)?([^\s,_]+)$/;

/** `Amount USD`, `total_eur`, `Сумма, руб.`; beside another currency’s it is a question. */
function withoutCurrency(heading: string): string | undefined {
  const [, before, word = ''] = WORD_BEHIND.exec(heading.normalize('NFKC').trim()) ?? [];
  const isCurrency = currencyOf(word) !== undefined && word !== 'ALL' && word !== 'TOP';
  return isCurrency ? before : undefined;
}

/** `PST`, `UTC+8`, `Asia/Shanghai`: headings say so behind a time. */
function isZoneName(key: string): boolean {
  return known(ZONES).has(key) || /^(?:utc|gmt)[+\d]*$/.test(key);
}

/** Columns of books: beside them an account is one of the ledger. */
const BOOKS = `name, memo, split, debit, credit, journal, gl account, 科目, 摘要, 借方, 贷方, 借方金额, 贷方金额
  gegenkonto, soll, haben, débit, crédit, debe, haber, dare, avere, 勘定科目, 借方科目, 貸方科目, 계정과목, 차변, 대변, дебет, кредит, borç, alacak`;

/** An account is the customer of a CRM, but in books one of the ledger: beside a customer it is none. */
function withoutLedger(
  candidates: readonly Candidate[],
  keys: readonly string[],
): readonly Candidate[] {
  const isBook = keys.some((key) => known(BOOKS).has(key));
  const isBesideCustomer = candidates.some(
    ({ level, place }) =>
      level !== ACCOUNTS_LEVEL && !/^(?:account|acct|账户)/.test(keys[place] ?? ''),
  );
  if (!isBook && !isBesideCustomer) return candidates;
  return candidates.filter(({ level }) => level !== ACCOUNTS_LEVEL);
}

const BARE: Headings = [BARE_NAMES];
const OF_PRODUCTS: Headings = [PRODUCTS];

/**
 * Whether a column is a bare `name` of something other than the customer: it is that of the column
 * before it, of the customer only directly beside its id.
 *
 * @param keys of the headings, '' where a column is of another role already
 * @param customer the place of the id
 */
export function isNameOfAnother(keys: readonly string[], place: number, customer: number): boolean {
  if (!has(BARE, keys[place])) return false;
  if (place === customer + 1) return false;
  return place !== customer - 1 || has(OF_PRODUCTS, keys[place - 1]);
}

function has(headings: Headings, key = ''): boolean {
  return levelsOf(headings).some((level) => level.has(key));
}
