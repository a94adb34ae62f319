import { figuresWith } from '../figures';
import type { Words } from '../words';
import { change } from './change';
import { columns } from './columns';
import { dates, flags, measures, punctuation } from './common';
import { explanation } from './explanation';
import { issues } from './issues';
import { notices } from './notices';
import { policies } from './policies';
import { signals } from './signals';
import { summary } from './summary';
import { tiers } from './tiers';
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
  summary,
  explanation,
  work,
  signals,
  policies,
  change,
  /** While a long file is read; the braces are filled in as it goes on. */
  progress: '{bar} 已读取 {percentage}%，还需 {eta_formatted}',
};
