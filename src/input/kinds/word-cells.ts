import { PyramidError } from '../../core/issues/issue';
import { because } from '../../core/issues/reasons';
import {
  type Cell,
  type CellReader,
  filled,
  placed,
  refuse,
  shownWords,
  type TableOfCells,
  wordsIn,
} from './cell';
import { headingKey } from './headings';

/**
 * Reads words, also by further ones that stand for known ones. Throws `invalid-option` where one
 * stands for none.
 */
export function wordReader(cell: Cell, table: TableOfCells): CellReader['read'] {
  const { words = {} } = cell.field;
  const meanings = new Map(
    Object.entries(words).flatMap(([meaning, list]) =>
      wordsIn(list).map((word) => [headingKey(word), meaning] as const),
    ),
  );
  const shown = shownWords(words);
  const expected = shown.join(' or ');
  const further = Object.entries(table.options.words ?? {}).map(([word, known]) => {
    const meaning = meanings.get(headingKey(known));
    if (meaning !== undefined) return [headingKey(word), meaning] as const;
    throw new PyramidError({
      code: 'invalid-option',
      ...because('stands-for-an-unknown-word', { word, words: shown }),
      path: 'words',
      expected,
      received: known,
    });
  });
  for (const [word, meaning] of further) meanings.set(word, meaning);

  return (row) => {
    const text = filled(row, cell, table);
    if (text == null) return text;
    const meaning = meanings.get(headingKey(text));
    if (meaning !== undefined) return meaning;
    refuse(row, {
      ...placed(row, cell),
      code: 'invalid-value',
      ...because('not-a-known-word', { role: cell.role, words: shown }),
      expected,
    });
    return undefined;
  };
}
