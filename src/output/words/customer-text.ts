import type { Named } from '../../core/pyramid/customer-names';

/** A customer in one form everywhere and in every language: its id, and its name where it has one. */
export function customerText({ customerId, name }: Named): string {
  return name === undefined || name === customerId ? customerId : `${customerId} · ${name}`;
}
