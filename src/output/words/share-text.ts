import { toExact } from '../../core/values/amount';
import { roundedShare } from '../../core/values/ratio';
import { percent } from './figures';

/** A count as a part of a count above 0, never rounded to all or to none: `98.5%`, `>99.9%`, `<0.1%`. */
export function shareText(part: number, whole: number): string {
  const text = percent(roundedShare(toExact(part), toExact(whole), 3));
  if (part > 0 && text === '0.0%') return '<0.1%';
  return part < whole && text === '100.0%' ? '>99.9%' : text;
}
