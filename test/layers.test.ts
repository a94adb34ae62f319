import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const SRC = new URL('../src/', import.meta.url);

/** Lowest first: a file imports from rooms above its own in this list and from its own, no others. */
const ROOMS = [
  'core/issues',
  'core/values',
  'core/pyramid',
  'core/explain',
  'core/change',
  'core/facts',
  'core/anonymity',
  'core/signals',
  'core/policies',
  'core/treatments',
  'input/bytes',
  'input/vocabulary',
  'input/cells',
  'input/presets',
  'input/layout',
  'input/repeats',
  'input/orders',
  'input/kinds',
  'input/csv',
  'input/json',
  'output/words',
  'output/tables',
  'output/charts',
  'output/pages',
  'output/formats',
  'output/report',
  'output/notebook',
  'check',
  'node',
  'cli',
] as const;

/** Side by side: neither knows the other. */
const STRANGERS: readonly (readonly [string, string])[] = [
  ['input', 'output'],
  ['input/csv', 'input/json'],
];

/** Where a package may be imported; a package that is not here may be nowhere. */
const DOORS: readonly (readonly [package_: RegExp, door: RegExp])[] = [
  [/^(?:@date-fns\/|date-fns(?:\/|$))/, /^core\/values\/calendar\.ts$/],
  [/^zod\/mini$/, /(?:\/|-)schema\.ts$|^core\/pyramid\/read-pyramid\.ts$/],
  [/^ical-generator$/, /^output\/formats\/to-ical\.ts$/],
  [/^hucre$/, /^node\/read-workbook\.ts$|^output\/formats\/to-xlsx\.ts$/],
  [/^vega(?:-lite)?$/, /^output\/formats\/draw-svg\.ts$/],
  [/^@resvg\/resvg-js$/, /^output\/formats\/draw-png\.ts$/],
  [/^date-holidays$/, /^core\/values\/country-holidays\.ts$/],
  [/^papaparse$/, /^input\/csv\/records\.ts$/],
  [/^lossless-json$/, /^input\/json\/parse\.ts$/],
  [/^@exodus\/bytes\//, /^input\/bytes\//],
  [/^(?:commander|cli-progress)$/, /^cli\//],
  [/^@clack\/prompts$/, /^cli\/prompt\.ts$/],
  [/^node:/, /^(?:node|cli)\//],
];

/** What runs in a browser too. */
const ENTRIES_WITHOUT_NODE = [
  'index.ts',
  'change.ts',
  'policies.ts',
  'treatments.ts',
  'output.ts',
  'check.ts',
  'report.ts',
  'csv.ts',
  'json.ts',
  'ical.ts',
  'xlsx.ts',
  'charts.ts',
  'draw.ts',
  'holidays.ts',
  'notebook.ts',
];

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

/** The room of a file in src; undefined for an entry beside the rooms, and for a package. */
function roomOf(path: string): string | undefined {
  if (!sources.has(path) || !path.includes('/')) return undefined;
  const inside = (room: string): boolean => path.startsWith(`${room}/`);
  // The innermost.
  return ROOMS.filter(inside).sort((a, b) => b.length - a.length)[0] ?? posix.dirname(path);
}

function floorOf(room: string): number {
  return (ROOMS as readonly string[]).indexOf(room);
}

function areStrangers(a: string, b: string): boolean {
  const within = (room: string, part: string): boolean => `${room}/`.startsWith(`${part}/`);
  return STRANGERS.some(
    ([one, other]) => (within(a, one) && within(b, other)) || (within(a, other) && within(b, one)),
  );
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

describe('the rooms of src', () => {
  it('each have their place', () => {
    const rooms = new Set([...sources.keys()].flatMap((path) => roomOf(path) ?? []));
    expect([...rooms].filter((room) => floorOf(room) < 0)).toEqual([]);
  });

  it('import one way only, without exceptions', () => {
    const wrong = imports.filter(({ from, to }) => {
      const [importer, imported] = [roomOf(from), roomOf(to)];
      if (importer === undefined || imported === undefined || importer === imported) return false;
      return floorOf(imported) > floorOf(importer) || areStrangers(importer, imported);
    });
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it('know few others: at most 160 arrows between them', () => {
    const arrows = imports.flatMap(({ from, to }) => {
      const [importer, imported] = [
        roomOf(from),
        roomOf(to) ?? (sources.has(to) ? 'src' : undefined),
      ];
      return importer === undefined || imported === undefined || importer === imported
        ? []
        : [`${importer} → ${imported}`];
    });
    expect([...new Set(arrows)].length).toBeLessThanOrEqual(160);
  });

  it('hold at most 558 files, those of mere data apart', () => {
    const isData = (path: string): boolean => /\/(?:presets|vocabulary)\//.test(path);
    expect([...sources.keys()].filter((path) => !isData(path)).length).toBeLessThanOrEqual(558);
  });

  it('have no circles, not even of types', () => {
    const onTheWay = new Set<string>();
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (path: string): void => {
      if (onTheWay.has(path)) circles.push(path);
      if (onTheWay.has(path) || done.has(path)) return;
      onTheWay.add(path);
      for (const { from, to } of imports) {
        if (from === path && sources.has(to)) visit(to);
      }
      onTheWay.delete(path);
      done.add(path);
    };
    for (const path of sources.keys()) visit(path);
    expect(circles).toEqual([]);
  });

  it('import no entry, but for the command line: it uses the library as others do', () => {
    const users = imports.filter(({ to }) => sources.has(to) && !to.includes('/'));
    expect(users.filter(({ from }) => !from.startsWith('cli/'))).toEqual([]);
  });
});

describe('a package', () => {
  it('has one door', () => {
    const outside = imports.filter(({ from, to, isTypeOnly }) => {
      if (sources.has(to) || to.endsWith('package.json')) return false;
      const door = DOORS.find(([name]) => name.test(to))?.[1];
      // Types may be inferred from a schema elsewhere: that leaves nothing in the code.
      return door === undefined || !(door.test(from) || (to === 'zod/mini' && isTypeOnly));
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
    const reached = [...reachedFrom('index.ts')].flatMap((path) => roomOf(path) ?? []);
    expect(reached).toContain('core/pyramid');
    expect(reached.filter((room) => /^(?:input|node|cli)/.test(room))).toEqual([]);
  });
});

describe('the core', () => {
  const core = [...sources].filter(([path]) => /^(?:core|output)\//.test(path));

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
    const isDoor = path === 'core/values/calendar.ts';
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
