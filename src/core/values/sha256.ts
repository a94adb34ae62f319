/*
 * SHA-256 (FIPS 180-4) in plain arithmetic. A page that allows its own script and no other names the
 * script's digest; platforms have the function, but asynchronously, and browsers only where the page
 * came over a secure connection. Where a secret key is involved the platform's is used, not this.
 */

/** The SHA-256 digest of a text in UTF-8, in base64, as a Content-Security-Policy names it. */
export function sha256Base64(text: string): string {
  const state = Uint32Array.from(ROOTS.slice(0, 8), ([square]) => fraction(square));
  const padded = paddedBytes(new TextEncoder().encode(text));
  const words = new DataView(padded.buffer);
  for (let at = 0; at < padded.length; at += BLOCK) digestBlock(state, words, at);
  return base64(state);
}

const BLOCK = 64;

/** The first 64 primes with their square and cube roots, whose fractions are the constants. */
const ROOTS = primes(64).map((prime) => [Math.sqrt(prime), Math.cbrt(prime)] as const);
const CONSTANTS = Uint32Array.from(ROOTS, ([, cube]) => fraction(cube));

function primes(count: number): number[] {
  const found: number[] = [];
  for (let number = 2; found.length < count; number++) {
    if (found.every((prime) => number % prime !== 0)) found.push(number);
  }
  return found;
}

/** The first 32 bits behind the point. */
function fraction(root: number): number {
  return Math.floor((root - Math.floor(root)) * 2 ** 32);
}

/** A one, zeros, and the length in bits, up to whole blocks. */
function paddedBytes(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / BLOCK) * BLOCK);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const length = new DataView(padded.buffer, padded.length - 8);
  length.setUint32(0, Math.floor(bytes.length / 2 ** 29));
  length.setUint32(4, bytes.length * 8);
  return padded;
}

function digestBlock(state: Uint32Array, words: DataView, start: number): void {
  const schedule = scheduleOf(words, start);
  let [a, b, c, d, e, f, g, h] = state as unknown as Eight;
  for (let at = 0; at < 64; at++) {
    const chosen = (e & f) ^ (~e & g);
    const mixed = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25);
    const one = (h + mixed + chosen + (CONSTANTS[at] ?? 0) + (schedule[at] ?? 0)) | 0;
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const two = ((rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) + majority) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  for (const [at, word] of [a, b, c, d, e, f, g, h].entries()) state[at] = (state[at] ?? 0) + word;
}

type Eight = [number, number, number, number, number, number, number, number];

function scheduleOf(words: DataView, start: number): Int32Array {
  const schedule = new Int32Array(64);
  for (let at = 0; at < 16; at++) schedule[at] = words.getInt32(start + at * 4);
  for (let at = 16; at < 64; at++) {
    const [early, late] = [schedule[at - 15] ?? 0, schedule[at - 2] ?? 0];
    const first = rotated(early, 7) ^ rotated(early, 18) ^ (early >>> 3);
    const second = rotated(late, 17) ^ rotated(late, 19) ^ (late >>> 10);
    schedule[at] = (schedule[at - 16] ?? 0) + first + (schedule[at - 7] ?? 0) + second;
  }
  return schedule;
}

function rotated(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Of 256 bits: 42 digits of six, one of four, and the sign that two more would be none. */
function base64(state: Uint32Array): string {
  const bits = Array.from(state, (word) => word.toString(2).padStart(32, '0')).join('');
  const digits = bits.match(/.{1,6}/g) ?? [];
  return `${digits.map((six) => DIGITS[Number.parseInt(six.padEnd(6, '0'), 2)]).join('')}=`;
}
