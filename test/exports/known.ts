import { type Dress, plainDress } from './aspects';

/** A part of a dress. */
export type Known = Partial<Dress>;

/** What is not read yet: files with this in their dress may fail. The table may only shrink. */
export const KNOWN: readonly Known[] = [];

/** The entries of the table that a dress falls under. */
export function knownAs(dress: Dress): readonly Known[] {
  return KNOWN.filter((known) =>
    Object.entries(known).every(([aspect, value]) => dress[aspect as keyof Dress] === value),
  );
}

/** The dress plain where it is known to fail; a shape or a locale stays. */
export function withoutKnown(dress: Dress, known: Known): Dress {
  const plain = plainDress(dress.shape, dress.locale);
  const names = Object.keys(known) as (keyof Dress)[];
  return { ...dress, ...Object.fromEntries(names.map((name) => [name, plain[name]])) };
}
