import type { Issue } from '../../../core/issues/issue';
import type { CutRule, Purpose } from '../../../core/issues/reasons';
import type { IssueSaid, IssueSentences, IssueWords, NoticeWords } from '../catalogue';
import { answersSaid } from '../option-said';
import { checkIssues } from './check-issues';
import { coreIssues } from './core-issues';
import { customerNotices } from './customers';
import { directionIssues, directionNotices } from './direction';
import { inputIssues } from './input-issues';
import { layoutIssues, layoutNotices } from './layout';
import { noSaleNotices } from './no-sales';
import { orderIssues, orderNotices } from './orders';
import { repeatNotices } from './repeats';
import { workIssues } from './work-issues';

const SHIFTED =
  'Build it from the same rows with the same options, over a window from shiftedWindow.';
const CHANGED = 'It was changed after it was built, or a part of it is missing. Build it again.';
const WORTH_NOTHING = 'A customer that is worth nothing has the value 0.';

/** For what a package is wanted, behind “to”. */
const PURPOSES: Readonly<Record<Purpose, string>> = {
  calendar: 'write a calendar',
  chart: 'draw a chart',
  holidays: 'know the holidays of a country',
  workbook: 'write a workbook',
};

const SAME_SCHEME = 'Build both pyramids with the same scheme.';
const SAME_OPTIONS = 'Build both pyramids with the same options.';

/** By what differs, what is wrong with the second pyramid, `{}` being the first, and what to do. */
const NOT_COMPARABLE: Readonly<Record<CutRule, readonly [string, string]>> = {
  tiers: ['the tiers are not those of {}', SAME_SCHEME],
  cut: ['tiers are not cut by what cuts them in {}', SAME_SCHEME],
  shares: ['the shares of the tiers are not those of {}', SAME_SCHEME],
  bounds: ['the lowest values of the tiers are not those of {}', SAME_SCHEME],
  basis: [
    'customers are not ranked by what ranks them in {}',
    'Build both pyramids on the same basis.',
  ],
  currency: [
    'the currency is not that of {}',
    'Amounts of different currencies are never set against each other, nor those that name one against those that name none.',
  ],
  population: ['the customers that are ranked are not chosen as in {}', SAME_OPTIONS],
  rounding: ['cutoffs are not rounded as in {}', SAME_OPTIONS],
  ties: ['ties at cutoffs are not settled as in {}', SAME_OPTIONS],
  nonPositive: ['values of 0 or less do not count as in {}', SAME_OPTIONS],
};

/** What is wrong, and what to do about it. What was expected stands in the issue, in English. */
const reasons: IssueSentences = {
  ...coreIssues,
  ...checkIssues,
  // change
  'not-comparable': ({ rule, first }) => {
    const [message, hint] = NOT_COMPARABLE[rule];
    return { message: message.replace('{}', first === '' ? 'this pyramid' : first), hint };
  },
  'not-by-the-same-rules': ({ rule, except }) => ({
    message: `the pyramids differ in their ${RULES[rule] ?? rule}, so they cannot be compared`,
    hint:
      except === 'basis'
        ? 'Build both pyramids from the same rows with the same options, but for the basis.'
        : SHIFTED,
  }),
  'not-what-a-trace-gives': ({ by }) => `this does not come from ${by}`,
  'not-a-list-of-pyramids': 'this is no list of pyramids',
  'values-not-those-of-the-summary': {
    message: 'the values in this pyramid do not come to what its summary says',
    hint: CHANGED,
  },
  'customers-not-those-of-the-summary': ({ tier }) => ({
    message: `the customers of tier ${JSON.stringify(tier)} in this pyramid do not come to what its summary says`,
    hint: CHANGED,
  }),
  'a-ladder-without-rungs': 'the ladder has no rungs',
  'a-rung-without-name': 'a rung has no name',
  'a-rung-called-inactive': 'a rung is called "inactive"',
  'a-rung-twice': 'a rung stands in the ladder twice',
  'not-a-list-of-standings': 'this is no list of standings',
  'not-a-standing': 'this standing is not on the ladder',
  'standing-without-id': 'the customer has no id',
  'customer-listed-twice': 'a customer is listed twice',
  'inactive-with-a-value': 'an inactive customer has a value',
  'a-value-unlike-others': {
    message: 'this customer has a value, and those before it have none',
    hint: WORTH_NOTHING,
  },
  'no-value-unlike-others': {
    message: 'this customer has no value, and those before it have one',
    hint: WORTH_NOTHING,
  },
  'not-a-number-of-customers': 'not a number of customers',
  'no-pyramid-to-follow': 'there is no pyramid to follow',
  'windows-going-back': ({ before, window }) => ({
    message: `the windows go back in time: ${before} does not end before ${window} does`,
    hint: 'Give the windows oldest first.',
  }),
  'windows-of-unlike-length': ({ before, daysBefore, window, days, instead }) => ({
    message: `${window} has ${days} days and ${before} has ${daysBefore}, so what was sold in them cannot be compared`,
    hint: `${instead === '' ? '' : `Compare it with ${instead}, or `}${instead === '' ? 'C' : 'c'}ompare standings alone: \`values\` false.`,
  }),
  'window-in-progress': ({ window, asOf, soFar, before }) => ({
    message: `${window} is not over on ${asOf}, so less was sold in it than in a whole one`,
    hint: `Compare ${soFar} with ${before}, or standings alone: \`values\` false.`,
  }),
  'customer-in-no-window': 'no customer has this id',
  'no-best-tier': 'no tier is named as one of the best',
  'no-such-best-tier': 'there is no such tier',
  'not-a-rate': 'not a rate',
  'nothing-to-try': 'there is nothing to try',
  'cutoffs-moved-too-far': 'the cutoffs cannot move that far',
  'not-that-window-shifted': {
    message: 'this window is not that of the pyramid, shifted',
    hint: SHIFTED,
  },
  'all-dates-cannot-be-shifted': 'all dates cannot be shifted',
  'shifted-out-of-the-calendar': ({ days }) =>
    `shifted by ${days} days, it leaves the years 1 to 9999`,
  'not-a-number-of-days': 'not a number of days',
  // policies, facts and treatments
  ...workIssues,
  // input: bytes, csv, json, cells, columns
  ...inputIssues,
  ...directionIssues,
  ...layoutIssues,
  ...orderIssues,
  // output
  'row-not-readable': ({ column, message }) =>
    `the column “${column}” cannot read this row: ${message}`,
  'not-a-cell': ({ column }) => `what the column “${column}” gives is no cell`,
  'not-drawn': ({ message }) => `this specification of a chart cannot be drawn: ${message}`,
  'nothing-to-write': ['there is nothing to write', 'a table or a page'],
  'sheet-too-long': ({ sheet, rows, most }) => ({
    message: `${rows} rows of “${sheet}” do not fit on a sheet, which holds ${most}`,
    hint: 'Write them as CSV.',
  }),
  'package-missing': ({ purpose, library }) => ({
    message: `to ${PURPOSES[purpose]} takes what is not installed: ${library}`,
    hint: `Install it: npm install ${library}.`,
  }),
  'unknown-language': {
    message: 'there is no catalogue of that language',
    hint: 'Or give a catalogue of your own, of the same keys as `en`.',
  },
  // node and the command line
  'no-such-file': cannot('there is no such file or folder'),
  'path-through-a-file': cannot('a part of its path is not a folder'),
  'is-a-folder': cannot('it is a folder'),
  'is-a-file': cannot('there is a file of this name'),
  'no-permission': cannot('permission is missing'),
  'disk-read-only': cannot('the disk is read-only'),
  'disk-full': cannot('the disk is full'),
  'quota-used-up': cannot('the disk quota is used up'),
  'file-too-large': cannot('the file would become too large'),
  'too-many-files-open': cannot('too many files are open'),
  'name-too-long': cannot('its name is too long'),
  'links-in-a-circle': cannot('its links lead in a circle'),
  'in-use': cannot('another program is using it'),
  'disk-fails': cannot('the disk or the connection fails'),
  'system-refuses': ({ code }, issue) => cannot(`the system refuses (${code})`)({}, issue),
  'several-sheets': ({ sheets, rows }, issue) => ({
    message: `the workbook has several sheets with rows: ${sheetsWithRows(sheets, rows)}`,
    hint: `Say which one, such as ${answersSaid(issue).chosen[0]}`,
  }),
  'no-such-sheet': ({ sheets, rows }) => ({
    message: 'the workbook has no such sheet',
    hint: `It has ${sheetsWithRows(sheets, rows)}`,
  }),
  'no-rows-in-workbook': 'no sheet of the workbook has rows',
  'workbook-damaged': {
    message: 'it seems to be a workbook, and is damaged',
    hint: 'Save it again, or save the sheet as CSV UTF-8 and give that file',
  },
  'workbook-with-password': {
    message: 'the workbook is protected by a password',
    hint: 'Save it without one, or save the sheet as CSV UTF-8',
  },
  'workbook-reader-missing': ({ library }) => ({
    message: `this is a workbook, which takes the package ${library} to read`,
    hint: `Install it (npm install ${library}), or save the sheet as CSV UTF-8 and give that file`,
  }),
  'gzip-breaks-off': {
    message: 'it is compressed with gzip and breaks off before its end',
    hint: 'Fetch or export the file again',
  },
  'gzip-damaged': {
    message: 'it is compressed with gzip and damaged',
    hint: 'Fetch or export the file again',
  },
  'no-file-matches': {
    message: 'no file matches this pattern',
    hint: 'Check the folder and the pattern: * stands for any characters of a name, ? for one',
  },
  'file-named-twice': ({ file, other }) => ({
    message:
      file === other
        ? `${named(file)} is named twice`
        : `${named(file)} and ${named(other)} are one file, named twice`,
    hint: 'Its sales would count twice: name it once',
  }),
  'standard-input-twice': ['standard input can be read once', 'one - and files for the rest'],
  'output-is-an-input': ({ input }) => [
    `this is what ${input} reads, and would be lost`,
    'another place for the output',
  ],
  'output-is-another-output': ({ output }) => [
    `${output} writes to the same place, and one would be lost`,
    'a place for each output',
  ],
  'unknown-flag': ({ flag, similar }) =>
    similar === ''
      ? `unknown option '${flag}'`
      : { message: `unknown option '${flag}'`, hint: `Did you mean ${similar}?` },
  'unknown-command': ({ command, similar }) =>
    similar === ''
      ? `unknown command '${command}'`
      : { message: `unknown command '${command}'`, hint: `Did you mean ${similar}?` },
  'missing-argument': ({ name }) => `missing required argument '${name}'`,
  'flag-without-value': ({ flag }) => `option '${flag}' argument missing`,
  'missing-flag': ({ flag }) => `required option '${flag}' not specified`,
  'flags-in-conflict': ({ flag, other }) =>
    `option '${flag}' cannot be used with option '${other}'`,
  'too-many-arguments': ({ most, given }) => [
    'too many arguments',
    most,
    `Quote what has blanks; there are ${given}`,
  ],
  'not-a-month-of-the-year': ['no such month', 'a month from 1 to 12'],
  'not-a-whole-number': ['not a whole number', 'a whole number, 0 or more'],
  'not-days-to-shift': ['not a number of days', 'a whole number of days from 1'],
  'not-capacity-of-owner': [
    'this does not say how many visits an owner can make',
    'an owner and visits a working day, such as Li=3',
  ],
  'not-minutes': ['not a number of minutes', 'a number of minutes, such as 20 or 7.5'],
  'no-such-preset': ({ name }) => ({
    message: `no export is known by the name ${JSON.stringify(name)}`,
    hint: 'The command presets lists those that are.',
  }),
  'notices-are-errors': ({ notices }) => ({
    message:
      notices === 1
        ? 'there is a notice, so no result'
        : `there are ${notices} notices, so no result`,
    hint: 'Answer what they say by its flag, or leave out --strict.',
  }),
  'columns-without-file': ({ file }) => `there is no file whose columns these are: ${file}`,
  'key-without-anonymise': ['nothing is anonymised with this key', 'also --anonymise'],
  'key-too-short': ({ least }) => [
    'the key is so short that it could be found by trying',
    `at least ${least} bytes, such as those of: openssl rand -hex 32`,
  ],
  'currency-without-rates': ['there are no rates to this currency', 'also --rates FILE'],
  'previous-without-rule': [
    'nothing says which tiers are kept',
    'also --buffer, --grace or --max-fall',
  ],
  'no-pyramid-before': [
    'there is no pyramid before, whose tiers could be kept',
    'also --previous PYRAMID.json',
  ],
  'two-bases-alone': ({ flag }) => [`two bases do not go with ${flag}`, 'one basis'],
  'two-bases-two-readings': [
    'two bases need two readings, and standard input can be read once',
    'a file, or one basis',
  ],
  'policies-for-other-tiers': ({ tiers }) => [
    `the default policies are for the tiers ${tiers}`,
    'a file with a policy for each tier of the scheme',
    'customer-pyramid policies --init prints a file to start from.',
  ],
  'only-headings': 'there are headings, but no row below them',
  'all-rows-rejected': ({ rows }) => `no row is left: all ${rows} were rejected`,
  'all-rows-left-out': ({ rows, leftOut }) => ({
    message: `no row is left: of ${rows}, ${leftOut} were left out by rule${leftOut === rows ? '' : ' and the others rejected'}`,
    hint: 'See `except`, `only`, `exclude` and `preset`.',
  }),
  'nothing-in-the-window': ({ window, from, to, first, last }) => ({
    message: `no transaction lies in ${window}, that is ${from} to ${to}; those in the file lie between ${first} and ${last}`,
    hint: 'Choose another `window`.',
  }),
  'all-dates-cannot-shift': [
    'all dates cannot be shifted',
    'a `window` with a beginning and an end, such as 2025',
  ],
  'plan-of-several-forms': ({ files }) => ({
    message: `a plan is for files that are read alike, and these are not: ${files.join(', ')}`,
    hint: 'Look at those of the same headings by themselves.',
  }),
  'a-file-a-list': ['there is a CSV file for each list', 'the folder to write them to'],
  'bytes-to-a-terminal': ({ format }) => ({
    message: `${format} is no text, and a terminal cannot show it`,
    hint: 'Name a file: --out FILE.',
  }),
  'fault-of-ours': ({ message }) => ({
    message: `something went wrong that should not: ${message}`,
    hint: 'Run again with --debug and report it.',
  }),
};

function named(file: string): string {
  return file === '-' ? 'standard input' : file;
}

/** `"Orders" (120 rows), "Returns" (8 rows)` */
function sheetsWithRows(sheets: readonly string[], rows: readonly string[]): string {
  return sheets.map((sheet, at) => `${JSON.stringify(sheet)} (${rows[at]} rows)`).join(', ');
}

/** What the system refuses, of a file that was to be read or to be written. */
function cannot(why: string): (params: object, issue: Issue) => IssueSaid {
  return (_, { code }) =>
    code === 'unwritable-output'
      ? {
          message: `cannot be written: ${why}`,
          hint: 'Give another place for the output, or make this one writable',
        }
      : { message: `cannot be read: ${why}`, hint: 'Check the path of the file' };
}

/** As people say it, where that is not the name of the setting. */
const RULES: Readonly<Record<string, string>> = {
  timeZone: 'time zone',
  ties: 'rule on ties',
  nonPositive: 'rule on values that are not above 0',
};

export const issues: IssueWords = {
  reasons,
  place({ code, file, line, row, column, path }) {
    const stream = code === 'unwritable-output' ? 'standard output' : 'standard input';
    const parts = [
      file === '-' ? stream : (file ?? ''),
      line !== undefined ? `line ${line}` : row !== undefined ? `row ${row}` : '',
      column === undefined ? '' : `column ${JSON.stringify(column)}`,
      path ?? '',
    ];
    return parts.filter((part) => part !== '').join(', ');
  },
  sentence({ place, message, expected, received, hint }) {
    const contrast = [
      expected === '' ? '' : `expected ${expected}`,
      received === null ? '' : `got ${received === '' ? 'nothing' : received}`,
    ].filter((part) => part !== '');
    const head = place === '' ? message : `${place}: ${message}`;
    const sentence = contrast.length === 0 ? head : `${head}; ${contrast.join(', ')}`;
    return hint === '' ? sentence : `${sentence}. ${hint}`;
  },
};

export const notices: NoticeWords = {
  // node and the command line
  'override-changes-nothing': ({ customerId, why }) =>
    `Override of ${customerId} changes nothing: ${WHY[why]}.`,
  'files-without-currency': ({ files, others, currencies }) =>
    `${files.join(', ')} ${files.length === 1 ? 'names' : 'name'} no currency: ${files.length === 1 ? 'its' : 'their'} amounts count in that of ${others.join(', ')}${currencies.length === 0 ? '' : ` (${currencies.join(', ')})`}.`,
  'rules-written': ({ file, rules }) =>
    `Wrote ${rules} ${rules === 1 ? 'rule' : 'rules'} to ${file}. Edit them, then: customer-pyramid check SALES --window 2025 --against last-year --rules ${file}`,
  'rows-left-out': ({ count, where }) =>
    `${count} ${count === 1 ? 'row was' : 'rows were'} left out (${where}):`,
  'rows-kept-in': ({ file }) => `see ${file}`,
  'rows-not-kept': () => '--rejects FILE keeps them',
  'more-rows-left-out': ({ count }) => `and ${count} more`,
  'facts-about-strangers': ({ ids }) =>
    `Facts about customers that are not in the sales: ${ids.join(', ')}`,
  'complaints-repeated': ({ rows, ids }) =>
    `${rows} ${rows === 1 ? 'row of a complaint stands' : 'rows of complaints stand'} a second time to the letter and ${rows === 1 ? 'counts' : 'count'} once: ${ids.join(', ')}.`,
  'urgencies-without-table': ({ urgencies }) =>
    `Complaints name an urgency for which the policies have no table, so it raises none: ${urgencies.join(', ')}. To raise their class, give \`complaints.urgency\` in the policies, such as { "critical": 3 }.`,
  'visits-not-fitting': ({ visits }) =>
    `${visits} ${visits === 1 ? 'visit that is due does' : 'visits that are due do'} not fit the capacity, and ${visits === 1 ? 'is' : 'are'} in no calendar.`,
  'customers-closed': ({ closed, customers, known }) =>
    `${closed} of the ${customers} customers on the roster ${closed === 1 ? 'has' : 'have'} closed, ${known} of them in the sales: no visits, contacts or effort are owed; their debts and complaints stay.`,
  'roster-states': ({ states }) =>
    `The roster has states that close nobody here: ${states.join(', ')}. Where one does, say --roster-except "COLUMN=value", with all that do.`,
  'parents-differ': ({ count, accounts }) =>
    `The parents of the two windows differ: ${count === 1 ? '1 account counts' : `${count} accounts count`} for another customer in one of them, ${accounts.join(', ')}${count > accounts.length ? ' and others' : ''}. What such customers gained or lost is theirs only in part.`,
  'complaints-not-in-queue': ({ later, invalid }) =>
    `Not in the queue: ${[
      ...(later === 0 ? [] : [`${later} opened after the time asked for`]),
      ...(invalid === 0 ? [] : [`${invalid} found invalid`]),
    ].join(', ')}.`,
  'customers-by-name': ({ heading }) =>
    `No column is a customer id: customers are told apart by ${JSON.stringify(heading)}, so two with the same ${JSON.stringify(heading)} count as one.`,
  'one-customer-only': ({ heading, customer, rows }) =>
    `All ${rows} rows are of one customer, ${JSON.stringify(customer)} in the column ${JSON.stringify(heading)}. If another column tells customers apart, say so: \`columns\` customer=HEADING.`,
  'other-customer-column': ({ heading, other, split, joined, example }) =>
    `Customers are told apart by ${JSON.stringify(heading)}; ${JSON.stringify(other)} would divide the rows otherwise: ${[
      split > 0 ? `${split} ${JSON.stringify(heading)} with several ${JSON.stringify(other)}` : '',
      joined > 0
        ? `${joined} ${JSON.stringify(other)} with several ${JSON.stringify(heading)}`
        : '',
    ]
      .filter((part) => part !== '')
      .join(
        ', ',
      )}, such as ${JSON.stringify(example)}. To go by it: \`columns\` ${JSON.stringify(`customer=${other}`)}.`,
  'ids-once-without': ({ count, heading, better, examples }) =>
    `${count} of ${JSON.stringify(heading)} ${count === 1 ? 'stands' : 'stand'} in some rows with ${JSON.stringify(better)} and in others without: each counts as two customers (${examples.join(', ')}${count > examples.length ? ', …' : ''}).`,
  ...customerNotices,
  ...noSaleNotices,
  'blank-rows': ({ rows }) => `Rows with nothing in them were passed over: ${rows}.`,
  ...layoutNotices,
  ...directionNotices,
  ...repeatNotices,
  ...orderNotices,
};

const WHY = {
  expired: 'it has expired',
  unknown: 'no such customer',
  inactive: 'the customer is inactive',
  excluded: 'the customer is excluded',
  conflict: 'another override names another tier',
  parent: 'the override of its parent holds',
} as const;
