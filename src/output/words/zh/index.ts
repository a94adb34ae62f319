import { figuresWith } from '../figures';
import type { Words } from '../words';
import { change } from './change';
import { columns } from './columns';
import { dates, flags, measures, punctuation } from './common';
import { explanation } from './explanation';
import { issues } from './issues';
import { notices } from './notices';
import { policies } from './policies';
import { summary } from './summary';
import { tiers } from './tiers';

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
  policies,
  change,
};
