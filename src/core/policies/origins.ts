import type { Label } from '../pyramid/scheme';

/** Where the default rules come from, to stand beside each of them. */
export const ORIGINS = {
  textbook: {
    en: 'CRM textbook, chapter on the customer pyramid: how A customers are managed',
    zh: 'CRM教材“客户金字塔”一章：A类客户的管理',
  },
  frequentVisits: {
    en: 'frequent visits: CRM textbook, chapter on the customer pyramid; every month: a published company rule for A and B accounts',
    zh: '经常拜访：CRM教材“客户金字塔”一章；每月一次：某公司公开的A、B类客户拜访制度',
  },
  companyVisits: {
    en: 'every quarter: a published company rule for A and B accounts',
    zh: '每季度一次：某公司公开的A、B类客户拜访制度',
  },
  accountPractice: {
    en: 'ABC account practice: nobody unheard for 90 days',
    zh: 'ABC客户管理惯例：不让任何客户90天无人联系',
  },
  complaintsFirst: {
    en: "first class: CRM textbook, chapter on the customer pyramid; resolved within 24 hours: IBM's rule as customer-service textbooks quote it; first answer: this project's choice",
    zh: '优先处理：CRM教材“客户金字塔”一章；24小时内解决：客户服务教材所引IBM的规定；首次答复时限：本项目自定',
  },
  resolvedInADay: {
    en: "resolved within 24 hours: IBM's rule as customer-service textbooks quote it; class and first answer: this project's choice",
    zh: '24小时内解决：客户服务教材所引IBM的规定；级别和首次答复时限：本项目自定',
  },
  againstBadDebt: {
    en: "CRM textbook, chapter on the customer pyramid: operations, finance and personnel are watched against bad debt; how many events within how many days: this project's choice",
    zh: 'CRM教材“客户金字塔”一章：关注经营、财务和人事变动，防范坏账；多少天内多少起：本项目自定',
  },
  moveUp: {
    en: "Curry's actions for the customer pyramid: a plan to raise customers by a tier",
    zh: 'Curry客户金字塔的行动方案：帮助客户提升一个等级',
  },
  lowerTiers: {
    en: "Curry's actions for the customer pyramid, and the lower tiers of Zeithaml, Rust and Lemon",
    zh: 'Curry客户金字塔的行动方案，以及Zeithaml、Rust、Lemon对低层级客户的做法',
  },
  effortOfBestFifth: {
    en: "80% of the effort on the best 20% of customers: CRM textbook, chapter on the customer pyramid; its split among A, B and C: this project's choice",
    zh: '80%的精力用于最好的20%的客户：CRM教材“客户金字塔”一章；在A、B、C之间的分配：本项目自定',
  },
  effortOfTheRest: {
    en: '80% of the effort on the best 20% of customers, which leaves 20%: CRM textbook, chapter on the customer pyramid',
    zh: '80%的精力用于最好的20%的客户，其余客户占20%：CRM教材“客户金字塔”一章',
  },
  ownChoice: { en: "this project's choice", zh: '本项目自定' },
} as const satisfies Readonly<Record<string, Label>>;
