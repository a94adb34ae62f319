import type { Satisfaction } from '../../core/facts/facts';
import { FACT_ROLES, type FactRole } from './fact-kinds';
import type { FactShape } from './fact-rows';
import { CUSTOMER_EXAMPLE, datesOf, KNOWN_HEADINGS, keys, pairs } from './known-headings';

type SatisfactionRole = FactRole<'satisfaction'>;

/** How satisfaction is read. Which stages there are is for the ladder to say that is followed. */
export const SATISFACTION: FactShape<SatisfactionRole, Satisfaction> = {
  roles: {
    names: FACT_ROLES.satisfaction,
    amounts: [],
    headings: {
      customer: KNOWN_HEADINGS.customer,
      date: datesOf(
        ['survey', 'response', 'rating', 'interview', 'review', 'satisfaction'],
        ['调查', '调研', '评价', '回访', '反馈', '评分', '访谈'],
      ),
      stage: [
        keys(
          ['stage', 'satisfaction', 'satisfaction stage', 'satisfaction level'],
          ['customer satisfaction', '满意度', '客户满意度', '满意程度', '满意情况'],
          pairs(['满意度'], ['阶段', '等级', '级别', '评价', '状态']),
        ),
        keys(['level', 'rating', '阶段', '等级', '级别', '评价']),
      ],
    },
    examples: {
      ...CUSTOMER_EXAMPLE,
      date: ['Date', 'Survey Date', '日期', '调查日期'],
      stage: ['Stage', 'Satisfaction', '满意度'],
    },
    table: 'satisfaction',
    option: 'columns',
  },
  needed: ['customer', 'date', 'stage'],
  dates: ['date'],
  read(row) {
    const customerId = row.id('customer');
    const date = row.date('date');
    const stage = row.text('stage');
    if (customerId === undefined || date === undefined || stage === undefined) return undefined;
    return { fact: { customerId, date, stage, line: row.line } };
  },
};
