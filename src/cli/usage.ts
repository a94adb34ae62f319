import type { CommanderError } from 'commander';
import type { Issue } from '../core/issues/issue';
import { because } from '../core/issues/reasons';

type Reasoned = Pick<Issue, 'reason' | 'params'>;

/** What commander says, by its pattern; `[\s\S]` since names come from outside, line ends and all. */
const SAID: readonly (readonly [RegExp, (...parts: string[]) => Reasoned])[] = [
  [
    /^unknown option '([\s\S]*?)'(?:\n\(Did you mean (?:one of )?(.+)\?\))?$/,
    (flag, similar) => because('unknown-flag', { flag, similar }),
  ],
  [
    /^unknown command '([\s\S]*?)'(?:\n\(Did you mean (?:one of )?(.+)\?\))?$/,
    (command, similar) => because('unknown-command', { command, similar }),
  ],
  [/^missing required argument '([\s\S]*)'$/, (name) => because('missing-argument', { name })],
  [/^option '([\s\S]*)' argument missing$/, (flag) => because('flag-without-value', { flag })],
  [/^required option '([\s\S]*)' not specified$/, (flag) => because('missing-flag', { flag })],
  [
    /^option '([\s\S]*)' cannot be used with option '([\s\S]*)'$/,
    (flag, other) => because('flags-in-conflict', { flag, other }),
  ],
  [
    /^too many arguments.*\. Expected (\d+) .*got (\d+)\.$/,
    (expected, given) => because('too-many-arguments', { most: expected, given }),
  ],
];

/** Wrong usage as an issue, which the catalogues can say; undefined for what is only help. */
export function usageIssue({ message }: CommanderError): Issue | undefined {
  const said = message.replace(/^error: /, '');
  for (const [pattern, reasonOf] of SAID) {
    const match = pattern.exec(said);
    const [, ...parts] = match ?? [];
    if (match !== null)
      return { code: 'invalid-option', ...reasonOf(...parts.map((part) => part ?? '')) };
  }
  return undefined;
}
