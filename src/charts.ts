export {
  CHART_NAMES,
  type Chart,
  type ChartName,
  type ChartOptions,
  type VegaLiteSpec,
} from './output/charts/chart';
export { pyramidChart } from './output/charts/pyramid-chart';
export { type ChartTheme, chartCss } from './output/charts/theme';
