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
  progress: '{bar} {percentage}% read, {eta_formatted} to go' as string,
};

/** Everything that is said, in one language: English is the first of its kind, and sets the keys. */
export type Words = typeof en;
