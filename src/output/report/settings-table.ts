import type { PyramidMigrations } from '../../core/change/trace-migrations';
import type { Pyramid } from '../../core/pyramid/pyramid';
import type { Scheme } from '../../core/pyramid/scheme';
import { addAmounts } from '../../core/values/amount';
import type { AmountInput } from '../../core/values/exact';
import { lastDateOf } from '../../core/values/window-steps';
import { column, type Table } from '../tables/table';
import type { Words } from '../words/en/index';
import type { SettingName } from '../words/en/report';
import { standingNames } from '../words/named';

/** One thing that decides a result, in words. */
export interface Setting {
  readonly name: SettingName;
  readonly said: string;
}

/** What decided a pyramid, so that anybody can make it again. */
export function settingsTable(
  { pyramid, migrations, version, isAnonymous = false }: Computed,
  words: Words,
): Table<Setting> {
  return {
    name: 'settings',
    columns: [
      column<Setting>('setting', 'text', ({ name }) => words.report.settingNames[name]),
      column<Setting>('said', 'text', ({ said }) => said),
    ],
    rows: [
      ...windowsSaid(pyramid, migrations, words),
      ...rulesSaid(pyramid, words),
      ...moneySaid(pyramid, words),
      ...(isAnonymous ? [of('anonymised', words.report.settings.anonymised)] : []),
      ...of('version', version),
    ].flat(),
  };
}

interface Computed {
  readonly pyramid: Pyramid;
  readonly migrations?: PyramidMigrations | undefined;
  readonly version?: string | undefined;
  readonly isAnonymous?: boolean | undefined;
}

/** Nothing of what is not known. */
function of(name: SettingName, said: string | null | undefined): Setting[] {
  return said === null || said === undefined || said === '' ? [] : [{ name, said }];
}

function windowsSaid(
  { settings, control }: Pyramid,
  migrations: PyramidMigrations | undefined,
  { dates }: Words,
): Setting[] {
  const { window, timeZone, asOf } = settings;
  const { first, last } = control.dates;
  const [start, end] = window.kind === 'all' ? [first, last] : [window.start, lastDateOf(window)];
  return [
    ...of('window', dates.window(window)),
    ...of('dates', start === null || end === null ? null : dates.span(start, end)),
    ...of('against', migrations && dates.window(migrations.before.window)),
    ...of('timeZone', timeZone),
    ...of('asOf', asOf),
  ];
}

function rulesSaid({ settings }: Pyramid, words: Words): Setting[] {
  const { rounding, ties, nonPositive, population, ids, orders, stability, basis } = settings;
  const said = words.report.settings;
  return [
    ...of('basis', words.measures.name(basis)),
    ...of('scheme', schemeSaid(settings.scheme, words)),
    ...of('rounding', said.rounding[rounding]),
    ...of('ties', said.ties[ties]),
    ...of('nonPositive', said.nonPositive[nonPositive]),
    ...of('population', said.population[population]),
    ...of('ids', said.ids[ids]),
    ...of('orders', said.orders(orders)),
    ...of('stability', stability && said.stability(stability)),
  ];
}

function schemeSaid(scheme: Scheme, words: Words): string {
  const { punctuation, report } = words;
  const nameOf = standingNames(scheme, words);
  const tiers = scheme.tiers.map((tier) =>
    report.settings.tier(
      nameOf(tier.id),
      'share' in tier ? plain(tier.share) : null,
      tier.from === undefined ? null : plain(tier.from),
    ),
  );
  return `${report.settings.cut[scheme.cut]}${punctuation.colon}${tiers.join(punctuation.enumeration)}`;
}

function plain(amount: AmountInput): string {
  return addAmounts(amount, '0');
}

function moneySaid({ settings, control }: Pyramid, { punctuation }: Words): Setting[] {
  const rates = control.rates.map(({ currency, rate, from }) =>
    [currency, rate, ...(from === null ? [] : [from])].join(' '),
  );
  return [...of('currency', settings.currency), ...of('rates', rates.join(punctuation.semicolon))];
}
