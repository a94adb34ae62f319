import { describe, expect, it } from 'vitest';
import type { EventKind, Facts } from '../../../src/core/facts/facts';
import { risksOn } from '../treatments/on-a-day';
import { evidenceOf, given, goldWatches, pyramidOf, sales } from '../treatments/watched';

const asOf = '2025-12-31';
const pyramid = pyramidOf([
  ...sales('a', [3_000], ['2025-06-01']),
  ...sales('small', [5], ['2025-06-01']),
]);

describe('event', () => {
  const policies = goldWatches({
    signal: 'event',
    kinds: ['finance', 'personnel'],
    days: 10,
    thresholds: { watch: 1, warn: 2, act: 4 },
  });
  const judge = (...events: readonly (readonly [kind: EventKind, date: string])[]) =>
    risksOn(
      pyramid,
      policies,
      { events: events.map(([kind, date]) => ({ customerId: 'a', kind, date })) },
      { asOf },
    );

  it('is given from the number of events on that the policy states', () => {
    const events = (count: number) =>
      Array.from({ length: count }, () => ['finance', '2025-12-24'] as const);
    const severities = [0, 1, 2, 3, 4, 5].map((count) => given(judge(...events(count)), 'event'));
    expect(severities).toEqual([[], ['a watch'], ['a warn'], ['a warn'], ['a act'], ['a act']]);
  });

  it('counts an event for so many days after its own', () => {
    expect(given(judge(['finance', '2025-12-31']), 'event')).toEqual(['a watch']);
    expect(given(judge(['finance', '2025-12-22']), 'event')).toEqual(['a watch']);
    expect(given(judge(['finance', '2025-12-21']), 'event')).toEqual(['a watch']);
    expect(given(judge(['finance', '2025-12-20']), 'event')).toEqual([]);
  });

  it('counts the kinds of the policy only', () => {
    const watch = judge(
      ['personnel', '2025-12-30'],
      ['operations', '2025-12-31'],
      ['finance', '2025-12-25'],
      ['personnel', '2025-12-26'],
    );
    expect(evidenceOf(watch, 'event')).toEqual({
      events: 3,
      kinds: [
        { kind: 'finance', events: 1 },
        { kind: 'personnel', events: 2 },
      ],
      lastDate: '2025-12-30',
      withinDays: 10,
    });
  });

  it('is not known without the list, and no news with an empty one', () => {
    expect(risksOn(pyramid, policies, {}, { asOf }).notKnown).toEqual([
      { signal: 'event', missing: 'events', customers: 1 },
    ]);
    expect(judge()).toMatchObject({ signals: [], notKnown: [] });
  });
});

describe('quiet', () => {
  const policies = goldWatches({ signal: 'quiet', thresholds: { watch: 30, warn: 60, act: 90 } });
  const judge = (contacts: readonly string[], complaints: readonly string[], at = pyramid) => {
    const facts: Facts = {
      contacts: contacts.map((date) => ({ customerId: 'a', date, kind: 'other' })),
      complaints: complaints.map((opened, id) => ({ id: `${id}`, customerId: 'a', opened })),
    };
    return risksOn(at, policies, facts, { asOf });
  };

  it.each([
    ['2025-12-02', []],
    ['2025-12-01', ['a watch']],
    ['2025-11-02', ['a watch']],
    ['2025-11-01', ['a warn']],
    ['2025-10-03', ['a warn']],
    ['2025-10-02', ['a act']],
  ])('last contact on %s is %j on 31 December', (date, expected) => {
    expect(given(judge([date], []), 'quiet')).toEqual(expected);
  });

  it('ends with a complaint as with a contact: even a complaint is a word', () => {
    const watch = judge(['2025-09-01', '2025-05-01'], ['2025-11-30T23:59:00', '2025-01-01']);
    expect(evidenceOf(watch, 'quiet')).toEqual({
      days: 31,
      since: '2025-11-30',
      lastContact: '2025-09-01',
      lastComplaint: '2025-11-30',
    });
    expect(given(judge(['2025-09-01'], ['2025-12-02']), 'quiet')).toEqual([]);
  });

  it('counts from the first known purchase where nothing is on record', () => {
    expect(evidenceOf(judge([], []), 'quiet')).toEqual({
      days: 213,
      since: '2025-06-01',
      lastContact: null,
      lastComplaint: null,
    });
    const lately = pyramidOf(sales('a', [3_000], ['2025-12-02']));
    expect(judge([], [], lately).signals).toEqual([]);
    const previous = pyramidOf(sales('a', [3_000], ['2024-05-31']), { window: '2024' });
    const facts = { contacts: [], complaints: [] };
    const watch = risksOn(lately, policies, facts, { asOf, previous });
    expect(evidenceOf(watch, 'quiet').since).toBe('2024-05-31');
  });

  it('is not known where nothing is on record and no purchase is dated', () => {
    const undated = pyramidOf([{ customerId: 'a', revenue: 3_000 }], { window: 'all' });
    const watch = judge([], [], undated);
    expect(watch.signals).toEqual([]);
    expect(watch.notKnown).toEqual([{ signal: 'quiet', missing: 'dates', customers: 1 }]);
    expect(given(judge(['2025-01-01'], [], undated), 'quiet')).toEqual(['a act']);
  });

  it('is not known without contacts, nor without complaints', () => {
    const missing = (facts: Facts) => {
      const watch = risksOn(pyramid, policies, facts, { asOf });
      expect(watch.signals).toEqual([]);
      return watch.notKnown.map((one) => one.missing);
    };
    expect(missing({})).toEqual(['contacts', 'complaints']);
    expect(missing({ contacts: [] })).toEqual(['complaints']);
    expect(missing({ complaints: [] })).toEqual(['contacts']);
  });
});
