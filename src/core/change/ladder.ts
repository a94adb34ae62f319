import { describe, PyramidError } from '../issues/issue';
import { INACTIVE } from '../pyramid/inactive';
import type { Standing } from './migration';

/** A standing as a number: 0 the best rung, then the others, then inactive, then absent. */
export type Place = number;

export interface Ladder {
  /** Best first. */
  readonly rungs: readonly string[];
  /** By place; null for absent. */
  readonly standings: readonly (Standing | null)[];
  /** Undefined for what is no standing here. */
  placeOf(standing: Standing): Place | undefined;
  readonly absent: Place;
}

/** Throws `invalid-option` for a ladder without rungs, or with one that is blank, twice or `inactive`. */
export function readLadder(rungs: readonly string[]): Ladder {
  if (rungs.length === 0) throw notALadder('the ladder has no rungs', 'ladder', 'at least one');
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
    absent: rungs.length + 1,
  };
}

function checkRung(rung: string, place: Place, above: ReadonlyMap<Standing, Place>): void {
  const path = `ladder[${place}]`;
  if (typeof rung !== 'string' || rung.trim() === '') {
    throw notALadder('a rung has no name', path, 'text that is not blank', describe(rung));
  }
  if (rung === INACTIVE) {
    const expected = 'another name, since "inactive" is the standing of those on no rung';
    throw notALadder('a rung is called "inactive"', path, expected, rung);
  }
  if (above.has(rung)) {
    throw notALadder('a rung stands in the ladder twice', path, 'each rung once', rung);
  }
}

function notALadder(
  message: string,
  path: string,
  expected: string,
  received?: string,
): PyramidError {
  return new PyramidError({
    code: 'invalid-option',
    message,
    path,
    expected,
    ...(received === undefined ? {} : { received }),
  });
}
