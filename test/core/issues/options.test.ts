import { describe, expect, it } from 'vitest';
import { PyramidError } from '../../../src/core/issues/issue';
import { checkOptions, nearestTo, type OptionNames } from '../../../src/core/issues/options';
import { renderIssue } from '../../../src/output/words/render-issue';

interface Options {
  readonly window?: string | undefined;
  readonly rounding?: string | undefined;
}

const KNOWN: OptionNames<Options> = { window: true, rounding: true };

function refusal(options: unknown, path?: string): PyramidError {
  try {
    checkOptions(options as Options, KNOWN, path);
  } catch (error) {
    if (error instanceof PyramidError) return error;
  }
  throw new Error('the options were accepted');
}

describe('checkOptions', () => {
  it('lets every known option pass, and undefined for each', () => {
    expect(() => checkOptions({}, KNOWN)).not.toThrow();
    expect(() => checkOptions({ window: undefined, rounding: 'up' }, KNOWN)).not.toThrow();
  });

  it('refuses every other one and names the nearest that there is', () => {
    const { issues } = refusal({ windw: '2025', window: '2025', Roundings: 'up' });
    expect(issues).toMatchObject([
      { code: 'invalid-option', path: 'windw', expected: 'window' },
      { code: 'invalid-option', path: 'Roundings', expected: 'rounding' },
    ]);
    expect(issues.map((issue) => renderIssue(issue))).toContain(
      'windw: no such option; expected window, which is the nearest',
    );
  });

  it('says in which options an unknown one stands', () => {
    expect(refusal({ x: 1 }, 'stability').issues[0]).toMatchObject({ path: 'stability.x' });
  });

  it.each([null, [], 'text', 5, new Map()])(
    'refuses %j, which is no object of options',
    (input) => {
      expect(refusal(input).issues[0]).toMatchObject({
        code: 'invalid-option',
        reason: 'not-options',
      });
    },
  );
});

describe('nearestTo', () => {
  it.each([
    ['timezone', 'timeZone'],
    ['asof', 'asOf'],
    ['bais', 'basis'],
    ['onerr', 'onError'],
    ['x'.repeat(100_000), 'asOf'],
  ])('takes %.20s for %s', (word, nearest) => {
    expect(nearestTo(word, ['asOf', 'timeZone', 'basis', 'onError'])).toBe(nearest);
  });

  it('is nothing where nothing is known', () => {
    expect(nearestTo('a', [])).toBe('');
  });
});
