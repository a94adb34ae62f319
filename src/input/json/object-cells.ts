import { PyramidError } from '../../core/issues/issue';

/** An object of JSON as the cells of a row, under headings that grow with the keys that occur. */
export interface ObjectCells {
  /** The cells of one object. Throws `malformed-json` where it is no object of plain values. */
  cellsOf(value: unknown, line: number): string[];
  /** All keys so far, in order of appearance. */
  headings(): readonly string[];
}

/**
 * @param decimalComma whether text amounts are read with a decimal comma; the numbers of JSON, which
 * always have a point, are then written with one, so that they are not misread
 */
export function objectCells(decimalComma: boolean): ObjectCells {
  const places = new Map<string, number>();
  const headings: string[] = [];

  const placeOf = (key: string): number => {
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, headings.length);
    return headings.push(key) - 1;
  };

  return {
    headings: () => headings,
    cellsOf(value, line) {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw notARow(line, JSON.stringify(value));
      }
      const cells = headings.map(() => '');
      for (const [key, field] of Object.entries(value)) {
        cells[placeOf(key)] = cellText(field, key, line, decimalComma);
      }
      return cells;
    },
  };
}

function cellText(field: unknown, key: string, line: number, decimalComma: boolean): string {
  switch (typeof field) {
    case 'string':
      return field;
    case 'number':
      return decimalComma ? String(field).replace('.', ',') : String(field);
    case 'boolean':
      return String(field);
    default:
      if (field === null) return '';
      throw new PyramidError({
        code: 'malformed-json',
        message: 'a field holds more than one value',
        line,
        column: key,
        expected: 'a string, a number, true, false or null',
        received: JSON.stringify(field),
      });
  }
}

function notARow(line: number, received: string): PyramidError {
  return new PyramidError({
    code: 'malformed-json',
    message: 'not an object',
    line,
    expected: 'one object a sale, such as {"customer": "ann", "sales": "120.50"}',
    received,
  });
}
