import { choice } from '../../core/issues/shape';

/**
 * In which colours a chart is drawn. `page`: those of the page that it stands in, by CSS variables
 * (`chartCss`), so that one picture serves light, dark and paper.
 */
export type ChartTheme = 'light' | 'dark' | 'print' | 'page';

export const THEME = choice('light', 'dark', 'print', 'page');

/** What colours stand for. */
export interface Colours {
  /** Behind it all; null where the page shows through. */
  readonly paper: string | null;
  readonly ink: string;
  /** Of what is said beside the main thing. */
  readonly soft: string;
  readonly grid: string;
  readonly accent: string;
  readonly good: string;
  readonly bad: string;
  /** Of the tiers of a pyramid with so many, best first. */
  tiers(count: number): readonly string[];
}

interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly grid: string;
  readonly accent: string;
  readonly good: string;
  readonly bad: string;
  /** Five that also colour-blind readers tell apart, whichever two of them stand side by side. */
  readonly tiers: readonly [string, string, string, string, string];
}

const light: Palette = {
  paper: '#ffffff',
  ink: '#1b2330',
  soft: '#5b6573',
  grid: '#e3e7ec',
  accent: '#1b7fc4',
  good: '#17a08a',
  bad: '#c8442f',
  tiers: ['#12367d', '#1b7fc4', '#17a08a', '#bb7409', '#77738a'],
};

/** One palette a theme of concrete colours. */
export const PALETTES: Readonly<Record<Exclude<ChartTheme, 'page'>, Palette>> = {
  light,
  dark: {
    paper: '#14181f',
    ink: '#e9edf3',
    soft: '#a3adba',
    grid: '#2c333d',
    accent: '#4aa3e8',
    good: '#35c4a2',
    bad: '#ff7f66',
    tiers: ['#86b6ff', '#2f8fd8', '#35c4a2', '#e3a93f', '#857f92'],
  },
  // Ink alone where it can be: what is soft on a screen is faint on paper.
  print: { ...light, ink: '#000000', soft: '#333333', grid: '#c9c9c9' },
};

/** Which of the five colours so many tiers have; more of them take steps between the five. */
const PICKS: Readonly<Record<number, readonly number[]>> = {
  1: [0],
  2: [0, 2],
  3: [0, 2, 3],
  4: [0, 2, 3, 4],
  5: [0, 1, 2, 3, 4],
};

/** Steps from the first of the five to the last. */
const STEPS = 16;

/** By names that CSS variables have: `ink`, `tier-1`, `step-1`, … */
function tokensOf(palette: Palette): Map<string, string> {
  const { tiers, ...others } = palette;
  return new Map([
    ...Object.entries(others),
    ...tiers.map((colour, at): [string, string] => [`tier-${at + 1}`, colour]),
    ...Array.from({ length: STEPS }, (_, at): [string, string] => [
      `step-${at + 1}`,
      between(tiers, (at / (STEPS - 1)) * (tiers.length - 1)),
    ]),
  ]);
}

/** The colour at a place between those of a list. */
function between(colours: readonly string[], place: number): string {
  const below = Math.min(Math.floor(place), colours.length - 2);
  const [from, to] = [colours[below], colours[below + 1]].map((colour = '') =>
    [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)),
  ) as [number[], number[]];
  const mixed = from.map((part, at) => part + ((to[at] as number) - part) * (place - below));
  return `#${mixed.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

/** The colours of a theme. */
export function coloursOf(theme: ChartTheme): Colours {
  const tokens = tokensOf(PALETTES[theme === 'page' ? 'light' : theme]);
  const colour = (name: string): string => {
    const concrete = tokens.get(name) as string;
    return theme === 'page' ? `var(--cp-${name}, ${concrete})` : concrete;
  };
  return {
    paper: theme === 'page' ? null : colour('paper'),
    ink: colour('ink'),
    soft: colour('soft'),
    grid: colour('grid'),
    accent: colour('accent'),
    good: colour('good'),
    bad: colour('bad'),
    tiers: (count) => tierTokens(count).map(colour),
  };
}

function tierTokens(count: number): string[] {
  const picks = PICKS[count];
  if (picks !== undefined) return picks.map((at) => `tier-${at + 1}`);
  return Array.from({ length: count }, (_, at) => {
    const step = Math.round((at / Math.max(1, count - 1)) * (STEPS - 1));
    return `step-${step + 1}`;
  });
}

/**
 * The variables by which charts of the theme `page` have their colours: light, dark where the reader
 * wants that or an element above says `data-theme="dark"`, and those for paper. For a style sheet.
 *
 * @example
 * chartCss().includes('--cp-ink: #1b2330;'); // true
 */
export function chartCss(): string {
  const rules = (palette: Palette): string =>
    [...tokensOf(palette)].map(([name, colour]) => `--cp-${name}: ${colour};`).join(' ');
  const { light, dark, print } = PALETTES;
  return [
    `:root { ${rules(light)} }`,
    `@media (prefers-color-scheme: dark) { :root { ${rules(dark)} } }`,
    `[data-theme="light"] { ${rules(light)} }`,
    `[data-theme="dark"] { ${rules(dark)} }`,
    `@media print { :root, [data-theme] { ${rules(print)} } }`,
    '',
  ].join('\n');
}
