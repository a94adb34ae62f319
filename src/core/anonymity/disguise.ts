import { callable, checkShape } from '../issues/shape';

/** A keyed digest of a text, such as HMAC-SHA-256 in hex: the same text has the same one. */
export type Digest = (text: string) => string;

/** What stands for what says who somebody is: the same text, in the same role, has the same stand-in. */
export interface Disguise {
  /** Of customers, their accounts and parents. */
  id(text: string): string;
  /** What customers are called. */
  name(text: string): string;
  /** Who looks after them. */
  owner(text: string): string;
  /** What somebody wrote: notes, reasons. */
  note(text: string): string;
  /** A cell as it came. */
  cell(text: string): string;
  /** The number of a complaint or an invoice, by which other programs know them. */
  reference(text: string): string;
}

/** Of 64 bits: among a million customers, two are taken for one once in forty million keys. */
const DIGITS = 16;

/**
 * Stand-ins made of a keyed digest. A letter before them says what they stand for, so that an id and
 * a name that are the same text do not give each other away, and none looks like a number. What is
 * blank stays so.
 *
 * @example
 * const { id, name } = disguise((text) => text.length.toString(16).padStart(64, '0'));
 * id('ann'); // 'c-0000000000000000'
 * name(''); // ''
 */
export function disguise(digest: Digest): Disguise {
  checkShape(digest, 'digest', callable);
  const known = new Map<string, string>();
  const standIns = new Set<string>();
  const as = (letter: string) => (text: string) => {
    // What stands for somebody already is nobody's own.
    if (text.trim() === '' || standIns.has(text)) return text;
    const said = `${letter}\0${text}`;
    const found = known.get(said);
    if (found !== undefined) return found;
    const standIn = `${letter}-${digest(said).slice(0, DIGITS)}`;
    known.set(said, standIn);
    standIns.add(standIn);
    return standIn;
  };
  return {
    id: as('c'),
    name: as('n'),
    owner: as('o'),
    note: as('t'),
    cell: as('x'),
    reference: as('r'),
  };
}
