import type { Command } from 'commander';
import { version } from '../../package.json';
import { traceMigrations } from '../change';
import { drawSvg } from '../draw';
import { type DateWindow, type Pyramid, PyramidError, parseWindow } from '../index';
import { fileDigest } from '../node/file-digest';
import { findFiles } from '../node/find-files';
import { figures } from '../output';
import type { Policies } from '../policies';
import { makeReport, type Report, type ReportGiven, reportHtml, reportPage } from '../report';
import { planDay } from '../treatments';
import { declared, type Result } from './command';
import { windowBefore } from './compare';
import { type Io, tellIssue, tellNotice } from './io';
import { loadPolicies } from './load-options';
import { loadCompared, loadSales } from './load-sales';
import {
  addPlanFlags,
  dateOf,
  earlierWindow,
  hasFacts,
  type PlanFlags,
  planOptions,
  workdayOf,
} from './work';

interface ReportFlags extends PlanFlags {
  readonly against?: string;
}

export const addReportCommand = declared<ReportFlags>({
  name: 'report',
  summary: 'write one HTML file with everything that is to be known',
  description:
    'Writes a report as one HTML file that needs nothing else: a headline, the best customers by name, pictures, the tiers and what they are owed, with --against who moved, with facts what is to be done, all customers, the account, how it was read and computed.',
  declare: (command: Command) =>
    addPlanFlags(command, 'all').option(
      '--against <window>',
      'an earlier window to compare with: 2024, previous, last-year',
    ),
  formats: ['html', 'text', 'markdown', 'json'],
  examples: [
    'report sales.csv --window 2025 --out report.html',
    'report sales.csv --window 2025 --against previous --out report.html',
    'report sales.csv --window 2025 --as-of 2025-12-31 --complaints complaints.csv --out report.html',
  ],
  async make(io, flags, ...files): Promise<Result> {
    const made = await reportGiven(files, flags, io);
    const report = makeReport(
      {
        ...made,
        readings: io.readings,
        notices: io.ofFacts,
        isAnonymous: flags.anonymise,
        ...(await sourceOf(files)),
      },
      { language: io.words },
    );
    const { pyramid, migrations } = made;
    const data = {
      headline: report.headline,
      figures: figures(pyramid),
      migrations: migrations === undefined ? [] : figures(migrations),
    };
    const html = flags.format === 'html' ? await withPictures(report, io) : undefined;
    return {
      data,
      page: reportPage(report),
      ...(html !== undefined && { written: { html: () => html } }),
    };
  },
});

/** Where nothing is installed that draws, the figures of the pictures stand there, and it is said. */
async function withPictures(report: Report, io: Io): Promise<string> {
  try {
    return await reportHtml(report, { draw: drawSvg });
  } catch (error) {
    const issue = error instanceof PyramidError ? error.issues[0] : undefined;
    if (issue?.reason !== 'package-missing') throw error;
    tellIssue(io, issue);
    return reportHtml(report);
  }
}

/** The files themselves, but for what came through a pipe and is gone, and the program. */
async function sourceOf(
  names: readonly string[],
): Promise<Pick<ReportGiven, 'inputs' | 'version'>> {
  const files = (await findFiles(names)).filter((file) => file !== '-');
  return {
    inputs: await Promise.all(files.map(fileDigest)),
    version: `customer-pyramid ${version}`,
  };
}

async function reportGiven(
  files: readonly string[],
  flags: ReportFlags,
  io: Io,
): Promise<ReportGiven> {
  // A moment is a day in the zone of the work.
  const ofDay = flags.asOf === undefined ? flags : { ...flags, asOf: await dateOf(flags) };
  const window = parseWindow(flags.window, ofDay);
  const { pyramids, earlierCustomers } = await readPyramids(files, ofDay, window, io);
  const pyramid = pyramids.at(-1) as Pyramid;
  const migrations =
    flags.against === undefined
      ? undefined
      : traceMigrations(pyramids[0] as Pyramid, pyramid, { earlierCustomers });
  for (const one of migrations?.notices ?? []) tellNotice(io, one);
  const plan = hasFacts(flags)
    ? planDay(await workdayOf(pyramids, flags, io), planOptions(flags))
    : undefined;
  return { pyramid, migrations, plan, policies: await policiesFor(pyramid, flags) };
}

/** The pyramid of the window, behind that of an earlier one where anything is compared with it. */
async function readPyramids(
  files: readonly string[],
  flags: ReportFlags,
  window: DateWindow,
  io: Io,
): Promise<{ pyramids: Pyramid[]; earlierCustomers?: readonly string[] | undefined }> {
  const { against } = flags;
  const isCompared = against !== undefined;
  const before = isCompared
    ? windowBefore(window, against, flags)
    : hasFacts(flags)
      ? earlierWindow(window, flags)
      : undefined;
  if (before === undefined) return { pyramids: [await loadSales(files, flags, io)] };
  // A company in its first year has nothing before it; who asks for it is told.
  const mayBeEmpty = (one: DateWindow | string): boolean => !isCompared && one === before;
  return loadCompared(files, flags, [before, window], io, { mayBeEmpty, orders: true });
}

/** Where tiers are others than those of the library, nobody has said what they are owed. */
async function policiesFor(
  { settings }: Pyramid,
  { policies }: ReportFlags,
): Promise<Policies | undefined> {
  try {
    return await loadPolicies(policies, settings.scheme);
  } catch (error) {
    if (policies !== undefined || !(error instanceof PyramidError)) throw error;
    return undefined;
  }
}
