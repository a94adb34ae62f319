import { argumentsOf } from './answer';
import { type Dress, drawDress, features } from './aspects';
import { judge, type Outcome, type Verdict } from './judge';
import { KNOWN, type Known, knownAs } from './known';
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
  /** Of what is known not to be read, what did not fail once. */
  readonly mended: readonly Known[];
  /** Headings of ids that were not known, with how often. */
  readonly unseen: ReadonlyMap<string, number>;
}

/** Beyond so many, faults are told by the dress in which they were found. */
const MOST_SHRUNK = 60;

/** Makes so many exports of a seed and judges each. */
export async function tryExports(count: number, seed: string, folder: string): Promise<Trial> {
  const outcomes = new Map<Outcome, number>();
  const faults = new Map<string, Fault>();
  const unseen = new Map<string, number>();
  const failing = new Set<Known>();
  let shrunk = 0;
  for (let number = 0; number < count; number++) {
    const own = `${seed}/${number}`;
    const dress = dressOf(own);
    const { outcome, unseen: heading } = await judge(makeExport(dress, own), folder);
    if (heading !== undefined) unseen.set(heading, (unseen.get(heading) ?? 0) + 1);
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    if (!isFault(outcome)) continue;
    const known = knownAs(dress);
    if (known.length > 0) {
      for (const entry of known) failing.add(entry);
      continue;
    }
    const fails = async (other: Dress): Promise<boolean> =>
      (await judge(makeExport(other, own), folder)).outcome === outcome;
    const least = shrunk++ < MOST_SHRUNK ? await shrink(dress, fails) : dress;
    const name = nameOf(outcome, least);
    const fault = faults.get(name) ?? { name, dress: least, seed: own, count: 0 };
    fault.count++;
    faults.set(name, fault);
  }
  const mended = KNOWN.filter((known) => !failing.has(known));
  return { outcomes, faults: [...faults.values()], mended, unseen };
}

function dressOf(seed: string): Dress {
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
    `tier export.${file.ending} ${flags.map((flag) => JSON.stringify(flag)).join(' ')}`,
    file.text.slice(0, 800),
    `--- said: ${verdict.said.trim()}`,
    `--- listed:\n${verdict.listing.slice(0, 600)}`,
  ].join('\n');
}
