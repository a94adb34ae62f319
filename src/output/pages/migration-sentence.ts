import type { Migration, Migrations } from '../../core/change/trace-ladder';
import type { PyramidMigrations } from '../../core/change/trace-migrations';
import { INACTIVE } from '../../core/pyramid/inactive';
import { toExact } from '../../core/values/amount';
import { signOf } from '../../core/values/exact';
import type { Language } from '../../core/values/language';
import { withoutSign } from '../words/change-figures';
import { type NamingOptions, type Subject, subjectOf } from './subject';

/** What became of one customer, as one sentence for people. Amounts keep every digit. */
export function migrationSentence(
  migration: Migration,
  migrations: Migrations | PyramidMigrations,
  language: Language = 'en',
  options: NamingOptions = {},
): string {
  const subject = subjectOf(migrations, language, options);
  return sentenceOf(migration, subject, migrations.hasValues);
}

export function sentenceOf(migration: Migration, subject: Subject, hasValues: boolean): string {
  const { customerId, kind, from, to, valueBefore, valueAfter, change } = migration;
  const { words, nameOf, money } = subject;
  return words.migration({
    customer: customerId,
    kind,
    from: nameOf(from),
    to: nameOf(to),
    isInactive: to === INACTIVE,
    values: hasValues
      ? {
          before: money(valueBefore),
          after: money(valueAfter),
          change: money(withoutSign(change)),
          sign: signOf(toExact(change)),
        }
      : null,
  });
}
