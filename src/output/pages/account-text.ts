import type { Pyramid } from '../../core/pyramid/pyramid';
import { exactMoney, groupDigits } from '../words/figures';
import type { Words } from '../words/summary';

/** The account of every row and every cent, exact to the last digit. */
export function accountLines({ control, settings }: Pyramid, words: Words): string[] {
  const { rows, amounts } = control;
  const basis = Object.entries(amounts).find(([name]) => name === settings.basis)?.[1];
  const ofRows = words.account({
    of: words.rows,
    ...inWords(rows, (count) => groupDigits(`${count}`)),
  });
  if (basis === undefined) return [ofRows];
  const of = words.measure(settings.basis);
  return [ofRows, words.account({ of, ...inWords(basis, exactMoney) })];
}

type Account<T> = Readonly<Record<'read' | 'used' | 'outside' | 'rejected', T>>;

function inWords<T>(account: Account<T>, text: (figure: T) => string): Account<string> {
  return {
    read: text(account.read),
    used: text(account.used),
    outside: text(account.outside),
    rejected: text(account.rejected),
  };
}
