import type { HeadingKnowledge } from '../bytes/text-reader';
import { candidatesOf } from './candidates';
import { hasColumns } from './columns';
import { headingKey } from './headings';
import type { Kind, Mapping } from './kind';

/** By what the headings of a kind are found among the lines of a text. */
export function knownHeadings<R extends string>(
  kind: Kind<unknown, R>,
  mapping: Mapping<R> | undefined,
): HeadingKnowledge {
  // `Type`, `Direction` and `Name` stand above the headings of a report too.
  const fields = (Object.values(kind.fields) as (typeof kind.fields)[R][]).filter(
    ({ type, isBesideId }) => type !== 'direction' && isBesideId !== true,
  );
  const names: readonly unknown[] = Object.values(mapping ?? {});
  const isNamed = names.some((name) => typeof name === 'string' && name.trim() !== '');
  return {
    isKnown(heading) {
      const key = headingKey(heading);
      return fields.some((field) => candidatesOf([heading], [key], field).length > 0);
    },
    hasNamed:
      isNamed && mapping !== undefined ? (headings) => hasColumns(headings, kind, mapping) : null,
  };
}
