import type { Table } from '../tables/table';

/** What is drawn: its title, what it says in words, and its figures. */
export interface Picture {
  readonly name: string;
  readonly title: string;
  readonly said: string;
  readonly table: Table;
}
