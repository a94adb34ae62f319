import type { HeadingLine } from '../bytes/text-reader';
import type { Preset } from '../presets/preset';
import { type Columns, placesIn } from './columns';
import type { Doubt } from './doubts';
import type { Kind, Mapping } from './kind';
import type { KindOptions, KindUse } from './kind-options';

/** A table and the columns that are read of it. */
export interface TableReading<Fact, Role extends string> {
  readonly kind: Kind<Fact, Role>;
  readonly headings: readonly string[];
  readonly options: KindOptions<Role>;
  readonly use: KindUse;
  readonly at: HeadingLine | undefined;
  readonly mapping: Mapping<Role> | undefined;
  readonly preset: Preset | undefined;
  readonly columns: ReadonlyMap<Role, Columns>;
  readonly doubts: readonly Doubt[];
}

/**
 * Places of the columns that are read, ascending: a rival that comes late in JSON is missed like one
 * of them.
 */
export function placesOf<Fact, Role extends string>({ columns, doubts }: TableReading<Fact, Role>) {
  const places = [
    ...placesIn([...columns.values()].flat()),
    ...doubts.flatMap((doubt) => doubt.places),
  ];
  return [...new Set(places)].sort((a, b) => a - b);
}
