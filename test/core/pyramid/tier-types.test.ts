import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  buildPyramid,
  customerOf,
  defaultScheme,
  explainCustomer,
  explainCustomers,
  type Pyramid,
  type PyramidOptions,
  readScheme,
  type Scheme,
  tierCustomers,
} from '../../../src/index';

const rows = [{ customerId: 'ann', revenue: 5 }];
type Default = 'A' | 'B' | 'C' | 'D';

describe('the ids of tiers are known to the type checker', () => {
  it('those of the default scheme, where no other is given', () => {
    const pyramid = buildPyramid(rows, { window: 'all' });
    expectTypeOf(pyramid).toEqualTypeOf<Pyramid<Default>>();
    expectTypeOf(pyramid.customers[0]?.tier).toEqualTypeOf<Default | undefined>();
    expectTypeOf(pyramid.cutoffs[0]?.below).toEqualTypeOf<Default | undefined>();
    expectTypeOf(pyramid.summary.tiers[0]?.tier).toEqualTypeOf<Default | undefined>();
    expectTypeOf(customerOf(pyramid, 'ann')?.tier).toEqualTypeOf<Default | undefined>();
    expectTypeOf(explainCustomer(pyramid, 'ann').standing).toEqualTypeOf<Default | 'inactive'>();
    expectTypeOf(explainCustomers(pyramid)[0]?.tier?.id).toEqualTypeOf<Default | undefined>();
    expectTypeOf(tierCustomers([{ customerId: 'ann', value: 1 }]).customers[0]?.tier).toEqualTypeOf<
      Default | undefined
    >();
    expect(pyramid.customers[0]?.tier).toBe('A');
  });

  it('those of the scheme that is given, as far as they are written out', () => {
    const pyramid = buildPyramid(rows, {
      scheme: {
        cut: 'amount',
        tiers: [
          { id: 'key', name: 'key', from: 100 },
          { id: 'rest', name: 'rest' },
        ],
      },
    });
    expectTypeOf(pyramid).toEqualTypeOf<Pyramid<'key' | 'rest'>>();
    expectTypeOf(buildPyramid(rows, { scheme: defaultScheme })).toEqualTypeOf<Pyramid<Default>>();
    const read: Scheme = readScheme(defaultScheme);
    expectTypeOf(buildPyramid(rows, { scheme: read })).toEqualTypeOf<Pyramid>();
    const options: PyramidOptions = { scheme: read };
    expectTypeOf(buildPyramid(rows, options)).toEqualTypeOf<Pyramid>();
    expect(pyramid.customers[0]?.tier).toBe('rest');
  });

  it('and a pyramid of known tiers is a pyramid, but not one of others', () => {
    const pyramid: Pyramid = buildPyramid(rows);
    // @ts-expect-error its tiers are A to D
    const other: Pyramid<'X'> = buildPyramid(rows);
    expect(other).toEqual(pyramid);
  });
});
