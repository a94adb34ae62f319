import { checkOptions, type OptionNames } from '../../core/issues/options';
import type { Pyramid } from '../../core/pyramid/pyramid';
import { checkPyramid } from '../../core/pyramid/shapes';
import { compareAmounts } from '../../core/values/amount';
import { migrationsPage } from '../pages/change-pages';
import type { Block } from '../pages/page';
import { planPage, policiesPage } from '../pages/plan-page';
import {
  accountSentences,
  cutoffSentences,
  figuresTable,
  findings,
  titleOf,
} from '../pages/summary-page';
import { controlTable, rejectsTable, type TierRow } from '../tables/pyramid-tables';
import { column, type Table } from '../tables/table';
import type { Words } from '../words/en/index';
import { type Speech, wordsFor } from '../words/language';
import { standingNames } from '../words/named';
import { renderNotice } from '../words/render-issue';
import { planSentence } from '../words/sentences';
import { bestTable, customersTable, moversTables } from './customer-tables';
import { bestTierOf, headlineOf } from './headline';
import { picturesOf } from './pictures';
import type { Input, Part, Report, ReportGiven, Section } from './report';
import { settingsTable } from './settings-table';

const GIVEN: OptionNames<ReportGiven> = {
  pyramid: true,
  migrations: true,
  policies: true,
  plan: true,
  readings: true,
  notices: true,
  inputs: true,
  version: true,
  isAnonymous: true,
};

/** Customers of the best tier that are named first; all of them are in the list of customers. */
const MOST_NAMED = 50;
/** Lines of each list of the day. */
const MOST_LINES = 25;
/** Rows that could not be read. */
const MOST_REJECTED = 50;

/**
 * A report as data: what is to be known in one sentence, the best customers by name, the tiers and
 * what they are owed, who moved, what is to be done, all customers, the account, how it was read and
 * how it was computed. `reportHtml` makes a file of it, `reportPage` a page. Throws `invalid-option`.
 *
 * @example
 * const pyramid = buildPyramid([
 *   { customerId: 'ann', revenue: 60 },
 *   { customerId: 'bob', revenue: 40 },
 * ]);
 * makeReport({ pyramid }).headline; // '1 customer brings 60.0% of revenue.'
 */
export function makeReport(given: ReportGiven, options: Speech = {}): Report {
  checkOptions(given, GIVEN);
  const { pyramid } = given;
  checkPyramid(pyramid, 'pyramid');
  const words = wordsFor(options);
  const { basis, window, scheme } = pyramid.settings;
  return {
    name: 'report',
    language: options.language ?? 'en',
    title: words.report.title({ basis, window: words.dates.window(window) }),
    headline: headlineOf(pyramid, given.migrations, words),
    about: titleOf(pyramid, words),
    glance: glanceOf(given, words),
    tiers: scheme.tiers.map(({ id }) => standingNames(scheme, words)(id)),
    sections: SECTIONS.flatMap((make) => make(given, words)).filter(
      ({ parts }) => parts.length > 0,
    ),
  };
}

function glanceOf({ pyramid, migrations }: ReportGiven, words: Words): Report['glance'] {
  const { figures, report, columns, measures, change } = words;
  const { settings, summary } = pyramid;
  const { whole, concentration } = summary;
  const best = bestTierOf(pyramid);
  const { bestFifthShare } = concentration;
  const moved = migrations?.hasValues === true ? migrations.matrix.whole.change : undefined;
  return [
    { name: columns.customers, figure: figures.count(whole.customers) },
    {
      name: change.unit(measures.name(settings.basis), settings.currency),
      figure: figures.money(whole.value),
    },
    ...(best === undefined || best.shares.value === null
      ? []
      : [
          {
            name: report.shareOf(standingNames(settings.scheme, words)(best.tier)),
            figure: figures.percent(best.shares.value),
          },
        ]),
    ...(bestFifthShare === null
      ? []
      : [{ name: report.bestFifth, figure: figures.percent(bestFifthShare) }]),
    ...(migrations === undefined || moved === undefined
      ? []
      : [
          {
            name: report.changeSince(words.dates.window(migrations.before.window)),
            figure: `${compareAmounts(moved, '0') > 0 ? '+' : ''}${figures.money(moved)}`,
          },
        ]),
  ];
}

type MakeSection = (given: ReportGiven, words: Words) => Section[];

const bestSection: MakeSection = ({ pyramid, migrations }, words) => {
  const best = bestTierOf(pyramid);
  if (best === undefined) return [];
  const { captions, sections, moreInList } = words.report;
  const customers = customersTable(pyramid, migrations, words);
  const table = bestTable(customers, best.tier, MOST_NAMED);
  const more = best.customers - MOST_NAMED;
  return [
    {
      name: 'best',
      title: sections.best(standingNames(pyramid.settings.scheme, words)(best.tier)),
      parts: [
        { kind: 'captioned', caption: captions.best, table },
        ...(more > 0 ? [sentences([moreInList(more)])] : []),
      ],
    },
  ];
};

const chartsSection: MakeSection = (given, words) => [
  {
    name: 'charts',
    title: words.report.sections.charts,
    parts: picturesOf(given, words).map((picture) => ({ kind: 'picture', picture })),
  },
];

const tiersSection: MakeSection = ({ pyramid, policies }, words) => [
  {
    name: 'tiers',
    title: words.report.sections.tiers,
    parts: [
      {
        kind: 'captioned',
        caption: words.report.captions.tiers,
        table: withoutRows(figuresTable(pyramid, words), pyramid),
      },
      sentences(findings(pyramid, words)),
      { kind: 'list', items: cutoffSentences(pyramid, words) },
      ...(policies === undefined
        ? []
        : policiesPage(policies, { language: words, scheme: pyramid.settings.scheme }).blocks.map(
            lowered,
          )),
    ],
  },
];

/** Where orders are counted, nobody needs the rows in which they stand. */
function withoutRows(table: Table<TierRow>, { settings }: Pyramid): Table<TierRow> {
  if (!settings.orders) return table;
  return { ...table, columns: table.columns.filter(({ key }) => key !== 'transactions') };
}

const movedSection: MakeSection = ({ migrations }, words) => {
  if (migrations === undefined) return [];
  const { fallen, risen } = moversTables(migrations, words);
  const { captions, sections } = words.report;
  return [
    {
      name: 'moved',
      title: sections.moved,
      parts: [
        ...withoutTitle(migrationsPage(migrations, { language: words }).blocks),
        ...rolls({ [captions.fallen]: fallen, [captions.risen]: risen }),
      ],
    },
  ];
};

const workSection: MakeSection = ({ plan }, words) =>
  plan === undefined
    ? []
    : [
        {
          name: 'work',
          title: words.report.sections.work,
          parts: withoutTitle(planPage(plan, { language: words, most: MOST_LINES }).blocks),
        },
      ];

const customersSection: MakeSection = ({ pyramid, migrations }, words) => [
  {
    name: 'customers',
    title: words.report.sections.customers,
    parts: rolls({ [words.report.captions.customers]: customersTable(pyramid, migrations, words) }),
  },
];

const accountSection: MakeSection = ({ pyramid }, words) => {
  const { captions, sections, andMoreRows } = words.report;
  const { rejected, control } = pyramid;
  const more = control.rows.rejected - Math.min(rejected.length, MOST_REJECTED);
  const rejects = rejectsTable(rejected.slice(0, MOST_REJECTED), { language: words });
  return [
    {
      name: 'account',
      title: sections.account,
      parts: [
        { kind: 'list', items: accountSentences(pyramid, words) },
        { kind: 'captioned', caption: captions.control, table: controlTable(pyramid) },
        ...(rejected.length === 0
          ? []
          : [{ kind: 'captioned', caption: captions.rejected, table: rejects } as const]),
        ...(more > 0 ? [sentences([andMoreRows(more)])] : []),
      ],
    },
  ];
};

const readingSection: MakeSection = ({ pyramid, readings = [], notices = [] }, words) => {
  const said = [...pyramid.notices, ...notices].map((one) =>
    renderNotice(one, { language: words }),
  );
  const plans = readings.map(({ files, plan }) => planSentence(plan, { files, language: words }));
  return [
    {
      name: 'reading',
      title: words.report.sections.reading,
      parts: [
        ...(plans.length === 0 ? [] : [{ kind: 'list', items: plans } as const]),
        said.length === 0
          ? sentences([words.report.noNotices])
          : { kind: 'list', items: [...new Set(said)] },
      ],
    },
  ];
};

const computedSection: MakeSection = (given, words) => {
  const { captions, sections } = words.report;
  const { inputs = [] } = given;
  return [
    {
      name: 'computed',
      title: sections.computed,
      parts: [
        { kind: 'captioned', caption: captions.settings, table: settingsTable(given, words) },
        ...(inputs.length === 0
          ? []
          : [{ kind: 'captioned', caption: captions.inputs, table: inputsTable(inputs) } as const]),
      ],
    },
  ];
};

const SECTIONS: readonly MakeSection[] = [
  bestSection,
  chartsSection,
  tiersSection,
  movedSection,
  workSection,
  customersSection,
  accountSection,
  readingSection,
  computedSection,
];

function inputsTable(inputs: readonly Input[]): Table<Input> {
  return {
    name: 'inputs',
    columns: [
      column('file', 'text', ({ name }) => name),
      column('bytes', 'count', ({ bytes }) => bytes),
      column('digest', 'text', ({ digest }) => digest),
    ],
    rows: inputs,
  };
}

function sentences(all: readonly string[]): Part {
  return { kind: 'sentences', sentences: all };
}

/** Tables that have anybody in them. */
function rolls(tables: Readonly<Record<string, Table>>): Part[] {
  return Object.entries(tables).flatMap(([caption, table]) => {
    const [first] = table.rows;
    return first === undefined ? [] : [{ kind: 'roll', caption, table } as const];
  });
}

/** A page as a section: its title is that of the section. */
function withoutTitle(blocks: readonly Block[]): Part[] {
  return blocks.filter((block) => block.kind !== 'title' || block.level !== 1);
}

/** The title of a page as one within a section. */
function lowered(block: Block): Part {
  return block.kind === 'title' ? { ...block, level: 2 } : block;
}
