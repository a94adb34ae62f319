import { describe, invalidOption } from '../issues/issue';
import { because } from '../issues/reasons';
import { INACTIVE } from '../pyramid/scheme';

/** A rung of a ladder (the id of a tier, a stage), or `inactive`: known, and on no rung. */
export type Standing = string;

/** A standing as a number: 0 the best rung, then the others, then inactive, then absent. */
export type Place = number;

/** Any ordered standings. A million customers have theirs as places. */
export interface Ladder {
  /** Best first. */
  readonly rungs: readonly string[];
  /** By place; null for absent. */
  readonly standings: readonly (Standing | null)[];
  /** Undefined for what is no standing here. */
  placeOf(standing: Standing): Place | undefined;
  readonly inactive: Place;
  readonly absent: Place;
}

/** How satisfied a customer is, best first. */
export const satisfactionLadder = [
  'loyal',
  'very satisfied',
  'satisfied',
  'dissatisfied',
  'angry',
  'escalated',
] as const;

/** Throws `invalid-option` for a ladder without rungs, or with one that is blank, twice or `inactive`. */
export function readLadder(rungs: readonly string[]): Ladder {
  if (!Array.isArray(rungs) || rungs.length === 0) {
    throw invalidOption(
      'ladder',
      because('a-ladder-without-rungs'),
      'at least one, best first',
      describe(rungs),
    );
  }
  const places = new Map<Standing, Place>();
  for (const [place, rung] of rungs.entries()) {
    checkRung(rung, place, places);
    places.set(rung, place);
  }
  places.set(INACTIVE, rungs.length);
  return {
    rungs: [...rungs],
    standings: [...rungs, INACTIVE, null],
    placeOf: (standing) => places.get(standing),
    inactive: rungs.length,
    absent: rungs.length + 1,
  };
}

function checkRung(rung: unknown, place: Place, above: ReadonlyMap<Standing, Place>): void {
  const path = `ladder[${place}]`;
  if (typeof rung !== 'string' || rung.trim() === '') {
    throw invalidOption(
      path,
      because('a-rung-without-name'),
      'text that is not blank',
      describe(rung),
    );
  }
  if (rung === INACTIVE) {
    const expected = 'another name, since "inactive" is the standing of those on no rung';
    throw invalidOption(path, because('a-rung-called-inactive'), expected, describe(rung));
  }
  if (above.has(rung))
    throw invalidOption(path, because('a-rung-twice'), 'each rung once', describe(rung));
}

/**
 * `new`, or `returned` where it stood on a rung earlier still; `upgraded`, `retained`, `downgraded`
 * from rung to rung; `lapsed` from a rung to none.
 */
export type MigrationKind = 'new' | 'upgraded' | 'retained' | 'downgraded' | 'lapsed' | 'returned';

/** In the order of every result. */
export const MIGRATION_KINDS = [
  'new',
  'upgraded',
  'retained',
  'downgraded',
  'lapsed',
  'returned',
] as const satisfies readonly MigrationKind[];

/**
 * Undefined for whoever was on no rung both times: nothing of theirs moved. Who comes from no rung is
 * new, unless it stood on one earlier still.
 */
export function kindOf(
  { rungs }: Ladder,
  from: Place,
  to: Place,
  wasEarlier: boolean,
): MigrationKind | undefined {
  const lowest = rungs.length - 1;
  if (from > lowest && to > lowest) return undefined;
  if (to > lowest) return 'lapsed';
  if (from > lowest) return wasEarlier ? 'returned' : 'new';
  if (from === to) return 'retained';
  return to < from ? 'upgraded' : 'downgraded';
}
