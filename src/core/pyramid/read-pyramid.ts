import { readBySchema } from '../issues/by-schema';
import { describe, PyramidError } from '../issues/issue';
import { isRecord } from '../issues/options';
import { because } from '../issues/reasons';
import type { Pyramid } from './pyramid';
import { PYRAMID_FORMAT, savedPyramidSchema } from './saved-pyramid-schema';

/**
 * A pyramid that was saved as JSON, the same to the last digit as before: what `JSON.parse` made of
 * `toJson(pyramid)` or of `JSON.stringify(pyramid)`. A head that names the format must be that of
 * this version. Throws `invalid-pyramid`, one issue a problem, or one alone where it is no saved
 * pyramid, or one of another version.
 */
export function readPyramid(input: unknown): Pyramid {
  const { format, version, ...parts } = asParts(input);
  const said = { format: 'customer-pyramid', version: 1, ...parts };
  const isHeaded = format !== undefined || version !== undefined;
  if (isHeaded && !(format === PYRAMID_FORMAT.format && version === PYRAMID_FORMAT.version)) {
    throw anotherVersion(format, version);
  }
  const {
    format: _,
    version: __,
    ...checked
  } = readBySchema(savedPyramidSchema, said, {
    code: 'invalid-pyramid',
    name: 'the saved pyramid',
  });
  // The schema says what the types say, but for the texts that only the types narrow.
  const pyramid = checked as unknown as Pyramid;
  refuseUnknownTiers(pyramid);
  return pyramid;
}

/** What has neither a head nor settings is another thing altogether. */
function asParts(input: unknown): Readonly<Record<string, unknown>> {
  const marks = ['format', 'version', 'settings'];
  if (isRecord(input) && marks.some((mark) => input[mark] !== undefined)) return input;
  throw new PyramidError({
    code: 'invalid-pyramid',
    ...because('not-a-saved-pyramid'),
    expected: 'an object with settings, customers and so on',
    received: describe(input),
  });
}

function anotherVersion(format: unknown, version: unknown): PyramidError {
  return new PyramidError({
    code: 'invalid-pyramid',
    ...because('another-saved-version'),
    expected: `"format": "${PYRAMID_FORMAT.format}" and "version": ${PYRAMID_FORMAT.version}`,
    received: `"format": ${text(format)} and "version": ${text(version)}`,
  });
}

function text(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value) : describe(value);
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
    ...because('saved-pyramid-contradicts-itself'),
    path,
    expected,
    received,
  });
}
