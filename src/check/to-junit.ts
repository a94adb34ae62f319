import { escapedMarkup } from '../output/formats/markup';
import type { Speech } from '../output/words/language';
import { wordsFor } from '../output/words/language';
import { firstOf } from './check-page';
import type { Check } from './check-rules';
import { type RuleSaid, sayCheck } from './said';

/** Of customers beside a rule. */
const MOST = 100;

/**
 * A check as JUnit XML, as Jenkins and Surefire read it: a test case a rule, a failure where it fails,
 * an error where it could not be judged; a warning passes, and says so. It took no time: so the
 * same check gives the same bytes.
 */
export function toJunit(check: Check, options: Speech = {}): string {
  const words = wordsFor(options);
  const { title, rules } = sayCheck(check, words);
  const { failed, 'not-judged': errors } = check.counts;
  const attributes = {
    name: title,
    tests: rules.length,
    failures: failed,
    errors,
    skipped: 0,
    time: 0,
  };
  const cases = rules.map((rule) => caseXml(rule, firstOf(rule.customers, MOST, words)));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuite', attributes, `\n${cases.join('')}`)}\n`;
}

function caseXml(rule: RuleSaid, customers: readonly string[]): string {
  const { outcome, title, address, sentences } = rule;
  const attributes = { name: title, classname: address, time: 0 };
  const message = sentences.join(' ');
  const text = escaped([...sentences, ...customers].join('\n'));
  const inside =
    outcome === 'failed'
      ? element('failure', { message, type: 'failed' }, text)
      : outcome === 'not-judged'
        ? element('error', { message, type: 'not-judged' }, text)
        : outcome === 'warned'
          ? element(
              'system-out',
              {},
              escaped([rule.outcomeSaid, ...sentences, ...customers].join('\n')),
            )
          : '';
  return `${element('testcase', attributes, inside)}\n`;
}

function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  inside: string,
): string {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(`${value}`)}"`);
  return inside === ''
    ? `<${name}${said.join('')}/>`
    : `<${name}${said.join('')}>${inside}</${name}>`;
}

/** What is shown has no controls left in it; what XML can hold neither are two last characters. */
function escaped(text: string): string {
  return escapedMarkup(
    text.replace(/[\ufffe\uffff]/g, (hidden) => `\\u{${hidden.charCodeAt(0).toString(16)}}`),
  );
}
