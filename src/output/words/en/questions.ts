import type { QuestionWords } from '../catalogue';

const ORDERS: Readonly<Record<string, string>> = {
  dmy: 'the day comes first',
  mdy: 'the month comes first',
  ymd: 'the year comes first',
};

const OTHERS: Readonly<Record<string, string>> = {
  orders: "the order's, to be counted once",
  lines: "each line's",
  decimals: 'the decimals',
  thousands: 'thousands',
  '+': 'as they stand',
  '-': 'taken off',
  '0': 'as no sale',
  '--': 'each is taken off',
  '-+': 'taken off, those below 0 added back',
  turned: 'the books have it so: both are turned',
  reversals: 'they are reversals, and stand as they are',
};

/** What a file leaves open, as it is asked of whoever sits there. */
export const questions: QuestionWords = {
  asked: {
    'several-columns-for-role': ({ role }) => `Which column is ${role}? They differ in this row.`,
    'currency-comes-late': ({ heading }) =>
      `Are the amounts in the currencies that the column ${JSON.stringify(heading)} names?`,
    'day-and-month-alike': (_, { received = '' }) => `How is ${received} to be read?`,
    'zone-of-several-meanings': ({ name }) => `Which time zone does ${name} mean here?`,
    'thousands-or-decimals': ({ mark }, { received = '' }) =>
      `What does the ${mark === ',' ? 'comma' : 'point'} in ${received} mark?`,
    'sides-of-a-ledger': ({ heading, words, rows, amounts }) =>
      `Which side of ${JSON.stringify(heading)} is added (+), and which is taken off (-)? ${words
        .map((word, at) => `${word}: ${rows[at]} rows, ${amounts[at]}`)
        .join('; ')}`,
    'word-on-both-sides': ({ heading, word }) =>
      `Amounts beside ${word} in ${JSON.stringify(heading)} are above 0 and below 0. How do they count?`,
    'direction-decided-late': ({ heading, word }) =>
      `How do amounts beside ${word} in ${JSON.stringify(heading)} count?`,
    'sales-below-zero': ({ sales }) =>
      `Amounts beside ${sales.join(', ')} are below 0, and what is taken off is above. How do they count?`,
    'orders-or-lines': ({ heading, order, amount }) =>
      `Every line of order ${order} has ${amount} in ${JSON.stringify(heading)}. Whose is it?`,
    'customers-at-several-levels': ({ names }) =>
      `Which of these is the customer? ${names.join(' > ')}`,
    'totals-or-lines': ({ heading, customer, amount }) =>
      `All rows of ${customer} of one date have ${amount} in ${JSON.stringify(heading)}. Whose is it?`,
    'not-in-this-encoding': () => 'In which encoding is this cell right?',
    'breaks-off-in-a-character': () => 'In which encoding is this cell right?',
    'several-sheets': () => 'Which sheet holds the rows?',
    'several-arrays': () => 'Which list holds the rows?',
  },
  named: (name) => ORDERS[name] ?? OTHERS[name] ?? name,
  none: (about) => (about === 'day-and-month-alike' ? 'leave the dates out' : 'none of them'),
  rows: (count) => `${count} ${count === '1' ? 'row' : 'rows'}`,
  nextTime: (options) => `To answer so next time, say ${options.join(' ')}`,
};
