import type { Contact, ContactKind } from '../../core/facts/facts';
import { CONTACT_DATES, CONTACT_KINDS, CONTACT_PEOPLE } from '../vocabulary/facts';
import { CUSTOMER, CUSTOMER_EXAMPLES } from './headings';
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
    date: field.date(CONTACT_DATES, { examples: ['Date', 'Visit Date', '日期', '拜访日期'] }),
    kind: field.word(CONTACT_WORDS, CONTACT_KINDS, { examples: ['Kind', 'Type', '方式', '类型'] }),
    by: field.optional(field.text(CONTACT_PEOPLE)),
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
