import { foldOf } from './id-book';
import type { Pyramid } from './pyramid';

/**
 * How customers are spelled in pyramids whose ids fold, the first one first: what another table calls
 * a customer is read as that. Ids that are told apart letter by letter, and those of strangers, stay.
 */
export function spellingIn(pyramids: readonly Pyramid[]): (customerId: string) => string {
  if (pyramids[0]?.settings.ids !== 'fold') return (customerId) => customerId;
  const fold = foldOf('fold');
  const shown = new Map<string, string>();
  for (const { customers, inactive } of pyramids) {
    for (const { customerId } of customers) addTo(shown, fold(customerId), customerId);
    for (const customerId of inactive) addTo(shown, fold(customerId), customerId);
  }
  return (customerId) => shown.get(fold(customerId)) ?? customerId;
}

function addTo(shown: Map<string, string>, key: string, customerId: string): void {
  if (!shown.has(key)) shown.set(key, customerId);
}
