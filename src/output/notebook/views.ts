import { describe, invalidOption } from '../../core/issues/issue';
import { isRecord } from '../../core/issues/options';
import { because } from '../../core/issues/reasons';
import { checkResult } from '../../core/issues/shape';
import { CHART, type Chart, type ChartOptions } from '../charts/chart';
import { complaintsChart } from '../charts/complaints-chart';
import { effortChart } from '../charts/effort-chart';
import { flowsChart } from '../charts/flows-chart';
import { historyChart } from '../charts/history-chart';
import { pyramidChart } from '../charts/pyramid-chart';
import { risksChart } from '../charts/risks-chart';
import { visitsChart } from '../charts/visits-chart';
import { basesPage, historyPage, migrationsPage, sensitivityPage } from '../pages/change-pages';
import { customerFilePage, explanationPage } from '../pages/customer-file-page';
import { lookPage } from '../pages/look-page';
import { PAGE, type Page } from '../pages/page';
import {
  complaintsPage,
  contactsPage,
  effortPage,
  type PlanPageOptions,
  planPage,
  policiesPage,
  risksPage,
} from '../pages/plan-page';
import { groupSummaryPage, summaryPage } from '../pages/summary-page';
import { isTable, TABLE, type Table } from '../tables/table';
import type { Speech } from '../words/language';

/** What a notebook can show: results, and what is made of them for people. */
export type Showable =
  | Page
  | Table
  | Chart
  | ResultOf<typeof summaryPage>
  | ResultOf<typeof groupSummaryPage>
  | ResultOf<typeof migrationsPage>
  | ResultOf<typeof historyPage>
  | ResultOf<typeof sensitivityPage>
  | ResultOf<typeof basesPage>
  | ResultOf<typeof explanationPage>
  | ResultOf<typeof customerFilePage>
  | ResultOf<typeof planPage>
  | ResultOf<typeof contactsPage>
  | ResultOf<typeof complaintsPage>
  | ResultOf<typeof risksPage>
  | ResultOf<typeof effortPage>
  | ResultOf<typeof policiesPage>
  | ResultOf<typeof lookPage>;

type ResultOf<F extends (result: never, ...options: never) => Page> = Parameters<F>[0];

/** A result as people see it. */
export type View =
  | { readonly kind: 'chart'; readonly chart: Chart }
  /** The picture, where there is one, stands under the title of the page. */
  | { readonly kind: 'page'; readonly page: Page; readonly picture: Chart | null };

/** The page of a kind of result and its picture; what each function checks is not checked twice. */
interface ResultKind {
  readonly keys: readonly string[];
  page(result: object, options: Speech): Page;
  picture(result: object, options: ChartOptions): Chart | null;
}

function kind<Result extends object>(
  keys: readonly (keyof Result & string)[],
  page: (result: Result, options: Speech) => Page,
  picture: (result: Result, options: ChartOptions) => Chart | null = () => null,
): ResultKind {
  return { keys, page, picture } as ResultKind;
}

/** A page of the day with all lines of its lists. */
function withAllLines<Result>(page: (result: Result, options: PlanPageOptions) => Page) {
  return (result: Result, options: Speech): Page =>
    page(result, { ...options, most: Number.MAX_SAFE_INTEGER });
}

/** By properties that no other result has. */
const KINDS: readonly ResultKind[] = [
  kind(['summary', 'cutoffs'], summaryPage, pyramidChart),
  kind(['reconciliation', 'matrix'], migrationsPage, flowsChart),
  kind(['windows', 'customerIds'], historyPage, historyChart),
  kind(['scenarios', 'firmness'], sensitivityPage),
  kind(['agreement', 'upperByBoth'], basesPage),
  kind(
    ['contacts', 'risks'],
    withAllLines(planPage),
    ({ contacts, risks }, options) => visitsChart(contacts, options) ?? risksChart(risks, options),
  ),
  kind(['visits', 'load'], withAllLines(contactsPage), visitsChart),
  kind(['queue', 'service'], withAllLines(complaintsPage), complaintsChart),
  kind(['signals', 'coming'], withAllLines(risksPage), risksChart),
  kind(['totalMinutes', 'eightyTwenty'], withAllLines(effortPage), effortChart),
  kind(['explanation', 'nextContacts'], customerFilePage),
  kind(['standing', 'of', 'basis'], explanationPage),
  kind(['forms', 'first'], lookPage),
  kind(['policies'], policiesPage),
];

/**
 * What there is to see of a result. Throws `invalid-option` for what is none, or is broken.
 */
export function viewOf(result: Showable, look: ChartOptions): View {
  const { language } = look;
  if (Array.isArray(result)) {
    return { kind: 'page', page: groupSummaryPage(result, { language }), picture: null };
  }
  if (!isRecord(result)) throw notShowable(result);
  if ('spec' in result) {
    return { kind: 'chart', chart: checkResult(result as unknown as Chart, 'result', CHART) };
  }
  if ('blocks' in result) {
    const page = checkResult(result as unknown as Page, 'result', PAGE);
    return { kind: 'page', page, picture: null };
  }
  const found = KINDS.find(({ keys }) => keys.every((key) => key in result));
  if (found !== undefined) {
    const page = found.page(result, { language });
    return { kind: 'page', page, picture: found.picture(result, look) };
  }
  if (!isTable(result)) throw notShowable(result);
  const table = checkResult(result, 'result', TABLE);
  const blocks = [{ kind: 'table', table }] as const;
  return {
    kind: 'page',
    page: { name: table.name, language: language ?? 'en', blocks },
    picture: null,
  };
}

function notShowable(value: unknown): Error {
  const by = 'buildPyramid, trace…, plan…, …Table, …Page, …Chart';
  const why = because('not-what-a-trace-gives', { by });
  return invalidOption('result', why, `what ${by} give`, describe(value));
}
