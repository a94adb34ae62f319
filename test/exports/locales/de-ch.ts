import { de } from './de';
import type { Locale } from './locale';

/** Abacus and Bexio in Switzerland: apostrophes between thousands, points before decimals. */
export const deCh: Locale = {
  ...de,
  name: 'de-CH',
  decimal: '.',
  groups: ['’', "'", ''],
  currency: { code: 'CHF', decimals: 2, signs: ['CHF #', 'Fr. #'] },
  delimiters: [';', ','],
  firms:
    'Bäckerei Bürgi, Käserei Zürcher AG, Rüegg & Co., Schärer GmbH, Hösli Bau, Brönnimann AG, Läderach, Zgraggen Söhne',
  cities: 'Zürich, Genève, Chur, Zug',
};
