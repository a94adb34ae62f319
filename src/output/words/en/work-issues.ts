import type { WorkReasons } from '../../../core/issues/work-reasons';
import type { IssueSentencesOf } from '../catalogue';

/** What is wrong with policies, facts and what a day of work is made from. */
export const workIssues: IssueSentencesOf<WorkReasons> = {
  'rate-beside-the-list-price': 'the list price has no discount, yet a rate is set',
  'resolved-before-answered': 'a complaint would be resolved before its first answer',
  'watch-without-threshold': 'no severity has a threshold, so the signal would never be given',
  'threshold-no-worse-than-a-milder': ({ severity, milder }) =>
    `"${severity}" would begin no later than "${milder}", which is milder`,
  'no-policies': 'there are no policies',
  'scheme-without-tier': ({ tier }) => `the scheme has no tier ${JSON.stringify(tier)}`,
  'tier-without-policy': ({ tier }) => `tier ${JSON.stringify(tier)} has no policy`,
  'customers-without-policy': ({ tier }) =>
    `tier ${JSON.stringify(tier)} has customers but no policy`,
  'facts-not-lists': 'facts are lists, each under its name',
  'facts-not-a-list': 'these facts are not a list',
  'not-a-fact': 'this is no fact, with fields of its own',
  'fact-without-customer': 'the customer has no id',
  'fact-not-text': 'this is no text',
  'no-such-date': 'not a date that the calendar knows',
  'complaint-without-id': 'the complaint has no id',
  'complaint-without-opening': ({ complaint }) =>
    `${complaint === '' ? 'the complaint' : `complaint ${JSON.stringify(complaint)}`} does not say when it was opened`,
  'complaint-again': ({ complaint, line, path }) => ({
    message: `complaint ${JSON.stringify(complaint)} stands here a second time, first in ${line > 0 ? `line ${line}` : path}`,
    hint: 'A second row of an id opens it again, from its resolution on. Keep the row that is right, or give the complaints ids of their own.',
  }),
  'not-paused-minutes': 'not a time that the desk can have waited',
  'paused-twice': {
    message: 'the pauses are told twice, as spans and as a sum',
    hint: 'Leave the sum out: the spans say more.',
  },
  'not-pauses': 'pauses are a list of spans',
  'pause-ends-before-it-begins': 'the pause ends before it begins',
  'complaint-out-of-order': (steps) => ({
    message: outOfOrder(steps),
    hint: 'Correct one of the two times.',
  }),
  'complaint-out-of-order-by-date': (steps) => ({
    message: outOfOrder(steps),
    hint: 'A date alone is the beginning of that day: give the time of day too.',
  }),
  'credit-limit-below-zero': 'the credit limit is below 0',
  'second-credit-limit': ({ first }) => ({
    message: `the customer already has a credit limit of ${first}`,
    hint: 'Leave only the limit that is in force.',
  }),
  'stage-not-on-ladder': {
    message: 'this stage is not on the ladder',
    hint: 'Give a `ladder` that has it, or write the stage as the ladder does.',
  },
  'not-today': 'what is due depends on the day, and this is neither a time nor a date',
  'calendar-writer-missing': ({ library }) => ({
    message: `to write a calendar takes the package ${library}`,
    hint: `Install it: npm install ${library}.`,
  }),
  'chart-writer-missing': ({ library }) => ({
    message: `to draw a chart takes what is not installed: ${library}`,
    hint: `Install it: npm install ${library}.`,
  }),
  'nothing-to-draw': ({ chart }) => [
    `the chart ${chart} would be empty: what it shows is not known`,
    NEEDED[chart] ?? '',
  ],
  'not-plannable': 'not a number that can be planned with',
  'no-staff': 'when a complaint is taken up depends on how many people take them up',
  'no-handling-minutes': 'when a complaint is taken up depends on how long one takes',
  'ids-not-a-list': 'these are no ids',
  'not-whole-minutes': 'not hours that can be handed out to the minute',
};

/** What a chart takes. */
const NEEDED: Readonly<Partial<Record<string, string>>> = {
  concentration: 'customers that are worth more than 0 together',
  whale: 'sales with profit, or with cost',
  profit: 'sales with revenue and with profit or cost',
  risks: 'a customer with a signal',
  complaints: 'complaints',
  visits: 'a visit that is due, or a capacity',
  effort: 'a tier with customers and a share of the hours',
  flows: 'customers in both windows',
  matrix: 'customers in both windows',
  history: 'customers in one of the windows',
};

const STEPS = {
  opened: 'opened',
  firstAnswered: 'first answered',
  resolved: 'resolved',
  reopened: 'opened again',
} as const;

function outOfOrder({ complaint, earlier, later }: WorkReasons['complaint-out-of-order']): string {
  return `complaint ${JSON.stringify(complaint)} was ${STEPS[later]} before it was ${STEPS[earlier]}`;
}
