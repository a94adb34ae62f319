import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainCustomer } from '../../../src/core/explain/explain-customer';
import type { TieredExplanation } from '../../../src/core/explain/explanation';
import { buildPyramid, type PyramidOptions } from '../../../src/core/pyramid/build-pyramid';
import type { Pyramid } from '../../../src/core/pyramid/pyramid';
import type { Scheme } from '../../../src/core/pyramid/scheme';
import { refusalOf, refused, spelled } from '../../said';
import { questionArbitrary, shareSchemeArbitrary } from './retiered';

/** One sale a customer: `{ ann: '120.5' }`. */
function pyramidOf(values: Record<string, string>, options: PyramidOptions = {}): Pyramid {
  const rows = Object.entries(values).map(([customerId, revenue]) => ({ customerId, revenue }));
  return buildPyramid(rows, options);
}

function explained(pyramid: Pyramid, customerId: string): TieredExplanation {
  const explanation = explainCustomer(pyramid, customerId);
  if (explanation.tier === null) throw new Error(`${customerId} is inactive`);
  return explanation;
}

/** Ids `c01`, `c02`, … in order of rank, worth 10 for each place from below. */
function staircase(customers: number, options: PyramidOptions = {}): Pyramid {
  const entries = Array.from({ length: customers }, (_, at) => [
    `c${`${at + 1}`.padStart(2, '0')}`,
    `${(customers - at) * 10}`,
  ]);
  return pyramidOf(Object.fromEntries(entries), options);
}

const halves: Scheme = {
  cut: 'headcount',
  tiers: [
    { id: 'top', name: 'top half', share: '0.5' },
    { id: 'rest', name: 'the rest', share: '0.5' },
  ],
};

/** Two tiers, A and B, by value. */
function shares(first: string, second: string): Scheme {
  return {
    cut: 'value',
    tiers: [
      { id: 'A', name: 'a', share: first },
      { id: 'B', name: 'b', share: second },
    ],
  };
}

describe('explainCustomer', () => {
  it('says where the customer stands, and who is next to it across the cutoffs', () => {
    const pyramid = staircase(40);
    expect(pyramid.cutoffs.map(({ position }) => position)).toEqual([1, 2, 8]);
    expect(explained(pyramid, 'c02')).toEqual({
      customerId: 'c02',
      standing: 'B',
      tier: { id: 'B', name: 'major', label: { en: 'Major', zh: '主要客户' } },
      baseTier: expect.objectContaining({ id: 'B' }),
      adjustment: null,
      tierByRank: expect.objectContaining({ id: 'B' }),
      rank: 2,
      of: 40,
      position: '0.025',
      value: '390',
      orders: null,
      purchaseDates: null,
      meanOrderValue: null,
      meanGap: null,
      share: '0.04756097560975609756097560975609756',
      cumulativeShare: '0.09634146341463414634146341463414634',
      cutoffAbove: { tier: expect.objectContaining({ id: 'A' }), customerId: 'c01', value: '400' },
      cutoffBelow: { tier: expect.objectContaining({ id: 'C' }), customerId: 'c03', value: '380' },
      toRise: {
        tier: expect.objectContaining({ id: 'A' }),
        value: '400',
        equalSuffices: false,
        gap: '10',
      },
      cushion: {
        tier: expect.objectContaining({ id: 'C' }),
        value: '380',
        equalHolds: true,
        amount: '10',
      },
      ties: { others: 0, straddled: [], rule: 'split', effect: 'none' },
      minimum: null,
      heldDown: false,
      basis: 'revenue',
      window: { kind: 'all', text: 'all', start: null, end: null },
      currency: null,
    });
  });

  it('passes over empty tiers: of twenty customers a C rises straight to A, and the A falls to C', () => {
    const pyramid = staircase(20);
    expect(pyramid.summary.tiers.map(({ customers }) => customers)).toEqual([1, 0, 3, 16]);
    const ordinary = explained(pyramid, 'c03');
    expect(ordinary.standing).toBe('C');
    expect(ordinary.toRise).toMatchObject({ tier: { id: 'A' }, value: '200', gap: '20' });
    expect(ordinary.cutoffAbove).toMatchObject({ tier: { id: 'A' }, customerId: 'c01' });
    const best = explained(pyramid, 'c01');
    expect(best.cushion).toMatchObject({ tier: { id: 'C' }, value: '190', amount: '10' });
    expect(best.cutoffBelow).toMatchObject({ tier: { id: 'C' }, customerId: 'c02' });
  });

  it('has nothing above the best and nothing below the last', () => {
    const pyramid = staircase(20);
    expect(explained(pyramid, 'c01')).toMatchObject({ cutoffAbove: null, toRise: null });
    expect(explained(pyramid, 'c20')).toMatchObject({ cutoffBelow: null, cushion: null });
    const lonely = pyramidOf({ ann: '1' }, { nonPositive: 'rank' });
    expect(explained(lonely, 'ann')).toMatchObject({
      rank: 1,
      of: 1,
      position: '0',
      share: '1',
      cutoffAbove: null,
      cutoffBelow: null,
      toRise: null,
      cushion: null,
    });
  });

  it('promises no tier that has no place for anybody', () => {
    const pyramid = staircase(20, { rounding: 'down' });
    expect(pyramid.summary.tiers.map(({ customers }) => customers)).toEqual([0, 1, 3, 16]);
    expect(explained(pyramid, 'c01')).toMatchObject({ standing: 'B', toRise: null });
  });

  it('with split, reaching the last inside is enough for an id that comes before it', () => {
    const values = { b: '100', a: '60', c: '50', d: '10' };
    const options = { scheme: halves };
    expect(explained(pyramidOf({ ...values, a: '40' }, options), 'a').toRise).toEqual({
      tier: { id: 'top', name: 'top half' },
      value: '50',
      equalSuffices: true,
      gap: '10',
    });
    expect(explained(pyramidOf(values, options), 'd').toRise).toEqual({
      tier: { id: 'top', name: 'top half' },
      value: '60',
      equalSuffices: false,
      gap: '50',
    });
  });

  it('with promote equals join the last inside, with demote all equals must be left behind', () => {
    const values = { a: '100', b: '60', c: '60', d: '10' };
    const promote = pyramidOf(values, { scheme: halves, ties: 'promote' });
    expect(explained(promote, 'd').toRise).toMatchObject({ value: '60', equalSuffices: true });
    expect(explained(promote, 'c')).toMatchObject({
      standing: 'top',
      tierByRank: { id: 'rest' },
      ties: { others: 1, straddled: [{ above: 'top', below: 'rest' }], effect: 'promoted' },
    });
    expect(explained(promote, 'b').ties.effect).toBe('none');
    const demote = pyramidOf(values, { scheme: halves, ties: 'demote' });
    expect(explained(demote, 'd').toRise).toMatchObject({ value: '60', equalSuffices: false });
    expect(explained(demote, 'b')).toMatchObject({
      standing: 'rest',
      tierByRank: { id: 'top' },
      toRise: { value: '60', equalSuffices: false, gap: '0' },
      ties: { others: 1, straddled: [{ above: 'top', below: 'rest' }], effect: 'demoted' },
    });
    expect(explained(demote, 'c').ties.effect).toBe('none');
    // Worth 60 too it would be one of three equals, of whom there is room for one.
    expect(explained(demote, 'a').cushion).toMatchObject({ value: '60', equalHolds: false });
  });

  it('with split, ten equals straddle every cutoff and their ids decide', () => {
    const equals = Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`c${at}`, '5']));
    const { ties, toRise, standing } = explained(pyramidOf(equals), 'c1');
    expect(standing).toBe('C');
    expect(ties).toEqual({
      others: 9,
      straddled: [
        { above: 'A', below: 'B' },
        { above: 'B', below: 'C' },
        { above: 'C', below: 'D' },
      ],
      rule: 'split',
      effect: 'by-id',
    });
    expect(toRise).toMatchObject({ tier: { id: 'A' }, value: '5', equalSuffices: false, gap: '0' });
  });

  it('a customer below the lowest value of a tier is told which, and what it asks for', () => {
    const scheme: Scheme = {
      cut: 'headcount',
      tiers: [
        { id: 'top', name: 'top', share: '0.5', from: '60' },
        { id: 'rest', name: 'rest', share: '0.5' },
      ],
    };
    const pyramid = pyramidOf({ a: '70', b: '50', c: '7', d: '5' }, { scheme });
    expect(explained(pyramid, 'b')).toMatchObject({
      standing: 'rest',
      tierByRank: { id: 'top' },
      minimum: { tier: { id: 'top' }, from: '60' },
      toRise: { tier: { id: 'top' }, value: '60', equalSuffices: true, gap: '10' },
    });
    expect(explained(pyramid, 'a')).toMatchObject({
      minimum: null,
      cushion: { tier: { id: 'rest' }, value: '60', equalHolds: true, amount: '10' },
    });
    expect(explained(pyramid, 'c')).toMatchObject({ minimum: null });
  });

  it('a customer worth nothing has to exceed 0, whoever is above', () => {
    const scheme: Scheme = {
      cut: 'headcount',
      tiers: [
        { id: 'top', name: 'top', share: '0.75' },
        { id: 'rest', name: 'rest', share: '0.25' },
      ],
    };
    const pyramid = pyramidOf({ a: '50', b: '0', c: '-7.5', d: '-20' }, { scheme });
    expect(explained(pyramid, 'c')).toMatchObject({
      standing: 'rest',
      tierByRank: { id: 'top' },
      heldDown: true,
      toRise: { tier: { id: 'top' }, value: '0', equalSuffices: false, gap: '7.5' },
    });
    expect(explained(pyramid, 'a').cushion).toMatchObject({ value: '0', equalHolds: false });
    expect(explained(pyramid, 'd').heldDown).toBe(false);
    const ranked = pyramidOf(
      { a: '50', b: '0', c: '-7.5', d: '-20' },
      { scheme, nonPositive: 'rank' },
    );
    expect(explained(ranked, 'c')).toMatchObject({
      standing: 'top',
      heldDown: false,
      cushion: { value: '-20', equalHolds: true, amount: '12.5' },
    });
  });

  it('by amount the bound decides, even of a tier that is empty', () => {
    const scheme: Scheme = {
      cut: 'amount',
      tiers: [
        { id: 'A', name: 'a', from: '1000' },
        { id: 'B', name: 'b', from: '500' },
        { id: 'C', name: 'c' },
      ],
    };
    const pyramid = pyramidOf({ a: '1200', b: '300' }, { scheme });
    expect(explained(pyramid, 'b').toRise).toMatchObject({
      tier: { id: 'B' },
      value: '500',
      equalSuffices: true,
      gap: '200',
    });
    expect(explained(pyramid, 'a').cushion).toMatchObject({
      tier: { id: 'B' },
      value: '1000',
      equalHolds: true,
      amount: '200',
    });
  });

  it('by value the total moves with the customer', () => {
    const pyramid = pyramidOf({ a: '81', b: '10', c: '9' }, { scheme: shares('0.8', '0.2') });
    // The slice of b starts at 81. That is inside 80% of the total once the total exceeds 101.25.
    expect(explained(pyramid, 'b').toRise).toMatchObject({
      tier: { id: 'A' },
      value: '11.25',
      equalSuffices: false,
      gap: '1.25',
    });
    // Behind the others a starts at 19, which is inside while the total exceeds 23.75.
    expect(explained(pyramid, 'a').cushion).toMatchObject({
      tier: { id: 'B' },
      value: '4.75',
      equalHolds: false,
      amount: '76.25',
    });
    // 22 / 0.7 − 24 = 7.428571…: the value is then exact to the step.
    const sevenths = pyramidOf({ a: '22', b: '4', c: '2' }, { scheme: shares('0.7', '0.3') });
    expect(explained(sevenths, 'b').toRise).toMatchObject({ value: '7.4286', equalSuffices: true });
  });

  it('by value a slice that is read by its end is pushed out by its own weight', () => {
    const pyramid = pyramidOf(
      { a: '60', b: '30', c: '10' },
      { scheme: shares('0.7', '0.3'), rounding: 'down' },
    );
    expect(explained(pyramid, 'a').standing).toBe('A');
    // 60.0001 puts b first: it ends at 60.0001, within 70% of 130.0001. At 1,000 it would not.
    expect(explained(pyramid, 'b').toRise).toMatchObject({ value: '60', equalSuffices: false });
    const grown = pyramidOf(
      { a: '60', b: '1000', c: '10' },
      { scheme: shares('0.7', '0.3'), rounding: 'down' },
    );
    expect(explained(grown, 'b')).toMatchObject({ rank: 1, standing: 'B', toRise: null });
  });

  it('is exact whatever the digits', () => {
    const pyramid = pyramidOf(
      { a: '12345678901234567890.000000000000000001', b: '12345678901234567890', c: '4.4e-16' },
      { scheme: halves },
    );
    expect(explained(pyramid, 'c').toRise).toMatchObject({
      value: '12345678901234567890',
      gap: '12345678901234567889.99999999999999956',
      equalSuffices: false,
    });
    expect(explained(pyramid, 'b').cushion).toMatchObject({
      value: '0.00000000000000044',
      amount: '12345678901234567889.99999999999999956',
    });
  });

  it('has no share where the total is not above 0', () => {
    const { share, cumulativeShare } = explained(pyramidOf({ a: '5', b: '-5' }), 'a');
    expect([share, cumulativeShare]).toEqual([null, null]);
  });

  it('says of a known customer without a transaction that it is inactive', () => {
    const pyramid = pyramidOf({ ann: '1' }, { roster: ['ann', 'bob'] });
    expect(explainCustomer(pyramid, 'bob')).toEqual({
      customerId: 'bob',
      standing: 'inactive',
      tier: null,
      of: 1,
      basis: 'revenue',
      window: { kind: 'all', text: 'all', start: null, end: null },
      currency: null,
    });
  });

  it('refuses an unknown customer and names up to three ids that resemble it', () => {
    const pyramid = pyramidOf(
      { 'C-0042': '1', 'c-42': '2', 'C-43': '3', ' c-42': '4' },
      { roster: ['C-00042', 'c-042'] },
    );
    const { issues } = refused(() => explainCustomer(pyramid, 'C-42'));
    expect(issues.map(spelled)).toMatchObject([
      {
        code: 'unknown-customer',
        message: 'no customer has this id',
        path: 'customerId',
        expected: 'the id of a customer in the pyramid, letter for letter',
        received: 'C-42',
        hint: 'Perhaps " c-42", "c-42" or "C-0042" is meant.',
      },
    ]);
  });

  it.each(['zoe', '', '__proto__', 'constructor'])(
    'refuses %j where nothing resembles it',
    (id) => {
      const pyramid = pyramidOf({ ann: '1' });
      expect(refusalOf(() => explainCustomer(pyramid, id))).toContain(
        'See the listing for the ids there are, or choose a window in which the customer bought.',
      );
    },
  );

  it('gives rank, tier and shares as the pyramid has them', () => {
    fc.assert(
      fc.property(
        questionArbitrary(shareSchemeArbitrary('headcount')),
        ({ pyramid, customerId }) => {
          const { customers } = pyramid;
          const place = customers.findIndex((customer) => customer.customerId === customerId);
          const explanation = explained(pyramid, customerId);
          expect(explanation).toMatchObject({
            rank: place + 1,
            of: customers.length,
            standing: customers[place]?.tier,
            value: customers[place]?.value,
          });
          const better = customers.filter(
            (customer, at) => at < place && customer.tier !== explanation.standing,
          );
          expect(explanation.cutoffAbove?.customerId).toBe(better.at(-1)?.customerId);
          const worse = customers.find(
            (customer, at) => at > place && customer.tier !== explanation.standing,
          );
          expect(explanation.cutoffBelow?.customerId).toBe(worse?.customerId);
          if (place === customers.length - 1 && explanation.cumulativeShare !== null) {
            expect(explanation.cumulativeShare).toBe('1');
          }
        },
      ),
    );
  });

  it('leaves the pyramid as it was', () => {
    const pyramid = staircase(20);
    const before = structuredClone(pyramid);
    explainCustomer(pyramid, 'c05');
    expect(pyramid).toEqual(before);
  });
});
