import type { Pyramid } from '../../core/pyramid/pyramid';
import type { Cutoff, CutoffNeighbour } from '../../core/pyramid/scheme';
import { groupDigits, money } from '../words/figures';
import type { Words } from '../words/summary';

/** Each cutoff: where it stands, who is next to it, and who shares its value on both sides. */
export function cutoffLines(
  { cutoffs }: Pyramid,
  fullName: (tier: string) => string,
  words: Words,
): string[] {
  return cutoffs.map((cutoff) => {
    const where = words.cutoff({
      above: fullName(cutoff.above),
      below: fullName(cutoff.below),
      customers: groupDigits(String(cutoff.position)),
    });
    return [where, neighbours(cutoff, words), ties(cutoff.lastInside, words)]
      .filter((part) => part !== '')
      .join(words.separator);
  });
}

function neighbours({ lastInside, firstOutside }: Cutoff, words: Words): string {
  if (lastInside === null || firstOutside === null) return '';
  return words.neighbours({ inside: named(lastInside), outside: named(firstOutside) });
}

function named({ customerId, value }: CutoffNeighbour): string {
  return `${customerId} (${money(value)})`;
}

function ties(lastInside: CutoffNeighbour | null, words: Words): string {
  if (lastInside === null || lastInside.equalOutside === 0) return '';
  const { equalInside, equalOutside } = lastInside;
  return words.ties({
    all: String(equalInside + equalOutside),
    inside: String(equalInside),
    outside: String(equalOutside),
  });
}
