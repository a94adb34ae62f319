/** What is said of rules over figures. */
export const check = {
  title: (window: string, before: string | null): string =>
    before === null ? `Check of ${window}` : `Check of ${window} against ${before}`,
  counts({ failed, warned, notJudged, passed }: CheckCounts): string {
    const all = failed + warned + notJudged + passed;
    const parts = [
      ...(failed === 0 ? [] : [`${failed} ${failed === 1 ? 'fails' : 'fail'}`]),
      ...(warned === 0 ? [] : [`${warned} ${warned === 1 ? 'gives' : 'give'} a warning`]),
      ...(notJudged === 0 ? [] : [`${notJudged} could not be judged`]),
      ...(passed === 0 ? [] : [`${passed} ${passed === 1 ? 'passes' : 'pass'}`]),
    ];
    return `Of ${all} ${all === 1 ? 'rule' : 'rules'}, ${parts.join(', ')}.`;
  },
  outcomes: {
    failed: 'Failed',
    warned: 'Warning',
    'not-judged': 'Not judged',
    passed: 'Passed',
  },
  heading: (outcome: string, title: string): string => `${outcome}: ${title}`,
  /** `figure` begins the sentence. */
  found: (figure: string, found: string, expected: string): string =>
    `${capital(figure)}: ${found}, expected ${expected}.`,
  /** The same where the figure stands in the title above. */
  foundAlone: (found: string, expected: string): string => `Found ${found}, expected ${expected}.`,
  grew: (before: string, window: string, now: string, after: string): string =>
    `From ${before} in ${window} to ${now} in ${after}.`,
  notJudged: (figure: string, why: string): string => `${capital(figure)}: not known. ${why}`,
  /** A name at the beginning of a line. */
  begin: (figure: string): string => capital(figure),
  more: (count: number): string => `and ${count} more`,
  /** What a figure would be if its rule held: the opposite of the condition under which it breaks. */
  expected: {
    none: 'none',
    '>': (bound: string): string => `at most ${bound}`,
    '>=': (bound: string): string => `less than ${bound}`,
    '<': (bound: string): string => `at least ${bound}`,
    '<=': (bound: string): string => `more than ${bound}`,
    '==': (bound: string): string => `anything but ${bound}`,
    '!=': (bound: string): string => bound,
    between: (from: string, to: string): string => `less than ${from} or more than ${to}`,
    'not between': (from: string, to: string): string => `${from} to ${to}`,
  },
  expectedDate: {
    '>': (day: string): string => `${day} at the latest`,
    '>=': (day: string): string => `a day before ${day}`,
    '<': (day: string): string => `${day} or later`,
    '<=': (day: string): string => `a day after ${day}`,
    '==': (day: string): string => `any day but ${day}`,
    '!=': (day: string): string => day,
    between: (from: string, to: string): string => `a day before ${from} or after ${to}`,
    'not between': (from: string, to: string): string => `${from} to ${to}`,
  },
  /** Why a figure is not known, and what would make it so. */
  unknown: {
    'no-window-before': 'There is no window to compare with: give one with --against.',
    'no-day':
      'It is of a day of work: say which with --as-of, and give the facts that it rests on.',
    'no-hours': 'No hours of effort were given: --hours.',
    'no-complaints': 'No list of complaints was given: --complaints.',
    'no-contacts': 'No list of contacts was given: --contacts.',
    signal: 'What it rests on was not given.',
    'nothing-before':
      'There was nothing of it in the window before, from which it could have grown.',
    undefined:
      'It is not defined here, as a mean of nobody is not, a share of a whole that is not above 0, or a Gini coefficient where somebody is worth less than 0.',
  },
  /** One customer of those whom a figure counts. */
  ranked: (customer: string, tier: string, rank: string, value: string, share: string): string =>
    `${customer}: ${tier}, rank ${rank}, ${value}${share === '' ? '' : ` (${share} of all)`}.`,
  /** The names of figures, in the middle of a sentence. */
  of: (measure: string, whom: string): string => `${measure} of ${whom}`,
  everybody: 'all customers',
  measures: {
    customers: 'customers',
    transactions: 'transactions',
    orders: 'orders',
    purchaseDates: 'purchase dates',
    meanOrderValue: 'mean order value',
    frequency: 'orders per customer',
    smallest: 'smallest value',
    mean: 'mean value',
    largest: 'largest value',
  },
  shareOf: (measure: string): string => `share of ${measure}`,
  moved: {
    left: (tier: string): string => `customers who left ${tier}`,
    joined: (tier: string): string => `customers who joined ${tier}`,
    new: (tier: string): string => `new customers in ${tier}`,
    upgraded: (tier: string): string => `customers upgraded from ${tier}`,
    retained: (tier: string): string => `customers who stayed in ${tier}`,
    downgraded: (tier: string): string => `customers downgraded from ${tier}`,
    lapsed: (tier: string): string => `customers of ${tier} who lapsed`,
    returned: (tier: string): string => `customers who returned to ${tier}`,
  },
  kinds: {
    new: 'new customers',
    upgraded: 'upgraded customers',
    retained: 'customers who stayed in their tier',
    downgraded: 'downgraded customers',
    lapsed: 'lapsed customers',
    returned: 'returned customers',
  },
  values: {
    valueBefore: 'value before',
    valueAfter: 'value after',
    change: 'change in value',
  },
  /** How many there are of `customers`, which says who. */
  countOf: (customers: string): string => customers,
  leftOf: {
    shareOfCustomers: (tier: string): string => `share of the customers of ${tier} who left it`,
    shareOfValue: (tier: string): string => `share of the value of ${tier} that left it`,
  },
  growth: (figure: string): string => `change of ${figure}`,
  concentration: {
    gini: 'Gini coefficient',
    largestShare: 'share of the largest customer',
    bestFifthShare: 'share of the best 20% of customers',
    customersHolding80: 'customers who hold 80% of the value',
  },
  bestLeave: (count: string): string => `share of the best ${count} customers`,
  profile: {
    lostRate: 'part of the best customers that was lost',
    wonRate: 'best customers won, as a part of those before',
  },
  rows: {
    read: 'rows read',
    used: 'rows used',
    outside: 'rows outside the window',
    leftOut: 'rows left out',
    duplicates: 'rows dropped as duplicates',
    rejected: 'rows that could not be read',
  },
  amounts: {
    read: (measure: string): string => `${measure} read`,
    used: (measure: string): string => `${measure} used`,
    outside: (measure: string): string => `${measure} outside the window`,
    leftOut: (measure: string): string => `${measure} left out`,
    duplicates: (measure: string): string => `${measure} dropped as duplicates`,
    repeated: (measure: string): string => `${measure} repeated in orders`,
    rejected: (measure: string): string => `${measure} in rows that could not be read`,
  },
  dates: { first: 'date of the first row', last: 'date of the last row' },
  complaints: {
    complaints: 'complaints',
    open: 'open complaints',
    overdue: 'overdue complaints',
    onHold: 'complaints on hold',
    reopened: 'complaints opened again',
  },
  queue: 'complaints waiting',
  service: {
    firstAnswer: {
      shareInTime: 'share of on-time answers to complaints',
      medianMinutes: 'median minutes to the first answer of complaints',
      late: 'complaints answered late',
    },
    resolution: {
      shareInTime: 'share of on-time resolutions of complaints',
      medianMinutes: 'median minutes to the resolution of complaints',
      late: 'complaints resolved late',
    },
  },
  /** `severity` is '' for all of them. */
  watched: (severity: string): string =>
    severity === '' ? 'customers to watch' : `customers to watch (${severity})`,
  withSignal: (signal: string, severity: string): string =>
    `customers with the signal “${signal}”${severity === '' ? '' : ` (${severity})`}`,
  due: { visits: 'visits due', contacts: 'other contacts due' },
  /** Of the whole list of figures. */
  figuresTitle: (window: string): string => `Figures of ${window}, by address`,
};

export interface CheckCounts {
  readonly failed: number;
  readonly warned: number;
  readonly notJudged: number;
  readonly passed: number;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
