// How long the work of a day takes for a large company: `npm run bench:treatments [CUSTOMERS]`.
// Complaints are a tenth of the customers, contacts three tenths.
import { traceMigrations } from '../dist/change.js';
import { buildPyramid } from '../dist/index.js';
import {
  allocateEffort,
  planContacts,
  queueComplaints,
  watchRisks,
  workday,
} from '../dist/treatments.js';

const CUSTOMERS = Number(process.argv[2] ?? 1_000_000);
const AS_OF = '2025-12-31T09:00:00Z';
const id = (at) => `C${(at * 7919) % CUSTOMERS}`;
const day = (at, year = 2025) =>
  `${year}-${String(1 + (at % 12)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}`;

const sales = (year, step) =>
  Array.from({ length: CUSTOMERS }, (_, at) => ({
    customerId: id(at),
    date: day(at, year),
    revenue: `${(at * step) % 90_000}.${10 + (at % 90)}`,
  }));
const pyramid = timed('buildPyramid', () => buildPyramid(sales(2025, 31), { window: '2025' }));
const previous = timed('the same for the year before', () =>
  buildPyramid(sales(2024, 37), { window: '2024' }),
);
const complaints = Array.from({ length: CUSTOMERS / 10 }, (_, at) => ({
  id: `K${at}`,
  customerId: id(at * 3),
  opened: `2025-12-${10 + (at % 21)}T${String(at % 24).padStart(2, '0')}:00:00Z`,
}));
const contacts = Array.from({ length: (CUSTOMERS * 3) / 10 }, (_, at) => ({
  customerId: id(at),
  date: day(at),
  kind: at % 3 === 0 ? 'visit' : 'other',
}));
const calendar = { timeZone: 'Europe/Berlin', hours: { from: '09:00', to: '17:30' } };

const today = timed('workday', () =>
  workday(pyramid, { asOf: AS_OF, previous, calendar, facts: { contacts, complaints } }),
);
timed('queueComplaints', () => queueComplaints(today));
timed('planContacts', () => planContacts(today, { horizonDays: 30, capacityPerDay: 500 }));
timed('watchRisks', () => watchRisks(today));
timed('allocateEffort', () => allocateEffort(today, { hours: 100_000 }));
timed('traceMigrations', () => traceMigrations(previous, pyramid));

function timed(what, work) {
  const started = performance.now();
  const result = work();
  console.log(`${what}: ${((performance.now() - started) / 1000).toFixed(2)} s`);
  return result;
}
