/** A table as text cells, apart from how it is drawn. The first cell of a row is its name. */
export interface TextData {
  readonly title: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
