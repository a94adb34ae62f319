import type { DecimalMark } from '../bytes/text-reader';
import { openMark } from './amount-text';

/**
 * A number of JSON or of a sheet as the text of an amount. Its point marks decimals whatever marks
 * those of texts: it is written with the mark that was said, else so that it cannot be thousands.
 */
export function numberCell(text: string, mark: DecimalMark | undefined): string {
  if (mark === ',') return text.replace('.', ',');
  const digits = text.startsWith('-') ? text.slice(1) : text;
  return openMark(digits) === undefined ? text : `${text}0`;
}
