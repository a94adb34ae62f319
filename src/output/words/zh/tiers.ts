import type { Words } from '../words';

/** 等级只有一种叫法：`A级（VIP客户）`。 */
export const tiers: Words['tiers'] = {
  name: (id, called) => (called === id ? `${id}级` : `${id}级（${called}）`),
  inactive: '无交易',
  absent: '未出现',
  all: '合计',
};
