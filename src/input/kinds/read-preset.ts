import { readBySchema } from '../../core/issues/by-schema';
import { type Issue, PyramidError, renderPath } from '../../core/issues/issue';
import { PRESET_ROLES, type Preset } from '../presets/preset';
import { presetSchema } from '../presets/preset-schema';
import { columnsNamed } from './columns';

const AMOUNTS: ReadonlySet<string> = new Set(['revenue', 'cost', 'cost-to-serve', 'profit']);

/**
 * A preset from JSON or from a program. Its columns and rules speak only of the headings by which it
 * is recognised, so that it fits every table that has them. Throws `invalid-option`, one issue a
 * problem, each with its path, such as `columns.revenue`.
 *
 * @param within where it stands in what was given: `preset` of the options
 */
export function readPreset(input: unknown, within?: string): Preset {
  try {
    const { $schema: _, ...preset } = readBySchema(presetSchema, input, SUBJECT);
    // As the type says it: the schema has checked every part.
    const read = preset as unknown as Preset;
    const [first, ...more] = strangeHeadings(read);
    if (first !== undefined) throw new PyramidError(first, ...more);
    return read;
  } catch (error) {
    throw within === undefined ? error : placedWithin(error, within);
  }
}

const SUBJECT = { code: 'invalid-option', name: 'the preset' } as const;

function placedWithin(error: unknown, within: string): unknown {
  if (!(error instanceof PyramidError)) return error;
  const [first, ...more] = error.issues.map((issue): Issue => {
    const { path = '' } = issue;
    return { ...issue, path: path === '' ? within : `${within}.${path}` };
  });
  return first === undefined ? error : new PyramidError(first, ...more);
}

/** What is named and is not among the headings, or cannot be read. */
function strangeHeadings(preset: Preset): readonly Issue[] {
  const { headings, columns, except = [], only = [], refunds } = preset;
  const found: Issue[] = [];
  const check = (path: readonly PropertyKey[], text: string, isAmount: boolean): void => {
    const named = columnsNamed(headings, text, { isAmount, roles: PRESET_ROLES });
    if ('code' in named) found.push({ ...named, code: SUBJECT.code, path: renderPath(path) });
  };
  for (const [role, text] of Object.entries(columns)) {
    if (text.trim() !== '') check(['columns', role], text, AMOUNTS.has(role));
  }
  for (const [name, rules] of Object.entries({ except, only })) {
    for (const [at, { column }] of rules.entries()) check([name, at, 'column'], column, false);
  }
  for (const part of ['column', 'customer'] as const) {
    if (refunds?.[part] !== undefined) check(['refunds', part], refunds[part], false);
  }
  return found;
}
