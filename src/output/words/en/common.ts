import type { DateWindow } from '../../../core/values/window';

/** Between the parts of what is said. */
export const punctuation = {
  /** Between names, clauses, things; before what explains; between sentences put together. */
  enumeration: ', ',
  comma: ', ',
  semicolon: '; ',
  colon: ': ',
  betweenSentences: ' ',
  /** After a sentence that has none of its own. */
  stop: '.',
};

export const flags = { yes: 'yes', no: 'no' };

/** What customers are ranked by; a column of the user's own keeps its name. */
export const measures = {
  name: (measure: string): string => (measure === 'costToServe' ? 'cost to serve' : measure),
};

/** Windows and their ends, as they stand in prose. */
export const dates = {
  window: ({ kind, text }: Pick<DateWindow, 'kind' | 'text'>): string =>
    kind === 'all' ? 'all dates' : text,
  span: (first: string, last: string): string => `${first} to ${last}`,
};
