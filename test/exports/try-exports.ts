import { argumentsOf } from './answer';
import { type Dress, drawDress, features } from './aspects';
import { judge, type Outcome, type Verdict } from './judge';
import { KNOWN, type Known, knownAs, withoutKnown } from './known';
import { LOCALES } from './locales/locales';
import { makeExport } from './make-export';
import { randomOf } from './random';
import { SHAPES } from './shapes/shapes';
import { shrink } from './shrink';

/** Files that fail in the same plainest dress. */
export interface Fault {
  readonly name: string;
  readonly dress: Dress;
  readonly seed: string;
  count: number;
}

export interface Trial {
  readonly outcomes: ReadonlyMap<Outcome, number>;
  readonly faults: readonly Fault[];
  /** What is known not to be read: in how many files it stood alone, and how many of them failed. */
  readonly known: readonly KnownTried[];
  /** Headings of ids that were not taken, each with the one that was, and how often. */
  readonly unseen: ReadonlyMap<string, number>;
}

export interface KnownTried {
  readonly known: Known;
  readonly tried: number;
  readonly failed: number;
}

/** Beyond so many, faults are told by the dress in which they were found. */
const MOST_SHRUNK = 60;

/** Makes so many exports of a seed and judges each. */
export async function tryExports(count: number, seed: string, folder: string): Promise<Trial> {
  const outcomes = new Map<Outcome, number>();
  const unseen = new Map<string, number>();
  const faults = new Map<string, Fault>();
  const tried = new Map<Known, number>();
  const failed = new Map<Known, number>();
  let shrunk = 0;

  const take = async (dress: Dress, own: string, outcome: Outcome): Promise<void> => {
    const fails = async (other: Dress): Promise<boolean> =>
      (await judge(makeExport(other, own), folder)).outcome === outcome;
    const known = knownAs(dress);
    // Something else may be wrong with it too.
    const rest = known.reduce(withoutKnown, dress);
    if (knownAs(rest).length > 0 || (known.length > 0 && !(await fails(rest)))) return;
    const least = shrunk++ < MOST_SHRUNK ? await shrink(rest, fails) : rest;
    const name = nameOf(outcome, least);
    const fault = faults.get(name) ?? { name, dress: least, seed: own, count: 0 };
    fault.count++;
    faults.set(name, fault);
  };

  for (let number = 0; number < count; number++) {
    const own = `${seed}/${number}`;
    const dress = dressOf(own);
    const { outcome, unseen: heading } = await judge(makeExport(dress, own), folder);
    if (heading !== undefined) countIn(unseen, heading);
    countIn(outcomes, outcome);
    const [alone, ...others] = knownAs(dress);
    if (alone !== undefined && others.length === 0) {
      countIn(tried, alone);
      if (isFault(outcome)) countIn(failed, alone);
    }
    if (isFault(outcome)) await take(dress, own, outcome);
  }
  const known = KNOWN.map((entry) => ({
    known: entry,
    tried: tried.get(entry) ?? 0,
    failed: failed.get(entry) ?? 0,
  }));
  return { outcomes, faults: [...faults.values()], known, unseen };
}

function countIn<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** What the export of a seed is dressed in. */
export function dressOf(seed: string): Dress {
  const random = randomOf(`${seed} dress`);
  const shape = random.pick(SHAPES);
  const locales = shape.locales ?? LOCALES.map(({ name }) => name);
  return drawDress(random, shape, random.pick(locales));
}

function isFault(outcome: Outcome): boolean {
  return outcome === 'silent' || outcome === 'unhelpful';
}

function nameOf(outcome: Outcome, dress: Dress): string {
  return `${outcome}: ${[dress.shape, dress.locale, ...features(dress)].join(', ')}`;
}

/** A fault for people: the command, the file, what was said, what came. */
export async function told({ name, dress, seed, count }: Fault, folder: string): Promise<string> {
  const file = makeExport(dress, seed);
  const verdict: Verdict = await judge(file, folder);
  const flags = [...file.flags, ...argumentsOf(verdict.flags)];
  return [
    `### ${count} × ${name} (seed ${seed})`,
    `tier ${file.files.map((_, at) => `export-${at + 1}.${file.ending}`).join(' ')} ${flags.map((flag) => JSON.stringify(flag)).join(' ')}`,
    ...file.files.map(({ text }) => text.slice(0, 800)),
    `--- said: ${verdict.said.trim()}`,
    `--- listed:\n${verdict.listing.slice(0, 600)}`,
  ].join('\n');
}
