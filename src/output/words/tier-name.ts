import { INACTIVE } from '../../core/pyramid/inactive';
import type { Scheme } from '../../core/pyramid/scheme';
import type { Language } from '../../core/values/language';

/** What a tier is called: its name, or its label in another language. `inactive` has its own. */
export function tierNames(scheme: Scheme, language: Language): (tier: string) => string {
  const names = new Map<string, string>([[INACTIVE, language === 'zh' ? '无交易' : INACTIVE]]);
  for (const tier of scheme.tiers) {
    names.set(tier.id, language === 'en' ? tier.name : (tier.label?.[language] ?? tier.name));
  }
  return (tier) => names.get(tier) ?? tier;
}
