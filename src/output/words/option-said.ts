import type { Issue } from '../../core/issues/issue';
import { type Answer, questionOf } from '../../core/issues/question';

/** Options as sentences name them, each in backticks, with their values as they are typed. */
export function optionSaid({ columns = {}, decimalMark, ...others }: Answer): string {
  return [
    ...Object.entries(columns).map(([role, terms]) => `\`columns\` ${typed(`${role}=${terms}`)}`),
    ...(decimalMark === undefined ? [] : [`\`decimalMark\` '${decimalMark}'`]),
    ...Object.entries(others).map(([option, value]) => {
      const text = Array.isArray(value) ? value.map(listed).join(',') : String(value);
      return `\`${option}\` ${typed(text)}`;
    }),
  ].join(' ');
}

/** One of a list whose items a comma parts, as in CSV. */
function listed(item: string): string {
  return item.includes(',') ? `"${item.replaceAll('"', '""')}"` : item;
}

/** In quotes where a shell would part it. */
function typed(value: string): string {
  return /^[\w=./:-]*$/.test(value) ? value : JSON.stringify(value);
}

/** The answers to the question of an issue, as options: those that choose, and those that do without. */
export function answersSaid(issue: Issue): {
  readonly chosen: readonly string[];
  readonly without: readonly string[];
} {
  const choices = questionOf(issue)?.choices ?? [];
  const said = (isNone: boolean): readonly string[] =>
    choices
      .filter(({ name }) => (name === '') === isNone)
      .map(({ options }) => optionSaid(options));
  return { chosen: said(false), without: said(true) };
}
