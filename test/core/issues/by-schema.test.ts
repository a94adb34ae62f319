import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { readBySchema, refuse } from '../../../src/core/issues/by-schema';
import { listChoices, PyramidError, renderPath } from '../../../src/core/issues/issue';
import { because } from '../../../src/core/issues/reasons';

const subject = { code: 'invalid-option', name: 'the options' } as const;

function issueOf(schema: z.ZodMiniType, input: unknown) {
  try {
    readBySchema(schema, input, subject);
  } catch (error) {
    if (error instanceof PyramidError) return error.issues[0];
    throw error;
  }
  throw new Error('the input was read, though it should have been refused');
}

describe('renderPath', () => {
  it.each([
    [['tiers', 0, 'share'], 'tiers[0].share'],
    [[2, 1], '[2][1]'],
    [['销售额', 'US dollar', 'a.b', ''], '销售额["US dollar"]["a.b"][""]'],
    [['1st'], '["1st"]'],
    [[], ''],
  ])('writes %j as %s', (path, text) => {
    expect(renderPath(path)).toBe(text);
  });
});

describe('listChoices', () => {
  it.each([
    [['a'], '"a"'],
    [['a', 'b'], '"a" or "b"'],
    [['a', 1, true, null], '"a", 1, true or null'],
    [[], 'nothing'],
  ])('lists %j as %s', (choices, text) => {
    expect(listChoices(choices)).toBe(text);
  });
});

describe('readBySchema', () => {
  it('gives what the schema makes of the input', () => {
    expect(
      readBySchema(z.object({ n: z.pipe(z.string(), z.transform(Number)) }), { n: '2' }, subject),
    ).toEqual({ n: 2 });
  });

  it.each([
    [z.string(), 1, 'text'],
    [z.number(), 'x', 'a number'],
    [z.int(), 1.5, 'a whole number'],
    [z.boolean(), 'x', 'true or false'],
    [z.array(z.string()), 'x', 'a list'],
    [z.strictObject({}), 'x', 'an object'],
    [z.literal(1), 2, '1'],
    [z.enum(['a', 'b']), 'c', '"a" or "b"'],
    [z.string().check(z.minLength(2)), 'x', 'at least 2 characters'],
    [z.string().check(z.maxLength(2)), 'xxx', 'at most 2 characters'],
    [z.array(z.string()).check(z.minLength(1)), [], 'at least 1 in the list'],
    [z.number().check(z.positive()), 0, 'more than 0'],
    [z.number().check(z.lt(3)), 3, 'less than 3'],
    [z.string({ error: 'a colour' }).check(z.minLength(2)), 'x', 'a colour'],
  ])('says what was expected where nothing else does (%#)', (schema, input, expected) => {
    expect(issueOf(schema, input)).toMatchObject({ code: 'invalid-option', expected });
  });

  it('takes the words of a check from the schema that makes it', () => {
    const schema = z.object({ from: z.string() }).check(
      z.superRefine(({ from }, ctx) =>
        refuse(ctx, {
          path: ['from'],
          ...because('not-valid', { name: from }),
          expected: 'an earlier day',
        }),
      ),
    );
    expect(issueOf(schema, { from: 'Friday' })).toEqual({
      code: 'invalid-option',
      path: 'from',
      reason: 'not-valid',
      params: { name: 'Friday' },
      expected: 'an earlier day',
      received: 'Friday',
    });
  });
});
