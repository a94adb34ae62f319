import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainCustomer } from '../../../src/core/explain/explain-customer';
import type { Cushion, Rise, TieredExplanation } from '../../../src/core/explain/explanation';
import { addAmounts, multiplyAmounts } from '../../../src/core/values/amount';
import type { Amount } from '../../../src/core/values/exact';
import {
  amountSchemeArbitrary,
  floorSchemeArbitrary,
  placeOf,
  type Question,
  questionArbitrary,
  STEP,
  shareSchemeArbitrary,
  tierAt,
  valuesBetween,
} from './retiered';

const byHeadcount = questionArbitrary(shareSchemeArbitrary('headcount'));
const byAmount = questionArbitrary(amountSchemeArbitrary);
const byValue = questionArbitrary(shareSchemeArbitrary('value'));
const withFloors = questionArbitrary(floorSchemeArbitrary('headcount'));
const byValueWithFloors = questionArbitrary(floorSchemeArbitrary('value'));

/** More than anybody here is worth, and less. */
const HIGHEST = '30000';
const LOWEST = '-30000';

/** Much less than the smallest step: "by however little". */
const LITTLE = '1e-14';

const NUM_RUNS = 120;

describe.each([
  ['headcount', byHeadcount],
  ['amount', byAmount],
  ['value', byValue],
  ['headcount with lowest values', withFloors],
  ['value with lowest values', byValueWithFloors],
])('by %s', (_, questions) => {
  it('the value to rise lifts the customer to the tier that is promised', () => {
    holds(questions, (question, explanation) => {
      const { toRise } = explanation;
      if (toRise === null) return;
      const promised = placeOf(question.pyramid, toRise.tier.id);
      expect(promised).toBeLessThan(ownTier(question, explanation));
      expect(tierAt(question, firstAbove(toRise))).toBe(promised);
      if (!toRise.equalSuffices) {
        const tier = tierAt(question, addAmounts(toRise.value, LITTLE));
        expect(tier).toBeLessThan(ownTier(question, explanation));
      }
      expect(addAmounts(explanation.value, toRise.gap)).toBe(toRise.value);
    });
  });

  it('nothing less than the value to rise lifts the customer', () => {
    holds(questions, (question, explanation) => {
      const own = ownTier(question, explanation);
      const { toRise, value } = explanation;
      const below = toRise === null ? HIGHEST : addAmounts(firstAbove(toRise), `-${STEP}`);
      for (const tried of valuesBetween(question.pyramid, value, below)) {
        const tier = tierAt(question, tried);
        if (tier !== undefined) expect([tried, tier >= own]).toEqual([tried, true]);
      }
    });
  });

  it('within its cushion the customer keeps its tier', () => {
    holds(questions, (question, explanation) => {
      const own = ownTier(question, explanation);
      const { cushion, value } = explanation;
      if (cushion?.equalHolds === false && cushion.amount !== '0') {
        expect(tierAt(question, addAmounts(cushion.value, LITTLE))).toBeLessThanOrEqual(own);
      }
      const above = cushion === null ? LOWEST : addAmounts(firstBelow(cushion), STEP);
      for (const tried of valuesBetween(question.pyramid, above, value)) {
        const tier = tierAt(question, tried);
        if (tier !== undefined) expect([tried, tier <= own]).toEqual([tried, true]);
      }
    });
  });

  it('beyond its cushion the customer falls to the tier that is promised', () => {
    holds(questions, (question, explanation) => {
      const { cushion } = explanation;
      if (cushion === null) return;
      const promised = placeOf(question.pyramid, cushion.tier.id);
      expect(promised).toBeGreaterThan(ownTier(question, explanation));
      expect(tierAt(question, firstBelow(cushion)) ?? promised).toBe(promised);
      expect(addAmounts(explanation.value, multiplyAmounts(cushion.amount, '-1'))).toBe(
        cushion.value,
      );
    });
  });

  it('nothing lifts a customer of the best tier, and nothing drops one of the lowest', () => {
    holds(questions, (question, explanation) => {
      const own = ownTier(question, explanation);
      const last = question.pyramid.settings.scheme.tiers.length - 1;
      if (own === 0) expect(explanation.toRise).toBeNull();
      if (own === last) expect(explanation.cushion).toBeNull();
    });
  });
});

describe.each([
  ['headcount', byHeadcount],
  ['amount', byAmount],
  ['headcount with lowest values', withFloors],
])('by %s', (_, questions) => {
  it('where a value is enough to rise or to stay, the least bit less is not', () => {
    holds(questions, (question, explanation) => {
      const own = ownTier(question, explanation);
      const { toRise, cushion } = explanation;
      if (toRise?.equalSuffices) {
        expect(tierAt(question, addAmounts(toRise.value, `-${LITTLE}`))).toBeGreaterThanOrEqual(
          own,
        );
      }
      if (cushion?.equalHolds) {
        expect(tierAt(question, addAmounts(cushion.value, `-${LITTLE}`))).toBeGreaterThan(own);
      }
    });
  });
});

describe.each([
  ['headcount', byHeadcount],
  ['amount', byAmount],
  ['value, each slice read by its start', byValue.filter(isReadByStart)],
])('by %s', (_, questions) => {
  it('a customer worth more than the value to rise stays lifted', () => {
    holds(questions, (question, explanation) => {
      const { toRise } = explanation;
      if (toRise === null) return;
      const promised = placeOf(question.pyramid, toRise.tier.id);
      for (const tried of valuesBetween(question.pyramid, firstAbove(toRise), HIGHEST)) {
        expect([tried, tierAt(question, tried)]).toEqual([tried, expect.toSatisfy(upTo(promised))]);
      }
    });
  });

  it('a customer that has lost more than its cushion stays below', () => {
    holds(questions, (question, explanation) => {
      const { cushion } = explanation;
      if (cushion === null) return;
      const own = ownTier(question, explanation);
      for (const tried of valuesBetween(question.pyramid, LOWEST, firstBelow(cushion))) {
        const tier = tierAt(question, tried);
        if (tier !== undefined) expect([tried, tier > own]).toEqual([tried, true]);
      }
    });
  });
});

function isReadByStart({ pyramid }: Question): boolean {
  return pyramid.settings.rounding === 'up';
}

const upTo = (highest: number) => (tier: number) => tier <= highest;

/** The least value that is enough. */
function firstAbove({ value, equalSuffices }: Rise): Amount {
  return equalSuffices ? value : addAmounts(value, STEP);
}

/** The largest value that is too little. */
function firstBelow({ value, equalHolds }: Cushion): Amount {
  return equalHolds ? addAmounts(value, `-${STEP}`) : value;
}

function ownTier({ pyramid }: Question, explanation: TieredExplanation): number {
  return placeOf(pyramid, explanation.standing);
}

function holds(
  questions: fc.Arbitrary<Question>,
  check: (question: Question, explanation: TieredExplanation) => void,
): void {
  fc.assert(
    fc.property(questions, (question) => {
      const explanation = explainCustomer(question.pyramid, question.customerId);
      if (explanation.tier === null) throw new Error('everybody here is ranked');
      check(question, explanation);
    }),
    { numRuns: NUM_RUNS },
  );
}
