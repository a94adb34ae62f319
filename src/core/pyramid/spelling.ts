import { accountIn } from './account-of';
import { everybodyIn } from './customer-of';
import { foldOf } from './id-book';
import type { Pyramid } from './pyramid';

/**
 * The customers of pyramids, the first one first, as ids of other tables name them: by any spelling
 * where ids fold, and by an account below them. Other ids stay as they are.
 */
export function spellingIn(pyramids: readonly Pyramid[]): (customerId: string) => string {
  const [first] = pyramids;
  if (first === undefined) return (id) => id;
  const rolled = (id: string): string => accountIn(first, id)?.customerId ?? id;
  if (first.settings.ids !== 'fold') return rolled;
  const fold = foldOf('fold');
  const shown = new Map<string, string>();
  for (const pyramid of pyramids) {
    for (const id of everybodyIn(pyramid)) if (!shown.has(fold(id))) shown.set(fold(id), id);
  }
  return (id) => shown.get(fold(rolled(id))) ?? rolled(id);
}
