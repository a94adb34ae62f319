import type { Random } from './random';
import type { Shape } from './shapes/shape';

/**
 * In what exports differ, beside their shape and locale; of each aspect the first value is the plain
 * one. What an export is dressed in is one value of each, so that a fault is told by its dress.
 */
export const ASPECTS = {
  size: ['few', 'some', 'many'],
  window: ['all', 'year', 'half', 'quarter', 'month'],
  /** Which columns name the customer. */
  who: ['code and name', 'code', 'name', 'email', 'email and name', 'code and email'],
  ids: [
    'codes',
    'numbers',
    'leading zeros',
    'near',
    'scientific',
    'nobody',
    'blank',
    'marks',
    'guarded',
  ],
  dates: [
    'local',
    'iso',
    'iso with time',
    'named month',
    'ambiguous',
    'compact',
    'offset',
    'offset and zone',
    'zone name',
    'shared zone name',
    'no year',
    'epoch',
    'epoch in ms',
    'spaced',
    'native',
    'two digits',
    'halves',
    'excel',
  ],
  amounts: [
    'local',
    'machine',
    'trimmed',
    'sign',
    'code',
    'brackets',
    'trailing minus',
    'whole',
    'full width',
  ],
  currency: ['none', 'column', 'heading', 'several', 'thousands'],
  states: ['none', 'void'],
  refunds: ['none', 'column'],
  /** Columns beside those that count. */
  beside: ['none', 'parts', 'net and gross', 'people', 'notes'],
  edge: ['none', 'index', 'delimiter'],
  headings: ['own', 'upper', 'lower', 'snake'],
  order: ['oldest first', 'newest first', 'by customer'],
  encoding: ['utf-8', 'mark', 'utf-16le', 'utf-16be', 'legacy', 'gzip'],
  ends: ['lf', 'crlf', 'cr'],
  delimiter: ['local', 'comma', 'semicolon', 'tab', 'pipe'],
  quotes: ['needed', 'all'],
  /** `="…"` around cells. */
  guard: ['none', 'ids', 'all'],
  padding: ['none', 'tabs', 'width'],
  above: ['none', 'title', 'pairs', 'bare', 'blank', 'groups'],
  below: ['none', 'total', 'bare total', 'footer', 'total and footer', 'total of what is not void'],
  gaps: ['none', 'blank end', 'bare end', 'headings again', 'rule'],
  repeats: ['none', 'run', 'two files', 'overlapping files'],
} as const;

export type Aspect = keyof typeof ASPECTS;
export const ASPECT_NAMES = Object.keys(ASPECTS) as Aspect[];

export type Dress = { readonly shape: string; readonly locale: string } & {
  readonly [A in Aspect]: (typeof ASPECTS)[A][number];
};

/** Everything plain. */
export function plainDress(shape: string, locale: string): Dress {
  const plain = ASPECT_NAMES.map((aspect) => [aspect, ASPECTS[aspect][0]]);
  return { shape, locale, ...Object.fromEntries(plain) } as Dress;
}

/** The share of aspects that are left plain, so that a fault has few causes. */
const PLAIN = 0.72;

/** A dress of aspects that a shape heeds. */
export function drawDress(
  random: Random,
  shape: Pick<Shape, 'name' | 'heeds' | 'wears'>,
  locale: string,
): Dress {
  const drawn = ASPECT_NAMES.flatMap((aspect) => {
    const value = random.pick<string>(ASPECTS[aspect]);
    const isPlain = random.chance(PLAIN) || !shape.heeds.includes(aspect);
    return isPlain ? [] : [[aspect, value]];
  });
  return settled({
    ...plainDress(shape.name, locale),
    ...Object.fromEntries(drawn),
    ...shape.wears,
  });
}

const NAMING: readonly string[] = ['sign', 'code'];

/** Without what does not go together. */
function settled(dress: Dress): Dress {
  const inThousands = dress.currency === 'thousands';
  const hasVoid = dress.states === 'void';
  return {
    ...dress,
    // Else one column would be in thousands and others not.
    // Amounts say their own currency, which is one.
    ...(dress.currency === 'several' && NAMING.includes(dress.amounts) && { amounts: 'local' }),
    ...(inThousands && { refunds: 'none', beside: 'none' }),
    ...(!hasVoid && dress.below === 'total of what is not void' && { below: 'total' }),
  };
}

/** What is not plain of a dress, as `dates: excel`. */
export function features(dress: Dress): string[] {
  const plain = plainDress(dress.shape, dress.locale);
  return ASPECT_NAMES.filter((aspect) => dress[aspect] !== plain[aspect]).map(
    (aspect) => `${aspect}: ${dress[aspect]}`,
  );
}
