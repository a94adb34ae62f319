import { describe, expect, it } from 'vitest';
import { en, riskSentence } from '../../../src/output';
import { policiesJsonSchema, readPolicies } from '../../../src/policies';
import {
  customerFile,
  elapsing,
  SIGNALS,
  type SignalDeclaration,
  signal,
  watchRisks,
  workday,
} from '../../../src/treatments';
import { refused } from '../../said';
import { policyFor } from '../policies/three-tiers';
import { goldAndRest, ORIGIN, pyramidOf, sales } from '../treatments/watched';

/** A signal from outside: so many days since the last visit, of which contacts must be known. */
const unvisited = signal({
  id: 'unvisited',
  title: 'unvisited',
  description: 'Nobody has been there for long.',
  thresholds: {
    in: 'days',
    worse: 'higher',
    of: 'the days unvisited',
    usual: { warn: 10, act: 40 },
  },
  settings: {
    grace: {
      kind: 'days',
      least: 0,
      usual: 5,
      title: 'grace',
      description: 'Days that are let pass.',
    },
  },
  needs: ['contacts'],
  about: 'customer',
  missing: ['never-visited'],
  measuring({ grace }, { today, days }) {
    return ({ facts }) => {
      const last = facts?.lastVisit;
      if (last === undefined) return { missing: 'never-visited' };
      const clock = { start: last, daysTo: (bound: number) => bound + grace };
      return elapsing(clock, today, () => ({ since: days.dateOf(last), days: today - last }));
    };
  },
});

const signals: readonly SignalDeclaration[] = [...SIGNALS, unvisited];
const document = (watch: object) => ({
  version: 1,
  policies: ['gold', 'rest'].map((tier, at) => ({
    ...policyFor(tier, at === 0 ? 1 : 0),
    watch: at === 0 ? [{ origin: ORIGIN, signal: 'unvisited', ...watch }] : [],
  })),
});

const pyramid = pyramidOf([...sales('a', [2_000]), ...sales('b', [3_000])]);
const contacts = [{ customerId: 'a', date: '2025-12-01', kind: 'visit' as const }];
const dayWith = (facts: object, watch: object = {}) =>
  workday(pyramid, {
    asOf: '2025-12-31',
    facts,
    signals,
    policies: readPolicies(document(watch), { scheme: goldAndRest, signals }),
  });

describe('a signal declared outside the library', () => {
  it('is read in policies, with its defaults, and by the JSON Schema', () => {
    const [gold] = readPolicies(document({}), { signals }).policies;
    expect(gold?.watch).toEqual([
      { signal: 'unvisited', grace: 5, thresholds: { warn: 10, act: 40 }, origin: ORIGIN },
    ]);
    expect(JSON.stringify(policiesJsonSchema({ signals }))).toContain('"const":"unvisited"');
    expect(
      refused(() => readPolicies(document({ thresholds: { warn: 0 } }), { signals })),
    ).toMatchObject({
      code: 'invalid-policies',
      issues: [{ path: 'policies[0].watch[0].thresholds.warn' }],
    });
  });

  it('is not known to policies of which nobody says that it is there', () => {
    expect(refused(() => readPolicies(document({}))).code).toBe('invalid-policies');
  });

  it('is given with severity, evidence and thresholds, and comes with time', () => {
    const watch = watchRisks(dayWith({ contacts }), { horizonDays: 60 });
    expect(watch.signals).toMatchObject([
      {
        customerId: 'a',
        signal: 'unvisited',
        severity: 'warn',
        judgedBy: 'gold',
        evidence: { since: '2025-12-01', days: 30 },
        thresholds: { warn: 10, act: 40 },
      },
    ]);
    expect(watch.coming).toMatchObject([
      { signal: 'unvisited', severity: 'act', on: '2026-01-15' },
    ]);
    expect(watch.notKnown).toEqual([
      { signal: 'unvisited', missing: 'never-visited', customers: 1 },
    ]);
    expect(watchRisks(dayWith({})).notKnown).toEqual([
      { signal: 'unvisited', missing: 'contacts', customers: 2 },
    ]);
    expect(customerFile(dayWith({ contacts }), 'a').signals).toHaveLength(1);
  });

  it('is said in the words that a catalogue has for it, else by its id and evidence', () => {
    const [risk] = watchRisks(dayWith({ contacts })).signals;
    if (risk === undefined) throw new Error('no signal');
    expect(riskSentence(risk)).toContain('unvisited: since 2025-12-01, days 30');
    const words = {
      name: 'unvisited',
      found: ({ days }: { readonly days: number }) => `was not visited for ${days} days`,
      threshold: (days: number) => `from ${days} days`,
    };
    const of = { ...en.signals.of, unvisited: words };
    const language = { ...en, signals: { ...en.signals, of } };
    expect(riskSentence(risk, { language })).toBe(
      'a (gold) was not visited for 30 days; tier gold warns from 10 days.',
    );
  });
});
