import type { Contact, ContactKind } from '../../core/facts/facts';
import { CUSTOMER, CUSTOMER_EXAMPLES, datesOf } from './headings';
import { field, kind } from './kind';

/** A meeting may be in person or not, so it is neither until the user says. */
const CONTACT_WORDS: Readonly<Record<ContactKind, string>> = {
  visit: `visit, in person, on site, face to face, 拜访, 上门, 走访, 面谈,
    site visit, customer visit, field visit, personal visit, 当面, 面访, 登门, 实地, 现场,
    上门拜访, 登门拜访, 实地拜访, 当面拜访, 现场拜访, 客户拜访`,
  other: `other, call, phone, email, WeChat, 电话, 邮件, 微信,
    phone call, telephone, tel, mobile, mail, letter, fax, SMS, text, text message, message, chat,
    WhatsApp, QQ, DingTalk, video, video call, online, online meeting, Teams, Zoom, newsletter,
    其他, 其它, 电子邮件, 电话拜访, 电话回访, 电话沟通, 电话联系, 致电, 通话, 来电, 信函, 传真, 短信,
    企业微信, 钉钉, 视频, 视频会议, 线上, 线上会议, 线上拜访, 线上沟通, 网络`,
};

/** Who was visited or spoken to, when and by whom. */
export const CONTACTS = kind(
  'contacts',
  {
    customer: field.id(CUSTOMER, { examples: CUSTOMER_EXAMPLES }),
    date: field.date(
      datesOf(
        'contact, visit, call, activity, interaction, meeting, touchpoint',
        '联系, 拜访, 跟进, 沟通, 接触, 走访, 回访, 活动, 面谈',
      ),
      { examples: ['Date', 'Visit Date', '日期', '拜访日期'] },
    ),
    kind: field.word(
      CONTACT_WORDS,
      [
        `kind, type, method, 方式, 类型, 种类, 联系类型, 联系形式
         contact, visit, activity, interaction, communication × kind, type, method, mode
         拜访, 跟进, 沟通, 接触, 走访, 回访, 活动 × 方式, 类型, 形式, 种类`,
        // Elsewhere 联系方式 is a telephone number, and a channel one of sales.
        'channel, contact channel, activity, 渠道, 联系渠道, 联系方式',
      ],
      { examples: ['Kind', 'Type', '方式', '类型'] },
    ),
    by: field.optional(
      field.text([
        `by, contacted by, contact by, visited by, visit by, done by
         跟进人, 跟进人员, 拜访人, 拜访人员, 走访人, 经办人`,
        `owner, contact owner, activity owner, account owner, assigned to, assignee
         account manager, sales rep, sales representative, salesperson, rep
         负责人, 业务员, 业务代表, 客户经理, 销售员, 销售代表, 销售经理`,
        'employee, staff, manager, 员工, 人员, 销售, 经理',
      ]),
    ),
  },
  () =>
    ({ customer, date, kind, by }, { place }): Contact => ({
      customerId: customer,
      date,
      kind,
      ...(by && { by }),
      ...place,
    }),
);
