import { describe, expect, it } from 'vitest';
import { PyramidError } from '../../../src/core/issues/issue';
import { parseColumns } from '../../../src/input/kinds/sales';

describe('parseColumns', () => {
  it('reads role=heading, parted by commas', () => {
    expect(parseColumns('customer=Client, date=Day,revenue=Quantity*UnitPrice')).toEqual({
      customer: 'Client',
      date: 'Day',
      revenue: 'Quantity*UnitPrice',
    });
  });

  it('leaves commas and equals signs in headings alone', () => {
    expect(parseColumns('customer=Name, first,revenue=Sales=net, in EUR')).toEqual({
      customer: 'Name, first',
      revenue: 'Sales=net, in EUR',
    });
  });

  it('tells cost from cost-to-serve', () => {
    expect(parseColumns('cost-to-serve=A,cost=B')).toEqual({ 'cost-to-serve': 'A', cost: 'B' });
  });

  it('reads nothing after the sign as no column', () => {
    expect(parseColumns('cost=,profit=')).toEqual({ cost: '', profit: '' });
  });

  it.each(['', 'Client', 'amount=Total', 'customer=A,customer=B', '__proto__=A', '=A'])(
    'refuses %j and lists the roles',
    (text) => {
      expect(() => parseColumns(text)).toThrow(PyramidError);
      expect(() => parseColumns(text)).toThrow(
        /customer, date, order, revenue, cost, cost-to-serve/,
      );
    },
  );
});
