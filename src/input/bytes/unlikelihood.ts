import { LANGUAGES, type Language } from './letters';

/** How unlikely a text is, in bits, in the language that it is likeliest in. */
export function unlikelihood(text: string): number {
  const characters = [...text];
  const beyond = characters.some((character) => character > '\x7f');
  if (!beyond) return 0;
  const forms = context(characters);
  return forms + Math.min(...MODELS.map((bitsOf) => letters(characters, bitsOf)));
}

type Bits = (character: string) => number;

const MODELS: readonly Bits[] = LANGUAGES.map(modelOf);

/** The more letters a language has, the less likely is each: a rank weighs as Zipf's law has it. */
function modelOf({ script, common }: Language): Bits {
  const ranks = new Map<string, number>();
  for (const character of common) if (!ranks.has(character)) ranks.set(character, ranks.size);
  const isLarge = ranks.size > 200;
  const flat = isLarge ? 60 : 3;
  let total = 0;
  for (let rank = 0; rank < ranks.size; rank++) total += 1 / (rank + flat);
  // Thousands of characters share what the common ones leave.
  const rare = Math.log2(total * (ranks.size + flat)) + (isLarge ? 7 : 3);
  return (character) => {
    const rank = ranks.get(character.toLowerCase());
    if (rank !== undefined) return Math.log2(total * (rank + flat));
    if (script.test(character)) return rare;
    return character < FIRST_OF_EAST_ASIA ? FOREIGN : 2 * FOREIGN;
  };
}

/** What it takes for a letter to be of another script than the rest; two bytes take it twice. */
const FOREIGN = 12;
const FIRST_OF_EAST_ASIA = '\u2e80';

function letters(characters: readonly string[], bitsOf: Bits): number {
  let bits = 0;
  for (const character of characters) {
    if (character > '\x7f') bits += signBits(character) ?? bitsOf(character);
  }
  return bits;
}

function signBits(character: string): number | undefined {
  return FULL_WIDTH.test(character) ? 7 : SIGNS.get(character);
}

/** ASCII as East Asian programs write it. */
const FULL_WIDTH = /[\uff01-\uff5e]/;

/** Signs that stand in texts of many languages, with how rare they are. */
const SIGNS: ReadonlyMap<string, number> = new Map(
  [
    [5, '　（）、。，：'],
    [7, '\u00a0’‘“”–—…€£¥°№«»§®™·•／－《》【】；？！＆'],
  ].flatMap(([bits, signs]) => [...String(signs)].map((sign) => [sign, Number(bits)] as const)),
);

/**
 * What is odd where letters meet: a capital behind a small letter, a sign within a word, letters of
 * another script than those beside them.
 */
function context(characters: readonly string[]): number {
  let bits = 0;
  let before = ' ';
  let form: Form = 'space';
  let formBefore: Form = 'space';
  for (const character of characters) {
    const [formNow, isBeyond] = [formOf(character), character > '\x7f' || before > '\x7f'];
    if (isBeyond) bits += oddity(formBefore, form, formNow);
    if (
      isBeyond &&
      WORDS.has(formNow) &&
      WORDS.has(form) &&
      isLatin(character) !== isLatin(before)
    ) {
      bits += 8;
    }
    if (formNow === 'odd') bits += 6;
    before = character;
    if (formNow === 'mark') continue;
    formBefore = form;
    form = formNow;
  }
  return bits;
}

function oddity(beforeLast: Form, last: Form, now: Form): number {
  if (now === 'upper') return last === 'lower' ? 7 : last === 'upper' ? 0 : 0.5;
  if (now === 'lower' && last === 'upper' && beforeLast === 'upper') return 4;
  if (now === 'sign') return WORDS.has(last) ? 3 : 0;
  if (now === 'mark') return WORDS.has(last) ? 0 : 10;
  return last === 'sign' && WORDS.has(now) ? 3 : 0;
}

/** `odd` are the narrow letters of Japanese, which other encodings seem to hold. */
type Form = 'upper' | 'lower' | 'caseless' | 'odd' | 'mark' | 'sign' | 'space';

const WORDS: ReadonlySet<Form> = new Set(['upper', 'lower', 'caseless', 'odd']);

function formOf(character: string): Form {
  if (character <= '\x7f') {
    if (character >= 'a' && character <= 'z') return 'lower';
    return character >= 'A' && character <= 'Z' ? 'upper' : 'space';
  }
  if (signBits(character) !== undefined) return 'space';
  if (/\p{Lu}/u.test(character)) return 'upper';
  if (/\p{Ll}/u.test(character)) return 'lower';
  if (/\p{L}/u.test(character)) return /[\uff66-\uff9f]/.test(character) ? 'odd' : 'caseless';
  return /\p{M}/u.test(character) ? 'mark' : 'sign';
}

function isLatin(character: string): boolean {
  return /\p{Script=Latin}|[\u0300-\u036f]/u.test(character);
}
