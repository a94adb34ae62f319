import { describe, PyramidError } from '../issues/issue';
import { isRecord } from '../issues/options';
import { because } from '../issues/reasons';
import { misfits, strangers } from '../issues/shape';
import { within } from '../issues/within';
import { wrongPartIssue } from '../issues/wrong-part';
import { NOT_COUNTED } from './customer';
import { PYRAMID_FORMAT, type Pyramid } from './pyramid';
import { readScheme } from './scheme-schema';
import { pyramid as shape } from './shapes';
import { refuseUnknownTiers } from './unknown-tiers';

type Parts = Readonly<Record<string, unknown>>;

/**
 * A pyramid that was saved as JSON, the same to the last digit as before: what `JSON.parse` made of
 * `toJson(pyramid)` or of `JSON.stringify(pyramid)`. A head that names the format must be that of
 * this version. Throws `invalid-pyramid`, one issue a problem, or one alone where it is no saved
 * pyramid, or one of another version.
 */
export function readPyramid(input: unknown): Pyramid {
  const { format, version, ...parts } = asParts(input);
  const isHeaded = format !== undefined || version !== undefined;
  if (isHeaded && !(format === PYRAMID_FORMAT.format && version === PYRAMID_FORMAT.version)) {
    throw anotherVersion(format, version);
  }
  const pyramid = checked(withDefaults(parts));
  refuseUnknownTiers(pyramid, CODE, '');
  refuseDisorder(pyramid);
  return pyramid;
}

const CODE = 'invalid-pyramid';

/** What has the parts of a pyramid, no others, and a scheme by which customers can be tiered. */
function checked(parts: Parts): Pyramid {
  const wrong = [...misfits(shape, parts), ...strangers(shape, withoutScheme(parts))];
  const [first, ...more] = wrong.map((part) => wrongPartIssue(CODE, 'the saved pyramid', part));
  if (first !== undefined) throw new PyramidError(first, ...more);
  const pyramid = parts as unknown as Pyramid;
  const { settings } = pyramid;
  const scheme = within('settings.scheme', () => readScheme(settings.scheme), CODE);
  return { ...pyramid, settings: { ...settings, scheme } };
}

/** Whose own reader knows what may stand in it. */
function withoutScheme({ settings, ...parts }: Parts): Parts {
  return { ...parts, settings: isRecord(settings) ? { ...settings, scheme: undefined } : settings };
}

/** What was saved before rows could be left out or dropped, lines counted or notices kept, had none. */
function withDefaults(given: Parts): Parts {
  const { settings, control, notices = [], ...parts } = withUncounted(given);
  return {
    ...parts,
    settings: isRecord(settings) ? { ids: 'exact', ...settings } : settings,
    control: isRecord(control) ? controlWithDefaults(control) : control,
    notices,
  };
}

/** Before orders were counted, nobody's were known. */
function withUncounted({ settings, customers, summary, ...parts }: Parts): Parts {
  if (!isRecord(settings) || settings['orders'] !== undefined) {
    return { settings, customers, summary, ...parts };
  }
  return {
    ...parts,
    settings: { orders: false, ...settings },
    customers: eachWith(NOT_COUNTED, customers),
    summary: isRecord(summary)
      ? {
          ...summary,
          tiers: eachWith(NO_ORDERS, summary['tiers'], ({ shares }) =>
            isRecord(shares) ? { shares: { orders: null, ...shares } } : {},
          ),
          whole: isRecord(summary['whole'])
            ? { ...NO_ORDERS, ...summary['whole'] }
            : summary['whole'],
        }
      : summary,
  };
}

const NO_ORDERS = { orders: null, purchaseDates: null, meanOrderValue: null, frequency: null };

function eachWith(
  none: object,
  list: unknown,
  more: (entry: Parts) => object = () => ({}),
): unknown {
  if (!Array.isArray(list)) return list;
  return list.map((entry) => (isRecord(entry) ? { ...none, ...entry, ...more(entry) } : entry));
}

function controlWithDefaults({
  rows,
  lines = null,
  leftOut = [],
  amounts,
  ...parts
}: Parts): Parts {
  const none = { leftOut: '0', duplicates: '0', repeated: '0' };
  return {
    ...parts,
    rows: isRecord(rows) ? { leftOut: 0, duplicates: 0, ...rows } : rows,
    lines,
    leftOut,
    amounts: isRecord(amounts)
      ? Object.fromEntries(
          Object.entries(amounts).map(([measure, account]) => [
            measure,
            isRecord(account) ? { ...none, ...account } : account,
          ]),
        )
      : amounts,
  };
}

/** What has neither a head nor settings is another thing altogether. */
function asParts(input: unknown): Readonly<Record<string, unknown>> {
  const marks = ['format', 'version', 'settings'];
  if (isRecord(input) && marks.some((mark) => input[mark] !== undefined)) return input;
  throw new PyramidError({
    code: CODE,
    ...because('not-a-saved-pyramid'),
    expected: 'an object with settings, customers and so on',
    received: describe(input),
  });
}

function anotherVersion(format: unknown, version: unknown): PyramidError {
  return new PyramidError({
    code: CODE,
    ...because('another-saved-version'),
    expected: `"format": "${PYRAMID_FORMAT.format}" and "version": ${PYRAMID_FORMAT.version}`,
    received: `"format": ${text(format)} and "version": ${text(version)}`,
  });
}

function text(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value) : describe(value);
}

function refuseDisorder({ customers }: Pyramid): void {
  const at = customers.findIndex(({ rank }, place) => rank !== place + 1);
  if (at < 0) return;
  throw new PyramidError({
    code: CODE,
    ...because('pyramid-contradicts-itself'),
    path: `customers[${at}].rank`,
    expected: `${at + 1}`,
    received: `${customers[at]?.rank}`,
  });
}
