// A service that knows its orders already: from an array to each customer's tier.
// Run it after `npm run build`: node examples/service.mjs
import { buildPyramid } from 'customer-pyramid';

const orders = [
  { customerId: 'harbour-hotel', date: '2025-02-11', revenue: '18400.00' },
  { customerId: 'corner-café', date: '2025-03-02', revenue: '240.50' },
  { customerId: 'harbour-hotel', date: '2025-05-19', revenue: '-400.00' },
  { customerId: 'station-bakery', date: '2025-06-30', revenue: '1310.20' },
  { customerId: 'old-mill-inn', date: '2024-11-05', revenue: '9900.00' },
  { customerId: 'corner-café', date: '2025-09-14', revenue: '255.00' },
];

const { customers } = buildPyramid(orders, { window: '2025' });
for (const { rank, tier, customerId, value } of customers) {
  console.log(`${rank}. ${customerId}: tier ${tier}, worth ${value}`);
}
