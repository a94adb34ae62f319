import { describe, expect, it } from 'vitest';
import { PyramidError } from '../../src/core/issues/issue';
import { parseColumns } from '../../src/csv';
import { lastDateOf } from '../../src/index';
import { loadInto, loadJson, loadRoster } from '../../src/node';
import { assignTreatments, defaultPolicies, policiesJsonSchema } from '../../src/policies';
import { readAsOf, readFacts } from '../../src/treatments';

const ODD: readonly unknown[] = [undefined, null, 5, true, [null], {}, new Map(), Symbol('x')];
const untyped = (call: unknown) => call as (...given: unknown[]) => unknown;

describe('what callers without types hand over is refused by a PyramidError', () => {
  it.each([
    ['parseColumns', untyped(parseColumns)],
    ['lastDateOf', untyped(lastDateOf)],
    ['assignTreatments', (odd: unknown) => untyped(assignTreatments)(odd, defaultPolicies)],
    ['its policies', (odd: unknown) => untyped(assignTreatments)([], odd)],
  ])('%s', (_name, call) => {
    for (const odd of ODD) expect(() => call(odd)).toThrow(PyramidError);
  });

  it('options that are null, and a time zone that is no text', () => {
    expect(() => readFacts({}, null as never)).toThrow(PyramidError);
    expect(() => policiesJsonSchema(null as never)).toThrow(PyramidError);
    for (const zone of [[], 5, Object.create(null)]) {
      expect(() => readAsOf(new Date(0), zone)).toThrow(PyramidError);
    }
  });

  it('paths that are no text, and what takes no rows', async () => {
    for (const odd of ODD) {
      await expect(untyped(loadRoster)(odd)).rejects.toThrow(PyramidError);
      await expect(untyped(loadJson)(odd, String)).rejects.toThrow(PyramidError);
      await expect(untyped(loadInto)('sales.csv', {}, odd)).rejects.toThrow(PyramidError);
    }
  });
});
