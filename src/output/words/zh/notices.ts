import type { NoticeWords } from '../issue-words';

export const notices: NoticeWords = {
  'column-is': ({ role, heading }) => `${role} 取“${heading}”列。`,
  // node and the command line
  'override-changes-nothing': ({ customerId, why }) =>
    `对 ${customerId} 的手工调整没有改变等级：${WHY[why]}。`,
  'rows-left-out': ({ count, where }) => `剔除了 ${count} 行（${where}）：`,
  'rows-kept-in': ({ file }) => `见 ${file}`,
  'rows-not-kept': () => '可用 --rejects 文件 保存',
  'more-rows-left-out': ({ count }) => `另有 ${count} 行`,
  'facts-about-strangers': ({ ids }) => `以下客户有相关记录，但不在销售数据中：${ids.join('、')}`,
  'customers-by-name': ({ heading }) =>
    `没有客户编号列：以“${heading}”区分客户，“${heading}”相同的算作同一客户。`,
  'blank-rows': ({ rows }) => `跳过了 ${rows} 个空行。`,
};

const WHY = {
  expired: '已过期',
  unknown: '没有这个客户',
  inactive: '该客户本期无交易',
  conflict: '另有调整指定了别的等级',
} as const;
