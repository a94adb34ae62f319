import { linePlace } from '../line-place';

/** `line 12`, or `line 12 of a.csv` */
export function lineOf(place: string | number): string {
  const { line, file } = linePlace(place);
  return file === '' ? `line ${line}` : `line ${line} of ${file}`;
}
