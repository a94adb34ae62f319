import type { BasesComparison } from '../compare-bases/bases-comparison';
import { basesText } from '../compare-bases/bases-text';
import type { History } from '../migrate/history';
import { historyText } from '../migrate/history-text';
import type { PyramidMigrations } from '../migrate/migration';
import { type MigrationTextOptions, migrationText } from '../migrate/migration-text';
import type { TextData } from '../migrate/text-data';
import type { Sensitivity } from '../sensitivity/sensitivity';
import { sensitivityText } from '../sensitivity/sensitivity-text';
import type { Language } from '../types/language';
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
export function renderHistory(history: History, language: Language): string {
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
