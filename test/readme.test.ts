import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import packageJson from '../package.json';
import { cli } from './cli/running';
import { type Block, blocksOf, shellWords } from './readme-blocks';

const ROOT = resolve(import.meta.dirname, '..');
const README = join(ROOT, 'README.md');
/** With UPDATE_README=1, what the blocks print is written into the README instead of compared. */
const UPDATES = process.env['UPDATE_README'] === '1';

let markdown = readFileSync(README, 'utf8');
const blocks = blocksOf(markdown);
const programs = blocks.filter(({ language }) => language === 'ts');
const programFolder = join(import.meta.dirname, '.readme');
const programFile = (block: Block) => join(programFolder, `line-${block.line}.ts`);
const workFolder = mkdtempSync(join(tmpdir(), 'customer-pyramid-readme-'));

beforeAll(() => {
  symlinkSync(join(ROOT, 'fixtures'), join(workFolder, 'fixtures'));
  mkdirSync(programFolder, { recursive: true });
  for (const block of programs) writeFileSync(programFile(block), `${block.content}export {};\n`);
  process.chdir(workFolder);
});

afterAll(() => {
  process.chdir(ROOT);
  rmSync(workFolder, { recursive: true });
  rmSync(programFolder, { recursive: true });
  if (UPDATES) writeFileSync(README, markdown);
});

describe('every code block of the README does what it says', () => {
  it('knows every language of the blocks', () => {
    const known = ['sh', 'ts', 'json', 'csv', 'text'];
    expect(blocks.filter(({ language }) => !known.includes(language))).toEqual([]);
  });

  it.each(blocks.filter(({ language }) => language !== 'text'))(
    '$language in line $line',
    async (block) => {
      if (block.language === 'sh') await runCommands(block);
      else if (block.language === 'ts') await runProgram(block);
      else
        writeFileSync(block.file ?? expect.unreachable('no file named before it'), block.content);
    },
  );

  it('its programs are correct for the type checker', () => {
    const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile);
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
    const paths = {
      'customer-pyramid': [join(ROOT, 'src/index.ts')],
      'customer-pyramid/*': [join(ROOT, 'src/*.ts')],
    };
    const typeRoots = [join(ROOT, 'node_modules/@types')];
    const files = programs.map(programFile);
    const program = ts.createProgram(files, { ...options, paths, typeRoots });
    const problems = ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
      return `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
    });
    expect(problems).toEqual([]);
  });
});

async function runCommands(block: Block): Promise<void> {
  let printed = '';
  for (const command of block.content.trim().split('\n')) printed += await runCommand(command);
  compare(block, printed);
}

/** Behind a command that is refused: it says why on standard error. */
const REFUSED = '   # exit code 2';

/** What a command prints. One that is not said to be refused must not be. */
async function runCommand(command: string): Promise<string> {
  if (command === 'npm ci && npm test') {
    expect(packageJson.scripts.test).toBe('vitest run');
    return '';
  }
  if (command === 'npm install customer-pyramid') {
    expect(packageJson.name).toBe('customer-pyramid');
    return '';
  }
  if (command === 'npm ci && npm run demo') return runDemo();
  const refused = command.endsWith(REFUSED);
  const line = command.replace(REFUSED, '');
  const args = /^(?:node dist\/bin\.js|customer-pyramid) (.*)$/.exec(line)?.[1];
  const { code, out, err } = await cli(...shellWords(args ?? expect.unreachable(command)));
  expect({ command, code, err }).toMatchObject({ code: refused ? 2 : 0 });
  return refused ? err : out;
}

/** The commands of the demo, one after the other, without the build before them. */
async function runDemo(): Promise<string> {
  const [, ...commands] = packageJson.scripts.demo.split(' && ');
  let printed = '';
  for (const command of commands) printed += await runCommand(command);
  return printed;
}

async function runProgram(block: Block): Promise<void> {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  try {
    await import(programFile(block));
    const printed = log.mock.calls.map((call) => `${call.join(' ')}\n`).join('');
    compare(block, printed);
  } finally {
    log.mockRestore();
  }
}

/** A block that ends in … shows the beginning of what is printed. */
const MORE = '…\n';

function compare(block: Block, all: string): void {
  if (block.output === undefined) return;
  const shown = block.output.split('\n').length - 2;
  const printed = block.output.endsWith(MORE)
    ? `${all.split('\n').slice(0, shown).join('\n')}\n${MORE}`
    : all;
  if (UPDATES) {
    const source = `\`\`\`${block.language}\n${block.content}\`\`\`\n\n\`\`\`text\n`;
    markdown = markdown.replace(
      `${source}${block.output}\`\`\``,
      () => `${source}${printed}\`\`\``,
    );
  } else expect(printed).toBe(block.output);
}
