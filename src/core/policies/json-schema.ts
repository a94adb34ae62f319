import * as z from 'zod/mini';
import { checkOptions } from '../issues/options';
import { checkResult } from '../issues/shape';
import { schemeSchema } from '../pyramid/scheme-schema';
import { SIGNAL_LIST } from '../signals/shapes';
import type { SignalDeclaration } from '../signals/signal';
import { SIGNALS } from '../signals/signals';
import { policiesSchema } from './schema';

/** A JSON Schema, draft 2020-12: plain JSON. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The form of a policies file as JSON Schema, by which editors complete and check it. Rules that
 * join several values, such as shares that add up to 1, are checked by `readPolicies` alone.
 */
export function policiesJsonSchema(
  options: { readonly signals?: readonly SignalDeclaration[] | undefined } = {},
): JsonSchema {
  checkOptions(options, { signals: true });
  const { signals = SIGNALS } = options;
  checkResult(signals, 'signals', SIGNAL_LIST);
  return fileJsonSchema(policiesSchema(signals));
}

/** The same for a scheme file. */
export function schemeJsonSchema(): JsonSchema {
  const { $schema, ...schema } = tidy(z.toJSONSchema(schemeSchema, FOR_FILES), SCHEME_NOTES);
  return { $schema, ...SCHEME_NOTE, ...schema };
}

/** The form of any other file that people write, as the same. */
export function fileJsonSchema(schema: z.ZodMiniType): JsonSchema {
  return tidy(z.toJSONSchema(schema, FOR_FILES), NO_NOTES);
}

/** What people write, before defaults and canonical amounts. */
const FOR_FILES = { target: 'draft-2020-12', io: 'input', unrepresentable: 'any' } as const;

interface Note {
  readonly title?: string;
  readonly description: string;
}

/** By the name of the property. */
type Notes = ReadonlyMap<string, Note>;

/** The policies say themselves what each rule means. */
const NO_NOTES: Notes = new Map();

const SCHEME_NOTE: Note = {
  title: 'Customer pyramid scheme',
  description: 'How many tiers there are, best first, what they are called and how they are cut.',
};

const SCHEME_NOTES: Notes = new Map<string, Note>([
  ['$schema', { description: 'The JSON Schema by which editors check this.' }],
  [
    'cut',
    {
      title: 'cut',
      description:
        'By headcount (shares of the customers), by value (shares of their value), or by amount (lower bounds).',
    },
  ],
  ['tiers', { title: 'tiers', description: 'Best first.' }],
  ['id', { title: 'id', description: 'Short and stable, the key everywhere: "A".' }],
  ['name', { title: 'name', description: 'In words: "vip".' }],
  ['label', { title: 'label', description: 'What people read, in each language.' }],
  [
    'share',
    {
      title: 'share',
      description: 'Part of the customers or of the value, 0 to 1. All add up to exactly 1.',
    },
  ],
  [
    'from',
    {
      title: 'from',
      description:
        'The least value in this tier; the last has none. Beside a share: who is worth less falls to the next tier whose least value is met.',
    },
  ],
]);

/**
 * Without what only a program means: that the values it has read cannot be changed (`readOnly`,
 * which editors take for "leave this alone"), and the largest whole number it can count to.
 */
function tidy(schema: object, notes: Notes): JsonSchema {
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key, value]) => key !== 'readOnly' && value !== Number.MAX_SAFE_INTEGER)
      .map(([key, value]) => [
        key,
        key === 'properties' ? tidyProperties(value, notes) : tidyValue(value, notes),
      ]),
  );
}

function tidyProperties(properties: object, notes: Notes): JsonSchema {
  return Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [
      name,
      { ...notes.get(name), ...tidy(schema, notes) },
    ]),
  );
}

function tidyValue(value: unknown, notes: Notes): unknown {
  if (Array.isArray(value)) return value.map((item) => tidyValue(item, notes));
  return typeof value === 'object' && value !== null ? tidy(value, notes) : value;
}
