import { describe, expect, it } from 'vitest';
import { companyProfile } from '../../../src/core/change/company-profile';
import { compareBases } from '../../../src/core/change/compare-bases';
import { historyOf } from '../../../src/core/change/history-of';
import { traceHistory } from '../../../src/core/change/trace-history';
import { traceMigrations } from '../../../src/core/change/trace-migrations';
import { traceSensitivity } from '../../../src/core/change/trace-sensitivity';
import { explainCustomer } from '../../../src/core/explain/explain-customer';
import { PyramidError } from '../../../src/core/issues/issue';
import { buildPyramid } from '../../../src/core/pyramid/build-pyramid';
import { workday } from '../../../src/core/treatments/workday';
import * as output from '../../../src/output';
import { toText } from '../../../src/output/formats/to-text';
import * as treatments from '../../../src/treatments';

/** Writes to the clipboard of a terminal, forges a line, and turns the direction of what follows. */
const HOSTILE = 'x\x1b]52;c;eA==\x07\nok: 0 rejected\u202e\u009b2J';
const CONTROL = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u;

const rows = [
  { customerId: HOSTILE, date: '2024-02-01', revenue: 60, profit: -3, currency: `E${HOSTILE}` },
  { customerId: 'bob', date: '2024-02-01', revenue: 40, profit: 9, currency: `E${HOSTILE}` },
  { customerId: HOSTILE, date: '2025-02-01', revenue: 10, profit: -1, currency: `E${HOSTILE}` },
  { customerId: 'bob', date: '2025-02-01', revenue: 70, profit: 5, currency: `E${HOSTILE}` },
];
const before = buildPyramid(rows, { window: '2024' });
const pyramid = buildPyramid(rows, {
  window: '2025',
  overrides: [{ customerId: HOSTILE, tier: 'A', reason: HOSTILE }],
});
const migrations = traceMigrations(before, pyramid);
const history = traceHistory([before, pyramid]);
const day = workday(pyramid, {
  asOf: '2025-12-31T09:00:00Z',
  previous: before,
  facts: {
    complaints: [{ id: HOSTILE, customerId: HOSTILE, opened: '2025-12-30', category: HOSTILE }],
    contacts: [{ customerId: HOSTILE, date: '2025-01-02', kind: 'visit', by: HOSTILE }],
    receivables: [
      { customerId: HOSTILE, invoice: HOSTILE, dueDate: '2025-01-01', openAmount: '9' },
    ],
    events: [{ customerId: HOSTILE, date: '2025-12-30', kind: 'finance', note: HOSTILE }],
  },
});

describe('what people read of hostile names', () => {
  const contacts = treatments.planContacts(day);
  const queue = treatments.queueComplaints(day);
  const risks = treatments.watchRisks(day);
  const speech = [{ language: 'en' }, { language: 'zh' }] as const;

  it.each(speech)('in sentences is shown: %j', (language) => {
    const sentences = [
      output.explanationSentence(explainCustomer(pyramid, HOSTILE), language),
      ...migrations.customers.map((one) => output.migrationSentence(one, migrations, language)),
      output.historySentence(historyOf(history, HOSTILE), history, language),
      output.profileSentence(companyProfile(migrations), migrations, language),
      ...[...contacts.visits, ...contacts.contacts].map((one) =>
        output.contactSentence(one, language),
      ),
      ...queue.queue.map((one) => output.complaintSentence(one, language)),
      ...risks.signals.map((one) => output.riskSentence(one, language)),
    ];
    expect(sentences.length).toBeGreaterThan(8);
    for (const sentence of sentences) expect(sentence).not.toMatch(CONTROL);
    expect(sentences.filter((sentence) => sentence.includes('\\u{1b}')).length).toBeGreaterThan(4);
  });

  it.each(speech)('on pages is shown: %j', (language) => {
    const byProfit = buildPyramid(rows, { window: '2025', basis: 'profit' });
    const pages = [
      output.summaryPage(pyramid, language),
      output.groupSummaryPage([{ group: HOSTILE, pyramid }], language),
      output.explanationPage(explainCustomer(pyramid, HOSTILE), language),
      output.migrationsPage(migrations, language),
      output.historyPage(history, language),
      output.sensitivityPage(traceSensitivity(pyramid, { cutoffs: '0.3' }), language),
      output.basesPage(compareBases(pyramid, byProfit), language),
      output.contactsPage(contacts, language),
      output.complaintsPage(queue, language),
      output.risksPage(risks, language),
      output.customerFilePage(treatments.customerFile(day, HOSTILE), language),
    ];
    for (const page of pages) {
      for (const line of toText(page).split('\n')) {
        expect(line).not.toMatch(CONTROL);
        expect(line).not.toMatch(/^ok: 0 rejected/);
      }
    }
  });

  it.each(speech)('in what is refused is shown: %j', (language) => {
    const error = new PyramidError({
      code: 'invalid-amount',
      reason: 'not-an-amount',
      file: HOSTILE,
      column: HOSTILE,
      received: HOSTILE,
    });
    expect(error.issues.map((issue) => output.renderIssue(issue, language)).join()).not.toMatch(
      CONTROL,
    );
  });
});
