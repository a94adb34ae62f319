import type { Command } from 'commander';
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
import { type Pyramid, parseWindow } from '../index';
import { writeBytes, writeWhole } from '../node/write-file';
