import type { Words } from '../en/index';
import { figuresWith } from '../figures';
import { change } from './change';
import { charts } from './charts';
import { check } from './check';
import { columns, dates, flags, measures, punctuation, tiers } from './common';
import { issues, notices } from './issues';
import { policies, signals } from './policies';
import { explanation, summary } from './pyramid';
import { questions } from './questions';
import { reading } from './reading';
import { report } from './report';
import { sheets } from './sheets';
import { work } from './work';

/** 中文：与 `en` 同键。 */
export const zh: Words = {
  code: 'zh',
  figures: figuresWith(',', '.'),
  punctuation,
  flags,
  measures,
  dates,
  tiers,
  columns,
  issues,
  notices,
  questions,
  reading,
  summary,
  explanation,
  work,
  signals,
  policies,
  change,
  sheets,
  report,
  charts,
  check,
  /** While a long file is read; the braces are filled in as it goes on. */
  progress: '{bar} 已读取 {percentage}%，还需 {eta_formatted}',
};
