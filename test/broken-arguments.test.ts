import { describe, expect, it } from 'vitest';
import { PyramidError } from '../src/core/issues/issue';
import { EXPORTS, GOOD_CALLS } from './good-calls';
import { checkChinese } from './said';

type Path = readonly (string | number)[];
type Call = (...given: readonly unknown[]) => unknown;

/** Whether all that may break is broken, or a sample that is the same every time. */
const IS_FULL = process.env['FULL'] === '1';
/** Broken calls of each good one that a sample holds. */
const SAMPLE = 12;
/** Of a long list the first entries stand for all. */
const MOST_ENTRIES = 2;

/** What stands where something else belongs. */
const ODD: readonly unknown[] = [null, undefined, 7, -1, Number.NaN, 1e21, 'x', '', {}, [null]];
const GONE = Symbol('taken out');

/** Every place within a value: itself, then what it holds. */
function* placesIn(value: unknown, path: Path = []): Generator<Path> {
  yield path;
  if (Array.isArray(value)) {
    for (const at of value.slice(0, MOST_ENTRIES).keys()) yield* placesIn(value[at], [...path, at]);
  } else if (isPlain(value)) {
    for (const [key, part] of Object.entries(value)) yield* placesIn(part, [...path, key]);
  }
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === 'object' &&
    value !== null &&
    [Object.prototype, null].includes(Object.getPrototypeOf(value))
  );
}

/** A copy of a value with something odd at one place; everything on the way there is new. */
function brokenAt(value: unknown, [key, ...rest]: Path, odd: unknown): unknown {
  if (key === undefined) return odd;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<
    string,
    unknown
  >;
  if (rest.length === 0 && odd === GONE) {
    if (Array.isArray(copy)) copy.splice(Number(key), 1);
    else delete copy[key];
  } else copy[key] = brokenAt(copy[key], rest, odd);
  return copy;
}

/** Uses a result up, as whoever asked for it does: iterates, renders, finishes. */
async function use(result: unknown): Promise<void> {
  const given = await result;
  if (typeof given !== 'object' || given === null) return;
  if ('columns' in given && 'rows' in given) {
    (EXPORTS['toText'] as Call)(given);
    (EXPORTS['toCsv'] as Call)(given);
  } else if ('blocks' in given) (EXPORTS['toText'] as Call)(given);
  else if ('batches' in given) for await (const _ of given as unknown as AsyncIterable<unknown>);
  else if (Symbol.iterator in given) for (const _ of given as Iterable<unknown>);
  else if ('add' in given && 'finish' in given) {
    const { add, finish } = given as { add: Call; finish: Call };
    add({ customerId: 'ann', date: '2025-01-01', revenue: 5, group: 'north' });
    finish();
  }
}

/** What went wrong beyond a refusal that can be said; undefined where nothing did. */
async function faultOf(call: Call, given: readonly unknown[]): Promise<string | undefined> {
  try {
    await use(call(...given));
  } catch (error) {
    if (!(error instanceof PyramidError)) return String((error as Error)?.stack).slice(0, 400);
    error.issues.forEach(checkChinese);
  }
  return undefined;
}

interface Broken {
  readonly given: readonly unknown[];
  readonly how: string;
}

function* brokenCalls(good: readonly unknown[]): Generator<Broken> {
  for (const path of placesIn(good)) {
    if (path.length === 0) continue;
    for (const odd of [...ODD, GONE]) {
      const how = `${path.join('.')} = ${odd === GONE ? 'gone' : JSON.stringify(odd)}`;
      yield { given: brokenAt(good, path, odd) as readonly unknown[], how };
    }
  }
}

/** Numbers from 0 to 1 that are the same in every run (a linear congruential generator). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function sampleOf(calls: readonly Broken[], seed: number): readonly Broken[] {
  if (IS_FULL || calls.length <= SAMPLE) return calls;
  const next = numbers(seed);
  return Array.from({ length: SAMPLE }, () => calls[Math.floor(next() * calls.length)] as Broken);
}

const functions = Object.entries(EXPORTS).filter(
  ([name, value]) => typeof value === 'function' && name !== 'PyramidError',
) as [string, Call][];

describe('arguments broken at any place are a result or a PyramidError', () => {
  it('of every function there is', () => {
    expect(Object.keys(GOOD_CALLS).sort()).toEqual(functions.map(([name]) => name).sort());
  });

  it.each(functions)(
    '%s',
    async (name, call) => {
      for (const [at, good] of (GOOD_CALLS[name] ?? []).entries()) {
        expect(await faultOf(call, good), `good call ${at}`).toBeUndefined();
        const faults: string[] = [];
        for (const { given, how } of sampleOf([...brokenCalls(good)], at + 1)) {
          const fault = await faultOf(call, given);
          if (fault !== undefined) faults.push(`${how}: ${fault}`);
        }
        expect(faults).toEqual([]);
      }
      // Drawing takes its time.
    },
    180_000,
  );
});
