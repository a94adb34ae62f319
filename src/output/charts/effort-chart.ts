import { checkResult } from '../../core/issues/shape';
import type { EffortPlan } from '../../core/treatments/allocate-effort';
import { EFFORT_PLAN } from '../../core/treatments/shapes';
import { tierEffortTable } from '../tables/plan-tables';
import { tierSaid } from '../tables/tier-said';
import { percent } from '../words/figures';
import { hoursText } from '../words/sentences';
import { shown } from '../words/shown';
import { type Chart, type ChartOptions, charted, drawn, lookOf } from './chart';
import { pairedBars } from './paired-bars';

/**
 * What each tier gets of the hours, to the left, beside what it brings of the value, to the right.
 * Null where the hours go to nobody.
 *
 * @example
 * const day = workday(buildPyramid([{ customerId: 'ann', revenue: 60 }]), { asOf: '2025-12-31' });
 * effortChart(allocateEffort(day, { hours: 8 }))?.said; // 'Tier A gets 100.0% of the hours and brings 100.0% of the value.'
 */
export function effortChart(plan: EffortPlan, options: ChartOptions = {}): Chart | null {
  checkResult(plan, 'plan', EFFORT_PLAN);
  const look = lookOf(options);
  const { words, colours } = look;
  const { charts } = words;
  const best = plan.tiers.find(({ minutes }) => minutes > 0);
  if (best === undefined) return null;
  const tones = colours.tiers(plan.tiers.length);
  const rows = plan.tiers.map(({ tier, minutes, share, shareOfValue }, at) => ({
    name: shown(tierSaid(tier, words)),
    colour: tones[at] ?? colours.accent,
    left: {
      share: drawn(share),
      text: `${percent(share)} · ${hoursText(minutes, { language: words })}`,
    },
    right: {
      share: shareOfValue === null ? null : drawn(shareOfValue),
      text: shareOfValue === null ? '–' : percent(shareOfValue),
    },
  }));
  return charted(
    {
      name: 'effort',
      title: charts.effort.title,
      said: charts.effort.said(tierSaid(best.tier, words), best.share, best.shareOfValue),
      table: { ...tierEffortTable(plan, { language: words }), name: 'chart-effort' },
      ...pairedBars(rows, { left: charts.effort.hours, right: charts.effort.value }, look),
    },
    look,
  );
}
