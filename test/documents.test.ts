import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import packageJson from '../package.json';
import { cli } from './cli/running';
import { type Block, blocksOf, shellWords } from './documents';

const ROOT = resolve(import.meta.dirname, '..');
/** With UPDATE_DOCS=1, what the blocks print is written into the documents instead of compared. */
const UPDATES = process.env['UPDATE_DOCS'] === '1';

const names = [
  'README.md',
  ...readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const documents = names
  .filter((name) => name.endsWith('.md'))
  .map((name) => {
    const markdown = readFileSync(join(ROOT, name), 'utf8');
    return { name, markdown, blocks: blocksOf(markdown) };
  });
const programFolder = join(import.meta.dirname, '.documents');
const programFile = (name: string, { line }: Block): string =>
  join(programFolder, `${name.replaceAll('/', '-')}-${line}.ts`);
const programs = documents.flatMap(({ name, blocks }) =>
  blocks
    .filter(({ language }) => language === 'ts')
    .map((block) => ({ file: programFile(name, block), block })),
);

beforeAll(() => {
  mkdirSync(programFolder, { recursive: true });
  for (const { file, block } of programs) writeFileSync(file, `${block.content}export {};\n`);
});

afterAll(() => rmSync(programFolder, { recursive: true }));

describe.each(documents)('every code block of $name does what it says', (document) => {
  const { name, blocks } = document;
  const workFolder = mkdtempSync(join(tmpdir(), 'customer-pyramid-documents-'));

  beforeAll(() => {
    symlinkSync(join(ROOT, 'fixtures'), join(workFolder, 'fixtures'));
    process.chdir(workFolder);
  });

  afterAll(() => {
    process.chdir(ROOT);
    rmSync(workFolder, { recursive: true });
    if (UPDATES) writeFileSync(join(ROOT, name), document.markdown);
  });

  it('is in a language that is known', () => {
    const known = ['sh', 'ts', 'json', 'csv', 'text', 'yaml', 'python'];
    expect(blocks.filter(({ language }) => !known.includes(language))).toEqual([]);
  });

  it.each(blocks.filter(({ language }) => ['sh', 'ts', 'json', 'csv'].includes(language)))(
    '$language in line $line',
    async (block) => {
      if (block.language === 'sh') compare(document, block, await runCommands(block));
      else if (block.language === 'ts') {
        compare(document, block, await runProgram(programFile(name, block)));
      } else {
        writeFileSync(block.file ?? expect.unreachable('no file named before it'), block.content);
      }
    },
  );

  it('links to files and headings that are there', () => {
    expect(brokenLinks(name, document.markdown)).toEqual([]);
  });
});

it('the programs of the documents are correct for the type checker', () => {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const paths = {
    'customer-pyramid': [join(ROOT, 'src/index.ts')],
    'customer-pyramid/*': [join(ROOT, 'src/*.ts')],
  };
  const typeRoots = [join(ROOT, 'node_modules/@types')];
  const files = programs.map(({ file }) => file);
  const program = ts.createProgram(files, { ...options, paths, typeRoots });
  // The sources that they import have a check of their own.
  const found = files.flatMap((file) => [
    ...program.getSyntacticDiagnostics(program.getSourceFile(file)),
    ...program.getSemanticDiagnostics(program.getSourceFile(file)),
  ]);
  const problems = found.map(({ file, messageText }) => {
    return `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  });
  expect(problems).toEqual([]);
}, 180_000);

/** Links within the project whose file, or whose heading in that file, is not there. */
function brokenLinks(name: string, markdown: string): string[] {
  const links = [...markdown.matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map(([, link = '']) => link);
  return links.filter((link) => {
    const [path = '', heading] = link.split('#');
    const file = path === '' ? join(ROOT, name) : resolve(join(ROOT, name), '..', path);
    if (!existsSync(file)) return true;
    return heading !== undefined && !headingsOf(readFileSync(file, 'utf8')).includes(heading);
  });
}

/** As links name them: small letters, blanks as hyphens, without punctuation. */
function headingsOf(markdown: string): string[] {
  return [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, text = '']) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
}

async function runCommands(block: Block): Promise<string> {
  let printed = '';
  for (const command of block.content.trim().split('\n')) printed += await runCommand(command);
  return printed;
}

/** Behind a command that is refused, and says why on standard error; behind a check that fails. */
const REFUSED = '   # exit code 2';
const FAILED = '   # exit code 1';

/** What a command prints. One that is not said to be refused must not be. */
async function runCommand(command: string): Promise<string> {
  if (command === 'npm ci && npm test') {
    expect(packageJson.scripts.test).toBe('vitest run');
    return '';
  }
  if (command === 'npm ci && npm run demo') return runDemo();
  const refused = command.endsWith(REFUSED);
  const fails = command.endsWith(FAILED);
  const line = command.replace(REFUSED, '').replace(FAILED, '');
  const args = /^(?:node dist\/bin\.js|customer-pyramid) (.*)$/.exec(line)?.[1];
  const { code, out, err } = await cli(...shellWords(args ?? expect.unreachable(command)));
  expect({ command, code, err }).toMatchObject({ code: refused ? 2 : fails ? 1 : 0 });
  return refused ? err : out;
}

/** The commands of the demo, one after the other, without the build before them. */
async function runDemo(): Promise<string> {
  const [, ...commands] = packageJson.scripts.demo.split(' && ');
  let printed = '';
  for (const command of commands) printed += await runCommand(command);
  return printed;
}

async function runProgram(file: string): Promise<string> {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  try {
    await import(file);
    return log.mock.calls.map((call) => `${call.join(' ')}\n`).join('');
  } finally {
    log.mockRestore();
  }
}

/** A block that ends in … shows the beginning of what is printed. */
const MORE = '…\n';

function compare(document: { markdown: string }, block: Block, all: string): void {
  if (block.output === undefined) return;
  const shown = block.output.split('\n').length - 2;
  const printed = block.output.endsWith(MORE)
    ? `${all.split('\n').slice(0, shown).join('\n')}\n${MORE}`
    : all;
  if (UPDATES) {
    const source = `\`\`\`${block.language}\n${block.content}\`\`\`\n\n\`\`\`text\n`;
    document.markdown = document.markdown.replace(
      `${source}${block.output}\`\`\``,
      () => `${source}${printed}\`\`\``,
    );
  } else expect(printed).toBe(block.output);
}
