import type { Satisfaction } from '../../core/facts/facts';
import { CUSTOMER, CUSTOMER_EXAMPLES, datesOf } from './headings';
import { field, kind } from './kind';

/** How satisfied customers are. Which stages there are is for the ladder to say that is followed. */
export const SATISFACTION = kind(
  'satisfaction',
  {
    customer: field.id(CUSTOMER, { examples: CUSTOMER_EXAMPLES }),
    date: field.date(
      datesOf(
        'survey, response, rating, interview, review, satisfaction',
        '调查, 调研, 评价, 回访, 反馈, 评分, 访谈',
      ),
      { examples: ['Date', 'Survey Date', '日期', '调查日期'] },
    ),
    stage: field.text(
      [
        `stage, satisfaction, satisfaction stage, satisfaction level
         customer satisfaction, 满意度, 客户满意度, 满意程度, 满意情况
         满意度 × 阶段, 等级, 级别, 评价, 状态`,
        'level, rating, 阶段, 等级, 级别, 评价',
      ],
      { examples: ['Stage', 'Satisfaction', '满意度'] },
    ),
  },
  () =>
    ({ customer, date, stage }, { place }): Satisfaction => ({
      customerId: customer,
      date,
      stage,
      ...place,
    }),
);
