import { afterEach, describe, expect, it, vi } from 'vitest';
import { asked } from '../../src/cli/ask';
import { wordsInFlags } from '../../src/cli/flag-names';
import type { Io } from '../../src/cli/io';
import { prompt } from '../../src/cli/prompt';
import { loadFacts, loadPyramid } from '../../src/node';
import { type RenderedQuestion, wordsOf } from '../../src/output';
import { workFolder } from './running';

const { path, write } = workFolder();
const sales = write('s.csv', 'customer,date,Net Total,Grand Total\nann,03/04/2025,5,6\n');

function ioOf(given: Partial<Io> = {}): Io {
  const terminal = { isTTY: true } as never;
  const words = wordsInFlags(wordsOf('en'));
  const nothing = (): Set<string> => new Set();
  const none = { facts: new Map(), told: nothing(), about: nothing(), read: nothing() };
  const kept = { readings: [], ofFacts: [], anonymity: {} };
  const streams = { stdin: terminal, stdout: terminal, stderr: terminal };
  const flags = { exitCode: 0, isQuiet: false, isStrict: false };
  return { ...streams, words, ...none, ...kept, ...flags, ...given };
}

/** Chooses the last of the choices, and keeps the questions. */
function lastChosen() {
  const questions: RenderedQuestion[] = [];
  return {
    questions,
    prompt: async (question: RenderedQuestion) => {
      questions.push(question);
      return question.choices.at(-1)?.choice;
    },
  };
}

const reading = { paths: async () => [sales] };
const pyramidOf = (options: object) => loadPyramid(sales, { window: '2025', ...options });

afterEach(() => vi.unstubAllEnvs());

describe('a question that remains', () => {
  it('is asked, one after the other, and all is made again with the answers', async () => {
    vi.stubEnv('CI', '');
    vi.stubEnv('TERM', 'xterm');
    const { questions, prompt } = lastChosen();
    const flags = { columns: { customer: 'customer' } };
    const { made, nextTime } = await asked({ io: ioOf(), ...reading, prompt }, flags, pyramidOf);
    expect(made.customers[0]).toMatchObject({ value: '6', firstDate: '2025-03-04' });
    expect(nextTime).toEqual(['--columns "revenue=Grand Total"', '--date-format M/d/yyyy']);
    expect(questions.map(({ question }) => question.replace(sales, 's.csv'))).toEqual([
      's.csv, line 2: Which column is revenue? They differ in this row.',
      's.csv, line 2, column "date": How is 03/04/2025 to be read?',
    ]);
  });

  it('of the mark of decimals is answered by one of two flags', async () => {
    vi.stubEnv('CI', '');
    vi.stubEnv('TERM', 'xterm');
    const file = write('d.csv', 'customer,date,sales\nann,2025-01-01,12.500\n');
    const asking = { io: ioOf(), paths: async () => [file], prompt: lastChosen().prompt };
    const flagged: object[] = [];
    const { nextTime } = await asked(asking, {}, async (flags: { decimalComma?: boolean }) => {
      flagged.push(flags);
      return loadPyramid(file, flags.decimalComma === true ? { decimalMark: ',' } : {});
    });
    expect(flagged).toEqual([{}, { decimalComma: true }]);
    expect(nextTime).toEqual(['--decimal-comma']);
  });

  it('of the zone that a name means is answered by a flag', async () => {
    vi.stubEnv('CI', '');
    vi.stubEnv('TERM', 'xterm');
    const file = write('z.csv', 'customer,date,sales\nann,2025-01-01 01:30:00 BST,5\n');
    const asking = { io: ioOf(), paths: async () => [file], prompt: lastChosen().prompt };
    const { made, nextTime } = await asked(asking, {}, (options: object) =>
      loadPyramid(file, options),
    );
    expect(nextTime).toEqual(['--zone-of-bare-times Asia/Dhaka']);
    expect(made.customers[0]?.firstDate).toBe('2024-12-31');
  });

  it('of a list of facts is answered by the flags of that list', async () => {
    vi.stubEnv('CI', '');
    vi.stubEnv('TERM', 'xterm');
    const file = write('c.csv', 'customer,date,kind\nann,03/04/2025,visit\n');
    const io = ioOf();
    io.facts.set(file, { kind: 'contacts', words: io.words });
    const made = await asked(
      { io, paths: async () => [file], prompt: lastChosen().prompt },
      {} as { factsDateFormat?: string },
      ({ factsDateFormat: dateFormat }) => loadFacts('contacts', file, { dateFormat }),
    );
    expect(made.nextTime).toEqual(['--facts-date-format M/d/yyyy']);
    expect(made.made.facts[0]?.date).toBe('2025-03-04');
  });

  it('is refused as before where it is not answered, or the answer settles nothing', async () => {
    vi.stubEnv('CI', '');
    vi.stubEnv('TERM', 'xterm');
    const silent = { io: ioOf(), ...reading, prompt: async () => undefined };
    await expect(asked(silent, {}, pyramidOf)).rejects.toMatchObject({ code: 'ambiguous-column' });
    const { questions, prompt } = lastChosen();
    const deaf = asked({ io: ioOf(), ...reading, prompt }, {}, () => pyramidOf({}));
    await expect(deaf).rejects.toMatchObject({ code: 'ambiguous-column' });
    expect(questions).toHaveLength(1);
  });

  it.each<[string, Partial<Io>, Readonly<Record<string, string>>, readonly string[]]>([
    ['in a pipe', { stdin: { isTTY: false } as never }, {}, [sales]],
    ['without standard input', { stdin: undefined }, {}, [sales]],
    ['where standard error is a file', { stderr: { isTTY: false } as never }, {}, [sales]],
    ['with --quiet', { isQuiet: true }, {}, [sales]],
    ['in CI', {}, { CI: 'true' }, [sales]],
    ['on a dumb terminal', {}, { TERM: 'dumb' }, [sales]],
    ['of what can be read once', {}, {}, [sales, '-']],
  ])('is never asked %s', async (_, given, env, paths) => {
    for (const [name, value] of Object.entries({ CI: '', TERM: 'xterm', ...env })) {
      vi.stubEnv(name, value);
    }
    const { questions, prompt } = lastChosen();
    const asking = { io: ioOf(given), paths: async () => paths, prompt };
    await expect(asked(asking, {}, pyramidOf)).rejects.toMatchObject({ code: 'ambiguous-column' });
    expect(questions).toEqual([]);
  });

  it('is not asked where the package that asks is not installed', async () => {
    vi.doMock('@clack/prompts', () => {
      throw new Error('not installed');
    });
    const question = { question: 'Which?', choices: [] };
    expect(await prompt(question, ioOf())).toBeUndefined();
    vi.doUnmock('@clack/prompts');
  });

  it('leaves other errors as they are', async () => {
    const gone = asked({ io: ioOf(), ...reading }, {}, () => loadPyramid(path('gone.csv')));
    await expect(gone).rejects.toMatchObject({ code: 'unreadable-input' });
  });
});
