import { describe, expect, it } from 'vitest';
import { buildPyramid, customerOf, explainCustomer } from '../../../src/index';
import {
  customerFile,
  frontLineList,
  planContacts,
  queueComplaints,
  workday,
} from '../../../src/treatments';

const ROWS = [
  { customerId: 'Mia@example.com', date: '2025-01-05', revenue: 60 },
  { customerId: 'mia@example.com ', date: '2025-01-06', revenue: 70 },
  { customerId: 'Mia@example.com', date: '2025-01-07', revenue: 1 },
  { customerId: 'noah@example.com', date: '2025-01-08', revenue: 100 },
];
const folded = buildPyramid(ROWS, { ids: 'fold', roster: ['Zoe@example.com'] });

describe('a customer of a pyramid whose ids fold', () => {
  it('is found by any spelling, and shown by the one with most rows', () => {
    expect(customerOf(folded, 'MIA@EXAMPLE.COM')).toMatchObject({
      customerId: 'Mia@example.com',
      value: '131',
    });
    expect(explainCustomer(folded, ' mia@example.com').customerId).toBe('Mia@example.com');
    expect(explainCustomer(folded, 'zoe@example.com').customerId).toBe('Zoe@example.com');
    expect(() => explainCustomer(folded, 'mia')).toThrow('no such customer');
  });

  it('has the facts of all its spellings', () => {
    const day = workday(folded, {
      asOf: '2025-02-01',
      facts: {
        contacts: [{ customerId: 'MIA@example.com', date: '2025-01-31', kind: 'visit' }],
        complaints: [
          { id: '1', customerId: 'mia@example.com', opened: '2025-01-31T09:00Z' },
          { id: '2', customerId: 'stranger', opened: '2025-01-31T09:00Z' },
        ],
      },
    });
    expect(planContacts(day).unknown).toEqual([]);
    const [first] = queueComplaints(day).queue;
    expect(first).toMatchObject({ customerId: 'Mia@example.com', standing: 'A' });
    const file = customerFile(day, 'mia@EXAMPLE.com');
    expect(file).toMatchObject({ customerId: 'Mia@example.com', contacts: [{ kind: 'visit' }] });
    const list = frontLineList(day, ['MIA@example.com', 'mia@example.com', 'zed']);
    expect(list).toMatchObject([
      { customerId: 'Mia@example.com', times: 2, standing: 'A' },
      { customerId: 'zed', standing: null },
    ]);
  });

  it('is another one letter for letter where ids are exact', () => {
    const exact = buildPyramid(ROWS);
    expect(customerOf(exact, 'MIA@EXAMPLE.COM')).toBeUndefined();
    expect(customerOf(exact, 'mia@example.com ')?.value).toBe('70');
  });
});
