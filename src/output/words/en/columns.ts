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
  share_of_customers: 'share of customers',
  share_of_transactions: 'share of transactions',
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
  rows_without: 'rows without',
  // rejected rows
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
  rule: 'rule',
  origin: 'origin',
  // change
  // treatments
};
