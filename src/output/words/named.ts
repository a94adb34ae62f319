import type { Standing } from '../../core/change/ladder';
import type { Label, Scheme } from '../../core/pyramid/scheme';
import { INACTIVE } from '../../core/pyramid/scheme';
import { labelIn, tierCalled } from './catalogue';
import type { Words } from './en/index';

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
