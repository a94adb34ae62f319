import type { Standing } from '../../core/change/ladder';
import type { TierName } from '../../core/explain/explanation';
import type { Label, Scheme } from '../../core/pyramid/scheme';
import { INACTIVE } from '../../core/pyramid/scheme';
import { compareAmounts, toExact } from '../../core/values/amount';
import type { Ratio } from '../../core/values/ratio';
import { roundedShare } from '../../core/values/ratio';
import { percent } from './figures';
import type { Words } from './words';

/** A label in a language, in English where it has none in that. */
export function labelIn(label: Label, { code }: Pick<Words, 'code'>): string {
  const labels: Readonly<Record<string, string | undefined>> = label;
  return labels[code] ?? label.en;
}

/** What a standing is called in one form everywhere, `A (VIP)`; null is absent. */
export type StandingNames = (standing: Standing | null) => string;

export function standingNames({ tiers }: Scheme, words: Words): StandingNames {
  const called = tiers.map(({ id, name, label }): [string, string] => [
    id,
    words.tiers.name(id, label === undefined ? name : labelIn(label, words)),
  ]);
  return namesFrom(new Map(called), words);
}

/** Text for the rungs of a ladder, by rung. */
export type RungLabels = Readonly<Record<string, Label>>;

/** A rung's label, else the stage that the language knows, else the rung itself. */
export function rungNames(labels: RungLabels, words: Words): StandingNames {
  const called = Object.entries(labels).map(([rung, label]): [string, string] => [
    rung,
    labelIn(label, words),
  ]);
  return namesFrom(new Map([...Object.entries(words.change.stages), ...called]), words);
}

function namesFrom(names: ReadonlyMap<Standing, string>, { tiers }: Words): StandingNames {
  return (standing) => {
    if (standing === null) return tiers.absent;
    return standing === INACTIVE ? tiers.inactive : (names.get(standing) ?? standing);
  };
}

/**
 * What tiers are called without their id, for a column beside it in a file. In English that is the
 * name in the scheme, which programs may know, and not the label.
 */
export function tierLabels({ tiers }: Scheme, words: Words): (tier: string) => string {
  const labels = new Map([[INACTIVE, words.tiers.inactive]]);
  for (const { id, name, label } of tiers) {
    labels.set(id, words.code === 'en' ? name : tierCalled({ name, label }, words.code));
  }
  return (tier) => labels.get(tier) ?? tier;
}

/** What a tier is called in a language: its label, else its name. */
export function tierCalled(
  { name, label }: { readonly name: string; readonly label?: Label | undefined },
  language: string,
): string {
  return label === undefined ? name : labelIn(label, { code: language });
}

/** What a tier is called beside its id; undefined where that says no more. */
export function tierLabel(tier: TierName, language: string): string | undefined {
  const called = tierCalled(tier, language);
  return called === tier.id ? undefined : called;
}

/**
 * `1.2%`, below one in a hundred `0.12%`, below one in ten thousand `<0.01%`. Null where there is no
 * share to speak of.
 */
export function partText(share: Ratio | null): string | null {
  if (share === null || compareAmounts(share, '0') <= 0) return null;
  if (compareAmounts(share, '0.0001') < 0) return '<0.01%';
  return percent(share, compareAmounts(share, '0.01') < 0 ? 2 : 1);
}

/** A count as a part of a count above 0, never rounded to all or to none: `98.5%`, `>99.9%`, `<0.1%`. */
export function shareText(part: number, whole: number): string {
  const text = percent(roundedShare(toExact(part), toExact(whole), 3));
  if (part > 0 && text === '0.0%') return '<0.1%';
  return part < whole && text === '100.0%' ? '>99.9%' : text;
}

/** A share of customers, likewise. Nothing where there are none. */
export function partOfAll(share: Ratio | null): string {
  if (share === null) return '–';
  const text = percent(share);
  if (share !== '0' && text === '0.0%') return '<0.1%';
  return share !== '1' && text === '100.0%' ? '>99.9%' : text;
}
