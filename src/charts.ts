export {
  CHART_NAMES,
  type Chart,
  type ChartName,
  type ChartOptions,
  type VegaLiteSpec,
} from './output/charts/chart';
export { complaintsChart } from './output/charts/complaints-chart';
export { type ConcentrationPoint, concentrationChart } from './output/charts/concentration-chart';
export { effortChart } from './output/charts/effort-chart';
export { type FlowLine, flowsChart } from './output/charts/flows-chart';
export { historyChart, type TierInWindow } from './output/charts/history-chart';
export { matrixChart } from './output/charts/matrix-chart';
export { profitChart } from './output/charts/profit-chart';
export { pyramidChart } from './output/charts/pyramid-chart';
export { type RiskCount, risksChart } from './output/charts/risks-chart';
export { type ChartTheme, chartCss } from './output/charts/theme';
export { type VisitsOnDay, visitsChart } from './output/charts/visits-chart';
export { whaleChart } from './output/charts/whale-chart';
