import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../src/core/facts/facts';
import { buildPyramid } from '../../../src/core/pyramid/build-pyramid';
import { customerFile } from '../../../src/core/treatments/customer-file';
import { watchRisks } from '../../../src/core/treatments/watch-risks';
import { type WorkdayOptions, workday } from '../../../src/core/treatments/workday';
import { toAmount } from '../../../src/core/values/amount';
import { toText } from '../../../src/output/formats/to-text';
import { customerFilePage } from '../../../src/output/pages/customer-file-page';
import { risksPage } from '../../../src/output/pages/plan-page';
import { refusalOf } from '../../said';

const sales = (currency?: string) =>
  buildPyramid(
    ['V', 'W'].map((customerId, at) => ({
      customerId,
      revenue: 90_000 - at,
      ...(currency && { currency }),
    })),
  );
const invoice = { customerId: 'V', invoice: 'INV-1', dueDate: '2025-01-10' };
const dayOf = (facts: Facts, more: Partial<WorkdayOptions> = {}, currency = 'EUR') =>
  workday(sales(currency), { asOf: '2025-12-31', facts, ...more });

describe('an amount in another currency than the sales', () => {
  const facts: Facts = {
    receivables: [{ ...invoice, openAmount: 100_000, currency: 'JPY' }],
    creditLimits: [{ customerId: 'V', limit: 5000, currency: 'EUR' }],
  };

  it('is not known, and is never called by the other', () => {
    const day = dayOf(facts);
    const { signals, notKnown } = watchRisks(day);
    expect(
      signals.filter(({ customerId }) => customerId === 'V').map(({ signal }) => signal),
    ).not.toContain('credit-limit');
    const missing = { missing: 'one-currency', customers: 1, currencies: ['EUR', 'JPY'] };
    expect(notKnown).toContainEqual({ signal: 'receivable-overdue', ...missing });
    expect(notKnown).toContainEqual({ signal: 'credit-limit', ...missing });
    const file = customerFile(day, 'V');
    expect(file.receivables).toMatchObject({ open: null, overdue: null });
    const said = toText(customerFilePage(file));
    expect(said).toContain('100,000 JPY');
    expect(said).not.toContain('100,000 EUR');
    expect(toText(risksPage(watchRisks(day)))).toContain('(EUR, JPY)');
    expect(toText(risksPage(watchRisks(day), { language: 'zh' }))).toContain('（EUR、JPY）');
  });

  it('is converted by the rate of the day, where there is one', () => {
    const rates = {
      to: 'EUR',
      rates: [
        { currency: 'JPY', rate: '0.006' },
        { currency: 'JPY', rate: '0.01', date: '2026-01-01' },
      ],
    };
    const day = dayOf(facts, { rates });
    expect(customerFile(day, 'V').receivables).toMatchObject({ open: '600', overdue: '600' });
    expect(refusalOf(() => dayOf(facts, { rates: { ...rates, to: 'USD' } }))).toContain('currency');
  });

  it('is that of the sales where it names none, or the sales name none and all facts one', () => {
    const receivables = [{ ...invoice, openAmount: 7 }];
    expect(customerFile(dayOf({ receivables }), 'V').receivables?.open).toBe('7');
    const named = (...currencies: string[]) => ({
      receivables: currencies.map((currency, at) => ({
        ...invoice,
        invoice: `${at}`,
        openAmount: 7,
        currency,
      })),
    });
    const open = (...currencies: string[]) =>
      customerFile(dayOf(named(...currencies), {}, ''), 'V').receivables?.open;
    expect(open('CHF')).toBe('7');
    expect(open('¥', 'CNY')).toBe('14');
    expect(open('CHF', 'CNY')).toBeNull();
  });

  it('is worth what it is worth when it was converted before', () => {
    const rate = fc.constantFrom('0.5', '1.25', '7');
    const open = fc.array(fc.integer({ min: -500, max: 900 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(open, rate, (amounts, usd) => {
        const list = (currency: string, worth: (amount: number) => string) =>
          amounts.map((amount, at) => ({
            ...invoice,
            invoice: `${at}`,
            openAmount: worth(amount),
            currency,
          }));
        const rates = { to: 'EUR', rates: [{ currency: 'USD', rate: usd }] };
        const later = dayOf({ receivables: list('USD', String) }, { rates });
        const before = dayOf({
          receivables: list('EUR', (amount) => toAmount(amount * Number(usd))),
        });
        expect(watchRisks(later)).toEqual(watchRisks(before));
      }),
    );
  });
});

describe('open credits', () => {
  const risks = (...amounts: readonly (readonly [due: string, amount: string])[]) => {
    const receivables = amounts.map(([dueDate, openAmount], at) => ({
      ...invoice,
      invoice: `${at}`,
      dueDate,
      openAmount,
    }));
    return watchRisks(dayOf({ receivables })).signals.filter(
      ({ signal }) => signal === 'receivable-overdue',
    );
  };

  it('are set against what is overdue, the oldest first', () => {
    expect(risks(['2025-01-10', '1000'], ['2025-03-01', '-1000'])).toEqual([]);
    expect(risks(['2025-02-01', '600'], ['2025-04-01', '-100'])).toMatchObject([
      { evidence: { amount: '500', invoices: 1, since: '2025-02-01' } },
    ]);
    expect(
      risks(['2025-02-01', '100'], ['2025-05-01', '50'], ['2025-04-01', '-120']),
    ).toMatchObject([{ evidence: { amount: '30', invoices: 1, since: '2025-05-01' } }]);
  });

  it('that come to more than is open leave nothing overdue', () => {
    expect(risks(['2025-02-01', '100'], ['2025-04-01', '-300'])).toEqual([]);
  });
});
