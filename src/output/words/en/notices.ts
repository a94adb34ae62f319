import type { NoticeWords } from '../notice-words';

export const notices: NoticeWords = {
  'column-is': ({ role, heading }) => `${role} is the column ${JSON.stringify(heading)}.`,
};
