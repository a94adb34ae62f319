import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Issue, PyramidError } from '../../../src/core/issues/issue';
import { defaultScheme } from '../../../src/core/pyramid/scheme';
import { readScheme, schemeSchema } from '../../../src/core/pyramid/scheme-schema';
import { refusalOf, type Spelled, spelled } from '../../said';

function issuesOf(input: unknown): readonly Issue[] {
  try {
    readScheme(input);
  } catch (error) {
    if (error instanceof PyramidError) return error.issues;
    throw error;
  }
  throw new Error('the scheme was read, though it should have been refused');
}

const half = { id: 'X', name: 'best', share: '0.5' };
const rest = { id: 'Y', name: 'rest', share: '0.5' };

describe('readScheme', () => {
  it('reads the default scheme, through JSON, as it stands', () => {
    expect(readScheme(JSON.parse(JSON.stringify(defaultScheme)))).toEqual(defaultScheme);
  });

  it('cuts by headcount where the scheme does not say how', () => {
    expect(readScheme({ tiers: [half, rest] })).toEqual({ cut: 'headcount', tiers: [half, rest] });
  });

  it('reads a scheme by value', () => {
    expect(readScheme({ cut: 'value', tiers: [half, rest] }).cut).toBe('value');
  });

  it('reads amounts in any form and gives them back in canonical text', () => {
    const decimal = { toFixed: () => '0.2', constructor: Object, s: 1, e: -1 };
    const tiers = [
      { id: '1', name: 'a', share: 0.1 },
      { id: '2', name: 'b', share: '2e-1' },
      { id: '3', name: 'c', share: decimal },
      { id: '4', name: 'd', share: '0.50' },
      { id: '5', name: 'e', share: 0n },
    ];
    const scheme = readScheme({ tiers });
    expect(scheme.tiers.map((tier) => ('share' in tier ? tier.share : null))).toEqual([
      '0.1',
      '0.2',
      '0.2',
      '0.5',
      '0',
    ]);
  });

  it('reads a scheme by amount, whose last tier has no bound', () => {
    const scheme = {
      cut: 'amount',
      tiers: [
        { id: 'gold', name: 'gold', from: 100000 },
        { id: 'silver', name: 'silver', from: '1e4' },
        { id: 'rest', name: 'rest' },
      ],
    };
    expect(readScheme(scheme)).toEqual({
      cut: 'amount',
      tiers: [
        { id: 'gold', name: 'gold', from: '100000' },
        { id: 'silver', name: 'silver', from: '10000' },
        { id: 'rest', name: 'rest' },
      ],
    });
  });

  it('reads a lowest value beside a share', () => {
    const tiers = [{ ...half, from: 1000 }, rest];
    expect(readScheme({ tiers }).tiers).toEqual([{ ...half, from: '1000' }, rest]);
    const equal = [
      { ...half, share: '0.2', from: 10 },
      { ...half, id: 'Z', share: '0.3', from: '10.0' },
      rest,
    ];
    expect(readScheme({ cut: 'value', tiers: equal }).tiers).toHaveLength(3);
  });

  it('refuses a lowest value above that of a better tier, and one of the lowest tier', () => {
    const rising = [
      { ...half, share: '0.2', from: 10 },
      { ...half, id: 'Y', share: '0.3' },
      { ...half, id: 'Z', share: '0.4', from: 11 },
      { ...rest, id: 'R', share: '0.1' },
    ];
    expect(issuesOf({ tiers: rising })).toMatchObject([
      { path: 'tiers[2].from', expected: 'at most 10' },
    ]);
    expect(issuesOf({ tiers: [half, { ...rest, from: 1 }] })).toMatchObject([
      { path: 'tiers[1].from', reason: 'lowest-tier-with-bound' },
    ]);
  });

  it('takes one tier, and bounds below zero', () => {
    expect(readScheme({ tiers: [{ ...half, share: 1 }] }).tiers).toHaveLength(1);
    const losses = {
      cut: 'amount',
      tiers: [
        { id: 'A', name: 'a', from: -5 },
        { id: 'B', name: 'b' },
      ],
    };
    expect(readScheme(losses).tiers).toHaveLength(2);
    expect(readScheme({ cut: 'amount', tiers: [{ id: 'A', name: 'all' }] }).tiers).toHaveLength(1);
  });

  it('takes any text as an id, constructor and __proto__ among them', () => {
    const ids = ['constructor', '__proto__', '大客户'];
    const tiers = ids.map((id, index) => ({ id, name: id, share: index === 0 ? 1 : 0 }));
    expect(readScheme({ tiers }).tiers.map((tier) => tier.id)).toEqual(ids);
  });

  it('lets a file link its JSON Schema, and leaves the link out', () => {
    expect(readScheme({ $schema: './scheme.json', tiers: [half, rest] })).toEqual({
      cut: 'headcount',
      tiers: [half, rest],
    });
  });

  it('leaves its input as it was', () => {
    const input = {
      tiers: [
        { ...half, share: 0.5 },
        { ...rest, share: '0.50' },
      ],
    };
    const before = structuredClone(input);
    readScheme(input);
    expect(input).toEqual(before);
    expect(Object.isFrozen(input.tiers) || Object.isFrozen(input.tiers[0])).toBe(false);
  });

  it('accepts whole cents of a whole in any number of tiers', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(100), { minLength: 1, maxLength: 12 }), (parts) => {
        const cuts = [...parts, 0, 100].sort((a, b) => a - b);
        const tiers = cuts.slice(1).map((cut, index) => ({
          id: `T${index}`,
          name: 'tier',
          share: (cut - (cuts[index] ?? 0)) / 100,
        }));
        expect(readScheme({ tiers }).tiers).toHaveLength(tiers.length);
      }),
    );
  });
});

const refused: readonly [contract: string, input: unknown, issues: readonly Partial<Spelled>[]][] =
  [
    [
      'what is no object',
      [half, rest],
      [{ message: 'the scheme is a list', expected: 'an object' }],
    ],
    ['nothing', undefined, [{ message: 'the scheme is missing', expected: 'an object' }]],
    ['null', null, [{ message: 'the scheme is null', expected: 'an object' }]],
    [
      'a scheme without tiers',
      {},
      [{ path: 'tiers', message: 'tiers is missing', expected: 'a list' }],
    ],
    [
      'an empty list of tiers',
      { tiers: [] },
      [{ path: 'tiers', message: 'tiers is an empty list', expected: 'at least one tier' }],
    ],
    [
      'another way to cut',
      { cut: 'profit', tiers: [half, rest] },
      [{ path: 'cut', expected: '"headcount", "value" or "amount"', received: 'profit' }],
    ],
    [
      'shares that add up to less than 1, with the sum and the difference',
      { tiers: [half, { ...rest, share: '0.49' }] },
      [
        {
          path: 'tiers',
          message: 'the shares add up to 0.99, which is 0.01 too little',
          expected: 'shares that add up to exactly 1',
          received: '0.99',
          hint: 'Raise one or several of them by 0.01 in all',
        },
      ],
    ],
    [
      'shares that add up to more than 1 by the least of digits',
      { cut: 'value', tiers: [half, { ...rest, share: '0.50000000000000000000000001' }] },
      [
        {
          path: 'tiers',
          message:
            'the shares add up to 1.00000000000000000000000001, which is 0.00000000000000000000000001 too much',
        },
      ],
    ],
    [
      'shares in per cent, each of them',
      {
        tiers: [
          { ...half, share: 20 },
          { ...rest, share: 80 },
        ],
      },
      [
        {
          path: 'tiers[0].share',
          expected: 'a share from 0 to 1, such as 0.05 for 5%',
          received: '20',
        },
        { path: 'tiers[1].share', received: '80' },
      ],
    ],
    [
      'a share below zero',
      { tiers: [{ ...half, share: '-0.5' }] },
      [{ path: 'tiers[0].share', message: 'share is not valid', received: '-0.5' }],
    ],
    [
      'a share that is no number',
      { tiers: [{ ...half, share: '50%' }] },
      [{ path: 'tiers[0].share', message: 'share is not valid', received: '50%' }],
    ],
    [
      'a share that is missing',
      { tiers: [{ id: 'A', name: 'a' }] },
      [{ path: 'tiers[0].share', message: 'share is missing' }],
    ],
    [
      'a key that a tier by headcount does not have, with those that are known',
      { tiers: [{ ...half, share: 1, to: '100' }] },
      [
        {
          path: 'tiers[0].to',
          message: '"to" is not known here',
          expected: '"id", "name", "label", "share" or "from"',
          received: 'to',
        },
      ],
    ],
    [
      'unknown keys of the whole, one issue each',
      { tiers: [{ ...half, share: 1 }], colour: 'red', size: 3 },
      [
        { path: 'colour', expected: '"cut" or "tiers"' },
        { path: 'size', expected: '"cut" or "tiers"' },
      ],
    ],
    [
      'a key named __proto__ as any other unknown one',
      JSON.parse('{"tiers":[{"id":"A","name":"a","share":1,"__proto__":2}]}'),
      [{ path: 'tiers[0].__proto__', received: '__proto__' }],
    ],
    [
      'an id used twice, where it stands the second time',
      { tiers: [half, { ...rest, id: 'X' }] },
      [{ path: 'tiers[1].id', message: 'tier "X" stands here a second time', received: 'X' }],
    ],
    [
      'a tier called inactive',
      { tiers: [{ ...half, id: 'inactive', share: 1 }] },
      [
        {
          path: 'tiers[0].id',
          expected:
            'another id, since "inactive" is the standing of customers without a transaction',
          received: 'inactive',
        },
      ],
    ],
    [
      'blank ids and names',
      { tiers: [{ id: '', name: ' ', share: 1 }] },
      [
        { path: 'tiers[0].id', message: 'id is not valid', received: '' },
        { path: 'tiers[0].name', message: 'name is not valid', received: ' ' },
      ],
    ],
    [
      'a number for an id, since 1 and 01 would be the same tier',
      { tiers: [{ ...half, id: 1, share: 1 }] },
      [{ path: 'tiers[0].id', expected: 'a short text such as A', received: '1' }],
    ],
    [
      'a label without English, which stands in for the others',
      { tiers: [{ ...half, share: 1, label: { zh: '优' } }] },
      [{ path: 'tiers[0].label.en', message: 'en is missing' }],
    ],
    [
      'bounds that rise or stand still',
      {
        cut: 'amount',
        tiers: [
          { id: 'A', name: 'a', from: 10 },
          { id: 'B', name: 'b', from: '10.0' },
          { id: 'C', name: 'c', from: 20 },
          { id: 'D', name: 'd' },
        ],
      },
      [
        {
          path: 'tiers[1].from',
          message: 'tier "B" begins no lower than the tier above it',
          expected: 'less than 10',
          received: '10.0',
        },
        { path: 'tiers[2].from', received: '20' },
      ],
    ],
    [
      'a missing bound above the lowest tier, and one in it',
      {
        cut: 'amount',
        tiers: [
          { id: 'A', name: 'a' },
          { id: 'B', name: 'b', from: 0 },
        ],
      },
      [
        { path: 'tiers[0].from', message: 'tier "A" has no lower bound' },
        {
          path: 'tiers[1].from',
          message:
            'the lowest tier "B" has a lower bound, which would leave customers without a tier',
          received: '0',
        },
      ],
    ],
    [
      'a bound that is no amount',
      {
        cut: 'amount',
        tiers: [
          { id: 'A', name: 'a', from: 'much' },
          { id: 'B', name: 'b' },
        ],
      },
      [{ path: 'tiers[0].from', expected: 'a decimal such as 1234.50', received: 'much' }],
    ],
    [
      'a tier that is no object',
      { tiers: ['A'] },
      [{ path: 'tiers[0]', message: 'this item is text', expected: 'an object', received: 'A' }],
    ],
  ];

describe('readScheme refuses', () => {
  it.each(refused)('%s', (_, input, issues) => {
    const found = issuesOf(input);
    expect(found).toHaveLength(issues.length);
    for (const [index, issue] of issues.entries()) {
      expect(spelled(found[index] as Issue)).toMatchObject({ code: 'invalid-scheme', ...issue });
    }
  });

  it('in a sentence that people understand', () => {
    expect(refusalOf(() => readScheme({ tiers: [half, { ...rest, share: 0.4 }] }))).toContain(
      'tiers: the shares add up to 0.9, which is 0.1 too little; ' +
        'expected shares that add up to exactly 1, got "0.9". ' +
        'Raise one or several of them by 0.1 in all',
    );
  });
});

describe('readScheme, whatever comes', () => {
  it('reads or refuses, and never fails otherwise', () => {
    const tier = fc.record(
      {
        id: fc.anything(),
        name: fc.anything(),
        share: fc.anything(),
        from: fc.anything(),
        label: fc.anything(),
      },
      { requiredKeys: [] },
    );
    const nearly = fc.record(
      {
        cut: fc.constantFrom('headcount', 'value', 'amount'),
        tiers: fc.array(fc.oneof(tier, fc.anything())),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(nearly, fc.anything()), (input) => {
        try {
          readScheme(input);
        } catch (error) {
          expect(error).toBeInstanceOf(PyramidError);
        }
      }),
    );
  });
});

describe('schemeSchema', () => {
  it('can be given to editors as JSON Schema, with amounts as text or number', () => {
    const json = JSON.stringify(
      z.toJSONSchema(schemeSchema, { io: 'input', unrepresentable: 'any' }),
    );
    expect(json).toContain('"share":{"type":["string","number"]}');
    expect(json).toContain('"from":{"type":["string","number"]}');
  });
});
