import {
  checkResult,
  list,
  named,
  optional,
  type Result,
  record,
  text,
} from '../../core/issues/shape';
import type { Label } from '../../core/pyramid/scheme';
import { label } from '../../core/pyramid/shapes';
import { column, type Table } from '../tables/table';
import { labelIn } from '../words/catalogue';
import { type Speech, wordsFor } from '../words/language';
import type { Block, Page } from './page';

/** What is known of the export of a program, as `PRESETS` of the CSV entry has it. */
export interface PresetKnown {
  readonly name: string;
  readonly title: Label;
  readonly get?: Label | undefined;
  readonly source: string;
  readonly headings: readonly string[];
  readonly columns: Readonly<Record<string, string>>;
  readonly except?: readonly RuleKnown[] | undefined;
  readonly only?: readonly RuleKnown[] | undefined;
  /** The side of each word of the direction: `+`, `-`, `0`, `-+`, `--`. */
  readonly direction?: Readonly<Record<string, string>> | undefined;
  readonly refunds?: (RuleKnown & { readonly customer?: string | undefined }) | undefined;
  /** Headings of amounts that count once an order. */
  readonly orderAmounts?: readonly string[] | undefined;
  readonly notes?: readonly Label[] | undefined;
}

interface RuleKnown {
  readonly column: string;
  readonly values: readonly string[];
}

const rule = record<RuleKnown>({ column: text, values: list(text) });

const preset = record<PresetKnown>({
  name: text,
  title: label,
  get: optional(label),
  source: text,
  headings: list(text),
  columns: named(text),
  except: optional(list(rule)),
  only: optional(list(rule)),
  direction: optional(named(text)),
  orderAmounts: optional(list(text)),
  refunds: optional(
    record<NonNullable<PresetKnown['refunds']>>({
      column: text,
      values: list(text),
      customer: optional(text),
    }),
  ),
  notes: optional(list(label)),
});

const PRESET: Result<PresetKnown> = { by: 'PRESETS', shape: preset };
const PRESETS: Result<readonly PresetKnown[]> = { by: 'PRESETS', shape: list(preset) };

/** The exports that are known, one a row. */
export function presetsTable(
  presets: readonly PresetKnown[],
  options: Speech = {},
): Table<PresetKnown> {
  checkResult(presets, 'presets', PRESETS);
  const words = wordsFor(options);
  return {
    name: 'presets',
    columns: [
      column('preset', 'text', ({ name }) => name),
      column('export', 'text', ({ title }) => labelIn(title, words)),
    ],
    rows: presets,
  };
}

/** The same for people. */
export function presetsPage(presets: readonly PresetKnown[], options: Speech = {}): Page {
  const words = wordsFor(options);
  const { language = 'en' } = options;
  const blocks: Block[] = [
    { kind: 'title', level: 1, text: words.reading.presets },
    { kind: 'table', table: presetsTable(presets, options) },
  ];
  return { name: 'presets', language, blocks };
}

/** All that is known of one export. */
export function presetPage(preset: PresetKnown, options: Speech = {}): Page {
  checkResult(preset, 'preset', PRESET);
  const words = wordsFor(options);
  const { language = 'en' } = options;
  const { reading } = words;
  const {
    title,
    name,
    get,
    columns,
    except = [],
    only = [],
    direction = {},
    refunds,
    orderAmounts = [],
    notes = [],
    headings,
    source,
  } = preset;
  const roles = Object.entries(columns).map(([role, terms]) =>
    reading.column(reading.role(role), terms === '' ? reading.none : terms),
  );
  const rules = [
    ...only.map((rule) => reading.onlyRule(rule.column, rule.values)),
    ...except.map((rule) => reading.exceptRule(rule.column, rule.values)),
    ...Object.entries(direction).map(([word, mark]) => reading.side(word, mark)),
    ...(refunds === undefined
      ? []
      : [reading.refundRule(refunds.column, refunds.values, refunds.customer ?? '')]),
    ...(orderAmounts.length === 0 ? [] : [reading.onceAnOrder(orderAmounts)]),
  ];
  const blocks: Block[] = [
    { kind: 'title', level: 1, text: `${labelIn(title, words)} (${name})` },
    ...(get === undefined ? [] : sentence(reading.whereFrom(labelIn(get, words)))),
    ...listBlock(reading.readSo, [...roles, ...rules]),
    ...listBlock(
      reading.toKnow,
      notes.map((note) => labelIn(note, words)),
    ),
    ...sentence(reading.knownBy(headings), reading.source(source)),
  ];
  return { name: 'preset', language, blocks };
}

function sentence(...sentences: string[]): Block[] {
  return [{ kind: 'sentences', sentences }];
}

function listBlock(opening: string, items: readonly string[]): Block[] {
  return items.length === 0 ? [] : [...sentence(opening), { kind: 'list', items }];
}
