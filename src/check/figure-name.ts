import type { PyramidSettings } from '../core/pyramid/pyramid';
import type { Words } from '../output/words/en/index';
import { type StandingNames, standingNames } from '../output/words/named';
import { signalWords } from '../output/words/sentences';
import { namesIn } from './address';

/** What is needed to call a figure by its name. */
interface Naming {
  readonly said: Words['check'];
  readonly words: Words;
  readonly tier: StandingNames;
  readonly basis: string;
}

/**
 * What people call a figure, in the middle of a sentence: `customers who left A (VIP)`. One that no
 * name was found for is called by its address.
 */
export function figureName(address: string, settings: PyramidSettings, words: Words): string {
  const { basis, scheme } = settings;
  const naming = { said: words.check, words, tier: standingNames(scheme, words), basis };
  return nameOf(namesIn(address), naming) ?? address;
}

type Namer = (names: readonly string[], naming: Naming) => string | undefined;

function nameOf([family = '', ...names]: readonly string[], naming: Naming): string | undefined {
  return own(FAMILIES, family)?.(names, naming);
}

/** The entry of that name, and nothing that all objects have. */
function own<T>(entries: Readonly<Record<string, T>>, name: string | undefined): T | undefined {
  return name !== undefined && Object.hasOwn(entries, name) ? entries[name] : undefined;
}

const FAMILIES: Readonly<Record<string, Namer>> = {
  tiers: ([tier = '', key], naming) => measureOf(key, naming.tier(tier), naming),
  whole: ([key], naming) => measureOf(key, naming.said.everybody, naming),
  customers: (_, naming) => measureOf('customers', naming.said.everybody, naming),
  growth: (names, naming) => {
    const grown = nameOf(names, naming);
    return grown === undefined ? undefined : naming.said.growth(grown);
  },
  concentration: ([key, best = '', part], { said }) =>
    key === 'ifBestLeave'
      ? part === 'share'
        ? said.bestLeave(best)
        : undefined
      : own(said.concentration, key),
  control: ([what, key, part], { said, words }) => {
    if (what === 'rows') return own(said.rows, key);
    if (what === 'dates') return own(said.dates, key);
    return own(said.amounts, part)?.(words.measures.name(key ?? ''));
  },
  migrations: ([tier = '', kind, key], { said, tier: name }) => {
    const share = kind === 'left' ? own(said.leftOf, key)?.(name(tier)) : undefined;
    return share ?? worthOf(own(said.moved, kind)?.(name(tier)), key, said);
  },
  change: ([what, name, key], { said }) => {
    if (what === 'profile') return own(said.profile, name);
    return what === 'kinds' ? worthOf(own(said.kinds, name), key, said) : undefined;
  },
  complaints: ([list, ...names], naming) =>
    list === 'queue' ? naming.said.queue : list === 'service' ? served(names, naming) : undefined,
  risks: (names, naming) => watched(names, naming),
  contacts: ([list], { said }) => own(said.due, list),
};

/** `revenue of A (VIP)`, `share of revenue of A (VIP)` */
function measureOf(
  key: string | undefined,
  whom: string,
  { said, words, basis }: Naming,
): string | undefined {
  const [, shared] = /^(\w+)Share$/.exec(key ?? '') ?? [];
  const measure = shared ?? key;
  const name =
    own(said.measures, measure) ??
    (measure === 'value' ? words.measures.name(basis) : undefined) ??
    (MONEY.includes(measure ?? '') ? words.measures.name(measure ?? '') : undefined);
  if (name === undefined) return undefined;
  return said.of(shared === undefined ? name : said.shareOf(name), whom);
}

const MONEY: readonly string[] = ['revenue', 'cost', 'costToServe', 'profit'];

function worthOf(
  customers: string | undefined,
  key: string | undefined,
  said: Words['check'],
): string | undefined {
  if (customers === undefined) return undefined;
  if (key === 'customers') return said.countOf(customers);
  const measure = own(said.values, key);
  return measure === undefined ? undefined : said.of(measure, customers);
}

function served([of, ...names]: readonly string[], { said, tier }: Naming): string | undefined {
  const [standing = '', step, key] = of === 'tiers' ? names : [of, ...names];
  const steps = own(said.service, step);
  const measure = own(said.complaints, step) ?? (steps && own(steps, key));
  if (measure === undefined) return undefined;
  if (of === 'whole') return measure;
  return of === 'unknown' ? undefined : said.of(measure, tier(standing));
}

function watched([what, ...names]: readonly string[], naming: Naming): string | undefined {
  const { said, words, tier } = naming;
  const { severities } = words.signals;
  const severity = (name: string | undefined): string => own(severities, name) ?? '';
  const [which = '', by] = names;
  if (what === 'customers') return said.watched('');
  if (what === 'tiers') return said.of(said.watched(severity(by)), tier(which));
  if (what === 'signals') {
    return said.withSignal(signalWords(which as never, words.signals).name, severity(by));
  }
  return own(severities, what) === undefined ? undefined : said.watched(severity(what));
}
