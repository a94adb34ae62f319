import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../src/core/facts/facts';
import { type Issue, PyramidError } from '../../../src/core/issues/issue';
import { defaultPolicies } from '../../../src/core/policies/default-policies';
import { readPolicies } from '../../../src/core/policies/read-policies';
import { buildPyramid } from '../../../src/core/pyramid/build-pyramid';
import type { Transaction } from '../../../src/core/pyramid/transaction';
import { WORST_FIRST } from '../../../src/core/signals/signal';
import { SIGNALS as DECLARED } from '../../../src/core/signals/signals';
import { refusalOf } from '../../said';
import { threePolicies, threeTiers } from '../policies/three-tiers';
import { risksOn } from './on-a-day';
import { goldWatches, ORIGIN, policiesFor, pyramidOf, sales } from './watched';

const asOf = '2025-12-31';
const SIGNALS = DECLARED.map(({ id }) => id);

const overdue = { signal: 'receivable-overdue' } as const;
const events = { signal: 'event', kinds: ['finance'] } as const;
const quiet = { signal: 'quiet' } as const;

/** 200 customers in two years, so that the default scheme has all its tiers. */
function twoYears(): Transaction[] {
  return Array.from({ length: 1_200 }, (_, at) => {
    const customer = (at * 7) % 200;
    const year = at % 3 === 0 ? 2024 : 2025;
    const month = String((at % 12) + 1).padStart(2, '0');
    const day = String(((at * 5) % 28) + 1).padStart(2, '0');
    // One that towers above all, and one that did so the year before.
    const times = customer === 0 || (customer === 150 && year === 2024) ? 30 : 1;
    const revenue = times * Math.round(100_000 / (customer + 20)) + ((at * 31) % 400) - 150;
    return {
      customerId: `c${customer}`,
      date: `${year}-${month}-${day}`,
      revenue,
      cost: at % 5 === 0 ? revenue * 3 : Math.round(revenue / 2),
    };
  }).filter(({ customerId, date }) => !(customerId.endsWith('9') && date.startsWith('2025')));
}

/** Bought first in September, and since at a pace that makes it one of the best. */
const newcomer = ['2025-09-20', '2025-10-20', '2025-11-20'].map((date) => ({
  customerId: 'new',
  date,
  revenue: 900,
  cost: 100,
}));
const rows = [...twoYears(), ...newcomer];
const previous = buildPyramid(rows, { window: '2024', orders: true });
const pyramid = buildPyramid(rows, { window: '2025', orders: true });

const facts: Facts = {
  contacts: Array.from({ length: 90 }, (_, at) => ({
    customerId: `c${at * 2}`,
    date: `2025-${String((at % 12) + 1).padStart(2, '0')}-15`,
    kind: 'other',
    line: at + 2,
  })),
  complaints: [{ id: '1', customerId: 'c3', opened: new Date('2025-11-30T12:00:00Z') }],
  receivables: Array.from({ length: 120 }, (_, at) => ({
    customerId: `c${(at * 3) % 230}`,
    invoice: `I-${at}`,
    dueDate: `2025-${String((at % 12) + 1).padStart(2, '0')}-28`,
    openAmount: `${(at * 97) % 1000}.5`,
  })),
  creditLimits: Array.from({ length: 50 }, (_, at) => ({ customerId: `c${at}`, limit: 500 })),
  events: Array.from({ length: 40 }, (_, at) => ({
    customerId: `c${at % 9}`,
    kind: at % 2 === 0 ? 'finance' : 'personnel',
    date: `${2024 + (at % 3)}-12-0${(at % 9) + 1}`,
  })),
};

const all = risksOn(pyramid, defaultPolicies, facts, { asOf, previous, horizonDays: 60 });

describe('watchRisks', () => {
  it('gives every signal there is', () => {
    const signals = new Set(all.signals.map(({ signal }) => signal));
    expect(SIGNALS.filter((signal) => !signals.has(signal))).toEqual([]);
  });

  it('lists the worst first, then by the tier at stake, tier, rank, lapsed or not, and signal', () => {
    const tiers: string[] = pyramid.settings.scheme.tiers.map(({ id }) => id);
    const before = new Map(previous.customers.map((one) => [one.customerId, one.tier as string]));
    const keys = all.signals.map(({ severity, customerId, tier, rank, lapsed, signal }) =>
      [
        WORST_FIRST.indexOf(severity),
        // What was lost stands by the better tier of two.
        Math.min(
          tiers.indexOf(tier),
          signal === 'fall-in-value' || signal === 'downgraded'
            ? tiers.indexOf(before.get(customerId) ?? tier)
            : tiers.length,
        ),
        tiers.indexOf(tier),
        rank,
        Number(lapsed),
        SIGNALS.indexOf(signal),
      ]
        .map((key) => String(key).padStart(4, '0'))
        .join(' '),
    );
    expect(keys.length).toBeGreaterThan(100);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toEqual(keys.toSorted());
  });

  it('sums up each customer in a line: the worst severity, how many signals, and which', () => {
    const { customers, signals } = all;
    expect(new Set(customers.map(({ customerId }) => customerId)).size).toBe(customers.length);
    expect(customers.reduce((sum, { count }) => sum + count, 0)).toBe(signals.length);
    for (const digest of customers) {
      const own = signals.filter(({ customerId }) => customerId === digest.customerId);
      expect(digest.severity).toBe(own[0]?.severity);
      expect(digest.signals).toEqual(
        SIGNALS.filter((signal) => own.some((one) => one.signal === signal)),
      );
    }
    const places = customers.map(({ severity }) => WORST_FIRST.indexOf(severity));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('states the thresholds of the policy that judged, and a severity that is among them', () => {
    for (const { signal, severity, judgedBy, thresholds } of all.signals) {
      const policy = defaultPolicies.policies.find(({ tier }) => tier === judgedBy);
      const rule = policy?.watch.find((one) => one.signal === signal);
      expect(thresholds).toBe(rule?.thresholds);
      expect(thresholds[severity]).toBeDefined();
    }
  });

  it('watches nobody for what the policy of its tier does not name', () => {
    const small = all.signals.filter(({ tier, judgedBy }) => tier === 'D' && judgedBy === 'D');
    expect(new Set(small.map(({ signal }) => signal))).toEqual(
      new Set(['receivable-overdue', 'credit-limit', 'rising']),
    );
  });

  it('is the same for rows and facts in any order', () => {
    const seeded = fc.integer();
    fc.assert(
      fc.property(seeded, (seed) => {
        const shuffled = <T>(list: readonly T[] | undefined): T[] =>
          fc.sample(fc.shuffledSubarray([...(list ?? [])], { minLength: list?.length ?? 0 }), {
            seed,
            numRuns: 1,
          })[0] ?? [];
        const again = risksOn(
          buildPyramid(shuffled(rows), { window: '2025', orders: true }),
          defaultPolicies,
          {
            contacts: shuffled(facts.contacts),
            complaints: shuffled(facts.complaints),
            receivables: shuffled(facts.receivables),
            creditLimits: shuffled(facts.creditLimits),
            events: shuffled(facts.events),
          },
          {
            asOf,
            previous: buildPyramid(shuffled(rows), { window: '2024', orders: true }),
            horizonDays: 60,
          },
        );
        expect(JSON.stringify(again)).toBe(JSON.stringify(all));
      }),
      { numRuns: 10 },
    );
  });

  it('leaves its inputs as they were', () => {
    const before = structuredClone({ pyramid, previous, facts, defaultPolicies });
    risksOn(deepFrozen(pyramid), deepFrozen(defaultPolicies), deepFrozen(facts), {
      asOf,
      previous: deepFrozen(previous),
      horizonDays: 60,
    });
    expect({ pyramid, previous, facts, defaultPolicies }).toEqual(before);
  });

  it('needs no facts at all, and then says what it does not know', () => {
    const bare = risksOn(pyramid, defaultPolicies, {}, { asOf });
    const size = (...tiers: readonly string[]) =>
      pyramid.customers.filter(({ tier }) => tiers.includes(tier)).length;
    const sold = new Set(bare.signals.map(({ signal }) => signal));
    expect(sold).toEqual(new Set(['silence', 'near-cutoff', 'loss-making', 'concentration']));
    const everybody = pyramid.customers.length;
    expect(bare.notKnown.filter(({ signal }) => signal !== 'silence')).toEqual([
      { signal: 'fall-in-value', missing: 'previous', customers: size('A', 'B', 'C') },
      { signal: 'receivable-overdue', missing: 'receivables', customers: everybody },
      { signal: 'credit-limit', missing: 'receivables', customers: everybody },
      { signal: 'credit-limit', missing: 'credit-limits', customers: everybody },
      { signal: 'event', missing: 'events', customers: size('A', 'B') },
      { signal: 'quiet', missing: 'contacts', customers: size('A', 'B') },
      { signal: 'quiet', missing: 'complaints', customers: size('A', 'B') },
      { signal: 'downgraded', missing: 'previous', customers: size('A', 'B') },
      { signal: 'rising', missing: 'previous', customers: size('B', 'C', 'D') },
    ]);
  });

  it('follows policies for other tiers, by whatever names', () => {
    const policies = threePolicies();
    const watch = [{ ...overdue, origin: ORIGIN, thresholds: { act: 10 } }];
    const edited = {
      ...policies,
      policies: policies.policies.map((policy) =>
        policy.tier === 'constructor' ? { ...policy, watch } : { ...policy, watch: [] },
      ),
    };
    const three = buildPyramid(rows, { window: '2025', scheme: threeTiers });
    const found = risksOn(three, readPolicies(edited, { scheme: threeTiers }), facts, { asOf });
    expect(found.signals.length).toBeGreaterThan(3);
    for (const signal of found.signals) {
      expect(signal).toMatchObject({ tier: 'constructor', severity: 'act' });
    }
  });

  it('takes ids to the letter', () => {
    const ids = ['__proto__', 'constructor', '007', '7'];
    const strange = pyramidOf(ids.flatMap((id) => sales(id, [2_000])));
    const receivables = ids.map((customerId) => ({
      customerId,
      invoice: '1',
      dueDate: '2025-12-01',
      openAmount: customerId === '7' ? 0 : 1,
    }));
    const { customers } = risksOn(strange, goldWatches(overdue), { receivables }, { asOf });
    expect(customers.map(({ customerId }) => customerId)).toEqual([
      '007',
      '__proto__',
      'constructor',
    ]);
  });
});

describe('facts about nobody, and facts after asOf', () => {
  const a = pyramidOf(sales('a', [2_000]), { roster: ['known'] });
  const policies = goldWatches(overdue, events, quiet);
  const stranger = (customerId: string) => ({
    contacts: [{ customerId, date: '2025-01-01', kind: 'visit' as const }],
    complaints: [{ id: '9', customerId, opened: '2025-01-01' }],
    receivables: [{ customerId, invoice: '1', dueDate: '2025-01-01', openAmount: 1 }],
    creditLimits: [{ customerId, limit: 1 }],
    events: [{ customerId, date: '2025-01-01', kind: 'finance' as const }],
    satisfaction: [{ customerId, date: '2025-01-01', stage: 'angry' }],
  });

  it('are kept apart, every one of them', () => {
    const { unknown, later, signals } = risksOn(a, policies, stranger('nobody'), { asOf });
    expect(unknown).toEqual(stranger('nobody'));
    expect(Object.values(later).flat()).toEqual([]);
    expect(signals.map(({ customerId }) => customerId)).toEqual(['a']);
  });

  it('are about somebody who is inactive, or was there in the window before', () => {
    const previous = pyramidOf(sales('former', [5], ['2024-01-01']), {
      window: '2024',
      roster: ['long ago'],
    });
    for (const id of ['a', 'known', 'former', 'long ago']) {
      const { unknown } = risksOn(a, policies, stranger(id), { asOf, previous });
      expect(Object.values(unknown).flat()).toEqual([]);
    }
  });

  it('are not used where they are after asOf, but for invoices, which are due by nature', () => {
    const facts: Facts = {
      contacts: [{ customerId: 'a', date: '2026-01-01', kind: 'visit' }],
      complaints: [{ id: '1', customerId: 'a', opened: '2026-01-01T08:00:00' }],
      receivables: [{ customerId: 'a', invoice: '1', dueDate: '2026-01-01', openAmount: 1 }],
      events: [{ customerId: 'a', date: '2026-01-01', kind: 'finance' }],
      satisfaction: [{ customerId: 'a', date: '2026-01-01', stage: 'loyal' }],
    };
    const { later, signals } = risksOn(a, policies, facts, { asOf });
    expect(later).toEqual({ ...facts, receivables: [], creditLimits: [] });
    expect(signals).toMatchObject([{ signal: 'quiet', evidence: { lastContact: null } }]);
  });

  it("are on the date that clocks show in the pyramid's time zone", () => {
    const shanghai = pyramidOf(sales('a', [2_000]), { timeZone: 'Asia/Shanghai' });
    const at = (date: string | Date) =>
      risksOn(
        shanghai,
        goldWatches({ ...events, days: 1, thresholds: { act: 1 } }),
        { events: [{ customerId: 'a', date, kind: 'finance' }] },
        { asOf: new Date('2025-12-30T16:00:00Z') },
      );
    expect(at('2025-12-31')).toMatchObject({ asOf, signals: [{ signal: 'event' }] });
    expect(at('2025-12-29T15:59:59Z').signals).toEqual([]);
    expect(at('2025-12-29T16:00:00Z').signals).toHaveLength(1);
    expect(at(new Date('2025-12-31T16:00:00Z')).later.events).toHaveLength(1);
  });
});

describe('what is to come', () => {
  it('is listed by day, then severity, within the horizon', () => {
    const days = all.coming.map(({ on }) => on);
    expect(days.length).toBeGreaterThan(10);
    expect(days).toEqual(days.toSorted());
    expect(days[0]).toMatch(/^2026-01/);
    expect(days.at(-1)).toMatch(/^2026-0[123]/);
    expect(risksOn(pyramid, defaultPolicies, facts, { asOf, previous }).coming).toEqual([]);
  });

  it('is given on its day with its severity, and not the day before', () => {
    // By dates alone: a window without end, and facts that stay as they are.
    const undated = buildPyramid(rows, { window: 'all', orders: true });
    const options = { asOf, horizonDays: 60 };
    const { coming } = risksOn(undated, defaultPolicies, facts, options);
    expect(new Set(coming.map(({ signal }) => signal)).size).toBe(3);
    for (const { customerId, signal, severity, on } of coming) {
      const severityAt = (date: string) =>
        risksOn(undated, defaultPolicies, facts, { asOf: date }).signals.find(
          (one) => one.customerId === customerId && one.signal === signal,
        )?.severity;
      const dayBefore = new Date(Date.parse(on) - 86_400_000).toISOString().slice(0, 10);
      expect(severityAt(on)).toBe(severity);
      expect(severityAt(dayBefore)).not.toBe(severity);
    }
  });

  it('is the worst of the severities that begin on one day', () => {
    const patient = goldWatches({
      signal: 'silence',
      minimumDays: 100,
      thresholds: { watch: 2, warn: 3, act: 20 },
    });
    const dates = ['2025-10-01', '2025-10-11', '2025-10-21'];
    const a = pyramidOf(sales('a', [1_000, 1, 1], dates));
    expect(risksOn(a, patient, {}, { asOf, horizonDays: 29 }).coming).toMatchObject([
      { customerId: 'a', signal: 'silence', severity: 'warn', on: '2026-01-29' },
    ]);
    expect(risksOn(a, patient, {}, { asOf, horizonDays: 28 }).coming).toEqual([]);
  });

  it('is the next step, not the one that is taken today', () => {
    const receivables = [
      { customerId: 'a', invoice: '1', dueDate: '2025-12-01', openAmount: '12.50' },
    ];
    const a = pyramidOf(sales('a', [1_000]));
    const watch = risksOn(a, goldWatches(overdue), { receivables }, { asOf, horizonDays: 60 });
    expect(watch.signals).toMatchObject([{ severity: 'warn', evidence: { days: 30 } }]);
    expect(watch.coming).toMatchObject([{ severity: 'act', on: '2026-03-01' }]);
  });

  it('has invoices that fall due, though nothing is overdue yet', () => {
    const receivables = [
      { customerId: 'a', invoice: '1', dueDate: '2026-01-05', openAmount: '12.50' },
    ];
    const a = pyramidOf(sales('a', [1_000]));
    const watch = risksOn(a, goldWatches(overdue), { receivables }, { asOf, horizonDays: 6 });
    expect(watch.signals).toEqual([]);
    expect(watch.coming).toEqual([
      {
        customerId: 'a',
        tier: 'gold',
        rank: 1,
        lapsed: false,
        signal: 'receivable-overdue',
        severity: 'watch',
        judgedBy: 'gold',
        on: '2026-01-06',
      },
    ]);
  });
});

describe('watchRisks refuses', () => {
  const a = pyramidOf(sales('a', [2_000]));
  const policies = goldWatches(overdue);
  const customerId = 'a';

  function issueOf(facts: unknown, options: unknown = { asOf }): Issue | undefined {
    try {
      risksOn(a, policies, facts as Facts, options as { asOf: string });
    } catch (error) {
      if (error instanceof PyramidError) return error.issues[0];
      throw error;
    }
    return undefined;
  }

  it.each([
    ['a day that is none', { asOf: '2025-02-30' }, 'asOf'],
    ['no day', {}, 'asOf'],
    ['a horizon behind', { asOf, horizonDays: -1 }, 'horizonDays'],
    ['half a day of horizon', { asOf, horizonDays: 1.5 }, 'horizonDays'],
  ])('%s', (_, options, path) => {
    expect(issueOf({}, options)).toMatchObject({ code: 'invalid-option', path });
  });

  it.each([
    ['contacts', { customerId, date: '2025-02-30', kind: 'visit' }, 'invalid-date', 'date'],
    ['complaints', { customerId, id: '1', opened: 'today' }, 'invalid-date', 'opened'],
    ['receivables', { customerId, dueDate: '', openAmount: 1 }, 'invalid-date', 'dueDate'],
    [
      'receivables',
      { customerId, dueDate: asOf, openAmount: '1,5' },
      'invalid-amount',
      'openAmount',
    ],
    ['creditLimits', { customerId, limit: 'much' }, 'invalid-amount', 'limit'],
    ['creditLimits', { customerId, limit: -1 }, 'invalid-amount', 'limit'],
    ['events', { customerId, date: asOf, kind: 'weather' }, 'invalid-option', 'kind'],
    ['events', { customerId: '', date: asOf, kind: 'finance' }, 'blank-id', 'customerId'],
    ['contacts', { customerId: 'nobody', date: 'never', kind: 'visit' }, 'invalid-date', 'date'],
  ])('in %s %j', (list, fact, code, field) => {
    const kind = list === 'contacts' ? 'visit' : 'finance';
    const good = { customerId, id: '0', date: asOf, opened: asOf, dueDate: asOf, kind };
    const before = { ...good, invoice: '1', openAmount: 1, limit: 1 };
    expect(issueOf({ [list]: [before, { invoice: '2', ...fact, line: 7 }] })).toMatchObject({
      code,
      line: 7,
      path: `facts.${list}[1].${field}`,
    });
  });

  it('tiers with customers, now or before, that have no policy', () => {
    const gold = readPolicies({
      ...policies,
      policies: policies.policies.filter(({ tier }) => tier === 'gold'),
    });
    expect(() => risksOn(a, gold, {}, { asOf })).not.toThrow();
    const previous = pyramidOf(sales('b', [1], ['2024-01-01']), { window: '2024' });
    expect(refusalOf(() => risksOn(a, gold, {}, { asOf, previous }))).toContain(
      'policies: tier "rest" has customers but no policy',
    );
    expect(refusalOf(() => risksOn(a, policiesFor({ other: [] }), {}, { asOf }))).toContain(
      'tier "gold"',
    );
  });
});

function deepFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFrozen(part);
  }
  return value;
}
