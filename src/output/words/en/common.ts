import type { DateWindow } from '../../../core/values/window';

/** Between the parts of what is said. */
export const punctuation = {
  /** Between names, clauses, things; before what explains; between sentences put together. */
  enumeration: ', ',
  comma: ', ',
  semicolon: '; ',
  colon: ': ',
  betweenSentences: ' ',
  /** After a sentence that has none of its own. */
  stop: '.',
};

export const flags = { yes: 'yes', no: 'no' };

/** What customers are ranked by; a column of the user's own keeps its name. */
export const measures = {
  name: (measure: string): string => (measure === 'costToServe' ? 'cost to serve' : measure),
};

const TO_DATE: Readonly<Record<string, string>> = {
  ytd: 'the year to date',
  fytd: 'the fiscal year to date',
};

/** Windows and their ends, as they stand in prose. */
export const dates = {
  window: ({ kind, text }: Pick<DateWindow, 'kind' | 'text'>): string =>
    kind === 'all' ? 'all dates' : text.replace(/^f?ytd$/, (year) => TO_DATE[year] ?? text),
  span: (first: string, last: string): string => `${first} to ${last}`,
};

/** What tiers and standings are called, in one form everywhere: `A (VIP)`, `inactive`. */
export const tiers = {
  name: (id: string, called: string): string => (called === id ? id : `${id} (${called})`),
  inactive: 'inactive',
  absent: 'absent',
  /** All of them together. */
  all: 'all',
};

/** Headings by the key of their column: one key means one thing in every table. */
export const columns = {
  // customers and tiers
  customer_id: 'customer',
  tier: 'tier',
  tier_name: 'tier name',
  rank: 'rank',
  value: 'value',
  share: 'share',
  cumulative_share: 'cumulative share',
  customers: 'customers',
  transactions: 'transactions',
  first_date: 'first date',
  last_date: 'last date',
  orders: 'orders',
  purchase_dates: 'purchase dates',
  first_purchase: 'first purchase',
  last_purchase: 'last purchase',
  mean_order_value: 'mean order value',
  mean_gap: 'days between purchases',
  revenue: 'revenue',
  cost: 'cost',
  profit: 'profit',
  group: 'group',
  // adjustments
  base_tier: 'tier by rank',
  adjusted_by: 'adjusted by',
  reason: 'reason',
  until: 'until',
  // tiers
  smallest: 'smallest',
  mean: 'mean',
  largest: 'largest',
  frequency: 'orders per customer',
  share_of_customers: 'share of customers',
  share_of_transactions: 'share of transactions',
  share_of_orders: 'share of orders',
  share_of_value: 'share of value',
  share_of_revenue: 'share of revenue',
  share_of_cost: 'share of cost',
  share_of_profit: 'share of profit',
  // cutoffs
  above: 'above',
  below: 'below',
  from: 'from',
  quota: 'quota',
  position: 'customers above',
  last_inside: 'last inside',
  value_inside: 'its value',
  equal_inside: 'equals inside',
  equal_outside: 'equals outside',
  first_outside: 'first outside',
  value_outside: 'its value',
  // control
  of: 'of',
  read: 'read',
  used: 'used',
  outside: 'outside',
  rejected: 'rejected',
  left_out: 'left out',
  duplicates: 'duplicates dropped',
  repeated: 'repeated in orders',
  rows_without: 'rows without',
  layout: 'no rows',
  // rejected rows
  file: 'file',
  line: 'line',
  row: 'row',
  column: 'column',
  code: 'code',
  text: 'text',
  // figures, the whole
  part: 'part',
  name: 'name',
  address: 'address',
  type: 'type',
  // policies
  found: 'found',
  expected: 'expected',
  warn: 'warns',
  fail: 'fails',
  figure: 'figure',
  outcome: 'outcome',
  rule: 'rule',
  origin: 'origin',
  // change
  value_before: 'value before',
  value_after: 'value after',
  change: 'change',
  before: 'before',
  inflow: 'inflow',
  outflow: 'outflow',
  stayed: 'stayed',
  after: 'after',
  came_from: 'came from',
  went_to: 'went to',
  step: 'step',
  never_change: 'never change',
  // reports
  setting: 'setting',
  said: 'as',
  bytes: 'bytes',
  digest: 'SHA-256',
  // treatments
  due: 'due',
  due_in_days: 'in days',
  planned: 'planned',
  kind: 'kind',
  last: 'last',
  owner: 'owner',
  person: 'person',
  date: 'date',
  currency: 'currency',
  preset: 'preset',
  export: 'export',
  visits: 'visits',
  customer_ids: 'customers to visit',
  place: 'place',
  id: 'id',
  standing: 'standing',
  class: 'class',
  effective_class: 'joins class',
  category: 'category',
  opened: 'opened',
  judged_as: 'judged as',
  urgency: 'urgency',
  reopened: 'opened again',
  on_hold_since: 'on hold since',
  on_hold: 'on hold',
  opened_again: 'opened again',
  waiting_for: 'waiting for',
  breached: 'late',
  expected_start: 'expected start',
  complaints: 'complaints',
  open: 'open',
  overdue: 'overdue',
  answered_in_time: 'answered in time',
  median_answer_minutes: 'median minutes to answer',
  resolved_in_time: 'resolved in time',
  median_resolution_minutes: 'median minutes to resolve',
  severity: 'severity',
  signal: 'signal',
  missing: 'missing',
  minutes: 'minutes',
  times: 'times',
};
