import { figuresWith } from '../figures';
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

/** Everything that is said in English. A further language is a folder like this one. */
export const en = {
  /** As in `<html lang>`, and the key of its labels in schemes and policies. */
  code: 'en' as string,
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
  progress: '{bar} {percentage}% read, {eta_formatted} to go' as string,
};
