import type { Severity, Signal } from '../../core/policies/signals';
import type { Missing, NotKnown } from '../../core/treatments/signals/not-known';
import type {
  ComingRisk,
  RiskSignal,
  TimedSignal,
  WatchedCustomer,
} from '../../core/treatments/signals/risk';
import { exactMoney, percent } from './figures';
import { englishWording } from './policies-en';
import type { RiskWords } from './risks-sentence';
import { oneDecimal, thresholdText, whole, withoutSign } from './risks-sentence-parts';

export const englishWords: RiskWords = {
  signal: (signal) => `${who(signal)} ${found(signal)}; ${rule(signal)}.`,
  coming,
  notKnown,
};

function who({ customerId, tier, lapsed }: WatchedCustomer): string {
  return lapsed ? `${customerId} (${tier} before, lapsed)` : `${customerId} (${tier})`;
}

function found(risk: RiskSignal): string {
  switch (risk.signal) {
    case 'fall-in-value': {
      const { before, now, share } = risk.evidence;
      const left = risk.lapsed ? 'nothing' : exactMoney(now);
      return `lost ${percent(share)} of its value: ${left} after ${exactMoney(before)} in the window before`;
    }
    case 'silence': {
      const { days, until, lastDate, times, meanGap } = risk.evidence;
      return `bought nothing for ${counted(days, 'day')} until ${until}, ${oneDecimal(times)} times its mean gap of ${oneDecimal(meanGap)} days (last on ${lastDate})`;
    }
    case 'receivable-overdue': {
      const { amount, invoices, since, days } = risk.evidence;
      return `owes ${exactMoney(amount)} on ${counted(invoices, 'overdue invoice')} since ${since}, ${counted(days, 'day')} ago`;
    }
    case 'credit-limit': {
      const { used, limit, share } = risk.evidence;
      return share === null
        ? `owes ${exactMoney(used)} and has no credit (limit 0)`
        : `uses ${percent(share)} of its credit limit: ${exactMoney(used)} of ${exactMoney(limit)}`;
    }
    case 'event': {
      const { events, kinds, lastDate, withinDays } = risk.evidence;
      const list = kinds
        .map(({ kind, events }) => `${englishWording.eventKinds[kind]} ${whole(events)}`)
        .join(', ');
      return `has ${counted(events, 'reported event')} within ${counted(withinDays, 'day')} (${list}), the last on ${lastDate}`;
    }
    case 'quiet': {
      const { days, since, lastContact, lastComplaint } = risk.evidence;
      const isOnRecord = lastContact !== null || lastComplaint !== null;
      return isOnRecord
        ? `has not been heard of for ${counted(days, 'day')}: no complaint and no contact since ${since}`
        : `has no complaint and no contact on record, ${counted(days, 'day')} after its first known purchase on ${since}`;
    }
    case 'downgraded': {
      const { before, now, tiers } = risk.evidence;
      return `fell by ${counted(tiers, 'tier')}, from ${before} to ${now}`;
    }
    case 'near-cutoff': {
      const { value, cutoff, below, cushion, share } = risk.evidence;
      return cushion.startsWith('-')
        ? `is worth ${exactMoney(value)}, which is ${withoutSign(cushion)} below the cutoff to ${below} at ${exactMoney(cutoff)}`
        : `is worth ${exactMoney(value)}, only ${exactMoney(cushion)} (${percent(share)}) above the cutoff to ${below} at ${exactMoney(cutoff)}`;
    }
    case 'loss-making': {
      const { revenue, profit, rankByRevenue, of } = risk.evidence;
      return `loses ${withoutSign(profit)} on a revenue of ${exactMoney(revenue)}, rank ${whole(rankByRevenue)} of ${whole(of)} by revenue`;
    }
    case 'concentration': {
      const { value, total, share } = risk.evidence;
      return `holds ${percent(share)} of the value of all customers: ${exactMoney(value)} of ${exactMoney(total)}`;
    }
  }
}

/** `tier A warns from 30 days` */
function rule(risk: RiskSignal): string {
  const threshold = thresholdText(risk, {
    days: (days) => (days === '1' ? '1 day' : `${days} days`),
    times: (times) => `${times} times`,
    events: (events) => (events === '1' ? '1 event' : `${events} events`),
    tiers: (tiers) => (tiers === '1' ? '1 tier' : `${tiers} tiers`),
  });
  const does = `tier ${risk.judgedBy} ${DOES[risk.severity]}`;
  if (risk.signal === 'near-cutoff') return `${does} at ${threshold} or less`;
  if (risk.signal === 'loss-making') return `${does} among the best ${threshold}`;
  return `${does} from ${threshold}`;
}

function coming(risk: ComingRisk): string {
  const state = COMING_STATES[risk.signal];
  return `${who(risk)}: unless something happens before, ${state} for long enough on ${risk.on} that tier ${risk.judgedBy} ${DOES[risk.severity]}.`;
}

function notKnown({ signal, missing, customers }: NotKnown): string {
  const [isJudged, why] = MISSING_WORDS[missing];
  const judged = isJudged ? 'judged only in part' : 'not known';
  return `${capital(SIGNAL_NAMES[signal])}: ${judged} for ${counted(customers, 'customer')}, since ${why}.`;
}

const DOES: Readonly<Record<Severity, string>> = { watch: 'watches', warn: 'warns', act: 'acts' };

const COMING_STATES: Readonly<Record<TimedSignal, string>> = {
  silence: 'it has bought nothing',
  'receivable-overdue': 'its invoices are overdue',
  quiet: 'it has not been heard of',
};

const SIGNAL_NAMES: Readonly<Record<Signal, string>> = {
  'fall-in-value': 'fall in value',
  silence: 'silence',
  'receivable-overdue': 'overdue receivables',
  'credit-limit': 'use of the credit limit',
  event: 'reported events',
  quiet: 'lack of complaint and contact',
  downgraded: 'fall to a lower tier',
  'near-cutoff': 'nearness to the cutoff',
  'loss-making': 'loss at high revenue',
  concentration: 'concentration',
};

/** Whether it was judged at all, and what is missing. */
const MISSING_WORDS: Readonly<Record<Missing, readonly [isJudged: boolean, why: string]>> = {
  receivables: [false, 'no receivables were given'],
  'credit-limits': [false, 'no credit limits were given'],
  events: [false, 'no events were given'],
  contacts: [false, 'no contacts were given'],
  complaints: [false, 'no complaints were given'],
  previous: [false, 'there is no pyramid of the window before'],
  total: [false, 'all customers together are worth nothing, which has no parts'],
  'own-credit-limit': [false, 'no credit limit of theirs was given'],
  profit: [false, 'their profit is not known'],
  revenue: [false, 'their revenue is not known'],
  purchases: [false, 'fewer than three purchases, or all on one date, give no mean gap'],
  dates: [false, 'no date of theirs is known'],
  value: [false, 'a value of 0 or less has no parts'],
  'value-before': [false, 'a value of 0 or less in the window before has no parts'],
  tier: [false, 'they are inactive and their tier is not known'],
  'sales-after-window': [true, 'what was bought after the window is not known'],
  'rest-of-window': [true, 'this window is not over, and the one before is whole'],
};

function counted(count: number, noun: string): string {
  return `${whole(count)} ${noun}${count === 1 ? '' : 's'}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
