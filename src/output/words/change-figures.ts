import { multiplyAmounts, toExact } from '../../core/values/amount';
import type { Amount } from '../../core/values/exact';
import { signOf } from '../../core/values/exact';
import { exactMoney, groupDigits } from './figures';

export function countText(customers: number): string {
  return groupDigits(`${customers}`);
}

/** Every digit, so that columns add up for the reader too; `+` before what was gained. */
export function changeText(change: Amount): string {
  return signOf(toExact(change)) > 0 ? `+${exactMoney(change)}` : exactMoney(change);
}

/** An amount in a currency, where that is known: `1,200.50 EUR`. */
export function moneyIn(currency: string | null): (amount: Amount) => string {
  return (amount) => (currency === null ? exactMoney(amount) : `${exactMoney(amount)} ${currency}`);
}

export function withoutSign(amount: Amount): Amount {
  return signOf(toExact(amount)) < 0 ? multiplyAmounts(amount, -1) : amount;
}
