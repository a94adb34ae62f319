import { readBySchema } from '../issues/by-schema';
import { PyramidError } from '../issues/issue';
import type { Pyramid } from './pyramid';
import { PYRAMID_FORMAT, savedPyramidSchema } from './saved-pyramid-schema';

/**
 * A pyramid that was saved as JSON, the same to the last digit as before: what `JSON.parse` made of
 * `toJson(pyramid)`. Throws `invalid-pyramid`, one issue a problem, or one alone where it is no saved
 * pyramid, or one of another version.
 */
export function readPyramid(input: unknown): Pyramid {
  refuseOtherVersions(input);
  const {
    format: _,
    version: __,
    ...checked
  } = readBySchema(savedPyramidSchema, input, {
    code: 'invalid-pyramid',
    name: 'the saved pyramid',
  });
  // The schema says what the types say, but for the texts that only the types narrow.
  const pyramid = checked as unknown as Pyramid;
  refuseUnknownTiers(pyramid);
  return pyramid;
}

function refuseOtherVersions(input: unknown): void {
  const said = (typeof input === 'object' && input !== null ? input : {}) as Record<
    string,
    unknown
  >;
  if (said['format'] === PYRAMID_FORMAT.format && said['version'] === PYRAMID_FORMAT.version)
    return;
  throw new PyramidError({
    code: 'invalid-pyramid',
    message: 'not a saved pyramid of this version',
    expected: `"format": "${PYRAMID_FORMAT.format}" and "version": ${PYRAMID_FORMAT.version}`,
    received: JSON.stringify({ format: said['format'], version: said['version'] }),
    hint: 'Save it with toJson, or with: customer-pyramid tier FILE --whole --format json.',
  });
}

/** The parts must fit each other: tiers of the scheme, ranks in order. */
function refuseUnknownTiers({ customers, settings }: Pyramid): void {
  const tiers = new Set(settings.scheme.tiers.map(({ id }) => id));
  customers.forEach(({ tier, rank }, at) => {
    if (!tiers.has(tier)) throw misfit(`customers[${at}].tier`, [...tiers].join(', '), tier);
    if (rank !== at + 1) throw misfit(`customers[${at}].rank`, String(at + 1), String(rank));
  });
}

function misfit(path: string, expected: string, received: string): PyramidError {
  return new PyramidError({
    code: 'invalid-pyramid',
    message: 'the saved pyramid contradicts itself',
    path,
    expected,
    received,
  });
}
