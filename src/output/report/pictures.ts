import type { Chart, ChartOptions } from '../charts/chart';
import { complaintsChart } from '../charts/complaints-chart';
import { concentrationChart } from '../charts/concentration-chart';
import { effortChart } from '../charts/effort-chart';
import { flowsChart } from '../charts/flows-chart';
import { matrixChart } from '../charts/matrix-chart';
import { profitChart } from '../charts/profit-chart';
import { pyramidChart } from '../charts/pyramid-chart';
import { risksChart } from '../charts/risks-chart';
import { visitsChart } from '../charts/visits-chart';
import { whaleChart } from '../charts/whale-chart';
import type { Words } from '../words/en/index';
import type { ReportGiven } from './report';

/** What is drawn of what is given, in the colours of the page, which says title and sentence itself. */
export function picturesOf(
  { pyramid, migrations, plan }: ReportGiven,
  words: Words,
): readonly Chart[] {
  const options: ChartOptions = { language: words, theme: 'page', bare: true };
  const effort = plan?.effort ?? null;
  const charts: readonly (Chart | null)[] = [
    pyramidChart(pyramid, options),
    concentrationChart(pyramid, options),
    whaleChart(pyramid, options),
    profitChart(pyramid, options),
    ...(migrations === undefined
      ? []
      : [flowsChart(migrations, options), matrixChart(migrations, options)]),
    ...(plan === undefined
      ? []
      : [
          risksChart(plan.risks, options),
          complaintsChart(plan.complaints, options),
          visitsChart(plan.contacts, options),
        ]),
    ...(effort === null ? [] : [effortChart(effort, options)]),
  ];
  return charts.filter((chart) => chart !== null);
}
