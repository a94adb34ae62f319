import type { Choice } from '../index';
import type { RenderedQuestion } from '../output';
import type { Streams } from './io';

/** Asks a question; undefined where it is not answered. */
export type Prompt = (question: RenderedQuestion, streams: Streams) => Promise<Choice | undefined>;

/** So many choices are seen at once. */
const SEEN = 12;

/** Asks at the terminal, where the package for it is installed: who never wants that need not. */
export const prompt: Prompt = async ({ question, choices }, { stdin, stderr }) => {
  const clack = await import('@clack/prompts').catch(() => undefined);
  if (clack === undefined || stdin === undefined) return undefined;
  const chosen = await clack.select({
    message: question,
    options: choices.map(({ label, hint }, value) => ({
      value,
      label: hint === '' ? label : `${label}   ${hint}`,
    })),
    maxItems: SEEN,
    // They are in English.
    showInstructions: false,
    input: stdin,
    output: stderr as NodeJS.WriteStream,
  });
  return clack.isCancel(chosen) ? undefined : choices[chosen]?.choice;
};
