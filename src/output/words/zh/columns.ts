/** 表头，按列的键。 */
export const columns: Readonly<Record<string, string>> = {
  customer_id: '客户',
  tier: '等级',
  rank: '名次',
};
