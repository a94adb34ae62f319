import type { BasesComparison } from '../../core/change/compare-bases';
import type { TierHistory } from '../../core/change/trace-history';
import type { PyramidMigrations } from '../../core/change/trace-migrations';
import type { Sensitivity } from '../../core/change/trace-sensitivity';
import type { Language } from '../../core/values/language';
import { basesText } from '../pages/bases-text';
import { historyText } from '../pages/history-text';
import { type MigrationTextOptions, migrationText } from '../pages/migration-text';
import { sensitivityText } from '../pages/sensitivity-text';
import type { TextData } from '../pages/text-data';
import { type Alignment, textTable } from './text-table';

/** Two windows compared, as a page that people read. */
export function renderMigrations(
  migrations: PyramidMigrations,
  language: Language,
  options: MigrationTextOptions = {},
): string {
  const text = migrationText(migrations, language, options);
  const { title, sentences, matrix, changes, flows } = text;
  return page([title, sentences.join('\n'), ...[matrix, changes, flows].map(tableSection)]);
}

/** Many windows, tier by tier. */
export function renderHistory(history: TierHistory, language: Language): string {
  const { sizes, flows } = historyText(history, language);
  return page([tableSection(sizes), tableSection(flows)]);
}

/** How firm the tiers are. */
export function renderSensitivity(sensitivity: Sensitivity, language: Language): string {
  const { sentences, table } = sensitivityText(sensitivity, language);
  return page([sentences.join('\n'), cellsTable(table.headings, table.rows)]);
}

/** Two bases side by side. */
export function renderBases(comparison: BasesComparison, language: Language): string {
  const { sentences, table } = basesText(comparison, language);
  return page([sentences.join('\n'), cellsTable(table.headings, table.rows)]);
}

function page(sections: readonly string[]): string {
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function tableSection(data: TextData | null): string {
  return data === null || data.rows.length === 0
    ? ''
    : `${data.title}\n${cellsTable(data.headings, data.rows)}`;
}

function cellsTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const alignments = headings.map((_, at): Alignment => (at === 0 ? 'left' : 'right'));
  return textTable([headings, ...rows], alignments);
}
