import { checkOptions } from '../core/issues/options';
import { type Speech, wordsFor } from '../output/words/language';
import { firstOf } from './check-page';
import type { Check } from './check-rules';
import type { Lines } from './lines-of-json';
import { type RuleSaid, sayCheck } from './said';

export interface AnnotationOptions extends Speech {
  /** The file of rules, from the folder of the repository, where annotations are to stand. */
  readonly file?: string | undefined;
  /** The lines in it, as `linesOfJson` tells them. */
  readonly lines?: Lines | undefined;
}

/** Of customers beside a rule: an annotation is read in a margin. */
const MOST = 5;

/**
 * A check as the workflow commands of GitHub Actions: an error where a rule fails or could not be
 * judged, a warning where it warns, each at its rule; then how all of it went.
 */
export function toAnnotations(check: Check, options: AnnotationOptions = {}): string {
  checkOptions(options, { language: true, file: true, lines: true });
  const { file, lines, ...speech } = options;
  const words = wordsFor(speech);
  const { title, counts, rules } = sayCheck(check, words);
  const annotations = rules.flatMap((rule, at) => {
    if (rule.outcome === 'passed') return [];
    const line = lines?.get(`rules[${at}].figure`) ?? lines?.get(`rules[${at}]`);
    const place = { file, line: file === undefined ? undefined : line };
    const message = [...rule.sentences, ...firstOf(rule.customers, MOST, words)].join('\n');
    return [command(rule, place, message)];
  });
  return [...annotations, `${title}${words.punctuation.colon}${counts}`]
    .map((one) => `${one}\n`)
    .join('');
}

function command(
  { outcome, outcomeSaid, title }: RuleSaid,
  place: Readonly<Record<string, string | number | undefined>>,
  message: string,
): string {
  const level = outcome === 'warned' ? 'warning' : 'error';
  const said = Object.entries({ ...place, title: `${outcomeSaid}: ${title}` })
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${property(`${value}`)}`);
  return `::${level} ${said.join(',')}::${data(message)}`;
}

/** As the toolkit of GitHub's actions escapes what stands behind a command. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
