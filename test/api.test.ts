import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const API = readFileSync(join(ROOT, 'docs/api.md'), 'utf8');

const entries = readdirSync(join(ROOT, 'src')).filter((name) => name.endsWith('.ts'));

interface Names {
  readonly values: readonly string[];
  readonly types: readonly string[];
}

/** An entry does nothing but export by name what stands elsewhere. */
function exportsOf(entry: string): Names {
  const text = readFileSync(join(ROOT, 'src', entry), 'utf8');
  const source = ts.createSourceFile(entry, text, ts.ScriptTarget.Latest);
  const names = source.statements.flatMap((statement) => {
    if (!ts.isExportDeclaration(statement) || !statement.exportClause) return [];
    if (!ts.isNamedExports(statement.exportClause)) return [];
    return statement.exportClause.elements.map(({ name, isTypeOnly }) => ({
      name: name.text,
      isType: statement.isTypeOnly || isTypeOnly,
    }));
  });
  const of = (kind: boolean) => names.filter(({ isType }) => isType === kind).map((n) => n.name);
  return { values: of(false).sort(), types: of(true).sort() };
}

/** Values stand in the first column of the table below the heading of an entry, types in a paragraph. */
function namesTold(entry: string): Names {
  const name = entry === 'index.ts' ? '' : `/${entry.replace('.ts', '')}`;
  const [, section = ''] = API.split(`## \`customer-pyramid${name}\`\n`);
  const [own = ''] = section.split('\n## ');
  const quoted = (text: string) => [...text.matchAll(/`(\w+)`/g)].map(([, word = '']) => word);
  const firstColumn = [...own.matchAll(/^\| ([^|]*) \|/gm)].map(([, cell = '']) => cell);
  return {
    values: quoted(firstColumn.join(' ')).sort(),
    types: quoted(/^Types: .*$/m.exec(own)?.[0] ?? '').sort(),
  };
}

it.each(entries)('docs/api.md names what %s exports, and nothing else', (entry) => {
  expect(namesTold(entry)).toEqual(exportsOf(entry));
});
