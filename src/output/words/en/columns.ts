/** Headings by the key of their column. */
export const columns: Readonly<Record<string, string>> = {
  customer_id: 'customer',
  tier: 'tier',
  rank: 'rank',
};
