import { ASPECT_NAMES, ASPECTS, type Dress } from './aspects';
import { LOCALES } from './locales/locales';
import { SHAPES } from './shapes/shapes';

/** Plainer dresses, each by one aspect: first those that make a file shorter. */
function plainer(dress: Dress): Dress[] {
  const shape = SHAPES.find(({ name }) => name === dress.shape);
  const plainLocale = shape?.locales?.[0] ?? LOCALES[0]?.name ?? '';
  const locales = dress.locale === plainLocale ? [] : [{ ...dress, locale: plainLocale }];
  const aspects = ASPECT_NAMES.filter(
    (aspect) => dress[aspect] !== ASPECTS[aspect][0] && shape?.wears?.[aspect] === undefined,
  ).map((aspect) => ({ ...dress, [aspect]: ASPECTS[aspect][0] }));
  return [...locales, ...aspects];
}

/** The plainest dress in which a file still fails so. */
export async function shrink(
  dress: Dress,
  fails: (dress: Dress) => Promise<boolean>,
): Promise<Dress> {
  for (const candidate of plainer(dress)) {
    if (await fails(candidate)) return shrink(candidate, fails);
  }
  return dress;
}
