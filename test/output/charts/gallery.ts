import { traceHistory, traceMigrations } from '../../../src/change';
import type * as charts from '../../../src/charts';
import {
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
} from '../../../src/charts';
import type { Pyramid } from '../../../src/index';
import { loadFacts, loadPyramid } from '../../../src/node';
import {
  allocateEffort,
  planContacts,
  queueComplaints,
  type Workday,
  watchRisks,
  workday,
} from '../../../src/treatments';

/** What all charts are made of. */
export interface Subjects {
  readonly pyramid: Pyramid;
  readonly before: Pyramid;
  readonly history: readonly Pyramid[];
  readonly day: Workday;
}

const FIXTURES = 'fixtures';

/** Of the fixtures. */
export async function subjects(): Promise<Subjects> {
  const of = (window: string) => loadPyramid([`${FIXTURES}/sales.csv`], { window, orders: true });
  const history = await Promise.all(['2023', '2024', '2025'].map(of));
  const [, before, pyramid] = history as [Pyramid, Pyramid, Pyramid];
  const fact = async <K extends 'contacts' | 'complaints' | 'receivables' | 'events'>(kind: K) =>
    (await loadFacts(kind, `${FIXTURES}/${kind}.csv`)).facts;
  const facts = {
    contacts: await fact('contacts'),
    complaints: await fact('complaints'),
    receivables: await fact('receivables'),
    events: await fact('events'),
  };
  const day = workday(pyramid, { asOf: '2025-12-31T09:00:00Z', facts, previous: [before] });
  return { pyramid, before, history, day };
}

/** Every chart of these, by its name; null where there is nothing to draw. */
export function allCharts(
  { pyramid, before, history, day }: Subjects,
  options: charts.ChartOptions,
): Readonly<Record<charts.ChartName, charts.Chart | null>> {
  const migrations = traceMigrations(before, pyramid);
  return {
    pyramid: pyramidChart(pyramid, options),
    concentration: concentrationChart(pyramid, options),
    whale: whaleChart(pyramid, options),
    profit: profitChart(pyramid, options),
    flows: flowsChart(migrations, options),
    matrix: matrixChart(migrations, options),
    history: historyChart(traceHistory(history), options),
    effort: effortChart(allocateEffort(day, { hours: 400 }), options),
    risks: risksChart(watchRisks(day), options),
    complaints: complaintsChart(queueComplaints(day), options),
    visits: visitsChart(planContacts(day, { capacityPerDay: 3, horizonDays: 14 }), options),
  };
}
