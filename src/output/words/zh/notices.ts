import type { NoticeWords } from '../notice-words';

export const notices: NoticeWords = {
  'column-is': ({ role, heading }) => `${role} 取“${heading}”列。`,
  'customers-by-name': ({ heading }) =>
    `没有客户编号列：以“${heading}”区分客户，“${heading}”相同的算作同一客户。`,
  'blank-rows': ({ rows }) => `跳过了 ${rows} 个空行。`,
};
