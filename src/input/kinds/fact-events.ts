import type { EventKind, ReportedEvent } from '../../core/facts/facts';
import { FACT_ROLES, type FactRole } from './fact-kinds';
import type { FactShape } from './fact-rows';
import { wordsOf } from './fact-words';
import { CUSTOMER_EXAMPLE, datesOf, KNOWN_HEADINGS, keys } from './known-headings';

type EventRole = FactRole<'events'>;

const EVENT_WORDS = wordsOf<EventKind>(
  [
    'operations',
    `operations, operational, business, 经营, 运营, 业务, 生产, 营运,
    operation, operating, 经营情况, 经营状况`,
  ],
  ['finance', 'finance, financial, finances, 财务, 资金, 金融, 财务情况, 财务状况'],
  [
    'personnel',
    `personnel, people, staff, HR, 人事, 人员, 人力资源, 人事变动,
    human resources, 人力, 人员变动`,
  ],
);

/** How reported events are read: what is heard of a customer's operations, finance and personnel. */
export const EVENTS: FactShape<EventRole, ReportedEvent, EventKind> = {
  roles: {
    names: FACT_ROLES.events,
    amounts: [],
    headings: {
      customer: KNOWN_HEADINGS.customer,
      date: datesOf(
        ['event', 'report', 'reported', 'incident', 'news'],
        ['事件', '发生', '报告', '上报', '记录', '登记'],
      ),
      kind: [
        keys(['kind', 'type', 'event kind', 'event type', '类型', '种类', '事件类型', '事件种类']),
        keys([
          'category',
          'event category',
          'area',
          'class',
          '类别',
          '分类',
          '事件类别',
          '事件分类',
        ]),
      ],
      note: [
        keys(['note', 'notes', '备注', '附注']),
        keys(
          ['description', 'event description', 'detail', 'details', 'comment', 'comments'],
          ['remark', 'remarks', '说明', '描述', '详情', '内容', '事件描述', '事件说明', '事件内容'],
        ),
        keys(['event', 'summary', 'subject', 'what happened', 'news', '事件', '摘要', '情况']),
      ],
    },
    examples: {
      ...CUSTOMER_EXAMPLE,
      date: ['Date', 'Event Date', '日期', '发生日期'],
      kind: ['Kind', 'Type', '类型', '事件类型'],
    },
    table: 'events',
    option: 'columns',
  },
  needed: ['customer', 'date', 'kind'],
  dates: ['date'],
  words: EVENT_WORDS,
  read(row) {
    const customerId = row.id('customer');
    const date = row.date('date');
    const kind = row.word('kind');
    const note = row.text('note');
    if (customerId === undefined || date === undefined || kind === undefined) return undefined;
    return {
      fact: { customerId, date, kind, ...(note === undefined ? {} : { note }), line: row.line },
    };
  },
};
