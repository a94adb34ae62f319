import type { EventKind, ReportedEvent } from '../../core/facts/facts';
import { CUSTOMER, CUSTOMER_EXAMPLES, datesOf } from './headings';
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
    date: field.date(
      datesOf('event, report, reported, incident, news', '事件, 发生, 报告, 上报, 记录, 登记'),
      { examples: ['Date', 'Event Date', '日期', '发生日期'] },
    ),
    kind: field.word(
      EVENT_WORDS,
      [
        'kind, type, event kind, event type, 类型, 种类, 事件类型, 事件种类',
        'category, event category, area, class, 类别, 分类, 事件类别, 事件分类',
      ],
      { examples: ['Kind', 'Type', '类型', '事件类型'] },
    ),
    note: field.optional(
      field.text([
        'note, notes, 备注, 附注',
        `description, event description, detail, details, comment, comments
         remark, remarks, 说明, 描述, 详情, 内容, 事件描述, 事件说明, 事件内容`,
        'event, summary, subject, what happened, news, 事件, 摘要, 情况',
      ]),
    ),
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
