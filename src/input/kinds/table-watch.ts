import type { Notice } from '../../core/issues/notices';

/** Learns from the rows that count what is to be said of a table. */
export interface TableWatch {
  see(line: number, cells: readonly string[]): void;
  /** After the last row. */
  end?(): void;
  notices(): readonly Notice[];
}
