import {
  callable,
  choice,
  count,
  flag,
  list,
  maybe,
  named,
  oneOf,
  optional,
  type Result,
  record,
  recordOf,
  type Shape,
  text,
  whole,
} from '../issues/shape';
import { label } from '../pyramid/shapes';
import { amount, date } from '../values/shapes';
import { type BoundKind, NEEDS, SEVERITIES, type Setting, type SignalDeclaration } from './signal';
import { type Evidence, SIGNALS, type Signal, type Watch } from './signals';

/* What signals rest on and what policies say of them, part by part: see `issues/shape.ts`. */

export const severity = choice(...SEVERITIES);

/** Of a signal of one's own, nothing is known but that there is something. */
const anything = record<object>({});

const EVIDENCE: { readonly [S in Signal]: Shape<Evidence[S]> } = {
  'fall-in-value': record<Evidence['fall-in-value']>({
    before: amount,
    now: amount,
    lost: amount,
    share: amount,
  }),
  silence: record<Evidence['silence']>({
    lastPurchase: date,
    until: date,
    days: whole,
    purchaseDates: count,
    meanGap: amount,
    times: amount,
  }),
  'receivable-overdue': record<Evidence['receivable-overdue']>({
    since: date,
    days: whole,
    amount,
    invoices: count,
  }),
  'credit-limit': record<Evidence['credit-limit']>({
    used: amount,
    limit: amount,
    share: maybe(amount),
  }),
  event: record<Evidence['event']>({
    events: count,
    kinds: list(
      record<Evidence['event']['kinds'][number]>({
        kind: choice('operations', 'finance', 'personnel'),
        events: count,
      }),
    ),
    lastDate: date,
    withinDays: count,
  }),
  quiet: record<Evidence['quiet']>({
    days: whole,
    since: date,
    lastContact: maybe(date),
    lastComplaint: maybe(date),
  }),
  downgraded: record<Evidence['downgraded']>({ before: text, now: text, tiers: count }),
  'near-cutoff': record<Evidence['near-cutoff']>({
    value: amount,
    cutoff: amount,
    below: text,
    cushion: amount,
    share: amount,
  }),
  rising: record<Evidence['rising']>({
    firstPurchase: date,
    knownSince: maybe(date),
    days: count,
    windowDays: count,
    purchaseDates: count,
    value: amount,
    atPace: amount,
    now: text,
    atPaceTier: text,
    tiers: count,
  }),
  'loss-making': record<Evidence['loss-making']>({
    revenue: amount,
    profit: amount,
    rankByRevenue: count,
    of: count,
    position: amount,
  }),
  concentration: record<Evidence['concentration']>({ value: amount, total: amount, share: amount }),
};

/** The evidence of a signal by its id. */
export function evidenceOf(signal: unknown): Shape {
  const known: Readonly<Record<string, Shape>> = EVIDENCE;
  return typeof signal === 'string' && Object.hasOwn(known, signal)
    ? (known[signal] as Shape)
    : anything;
}

/** What a policy says of each signal, as its declaration has it. */
const RULES: ReadonlyMap<unknown, Shape> = new Map(
  SIGNALS.map((declaration) => [declaration.id, ruleOf(declaration)]),
);

function ruleOf({ thresholds, settings }: Pick<SignalDeclaration, 'thresholds' | 'settings'>) {
  const said = Object.entries(settings).map(([name, one]) => [name, settingShape(one)] as const);
  return recordOf([
    ['signal', text],
    ['thresholds', thresholdsIn(thresholds.in)],
    ['origin', label],
    ...said,
  ]);
}

/** The thresholds of a signal, where each may be absent. */
function thresholdsIn(kind: BoundKind): Shape {
  const bound = kind === 'days' || kind === 'count' ? optional(count) : optional(amount);
  return recordOf(SEVERITIES.map((one) => [one, bound]));
}

function settingShape({ kind }: Setting): Shape {
  if (kind === 'days') return count;
  return kind === 'amount' ? amount : list(text);
}

const ownRule = record<{ signal: string; thresholds: object }>({
  signal: text,
  thresholds: anything,
});

/** What a policy says of one signal. */
export const watch = oneOf<Watch>(({ signal }) => RULES.get(signal) ?? ownRule);

/** The thresholds that a policy has for a signal. */
export function thresholdsFor(signal: unknown): Shape {
  const declaration = SIGNALS.find(({ id }) => id === signal);
  return declaration === undefined ? anything : thresholdsIn(declaration.thresholds.in);
}

type SettingOf<K extends Setting['kind']> = Extract<Setting, { readonly kind: K }>;

const told = { title: text, description: text };

const SETTINGS: { readonly [K in Setting['kind']]: Shape<SettingOf<K>> } = {
  days: record<SettingOf<'days'>>({ ...told, kind: choice('days'), least: count, usual: count }),
  amount: record<SettingOf<'amount'>>({ ...told, kind: choice('amount'), usual: amount }),
  choices: record<SettingOf<'choices'>>({
    ...told,
    kind: choice('choices'),
    choices: list(text),
    each: text,
  }),
};

const ofNoKind = record<Pick<Setting, 'kind'>>({ kind: choice('days', 'amount', 'choices') });

const setting = oneOf<Setting>(({ kind }) =>
  kind === 'days' || kind === 'amount' || kind === 'choices' ? SETTINGS[kind] : ofNoKind,
);

const thresholds = oneOf<SignalDeclaration['thresholds']>((declared) =>
  recordOf([
    ['in', choice('part', 'share', 'multiple', 'count', 'days')],
    ['worse', choice('higher', 'lower')],
    ['of', text],
    ['usual', thresholdsIn(declared['in'] as BoundKind)],
  ]),
);

/** The signals of a day and of its policies, those of one's own among them. */
export const SIGNAL_LIST: Result<readonly SignalDeclaration[]> = {
  by: 'signal',
  shape: list(
    record<SignalDeclaration>({
      id: text,
      ...told,
      thresholds,
      settings: named(setting),
      needs: list(choice(...NEEDS)),
      about: choice('customer', 'standing'),
      looksBack: optional(flag),
      ofClosed: optional(flag),
      missing: list(text),
      missingForAll: optional(callable),
      missingInPart: optional(callable),
      speaks: optional(callable),
      measuring: callable,
    }),
  ),
};
