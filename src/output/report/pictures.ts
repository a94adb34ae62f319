import type { Chart, ChartOptions } from '../charts/chart';
import { pyramidChart } from '../charts/pyramid-chart';
import type { Words } from '../words/en/index';
import type { ReportGiven } from './report';

/** What is drawn of what is given, in the colours of the page, which says title and sentence itself. */
export function picturesOf({ pyramid }: ReportGiven, words: Words): readonly Chart[] {
  const options: ChartOptions = { language: words, theme: 'page', bare: true };
  const charts: readonly (Chart | null)[] = [pyramidChart(pyramid, options)];
  return charts.filter((chart) => chart !== null);
}
