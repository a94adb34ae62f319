import type { Standing } from '../../core/change/ladder';
import { INACTIVE } from '../../core/pyramid/inactive';
import type { Label, Scheme } from '../../core/pyramid/scheme';
import type { Language } from '../../core/values/language';

/** What a standing is called; null is absent. */
export type StandingNames = (standing: Standing | null) => string;

/** Text for the rungs of a ladder, by rung. */
export type RungLabels = Readonly<Record<string, Label>>;

const OFF_THE_LADDER: Readonly<Record<Language, readonly [inactive: string, absent: string]>> = {
  en: ['inactive', 'absent'],
  zh: ['无交易', '未出现'],
};

/** `B (Major)`, in Chinese `B级（主要客户）`. */
export function tierNames({ tiers }: Scheme, language: Language): StandingNames {
  const names = tiers.map(({ id, name, label }): [string, string] => {
    const called = label?.[language] ?? name;
    if (language === 'zh') return [id, called === id ? `${id}级` : `${id}级（${called}）`];
    return [id, called === id ? id : `${id} (${called})`];
  });
  return namesFrom(new Map(names), language);
}

/** A rung's label, else the rung itself. */
export function rungNames(labels: RungLabels, language: Language): StandingNames {
  const names = Object.entries(labels).map(([rung, label]): [string, string] => [
    rung,
    label[language] ?? label.en,
  ]);
  return namesFrom(new Map(names), language);
}

function namesFrom(names: ReadonlyMap<Standing, string>, language: Language): StandingNames {
  const [inactive, absent] = OFF_THE_LADDER[language];
  return (standing) => {
    if (standing === null) return absent;
    return standing === INACTIVE ? inactive : (names.get(standing) ?? standing);
  };
}
