import { describe, expect, it } from 'vitest';
import { PyramidError } from '../../../src/core/issues/issue';
import { assignTreatments } from '../../../src/core/policies/assign-treatments';
import { defaultPolicies } from '../../../src/core/policies/default-policies';
import { readPolicies } from '../../../src/core/policies/read-policies';
import { refusalOf } from '../../said';
import { threePolicies, threeTiers } from './three-tiers';

const [vip, major] = defaultPolicies.policies;

describe('assignTreatments', () => {
  it('gives each customer the policy of its tier, in the order of the customers', () => {
    const customers = [
      { customerId: '007', tier: 'B', rank: 2 },
      { customerId: '7', tier: 'A', rank: 1 },
    ];
    expect(assignTreatments(customers, defaultPolicies)).toEqual([
      { customerId: '007', tier: 'B', policy: major },
      { customerId: '7', tier: 'A', policy: vip },
    ]);
  });

  it('lets the customers of a tier share one policy', () => {
    const customers = [
      { customerId: '__proto__', tier: 'A' },
      { customerId: 'constructor', tier: 'A' },
    ];
    const [first, second] = assignTreatments(customers, defaultPolicies);
    expect(first?.policy).toBe(vip);
    expect(second?.policy).toBe(vip);
  });

  it('follows any policies, whatever their tiers are called', () => {
    const policies = readPolicies(threePolicies(), { scheme: threeTiers });
    const customers = threeTiers.tiers.map(({ id }) => ({ customerId: `in ${id}`, tier: id }));
    const treatments = assignTreatments(customers, policies);
    expect(treatments.map(({ policy }) => policy)).toEqual(policies.policies);
  });

  it('owes nobody anything where there are no customers', () => {
    expect(assignTreatments([], defaultPolicies)).toEqual([]);
  });

  it.each(['E', 'toString', '__proto__', 'inactive'])(
    'refuses tier %s without a policy',
    (tier) => {
      const customers = [
        { customerId: '1', tier: 'A' },
        { customerId: '2', tier },
      ];
      expect(refusalOf(() => assignTreatments(customers, defaultPolicies))).toContain(
        `policies: tier "${tier}" has customers but no policy; ` +
          `expected a policy for each tier; there are policies for "A", "B", "C", "D", got "${tier}"`,
      );
    },
  );

  it('names every tier without a policy once, in one order for any order of customers', () => {
    const customers = ['F', 'E', 'F', 'A'].map((tier, index) => ({ customerId: `${index}`, tier }));
    for (const given of [customers, customers.toReversed()]) {
      try {
        assignTreatments(given, defaultPolicies);
        expect.unreachable();
      } catch (error) {
        expect(error).toBeInstanceOf(PyramidError);
        expect(error).toMatchObject({
          code: 'invalid-policies',
          issues: [{ received: 'E' }, { received: 'F' }],
        });
      }
    }
  });

  it('leaves customers and policies as they were', () => {
    const customers = Object.freeze([Object.freeze({ customerId: '1', tier: 'A' })]);
    const before = structuredClone(defaultPolicies);
    assignTreatments(customers, defaultPolicies);
    expect(defaultPolicies).toEqual(before);
  });
});
