import { shiftedWindow, traceSensitivity } from '../change';
import { because } from '../core/issues/reasons';
import { type Pyramid, parseWindow } from '../index';
import { sensitivityPage, sensitivityTable } from '../output';
import { declared } from './command';
import { ALL_FORMATS, addSalesFlags, type OutputFlags, refusal, type SalesFlags } from './flags';
import { loadApart } from './load-sales';

interface SensitivityFlags extends SalesFlags, OutputFlags {
  readonly cutoffs: string;
  readonly days?: number;
}

export const addSensitivityCommand = declared<SensitivityFlags>({
  name: 'sensitivity',
  summary: 'show who would change tier if cutoffs or dates moved a little',
  description:
    'Moves the cutoffs by ±x, and the window by ±d days, and shows who changes tier: how firm the pyramid is.',
  declare: (command) =>
    addSalesFlags(command)
      .option('--cutoffs <share>', 'move the cumulative shares by this much, both ways', '0.005')
      .option('--days <days>', 'move the window by so many days, both ways', wholeDays),
  formats: ALL_FORMATS,
  examples: [
    'sensitivity sales.csv --window 2025',
    'sensitivity sales.csv --window 2025 --cutoffs 0.01 --days 30',
  ],
  async make(io, flags, ...files) {
    const window = parseWindow(flags.window, flags);
    const { days } = flags;
    if (days !== undefined && window.kind === 'all') {
      throw refusal('--days', because('all-dates-cannot-shift'));
    }
    const shifts = days === undefined ? [] : [-days, days];
    const windows = [window, ...shifts.map((shift) => shiftedWindow(window, shift))];
    const [pyramid, ...shifted] = await loadApart(files, flags, windows, io);
    const sensitivity = traceSensitivity(pyramid as Pyramid, { cutoffs: flags.cutoffs, shifted });
    return {
      data: sensitivity,
      table: sensitivityTable(sensitivity),
      page: sensitivityPage(sensitivity, { language: flags.lang }),
    };
  },
});

function wholeDays(text: string): number {
  if (/^[1-9]\d{0,4}$/.test(text)) return Number(text);
  throw refusal('--days', because('not-days-to-shift'), text);
}
