import type { NoticeWords } from '../notice-words';

export const notices: NoticeWords = {
  'column-is': ({ role, heading }) => `${role} 取“${heading}”列。`,
};
