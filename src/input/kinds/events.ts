import type { EventKind, ReportedEvent } from '../../core/facts/facts';
import { EVENT_DATES, EVENT_KINDS, EVENT_NOTES } from '../vocabulary/facts';
import { CUSTOMER, CUSTOMER_EXAMPLES } from './headings';
import { field, kind } from './kind';

const EVENT_WORDS: Readonly<Record<EventKind, string>> = {
  operations: `operations, operational, business, 经营, 运营, 业务, 生产, 营运,
    operation, operating, 经营情况, 经营状况`,
  finance: 'finance, financial, finances, 财务, 资金, 金融, 财务情况, 财务状况',
  personnel: `personnel, people, staff, HR, 人事, 人员, 人力资源, 人事变动,
    human resources, 人力, 人员变动`,
};

/** What is heard of a customer's operations, finance and personnel. */
export const EVENTS = kind(
  'events',
  {
    customer: field.id(CUSTOMER, { examples: CUSTOMER_EXAMPLES }),
    date: field.date(EVENT_DATES, { examples: ['Date', 'Event Date', '日期', '发生日期'] }),
    kind: field.word(EVENT_WORDS, EVENT_KINDS, { examples: ['Kind', 'Type', '类型', '事件类型'] }),
    note: field.optional(field.text(EVENT_NOTES)),
  },
  () =>
    ({ customer, date, kind, note }, { place }): ReportedEvent => ({
      customerId: customer,
      date,
      kind,
      ...(note && { note }),
      ...place,
    }),
);
