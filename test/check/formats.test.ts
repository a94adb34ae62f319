import { describe, expect, it } from 'vitest';
import { checkPage } from '../../src/check/check-page';
import { checkRules } from '../../src/check/check-rules';
import { toAnnotations } from '../../src/check/to-annotations';
import { toJunit } from '../../src/check/to-junit';
import { buildPyramid } from '../../src/core/pyramid/build-pyramid';
import { toMarkdown } from '../../src/output/formats/to-markdown';
import { toText } from '../../src/output/formats/to-text';

const hostile = '</failure>]]>&"<b>\u001b[31m\u202e::error::%0A\n::warning::x';
const pyramid = buildPyramid([
  { customerId: hostile, revenue: 60 },
  { customerId: '\ufffe`|*ann*', revenue: 50 },
]);
const rules = [
  { figure: 'tiers.A.customers', fail: '> 0', say: `${hostile}` },
  { figure: 'tiers.D.customers', warn: '> 0' },
  { figure: 'migrations.A.left.customers', fail: '> 0' },
  { figure: 'whole.customers', fail: '> 2' },
];
const check = checkRules({ version: 1, rules }, { pyramid });

/** What Jenkins' junit-10.xsd and Surefire's schema both allow: attributes, `!` needed, and children. */
const SCHEMA: Readonly<Record<string, { attributes: string[]; children: string[] }>> = {
  testsuite: {
    attributes: ['name!', 'tests!', 'failures!', 'errors!', 'skipped!', 'time'],
    children: ['testcase'],
  },
  testcase: {
    attributes: ['name!', 'classname', 'time!'],
    children: ['failure', 'error', 'system-out'],
  },
  failure: { attributes: ['message', 'type!'], children: [] },
  error: { attributes: ['message', 'type!'], children: [] },
  'system-out': { attributes: [], children: [] },
};

/** What of a document does not follow the schema, or is no XML. */
function faultsOf(xml: string): string[] {
  const faults: string[] = [];
  const open: string[] = [];
  const [declaration = ''] = xml.split('\n', 1);
  if (declaration !== '<?xml version="1.0" encoding="UTF-8"?>') faults.push('no declaration');
  if (/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(xml)) faults.push('character');
  const body = xml.slice(declaration.length);
  for (const [, close, name = '', attributes = '', empty, text = ''] of body.matchAll(
    /<(\/?)([\w-]+)((?:\s[\w-]+="[^"<]*")*)(\/?)>([^<]*)/g,
  )) {
    if (/&(?!(?:amp|lt|gt|quot);)/.test(attributes + text)) faults.push(`entity in ${name}`);
    if (close !== '') {
      if (open.pop() !== name) faults.push(`closes ${name}`);
      continue;
    }
    const rule = SCHEMA[name];
    const parent = open.at(-1);
    if (rule === undefined) faults.push(`unknown ${name}`);
    if (parent !== undefined && !SCHEMA[parent]?.children.includes(name))
      faults.push(`${name} in ${parent}`);
    const given = [...attributes.matchAll(/([\w-]+)=/g)].map(([, key = '']) => key);
    for (const one of rule?.attributes ?? []) {
      if (one.endsWith('!') && !given.includes(one.slice(0, -1)))
        faults.push(`${name} without ${one}`);
    }
    for (const key of given) {
      if (!rule?.attributes.some((one) => one.replace('!', '') === key))
        faults.push(`${name} ${key}`);
    }
    if (empty === '') open.push(name);
  }
  const tags = body.replace(/<\/?[\w-]+(?:\s[\w-]+="[^"<]*")*\/?>/g, '');
  if (/[<]/.test(tags)) faults.push('a sign of a tag in text');
  return [...faults, ...open.map((name) => `${name} stays open`)];
}

describe('JUnit XML', () => {
  it('follows the schemas of Jenkins and Surefire, whatever ids are', () => {
    expect(faultsOf(toJunit(check))).toEqual([]);
    expect(faultsOf(toJunit(check, { language: 'zh' }))).toEqual([]);
  });

  it('is told from what does not follow them', () => {
    expect(
      faultsOf('<?xml version="1.0" encoding="UTF-8"?>\n<testsuite name="a"><b></testsuite>'),
    ).not.toEqual([]);
  });

  it('has a failure, an error and a warning where they are, and no time of day', () => {
    const xml = toJunit(check);
    expect(xml).toMatch(
      /<testsuite name="[^"]+" tests="4" failures="1" errors="1" skipped="0" time="0">/,
    );
    expect(xml).toContain('<failure message=');
    expect(xml).toContain('<system-out>Warning');
    expect(xml).not.toMatch(/timestamp|hostname/);
  });
});

describe('hostile ids', () => {
  it('begin no workflow command of their own', () => {
    const lines = toAnnotations(check, { file: 'rules.json' }).trimEnd().split('\n');
    expect(lines).toHaveLength(4);
    expect(lines.filter((line) => line.startsWith('::'))).toHaveLength(3);
    expect(lines[0]).toMatch(/^::error file=rules\.json,title=Failed%3A [^:]*::/);
  });

  it('make no HTML, table or control in Markdown and text', () => {
    const markdown = toMarkdown(checkPage(check));
    expect(markdown).not.toMatch(/(?<!\\)<b>|\u001b|\u202e/);
    expect(toText(checkPage(check))).not.toMatch(/\u001b|\u202e|^::/m);
  });
});

it('the same check gives the same bytes', () => {
  const again = checkRules({ version: 1, rules }, { pyramid });
  expect(toJunit(again)).toBe(toJunit(check));
  expect(JSON.stringify(again)).toBe(JSON.stringify(check));
});
