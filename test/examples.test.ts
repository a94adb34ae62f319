import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as change from '../src/change';
import * as charts from '../src/charts';
import * as check from '../src/check';
import * as csv from '../src/csv';
import * as draw from '../src/draw';
import * as holidays from '../src/holidays';
import * as ical from '../src/ical';
import * as core from '../src/index';
import * as json from '../src/json';
import * as notebook from '../src/notebook';
import * as output from '../src/output';
import * as policies from '../src/policies';
import * as report from '../src/report';
import * as treatments from '../src/treatments';
import * as xlsx from '../src/xlsx';

interface Example {
  readonly file: string;
  readonly code: string;
}

const SOURCE = join(import.meta.dirname, '../src');
const DOC_COMMENT = /\/\*\*(?:(?!\*\/)[\s\S])*?@example\n([\s\S]*?)\*\//g;

const examples = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .flatMap((file): Example[] =>
    [...readFileSync(join(SOURCE, file), 'utf8').matchAll(DOC_COMMENT)].map(([, lines = '']) => ({
      file,
      code: lines.replace(/^ *\* ?/gm, ''),
    })),
  );

/** Examples may wait for what they get. */
const AsyncFunction = (async () => {}).constructor as FunctionConstructor;

const EXPECTATION = /^(.+); \/\/ (.+)$/gm;

describe('the examples in the documentation of functions give what they say', () => {
  it.each(examples)('$file', async ({ code }) => {
    const api = {
      ...core,
      ...change,
      ...charts,
      ...check,
      ...draw,
      ...report,
      ...policies,
      ...treatments,
      ...output,
      ...csv,
      ...json,
      ...holidays,
      ...ical,
      ...xlsx,
      ...notebook,
    };
    const checked = code.replace(EXPECTATION, (_, expression, result: string) => {
      const partial = result.replace(/, … }$/, ' }');
      const matcher = partial === result ? 'toEqual' : 'toMatchObject';
      return `expect(${expression}).${matcher}(${partial});`;
    });
    expect(checked).not.toBe(code);
    const run = new AsyncFunction('expect', ...Object.keys(api), checked);
    await run(expect, ...Object.values(api));
  });

  it('there are some', () => {
    expect(examples.length).toBeGreaterThan(4);
  });
});
