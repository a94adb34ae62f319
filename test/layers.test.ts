import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const SRC = new URL('../src/', import.meta.url);

/** Lowest first. A folder imports from the layers below its own. */
const LAYERS = [
  ['errors', 'types'],
  ['amounts', 'order', 'dates'],
  ['scheme', 'aggregate', 'tier', 'adjust', 'summarise', 'explain'],
  ['pyramid'],
  ['policies', 'migrate', 'sensitivity', 'compare-bases'],
  ['treatments'],
  ['text', 'tables', 'csv', 'json', 'files', 'reports', 'node'],
  ['cli'],
] as const;

/** Within a layer, these and no others; the arrow runs from who imports. */
const SIDEWAYS: ReadonlySet<string> = new Set([
  'types → errors',
  'tier → scheme',
  'tables → text',
  'csv → text',
  'csv → tables',
  'csv → reports',
  'json → text',
  'json → tables',
  'json → reports',
  'node → text',
  'node → tables',
  'node → csv',
  'node → json',
  'node → files',
]);

/** Where a package may be imported; a package that is not here may be nowhere. */
const DOORS: readonly (readonly [package_: RegExp, door: RegExp])[] = [
  [/^(?:@date-fns\/|date-fns(?:\/|$))/, /^dates\/calendar\.ts$/],
  [/^decimal\.js$/, /^amounts\/ratio\.ts$/],
  [/^zod$/, /(?:^|\/|-)schema\.ts$|^errors\/from-zod\.ts$|^scheme\/fields\.ts$/],
  [/^papaparse$/, /^csv\/records\.ts$/],
  [/^lossless-json$/, /^json\/parse\.ts$/],
  [/^@exodus\/bytes\//, /^text\//],
  [/^cli-table3$/, /^reports\/text-table\.ts$/],
  [/^(?:commander|cli-progress)$/, /^cli\//],
  [/^node:/, /^(?:files|node|cli)\//],
];

/** What runs in a browser too. */
const ENTRIES_WITHOUT_NODE = ['index.ts', 'csv/index.ts', 'json/index.ts'];

interface Import {
  readonly from: string;
  /** A file in src, or a package. */
  readonly to: string;
  readonly isTypeOnly: boolean;
}

const sources = new Map(
  readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => {
      const text = readFileSync(new URL(path, SRC), 'utf8');
      return [path, ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)] as const;
    }),
);
const imports = [...sources].flatMap(([path, source]) => importsOf(path, source));

function importsOf(from: string, source: ts.SourceFile): Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, isTypeOnly: boolean): void => {
    if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return;
    found.push({ from, to: resolved(from, specifier.text), isTypeOnly });
  };
  walk(source, (node) => {
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier, node.importClause?.isTypeOnly ?? false);
    } else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, true);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false);
    }
  });
  return found;
}

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

function resolved(from: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  const path = posix.join(posix.dirname(from), specifier);
  return [path, `${path}.ts`, `${path}/index.ts`].find((file) => sources.has(file)) ?? path;
}

/** The folder of a file in src; undefined for an entry beside the folders, and for a package. */
function folderOf(path: string): string | undefined {
  return sources.has(path) && path.includes('/') ? path.split('/')[0] : undefined;
}

function layerOf(folder: string): number {
  return LAYERS.findIndex((layer) => (layer as readonly string[]).includes(folder));
}

/** Everything that a file brings with it when it runs. */
function reachedFrom(entry: string): Set<string> {
  const reached = new Set([entry]);
  for (const path of reached) {
    for (const { from, to, isTypeOnly } of imports) {
      if (from === path && !isTypeOnly) reached.add(to);
    }
  }
  return reached;
}

describe('the folders of src', () => {
  it('each have their place among the layers', () => {
    const folders = new Set([...sources.keys()].flatMap((path) => folderOf(path) ?? []));
    expect([...folders].filter((folder) => layerOf(folder) < 0)).toEqual([]);
  });

  it('import one way only: from layers below, and sideways where that is stated', () => {
    const wrong = imports.filter(({ from, to }) => {
      const [importer, imported] = [folderOf(from), folderOf(to)];
      if (importer === undefined || imported === undefined || importer === imported) return false;
      return layerOf(imported) >= layerOf(importer) && !SIDEWAYS.has(`${importer} → ${imported}`);
    });
    expect(wrong).toEqual([]);
  });

  it('import no entry: what others use is not used within', () => {
    expect(imports.filter(({ to }) => to === 'index.ts')).toEqual([]);
  });
});

describe('a package', () => {
  it('has one door', () => {
    const outside = imports.filter(({ from, to, isTypeOnly }) => {
      if (sources.has(to) || to.endsWith('package.json')) return false;
      const door = DOORS.find(([name]) => name.test(to))?.[1];
      // Types may be inferred from a schema elsewhere: that leaves nothing in the code.
      return door === undefined || !(door.test(from) || (to === 'zod' && isTypeOnly));
    });
    expect(outside).toEqual([]);
  });

  it('is installed only if something imports it', () => {
    const manifest = JSON.parse(readFileSync(new URL('../package.json', SRC), 'utf8'));
    const imported = imports.map(({ to }) => to);
    const unused = Object.keys(manifest.dependencies).filter(
      (name) => !imported.some((to) => to === name || to.startsWith(`${name}/`)),
    );
    expect(unused).toEqual([]);
  });
});

describe('without Node', () => {
  it.each(ENTRIES_WITHOUT_NODE)('%s runs: nothing that it reaches is a module of Node', (entry) => {
    expect(existsSync(new URL(entry, SRC))).toBe(true);
    expect([...reachedFrom(entry)].filter((path) => path.startsWith('node:'))).toEqual([]);
  });

  it('the main entry runs without any adapter', () => {
    const reached = [...reachedFrom('index.ts')].flatMap((path) => folderOf(path) ?? []);
    expect(reached).toContain('pyramid');
    expect(reached.filter((folder) => layerOf(folder) > layerOf('treatments'))).toEqual([]);
  });
});

describe('the core', () => {
  const core = [...sources].filter(([path]) => {
    const folder = folderOf(path);
    return folder === undefined || layerOf(folder) <= layerOf('treatments');
  });

  it('reads no clock, chance, environment, console, locale or zone of the machine', () => {
    const found = core.flatMap(([path, source]) => impurities(path, source));
    expect(core.length).toBeGreaterThan(40);
    expect(found).toEqual([]);
  });

  it.each([
    'new Date()',
    'Date.now()',
    'Date()',
    'Math.random()',
    'console.log(1)',
    'process.env',
    'performance.now()',
    "a.localeCompare('b')",
    'n.toLocaleString()',
    'date.getFullYear()',
    'new Intl.NumberFormat()',
  ])('could not have %s in it', (code) => {
    const source = ts.createSourceFile('x.ts', code, ts.ScriptTarget.Latest, true);
    expect(impurities('x.ts', source)).toHaveLength(1);
  });
});

const MACHINE_GLOBALS =
  /^(?:console|process|performance|crypto|navigator|fetch|setTimeout|require)$/;
const MACHINE_CALLS = /^(?:Date\.now|Math\.random)$/;
const MACHINE_LOCALE = /^(?:localeCompare|toLocale\w*)$/;
const MACHINE_ZONE =
  /^(?:[gs]et(?:FullYear|Month|Date|Day|Hours|Minutes|Seconds)|getTimezoneOffset|toDateString)$/;

/** Where a file reads something of the machine. */
function impurities(path: string, source: ts.SourceFile): string[] {
  const found: string[] = [];
  walk(source, (node) => {
    if (isImpure(path, node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${path}:${line + 1} ${node.getText()}`);
    }
  });
  return found;
}

function isImpure(path: string, node: ts.Node): boolean {
  if (ts.isNewExpression(node) || ts.isCallExpression(node)) {
    const [callee, count] = [node.expression.getText(), node.arguments?.length ?? 0];
    // As a function, Date gives the present whatever its arguments; a format takes the machine's.
    return callee === 'Date'
      ? count === 0 || ts.isCallExpression(node)
      : callee.startsWith('Intl.') && count === 0;
  }
  if (ts.isPropertyAccessExpression(node)) {
    const name = node.name.text;
    const isDoor = path === 'dates/calendar.ts';
    return (
      MACHINE_CALLS.test(node.getText()) ||
      MACHINE_LOCALE.test(name) ||
      (MACHINE_ZONE.test(name) && !isDoor)
    );
  }
  return ts.isIdentifier(node) && MACHINE_GLOBALS.test(node.text) && !isNameOfMember(node);
}

function isNameOfMember(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    ((ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) && parent.name === node)
  );
}
