import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainCustomer, explainCustomers } from '../../../src/core/explain/explain-customer';
import { buildPyramid } from '../../../src/core/pyramid/build-pyramid';
import { amountSchemeArbitrary, questionArbitrary, shareSchemeArbitrary } from './retiered';

describe('explainCustomers', () => {
  it.each([
    ['headcount', shareSchemeArbitrary('headcount')],
    ['value', shareSchemeArbitrary('value')],
    ['amount', amountSchemeArbitrary],
  ])('explains each as explainCustomer does, by %s', (_, scheme) => {
    fc.assert(
      fc.property(questionArbitrary(scheme), ({ pyramid }) => {
        expect(explainCustomers(pyramid)).toEqual(
          pyramid.customers.map(({ customerId }) => explainCustomer(pyramid, customerId)),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('explains the inactive after the ranked', () => {
    const pyramid = buildPyramid([{ customerId: 'ann', revenue: 1 }], { roster: ['zoe', 'ann'] });
    expect(explainCustomers(pyramid)).toEqual([
      explainCustomer(pyramid, 'ann'),
      explainCustomer(pyramid, 'zoe'),
    ]);
  });
});
