import { afterEach, describe, expect, it, vi } from 'vitest';
import { countryHolidays } from '../../src/holidays';
import { toIcal } from '../../src/ical';
import { buildPyramid } from '../../src/index';
import { summaryPage } from '../../src/output';
import { planContacts, workday } from '../../src/treatments';
import { toXlsx } from '../../src/xlsx';
import { said } from '../said';

const pyramid = buildPyramid([{ customerId: 'ann', revenue: 60 }]);

describe('a package that only some users need, where it is not installed', () => {
  afterEach(() => {
    vi.resetModules();
  });

  it.each<[string, () => Promise<unknown>, string]>([
    ['hucre', () => toXlsx(summaryPage(pyramid)), 'to write a workbook takes'],
    [
      'ical-generator',
      () => toIcal(planContacts(workday(pyramid, { asOf: '2025-12-31' }), {})),
      'to write a calendar takes',
    ],
    [
      'date-holidays',
      () => countryHolidays('DE', { from: '2025-01-01', to: '2025-12-31' }),
      'to know the holidays of a country takes',
    ],
  ])('%s, is named with what to do', async (library, call, says) => {
    vi.doMock(library, () => {
      throw new Error('not installed');
    });
    const refusal = await call().then(() => 'not refused', said);
    vi.doUnmock(library);
    expect(refusal).toContain(says);
    expect(refusal).toContain(`npm install ${library}`);
  });
});
