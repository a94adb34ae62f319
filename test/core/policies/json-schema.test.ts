import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defaultPolicies } from '../../../src/core/policies/default-policies';
import {
  type JsonSchema,
  policiesJsonSchema,
  schemeJsonSchema,
} from '../../../src/core/policies/json-schema';
import { defaultScheme } from '../../../src/core/pyramid/scheme';
import { SIGNALS as DECLARED } from '../../../src/core/signals/signals';
import { policyFor, threePolicies, threeTiers } from './three-tiers';

const SIGNALS = DECLARED.map(({ id }) => id);
const DRAFT_2020_12 = 'https://json-schema.org/draft/2020-12/schema';

/** Whether a document has the form that the JSON Schema states, read back by zod. */
function accepts(schema: JsonSchema): (document: unknown) => boolean {
  const read = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]);
  return (document) => read.safeParse(document).success;
}

/** Every schema of a property, with the path to it. */
function properties(schema: unknown, path = ''): [path: string, schema: JsonSchema][] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) =>
    key === 'properties'
      ? Object.entries(value as JsonSchema).flatMap(([name, property]) => {
          const at = `${path}.${name}`;
          return [
            [at, property as JsonSchema] as [string, JsonSchema],
            ...properties(property, at),
          ];
        })
      : properties(value, path),
  );
}

describe('policiesJsonSchema', () => {
  const schema = policiesJsonSchema();
  const isAccepted = accepts(schema);

  it('is a JSON Schema of draft 2020-12 with a title, in plain JSON', () => {
    expect(schema).toMatchObject({
      $schema: DRAFT_2020_12,
      title: 'Customer pyramid policies',
      type: 'object',
      required: ['version', 'policies'],
      additionalProperties: false,
    });
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });

  it('accepts the default policies, those of a user, and a link to itself', () => {
    expect(isAccepted(defaultPolicies)).toBe(true);
    expect(isAccepted(threePolicies())).toBe(true);
    expect(isAccepted({ $schema: './policies.schema.json', ...threePolicies() })).toBe(true);
  });

  it.each([
    ['an unknown key', { gifts: 1 }],
    ['visits of another kind', { visits: { kind: 'monthly' } }],
    ['a missing rule', { owner: undefined }],
    ['a signal that is none', { watch: [{ signal: 'weather', origin: { en: 'x', zh: 'x' } }] }],
    [
      'a severity that is none',
      { watch: [{ signal: 'quiet', thresholds: { panic: 1 }, origin: { en: 'x', zh: 'x' } }] },
    ],
    [
      'no threshold at all',
      { watch: [{ signal: 'quiet', thresholds: {}, origin: { en: 'x', zh: 'x' } }] },
    ],
  ])('refuses %s', (_, edit) => {
    const policy = JSON.parse(JSON.stringify({ ...policyFor('A', 1), ...edit }));
    expect(isAccepted({ version: 1, policies: [policy] })).toBe(false);
  });

  it('explains every property to editors, but for origins and labels in each language', () => {
    const bare = properties(schema).filter(([, { description }]) => description === undefined);
    const names = new Set(bare.map(([path]) => path.split('.').at(-1)));
    expect([...names].toSorted()).toEqual(['en', 'kind', 'signal', 'zh']);
  });

  it('names each signal, each with its default thresholds', () => {
    const text = JSON.stringify(schema);
    for (const signal of SIGNALS) expect(text).toContain(`"const":"${signal}"`);
    const thresholds = properties(schema).filter(([path]) => path.endsWith('.thresholds'));
    expect(thresholds).toHaveLength(SIGNALS.length);
    for (const [, property] of thresholds) expect(property['default']).toBeTypeOf('object');
  });

  it('has nothing in it that tells editors to leave a value alone', () => {
    expect(JSON.stringify(schema)).not.toContain('readOnly');
  });

  it('is the same each time, and nobody can change it for others', () => {
    const first = policiesJsonSchema();
    Reflect.deleteProperty(first['properties'] as object, 'policies');
    expect(policiesJsonSchema()).toEqual(schema);
  });
});

describe('schemeJsonSchema', () => {
  const schema = schemeJsonSchema();
  const isAccepted = accepts(schema);

  it('is a JSON Schema of draft 2020-12 with a title', () => {
    expect(schema).toMatchObject({ $schema: DRAFT_2020_12, title: 'Customer pyramid scheme' });
  });

  it('accepts schemes by headcount, by value and by amount', () => {
    expect(isAccepted(defaultScheme)).toBe(true);
    expect(isAccepted(threeTiers)).toBe(true);
    expect(
      isAccepted({
        $schema: './scheme.schema.json',
        cut: 'amount',
        tiers: [
          { id: 'A', name: 'a', from: 1000 },
          { id: 'B', name: 'b' },
        ],
      }),
    ).toBe(true);
  });

  it('refuses another cut, and a tier without a share', () => {
    expect(isAccepted({ ...threeTiers, cut: 'size' })).toBe(false);
    expect(isAccepted({ tiers: [{ id: 'A', name: 'a' }] })).toBe(false);
  });

  it('explains every property but the languages of a label', () => {
    const bare = properties(schema).filter(([, { description }]) => description === undefined);
    expect(new Set(bare.map(([path]) => path.split('.').at(-1)))).toEqual(new Set(['en', 'zh']));
  });
});
