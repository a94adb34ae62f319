import { companyProfile } from '../core/change/company-profile';
import { traceLadder } from '../core/change/trace-ladder';
import { type PyramidMigrations, traceMigrations } from '../core/change/trace-migrations';
import { checkOptions } from '../core/issues/options';
import type { Pyramid } from '../core/pyramid/pyramid';
import { checkPyramid } from '../core/pyramid/shapes';
import type { DayPlan } from '../core/treatments/plan-day';
import type { NotKnown } from '../core/treatments/risk-watch';
import { compareAmounts, exactOf, type Ratio, ratio } from '../core/values/amount';
import { type Amount, subtractExact } from '../core/values/exact';
import { type Figure, figures } from '../output/tables/figures';
import { namesIn } from './address';

/** What rules are checked on: a pyramid, and whatever else is known beside it. */
export interface Subject {
  readonly pyramid: Pyramid;
  /** That of the window to compare with: then `migrations…`, `change…` and `growth…` are known. */
  readonly before?: Pyramid | undefined;
  /** What changed since, where that has been traced already, as with customers known earlier. */
  readonly migrations?: PyramidMigrations | undefined;
  /** The work of a day: then `complaints…`, `risks…`, `contacts…` and `effort…` are known. */
  readonly plan?: DayPlan | undefined;
}

/** Why a figure is not known. */
export type Unknown =
  /** No window to compare with, no day, no hours of effort, no such list of facts was given. */
  | { readonly why: 'no-window-before' | 'no-day' | 'no-hours' | 'no-complaints' | 'no-contacts' }
  /** A signal for which nobody could be judged. */
  | { readonly why: 'signal'; readonly missing: readonly NotKnown[] }
  /** The window before had nothing of it, or less. */
  | { readonly why: 'nothing-before' }
  /** There is nothing to reckon it from: a mean of nobody, a share of nothing. */
  | { readonly why: 'undefined' };

export interface CheckedFigure extends Figure {
  /** Where the value is null. */
  readonly unknown?: Unknown;
  /** Of a growth: what the figure was in the window before, and is now. */
  readonly grew?: { readonly before: Amount; readonly now: Amount };
}

/** The same with what follows from it. */
export interface ReadSubject {
  readonly pyramid: Pyramid;
  readonly before: Pyramid | null;
  readonly migrations: PyramidMigrations | null;
  readonly plan: DayPlan | null;
}

/** Throws `invalid-option`, also for pyramids that may not be compared. */
export function readSubject(subject: Subject): ReadSubject {
  checkOptions(subject, { pyramid: true, before: true, migrations: true, plan: true });
  const { before, plan } = subject;
  const pyramid = checkPyramid(subject.pyramid, 'pyramid');
  const migrations =
    subject.migrations ?? (before === undefined ? undefined : traceMigrations(before, pyramid));
  return {
    pyramid,
    before: before ?? null,
    migrations: migrations ?? null,
    plan: plan ?? null,
  };
}

/** The families of addresses that need a day of work. */
export const OF_A_DAY: readonly string[] = ['contacts', 'complaints', 'risks', 'effort'];

/**
 * Every figure that a rule can be over, by the address that it has there: those of the pyramid; under
 * `migrations` and `change` those of migrations, under `change.profile` what kind of company that
 * makes; under `growth` the part by which each count and amount of the pyramid grew or shrank; and those
 * of a day. What cannot be known is there too, with why.
 */
export function figuresOf(subject: ReadSubject): CheckedFigure[] {
  const own = figures(subject.pyramid);
  const all: CheckedFigure[] = [...own, ...changed(subject), ...grown(own, subject)];
  return [...all, ...ofDay(subject)].map((figure) =>
    figure.value === null && figure.unknown === undefined
      ? { ...figure, unknown: { why: 'undefined' } }
      : figure,
  );
}

function changed({ pyramid, migrations }: ReadSubject): CheckedFigure[] {
  const ladder = pyramid.settings.scheme.tiers.map(({ id }) => id);
  // Nobody's migrations have the addresses of everybody's.
  const traced = migrations ?? traceLadder([], [], ladder);
  const all: CheckedFigure[] = [
    ...figures(traced).map((figure) => ({ ...figure, address: placed(figure.address) })),
    ...figures(companyProfile(traced)).map((figure) => under('change.profile', figure)),
  ];
  return migrations === null ? all.map(withoutWindow) : all;
}

function placed(address: string): string {
  return address.startsWith('migrations.') || address.startsWith('migrations[')
    ? address
    : `change.${address}`;
}

function under(place: string, figure: Figure): Figure {
  return { ...figure, address: `${place}.${figure.address}` };
}

function withoutWindow(figure: Figure): CheckedFigure {
  return { ...figure, value: null, unknown: { why: 'no-window-before' } };
}

/** What grows: sums and sizes, of tiers and of the whole. */
const GROWING = /^(?:tiers|whole|concentration|customers$)/;

function grown(own: readonly Figure[], { before }: ReadSubject): CheckedFigure[] {
  const growing = own.filter(({ address, type }) => GROWING.test(address) && type !== 'ratio');
  if (before === null) {
    return growing.map((figure) => withoutWindow({ ...under('growth', figure), type: 'ratio' }));
  }
  const earlier = new Map(figures(before).map(({ address, value }) => [address, value]));
  return growing.map((figure): CheckedFigure => {
    const [was, now] = [earlier.get(figure.address) ?? null, figure.value].map((value) =>
      value === null ? null : (String(value) as Amount),
    );
    const growth = { ...under('growth', figure), type: 'ratio' } as const;
    if (was == null || now == null || compareAmounts(was, '0') <= 0) {
      return { ...growth, value: null, unknown: { why: 'nothing-before' } };
    }
    return { ...growth, value: growthOf(was, now), grew: { before: was, now } };
  });
}

function growthOf(before: Amount, now: Amount): Ratio {
  return ratio(subtractExact(exactOf(now), exactOf(before)), exactOf(before));
}

function ofDay({ plan }: ReadSubject): CheckedFigure[] {
  if (plan === null) return [];
  return figures(plan).map((figure): CheckedFigure => {
    const unknown = figure.value === null ? unknownOfDay(figure.address, plan) : undefined;
    return unknown === undefined ? figure : { ...figure, unknown };
  });
}

function unknownOfDay(address: string, plan: DayPlan): Unknown | undefined {
  const [family, list, id] = namesIn(address);
  if (family === 'effort') return { why: 'no-hours' };
  if (family === 'complaints' && !plan.complaints.complaintsKnown) return { why: 'no-complaints' };
  if (family === 'contacts' && !plan.contacts.contactsKnown) return { why: 'no-contacts' };
  if (family !== 'risks' || list !== 'signals') return undefined;
  return { why: 'signal', missing: plan.risks.notKnown.filter(({ signal }) => signal === id) };
}

/**
 * Why an address that no figure has cannot be judged: what it is over was not given. Undefined where
 * there is no such figure at all.
 */
export function unknownAddress(address: string, { plan }: ReadSubject): Unknown | undefined {
  const [family = ''] = namesIn(address);
  if (plan === null && OF_A_DAY.includes(family)) return { why: 'no-day' };
  return plan?.effort === null && family === 'effort' ? { why: 'no-hours' } : undefined;
}
