import type { Words } from '../words/en/index';
import type { Cell } from './table';

/** A standing by its id: `A`, in Chinese `A级`. */
export function tierSaid(standing: Cell, { tiers, work }: Words): string {
  if (standing === null) return work.unknown;
  return standing === 'inactive' ? tiers.inactive : tiers.name(`${standing}`, `${standing}`);
}
