import { Argument, type Command, Option } from 'commander';
import { traceHistory, traceMigrations } from '../change';
import {
  CHART_NAMES,
  type Chart,
  type ChartName,
  type ChartOptions,
  type ChartTheme,
  complaintsChart,
  concentrationChart,
  effortChart,
  flowsChart,
  historyChart,
  matrixChart,
  profitChart,
  pyramidChart,
  risksChart,
  visitsChart,
  whaleChart,
} from '../charts';
import { checkChoice } from '../core/issues/options';
import { because } from '../core/issues/reasons';
import { drawPng, drawSvg } from '../draw';
import { type Pyramid, PyramidError, parseWindow } from '../index';
import {
  allocateEffort,
  planContacts,
  queueComplaints,
  type Workday,
  watchRisks,
} from '../treatments';
import { declared, type Result } from './command';
import { windowBefore } from './compare';
import { refusal } from './flags';
import type { Io } from './io';
import { loadCompared, loadSales, loadWindows } from './load-sales';
import { addPlanFlags, contactOptions, loadWork, type PlanFlags, queueOptions } from './work';

interface ChartFlags extends PlanFlags {
  readonly theme: ChartTheme;
  readonly against: string;
  readonly windows?: string;
}

/** What a chart is made of, and how it is made of that. */
type Maker = (files: readonly string[], flags: ChartFlags, io: Io) => Promise<Chart | null>;

const MAKERS: Readonly<Record<ChartName, Maker>> = {
  pyramid: ofSales(pyramidChart),
  concentration: ofSales(concentrationChart),
  whale: ofSales(whaleChart),
  profit: ofSales(profitChart),
  flows: ofMigrations(flowsChart),
  matrix: ofMigrations(matrixChart),
  async history(files, flags, io) {
    if (flags.windows === undefined) {
      throw refusal('--windows', because('missing-flag', { flag: '--windows <list>' }));
    }
    const windows = flags.windows.split(',').map((window) => window.trim());
    return historyChart(traceHistory(await loadWindows(files, flags, windows, io)), looks(flags));
  },
  effort: ofDay((day, flags, options) => {
    if (flags.hours === undefined) {
      throw refusal('--hours', because('missing-flag', { flag: '--hours <hours>' }));
    }
    return effortChart(allocateEffort(day, { hours: flags.hours }), options);
  }),
  risks: ofDay((day, flags, options) =>
    risksChart(watchRisks(day, { horizonDays: flags.horizon }), options),
  ),
  complaints: ofDay((day, flags, options) =>
    complaintsChart(queueComplaints(day, queueOptions(flags)), options),
  ),
  visits: ofDay((day, flags, options) =>
    visitsChart(planContacts(day, contactOptions(flags)), options),
  ),
};

/** What stands for the window where none is named: it depends on the chart. */
const AUTO = 'auto';

function windowed(flags: ChartFlags, window: string): ChartFlags {
  return flags.window === AUTO ? { ...flags, window } : flags;
}

function looks({ lang, theme }: ChartFlags): ChartOptions {
  return { language: lang, theme };
}

function ofSales(make: (pyramid: Pyramid, options: ChartOptions) => Chart | null): Maker {
  return async (files, flags, io) =>
    make(await loadSales(files, windowed(flags, 'all'), io), looks(flags));
}

function ofMigrations(make: typeof flowsChart): Maker {
  return async (files, given, io) => {
    const flags = windowed(given, 'all');
    const after = parseWindow(flags.window, flags);
    const windows = [windowBefore(after, flags), after] as const;
    const { pyramids, earlierCustomers } = await loadCompared(files, flags, windows, io);
    const [first, second] = pyramids as [Pyramid, Pyramid];
    return make(traceMigrations(first, second, { earlierCustomers }), looks(flags));
  };
}

function ofDay(
  make: (day: Workday, flags: ChartFlags, options: ChartOptions) => Chart | null,
): Maker {
  return async (files, flags, io) =>
    make(await loadWork(files, windowed(flags, 'last-12-months'), io), flags, looks(flags));
}

export const addChartCommand = declared<ChartFlags>({
  name: 'chart',
  summary: 'draw a chart as SVG or PNG',
  description: `Draws a chart: ${CHART_NAMES.join(', ')}. As SVG, unless --out ends in .png or .vl.json (the Vega-Lite specification), or --format says otherwise; csv gives its figures. Needs the packages vega and vega-lite, for PNG @resvg/resvg-js too.`,
  declare: (command) => addLook(addPlanFlags(command.addArgument(nameArgument()), AUTO)),
  formats: ['svg', 'png', 'json', 'csv'],
  examples: [
    'chart pyramid sales.csv --window 2025 --out pyramid.svg',
    'chart flows sales.csv --window 2025 --theme dark --out flows.png',
    'chart history sales.csv --windows 2023,2024,2025 --lang zh --out history.svg',
    'chart risks sales.csv --as-of 2025-12-31 --receivables receivables.csv --out risks.svg',
  ],
  async make(io, flags, name = '', ...files) {
    const chart = await MAKERS[name as ChartName](files, flags, io);
    if (chart !== null) return resultOf(chart, flags);
    const why = because('nothing-to-draw', { chart: name });
    throw new PyramidError({ code: 'invalid-option', ...why });
  },
});

function nameArgument(): Argument {
  const parse = (text: string): string => checkChoice('<name>', text, CHART_NAMES);
  return new Argument('<name>', CHART_NAMES.join(', ')).argParser(parse);
}

function addLook(command: Command): Command {
  const themes = ['light', 'dark', 'print'];
  return command
    .addOption(
      new Option('--theme <name>', 'its colours')
        .choices(themes)
        .argParser((text) => checkChoice('--theme', text, themes))
        .default('light'),
    )
    .option(
      '--against <window>',
      'of flows and matrix, the earlier window: 2024-Q4, last-year',
      'previous',
    )
    .option('--windows <list>', 'of history, the windows, oldest first: 2023,2024,2025');
}

async function resultOf(chart: Chart, flags: ChartFlags): Promise<Result> {
  const format = formatOf(flags);
  if (format === 'png') return { data: [await drawPng(chart)].values() };
  if (format === 'json') return { data: chart.spec };
  if (format === 'csv') return { data: {}, table: chart.table };
  return { data: [await drawSvg(chart)].values() };
}

/** By the name of the file where SVG was not asked for, which is what is made of itself. */
function formatOf({ format, out = '' }: ChartFlags): string | undefined {
  if (format !== 'svg') return format;
  if (/\.png$/i.test(out)) return 'png';
  return /\.json$/i.test(out) ? 'json' : format;
}
