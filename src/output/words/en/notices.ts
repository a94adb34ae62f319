import type { NoticeWords } from '../notice-words';

export const notices: NoticeWords = {
  'column-is': ({ role, heading }) => `${role} is the column ${JSON.stringify(heading)}.`,
  'customers-by-name': ({ heading }) =>
    `No column is a customer id: customers are told apart by ${JSON.stringify(heading)}, so two with the same ${JSON.stringify(heading)} count as one.`,
  'blank-rows': ({ rows }) => `Rows with nothing in them were passed over: ${rows}.`,
};
