import { describe, expect, it } from 'vitest';
import { explainCustomer } from '../../../src/core/explain/explain-customer';
import { buildPyramid } from '../../../src/core/pyramid/build-pyramid';
import { readPyramid } from '../../../src/core/pyramid/read-pyramid';
import { customerFile } from '../../../src/core/treatments/customer-file';
import { queueComplaints } from '../../../src/core/treatments/queue-complaints';
import { workday } from '../../../src/core/treatments/workday';
import { toCsv } from '../../../src/csv';
import { toJson } from '../../../src/json';

const ROWS = [
  { customerId: 'big', name: 'Big Ltd', date: '2024-11-20', revenue: 90000 },
  { customerId: 'b1', date: '2024-12-05', revenue: 300 },
  { customerId: 'b1', date: '2025-01-05', revenue: 300 },
  { customerId: 'b2', date: '2025-02-07', revenue: 1200 },
  { customerId: 'later', date: '2025-08-01', revenue: 5 },
];

describe('customers that bought before the window', () => {
  const pyramid = buildPyramid(ROWS, { window: '2025-Q1', roster: ['b1', 'new'] });

  it('are known, and stand beside the inactive of the roster', () => {
    expect(pyramid.lapsed).toEqual(['big']);
    expect(pyramid.inactive).toEqual(['new']);
    expect(explainCustomer(pyramid, 'big')).toMatchObject({
      standing: 'inactive',
      name: 'Big Ltd',
    });
  });

  it('are in no listing, which tells of the population and the roster', () => {
    expect(toCsv(pyramid)).not.toContain('big');
    expect(toCsv(pyramid)).toContain('new,,inactive');
  });

  it('are kept when the pyramid is saved', () => {
    expect(readPyramid(JSON.parse(toJson(pyramid)))).toEqual(pyramid);
  });

  it('are those of the pyramid before too, however they are written', () => {
    const previous = buildPyramid(ROWS, { window: '2024-Q4' });
    const now = ROWS.filter(({ date }) => date >= '2025');
    const stability = { previous, buffer: 0.1 };
    expect(buildPyramid(now, { window: '2025-Q1', stability }).lapsed).toEqual(['big']);
    expect(
      buildPyramid([{ customerId: ' BIG', date: '2025-01-01', revenue: 1 }], {
        window: '2025-Q1',
        ids: 'fold',
        stability,
      }).lapsed,
    ).toEqual(['b1']);
  });

  it('are no strangers to the work of a day', () => {
    const day = workday(pyramid, {
      asOf: '2025-03-20T09:00:00Z',
      facts: { complaints: [{ id: 'T1', customerId: 'big', opened: '2025-03-20T08:00Z' }] },
    });
    expect(queueComplaints(day).queue[0]).toMatchObject({ id: 'T1', standing: 'inactive' });
    expect(customerFile(day, 'big')).toMatchObject({ standing: 'inactive', totals: null });
  });
});
