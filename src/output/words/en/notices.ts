import type { NoticeWords } from '../issue-words';

export const notices: NoticeWords = {
  'column-is': ({ role, heading }) => `${role} is the column ${JSON.stringify(heading)}.`,
  // node and the command line
  'override-changes-nothing': ({ customerId, why }) =>
    `Override of ${customerId} changes nothing: ${WHY[why]}.`,
  'rows-left-out': ({ count, where }) =>
    `${count} ${count === 1 ? 'row was' : 'rows were'} left out (${where}):`,
  'rows-kept-in': ({ file }) => `see ${file}`,
  'rows-not-kept': () => '--rejects FILE keeps them',
  'more-rows-left-out': ({ count }) => `and ${count} more`,
  'facts-about-strangers': ({ ids }) =>
    `Facts about customers that are not in the sales: ${ids.join(', ')}`,
  'customers-by-name': ({ heading }) =>
    `No column is a customer id: customers are told apart by ${JSON.stringify(heading)}, so two with the same ${JSON.stringify(heading)} count as one.`,
  'blank-rows': ({ rows }) => `Rows with nothing in them were passed over: ${rows}.`,
};

const WHY = {
  expired: 'it has expired',
  unknown: 'no such customer',
  inactive: 'the customer is inactive',
  conflict: 'another override names another tier',
} as const;
