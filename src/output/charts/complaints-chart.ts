import { checkResult } from '../../core/issues/shape';
import type { ComplaintQueue, Timeliness } from '../../core/treatments/complaint-queue';
import { COMPLAINT_QUEUE } from '../../core/treatments/shapes';
import { ratio, toExact } from '../../core/values/amount';
import { type ServiceRow, serviceTable } from '../tables/complaint-tables';
import { saidOf } from '../tables/table';
import { percent } from '../words/figures';
import { shown } from '../words/shown';
import { type Chart, type ChartOptions, charted, drawn, type Look, lookOf } from './chart';
import { type Bar, pairedBars } from './paired-bars';

/**
 * Complaints by tier: to the left the share that was answered in time, to the right the share that
 * was resolved in time, of those that were due. Null where there are no complaints.
 *
 * @example
 * const facts = { complaints: [{ id: 'K-1', customerId: 'ann', opened: '2025-12-20' }] };
 * const pyramid = buildPyramid([{ customerId: 'ann', revenue: 60 }]);
 * const day = workday(pyramid, { asOf: '2025-12-31', facts });
 * complaintsChart(queueComplaints(day))?.said; // '0 of 1 complaints were answered in time, 0 of 1 resolved in time.'
 */
export function complaintsChart(queue: ComplaintQueue, options: ChartOptions = {}): Chart | null {
  checkResult(queue, 'queue', COMPLAINT_QUEUE);
  const look = lookOf(options);
  const { whole, tiers } = queue.service;
  if (whole.complaints === 0) return null;
  const { words, colours } = look;
  const { charts } = words;
  const table = serviceTable(queue);
  const [standing] = table.columns;
  const tones = colours.tiers(tiers.length);
  const rows = [...table.rows].map((row: ServiceRow, at) => ({
    name: shown(standing === undefined ? '' : (saidOf(standing, row.standing, words, row) ?? '')),
    colour: tones[at] ?? colours.soft,
    left: barOf(row.firstAnswer, look),
    right: barOf(row.resolution, look),
  }));
  const { firstAnswer, resolution } = whole;
  return charted(
    {
      name: 'complaints',
      title: charts.complaints.title,
      said: charts.complaints.said(
        firstAnswer.inTime,
        firstAnswer.inTime + firstAnswer.late,
        resolution.inTime,
        resolution.inTime + resolution.late,
      ),
      table: { ...table, name: 'chart-complaints' },
      ...pairedBars(
        rows,
        { left: charts.complaints.answered, right: charts.complaints.resolved },
        look,
      ),
    },
    look,
  );
}

/** Of those that were due: what is neither done nor late has yet to show. */
function barOf({ inTime, late }: Timeliness, { words }: Look): Bar {
  const due = inTime + late;
  if (due === 0) return { share: null, text: words.charts.complaints.noneDue };
  const share = ratio(toExact(inTime), toExact(due));
  return {
    share: drawn(share),
    text: `${percent(share, 0)} · ${words.charts.complaints.of(inTime, due)}`,
  };
}
