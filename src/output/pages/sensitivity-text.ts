import type { CutoffScenario, Scenario } from '../../core/change/scenarios';
import type { Firmness, Sensitivity, TierFirmness } from '../../core/change/trace-sensitivity';
import { compareAmounts, multiplyAmounts } from '../../core/values/amount';
import type { Language } from '../../core/values/language';
import { groupDigits } from '../words/figures';
import { tierLabel } from '../words/named';
import { WORDING, type Wording } from '../words/sensitivity';
import { shareText } from '../words/share-text';

/** Sensitivity for people to read. */
export interface SensitivityText {
  /** The whole, each scenario, then the least firm tier where any customer changes. */
  readonly sentences: readonly string[];
  /**
   * One row a tier and one for all: customers, how many never change and which part that is, then
   * for each scenario how many change in it. Every row is as long as the headings.
   */
  readonly table: {
    readonly headings: readonly string[];
    readonly rows: readonly (readonly string[])[];
  };
}

/**
 * What a trace of sensitivity says, in words.
 *
 * @example
 * const rows = Array.from({ length: 100 }, (_, at) => ({
 *   customerId: `C-${at + 1}`,
 *   revenue: 1000 - at,
 * }));
 * const trace = traceSensitivity(buildPyramid(rows), { cutoffs: '0.005' });
 * const { sentences, table } = sensitivityText(trace);
 * sentences[0]; // '97 of 100 customers keep their tier whatever was tried (97.0%).'
 * sentences[3]; // 'The least firm is tier B (Major): 3 of 4 keep it (75.0%).'
 * table.rows[1]; // ['B (Major)', '4', '3', '75.0%', '1', '0']
 */
export function sensitivityText(
  sensitivity: Sensitivity,
  language: Language = 'en',
): SensitivityText {
  const wording = WORDING[language];
  return {
    sentences: sentences(sensitivity, language),
    table: {
      headings: [
        ...wording.headings,
        ...sensitivity.scenarios.map((scenario) => heading(sensitivity, scenario, wording)),
      ],
      rows: tableRows(sensitivity, language),
    },
  };
}

function sentences(sensitivity: Sensitivity, language: Language): string[] {
  const wording = WORDING[language];
  const { firmness, scenarios } = sensitivity;
  const { customers, firm } = firmness;
  const least = leastFirm(sensitivity.tiers);
  return [
    customers === 0
      ? wording.nobodyRanked
      : wording.firm(firm, customers, shareText(firm, customers)),
    ...scenarios.map((scenario) => scenarioSentence(sensitivity, scenario, wording)),
    ...(least === undefined
      ? []
      : [
          wording.leastFirm(
            tierText(sensitivity, least.tier, language),
            least.firm,
            least.customers,
            shareText(least.firm, least.customers),
          ),
        ]),
  ];
}

function scenarioSentence(sensitivity: Sensitivity, scenario: Scenario, wording: Wording): string {
  const { customers } = sensitivity.firmness;
  const { changes, rose, fell, left } = scenario;
  const condition =
    scenario.kind === 'cutoffs'
      ? wording.ifMoved(moveInWords(sensitivity, scenario))
      : wording.ifShifted({ days: scenario.days, window: scenario.window.text });
  const outcome = wording.outcome({
    customers,
    rose,
    fell,
    left,
    entered: scenario.kind === 'window' ? scenario.entered.length : 0,
    daysWithoutRows: scenario.kind === 'window' ? scenario.daysWithoutRows : 0,
    share: customers === 0 ? '' : shareText(changes.length, customers),
  });
  return condition + outcome;
}

function heading(sensitivity: Sensitivity, scenario: Scenario, wording: Wording): string {
  return scenario.kind === 'cutoffs'
    ? wording.moved(moveInWords(sensitivity, scenario))
    : wording.shifted({ days: scenario.days, window: scenario.window.text });
}

/** 0.005 is 0.5 percentage points, or 0.5% of the bounds. */
function moveInWords({ scheme }: Sensitivity, { move }: CutoffScenario) {
  const hundredths = multiplyAmounts(move, '100');
  const isMinus = hundredths.startsWith('-');
  return {
    cut: scheme.cut,
    size: isMinus ? hundredths.slice(1) : hundredths,
    sign: move === '0' ? '' : isMinus ? '-' : '+',
  } as const;
}

/** The best of those that lose the largest part; undefined where nobody changes. */
function leastFirm(tiers: readonly TierFirmness[]): TierFirmness | undefined {
  const loose = tiers.filter(({ customers, firm }) => firm < customers);
  return loose.reduce<TierFirmness | undefined>(
    (least, tier) =>
      least === undefined || compareAmounts(tier.share ?? '1', least.share ?? '1') < 0
        ? tier
        : least,
    undefined,
  );
}

function tableRows(sensitivity: Sensitivity, language: Language): string[][] {
  const { tiers, firmness, scenarios } = sensitivity;
  const changes = scenarios.map((scenario) => changesByTier(scenario));
  const cells = ({ customers, firm }: Firmness): string[] => [
    groupDigits(String(customers)),
    groupDigits(String(firm)),
    customers === 0 ? '–' : shareText(firm, customers),
  ];
  return [
    ...tiers.map((tier) => [
      tierText(sensitivity, tier.tier, language),
      ...cells(tier),
      ...changes.map((byTier) => groupDigits(String(byTier.get(tier.tier) ?? 0))),
    ]),
    [
      WORDING[language].all,
      ...cells(firmness),
      ...scenarios.map((scenario) => groupDigits(String(scenario.changes.length))),
    ],
  ];
}

function changesByTier({ changes }: Scenario): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { from } of changes) counts.set(from, (counts.get(from) ?? 0) + 1);
  return counts;
}

function tierText({ scheme }: Sensitivity, id: string, language: Language): string {
  const tier = scheme.tiers.find((candidate) => candidate.id === id);
  const label = tier === undefined ? undefined : tierLabel(tier, language);
  return WORDING[language].tierName(id, label);
}
