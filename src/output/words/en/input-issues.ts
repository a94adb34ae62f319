import type { InputReasons } from '../../../core/issues/input-reasons';
import type { Issue } from '../../../core/issues/issue';
import { questionOf } from '../../../core/issues/question';
import { columnsArgument, ruleArgument } from '../arguments';
import { type IssueSentencesOf, MOST_READINGS } from '../catalogue';
import { answersSaid } from '../option-said';
import { lineOf } from './lines';

const ORDERS: Readonly<Record<string, string>> = {
  dmy: 'day first',
  mdy: 'month first',
  ymd: 'year first',
};

const QUOTES = 'Close the quote, and write a quote within a quoted cell twice ("")';

const SAVE = 'Open it in a spreadsheet program, save the sheet as CSV UTF-8 and give that file';
const EXPORT = 'Export the rows as CSV, an Excel workbook (.xlsx) or JSON from where it comes';
const UNPACK = 'Unpack it and give the file in it';

/** Files that are taken for tables, and how to make tables of them. */
const OTHER_FILES: Readonly<Record<string, readonly [what: string, hint: string]>> = {
  'old-workbook': ['an old workbook (.xls) or one with a password', SAVE],
  'binary-workbook': ['a binary workbook (.xlsb)', SAVE],
  numbers: ['a document of Apple Numbers', 'Export it from Numbers as CSV, and give that file'],
  document: ['a document of an office program, such as Word', EXPORT],
  zip: ['a ZIP archive', UNPACK],
  gzip: ['compressed with gzip', UNPACK],
  archive: ['an archive', UNPACK],
  pdf: ['a PDF', EXPORT],
  image: ['an image', EXPORT],
  database: ['a database (SQLite)', EXPORT],
  parquet: ['a Parquet file', EXPORT],
  rtf: ['a rich text document', EXPORT],
  'web-page': ['a web page (HTML)', SAVE],
  'web-archive': ['a web archive (MHTML)', SAVE],
  'xml-workbook': ['a workbook in XML', SAVE],
  xml: ['XML', SAVE],
};

/** What is wrong with a text, a table or a cell of it. Options are named as the library has them. */
export const inputIssues: IssueSentencesOf<InputReasons> = {
  // bytes
  'another-kind-of-file': ({ kind }) => {
    const [what, hint] = OTHER_FILES[kind] ?? [kind, SAVE];
    return { message: `this is ${what}, not a table as text`, hint };
  },
  'not-an-encoding': 'this is not the name of an encoding',
  'another-mark': ({ stated, marked }) => ({
    message: `the text begins with the byte order mark of ${marked}, but was said to be ${stated}`,
    hint: 'Leave out `encoding`: the mark says it',
  }),
  'another-encoding': ({ stated, likely }) => ({
    message: `the text was said to be ${stated}, but looks like ${likely}`,
    hint: `Give \`encoding\` ${likely.toLowerCase()}`,
  }),
  'not-in-this-encoding': ({ offset, encoding, assumed }, issue) => ({
    message: `at byte offset ${offset} the text is not ${encoding}${assumed && ', which was assumed'}`,
    hint: encodingHint(issue),
  }),
  'breaks-off-in-a-character': ({ offset, encoding, assumed }, issue) => ({
    message: `the text breaks off within a character, at byte offset ${offset}, if it is ${encoding}${assumed && ', which was assumed'}`,
    hint: encodingHint(issue),
  }),
  'has-a-nul': ({ byte, likely }) =>
    likely === ''
      ? {
          message: `the byte at offset ${byte} is a NUL, which no text has`,
          hint: 'Export the file again, or take that byte out',
        }
      : {
          message: `the text holds NUL characters, the first at byte offset ${byte}, so it looks like ${likely}`,
          hint: `Give \`encoding\` ${likely.toLowerCase()}, or save the file as UTF-8`,
        },
  // csv
  'not-a-delimiter': 'this cannot part the cells of a line',
  'nothing-in-it': ({ format }) =>
    format === 'csv' ? 'there is nothing in it, not even a heading' : 'there is nothing in it',
  'quote-never-closed': {
    message: 'a quote is opened here and never closed',
    hint: QUOTES,
  },
  'text-after-quote': ({ closes }) => ({
    message:
      closes === ''
        ? 'a quoted cell has text after its closing quote'
        : `a quote is opened here and closed on line ${closes}, with text after it`,
    hint: QUOTES,
  }),
  'line-too-long': {
    message: 'a line of more than 16 million characters begins here',
    hint: 'Check that the file is CSV text',
  },
  // lines
  'not-a-line': 'this is not the number of a line',
  'no-line-there': ({ line }) => `there is no line ${line} with anything in it`,
  'header-line-without-header': {
    message: 'a line of headings is named, and that there is none',
    hint: 'Give `headerLine` or `header` false, not both.',
  },
  'not-lines-of-totals': 'these are not the lines of totals',
  // json
  'array-breaks-off': 'the array breaks off',
  'document-breaks-off': 'the document breaks off',
  'several-arrays': ({ arrays, lengths }, issue) => ({
    message: `the document holds several lists: ${counted(arrays, lengths)}`,
    hint: `Say which one holds the rows, such as ${answersSaid(issue).chosen[0]}`,
  }),
  'no-such-array': ({ arrays, lengths }) =>
    arrays.length === 0
      ? 'there is no list of objects at this path'
      : {
          message: 'there is no list of objects at this path',
          hint: `The document has ${counted(arrays, lengths)}`,
        },
  'not-valid-json': 'the text is not valid JSON',
  'not-valid-json-at': ({ character, fault }) =>
    `not valid JSON at character ${character}: ${fault}`,
  'nested-too-deeply': 'not valid JSON: it is nested too deeply',
  'not-an-object': 'not an object',
  'several-values-in-a-field': 'a field holds more than one value',
  'field-comes-late': ({ field, objects }) => ({
    message: `the field ${quote(field)} occurs here for the first time, after ${objects} objects without it`,
    hint: 'Give it in the first object, with null where there is nothing, or name the columns in `columns`.',
  }),
  // cells
  'unreadable-amount': 'not an amount',
  'could-be-two-amounts': ({ decimal }) => ({
    message: 'this could mean two amounts',
    hint:
      decimal === ','
        ? "If a point marks the decimals, say so: `decimalMark` '.'."
        : "If a comma marks the decimals, say so: `decimalMark` ','.",
  }),
  'two-minus-signs': 'this has two signs of a negative amount, so it could mean either',
  'amount-with-unit': ({ unit }) => ({
    message: `the amount is counted in ${quote(unit)}, as far as that is known`,
    hint: 'Export amounts in full; one unit for a whole column may stand in its heading: "Sales (k€)".',
  }),
  'account-side-unknown': ({ side }) => ({
    message: `${side} stands behind the amount, and which side is plus differs from book to book`,
    hint: 'Export both sides in columns of their own, and take one from the other: `columns` "revenue=[Debit]-[Credit]".',
  }),
  'amounts-with-several-marks': ({ texts, lines, columns, marks }) => {
    const amounts = texts.map((text, at) => {
      const mark = marks[at] === ',' ? 'comma' : 'point';
      return `${quote(text)} in ${lineOf(lines[at] ?? '')}, column ${quote(columns[at] ?? '')}, with a decimal ${mark}`;
    });
    return {
      message: `the amounts are not all written in one way: ${amounts.join('; ')}`,
      hint: "Correct them; or say which mark holds, and the others are refused one by one: `decimalMark` '.' or `decimalMark` ','.",
    };
  },
  'thousands-or-decimals': ({ mark }, issue) => {
    const { chosen } = answersSaid(issue);
    return {
      message: `a ${mark === ',' ? 'comma' : 'point'} may mark decimals or thousands, and no other amount shows which`,
      hint:
        chosen.length > 0
          ? `Say what marks the decimals: ${chosen.join(' or ')}.`
          : 'Write amounts without marks of thousands, and decimals with a point.',
    };
  },
  'not-a-date-of-the-calendar': ({ serial }) => ({
    message: 'not a date of the calendar',
    ...(serial && { hint: 'If these are Excel’s serial days, say so: `dateFormat` excel.' }),
  }),
  'date-without-year': {
    message: 'a date without its year',
    hint: 'Say the year: `year` 2025.',
  },
  'not-a-year': 'not a year of four digits',
  'not-a-zone-of-times': 'not one time zone',
  'zone-of-several-meanings': ({ name, zones }) => ({
    message: `${name} is the name of several time zones`,
    hint: `Say which one it is: ${zones.map((zone) => `\`zoneOfBareTimes\` ${zone}`).join(' or ')}.`,
  }),
  'not-a-date-format': ({ problem }) => `not a format of dates: ${FORMAT_PROBLEMS[problem]}`,
  'dates-in-several-orders': ({ texts, lines, orders, formats }) => {
    const values = texts.map((text, at) => {
      const possible = (orders[at] ?? '').split(' ').map((order) => ORDERS[order]);
      return `${quote(text)} in ${lineOf(lines[at] ?? '')} is ${possible.join(' or ')}`;
    });
    return {
      message: `the dates are not all written in one order: ${values.join(', ')}`,
      hint: `Correct them; or say which order holds, and the others are refused one by one: ${formatsChoice(formats)}.`,
    };
  },
  'day-and-month-alike': (_, issue) => {
    const { chosen, without } = answersSaid(issue);
    const none = without.map((option) => `; or leave the dates out: ${option}`).join('');
    return {
      message: 'day and month cannot be told apart anywhere in the column',
      hint: `Say which it is: ${chosen.join(' or ')}${none}.`,
    };
  },
  'amounts-in-several-currencies': ({ earlier, earlierLine, currency, line }) => ({
    message: `amounts are in several currencies: ${earlier} in ${lineOf(earlierLine)}, ${currency} in ${lineOf(line)}`,
    hint: 'Amounts of different currencies are never added up: tier each currency by itself.',
  }),
  'another-currency-than-the-row': ({ sign, currency }) =>
    `the amount is in ${sign}, but the currency of the row is ${currency}`,
  // columns
  'no-column-for-role': ({ role, table, headings, periods, product, option }) => {
    const remedy = option
      ? `Name the column: \`columns\` ${role}=HEADING.`
      : `Give a column the heading "${role}".`;
    return {
      message: `no column is recognised as ${role}; the headings are ${quoted(headings)}`,
      hint: [
        product === '' ? remedy : productAdvice(role, product),
        columnAdvice(role, table),
        periodAdvice(role, periods),
      ]
        .filter((part) => part !== '')
        .join(' '),
    };
  },
  'no-such-column': ({ name, headings, likeRole, roles, at }) => ({
    message: `there is no column ${quote(name)}${at === undefined ? '' : ` (character ${at})`}; the headings are ${quoted(headings)}`,
    ...(likeRole && {
      hint: `If ${likeRole} is meant as a role: the roles are ${roles.join(', ')}.`,
    }),
  }),
  'terms-of-two-meanings': ({ text, readings }) => ({
    message: `${quote(text)} can be read as ${readings.join(' or as ')}`,
    hint: 'Write the one that is meant, with the brackets.',
  }),
  'term-missing': ({ at }) => `a heading is missing at character ${at}`,
  'bracket-not-closed': ({ at }) => ({
    message: `the bracket at character ${at} is not closed`,
    hint: 'A heading in brackets: `columns` "revenue=[Total]-[Refunded Amount]".',
  }),
  'terms-not-joined': ({ at }) => ({
    message: `a sign is missing before character ${at}`,
    hint: 'Headings are joined by + - * or |.',
  }),
  'terms-of-no-amount': ({ at }) => ({
    message: `only amounts are added, taken off and multiplied (character ${at})`,
    hint: 'Other columns are joined by |: the first that is not blank counts.',
  }),
  'several-columns-of-that-name': ({ name, headings, places }) => ({
    message: `${places.length} columns are called ${quote(name)}: ${placed(headings, places)}`,
    hint: 'Rename all but one of them in the file.',
  }),
  'several-columns-for-role': ({ role, headings, places, cells }, issue) => {
    const { chosen, without } = answersSaid(issue);
    const choice =
      chosen.length === 0 ? 'Rename all but one' : `Choose one: ${chosen.join(' or ')}`;
    const none = without.map((option) => `; or do without ${role}: ${option}`).join('');
    const shown = headings.map(
      (heading, at) => `${quote(heading)} (column ${places[at]}) holds ${quote(cells[at] ?? '')}`,
    );
    return {
      message: `${places.length} columns could be ${role}, and they differ: ${shown.join(', ')}`,
      hint: `${choice}${none}.`,
    };
  },
  'currency-comes-late': ({ heading, currency }, issue) => {
    const { chosen, without } = answersSaid(issue);
    return {
      message: `the column ${quote(heading)}, blank in the first rows, names a currency here: ${currency}`,
      hint: `Say whether amounts are in it: ${chosen.join(' or ')}, or ${without.join(' or ')} where they are not.`,
    };
  },
  'another-export-than-the-preset': ({ preset, missing, headings }) =>
    `this is no export of the preset ${preset}: it lacks ${quoted(missing)}; the headings are ${quoted(headings)}`,
  'not-a-row-rule': 'this does not say which rows',
  'no-column-for-rule': ({ name, headings }) =>
    `there is no one column ${quote(name)}; the headings are ${quoted(headings)}`,
  'export-without-customers': ({ preset }) => ({
    message: `this export names no customer (${preset})`,
    hint: 'Name the column that does: `columns` customer=HEADING.',
  }),
  'not-a-role': ({ role }) => `${quote(role)} is no role of a column`,
  'role-twice': ({ role }) => `${role} is given twice`,
  'not-role-and-heading': {
    message: 'a column is given as role=heading',
    hint: 'For example: `columns` "customer=Customer ID,date=Order Date,revenue=Quantity*UnitPrice".',
  },
  'takers-need-different-columns': 'one reading cannot serve several bases or groupings',
  'not-a-plan': 'this is no plan of a reading',
  // rows
  'too-few-cells': {
    message: 'the row has too few cells',
    hint: 'A line may be broken in two, or a delimiter be missing.',
  },
  'too-many-cells': {
    message: 'the row has too many cells',
    hint: 'A cell with a delimiter in it must stand in quotes.',
  },
  'value-missing': ({ role, type }) =>
    type === 'id'
      ? `the ${called(role)} is blank`
      : `the ${type === 'date' && !role.endsWith('date') ? 'date' : inWords(role)} is missing`,
  'amount-missing': ({ role }) => ({
    message: `the ${inWords(role)} is missing`,
    hint: 'Where it stands on another line of the order, name the column of the order’s number with `columns` "order=…"; rows that cannot be read are set aside with `onError` skip.',
  }),
  'customer-missing': ({ heading, date }) => ({
    message: 'the customer id is blank',
    hint: withoutCustomer(heading, date),
  }),
  'profit-unknown': 'profit is not known: the row has neither profit nor revenue and cost',
  'not-a-known-word': ({ role }) => ({
    message: `${inWords(role)} is none of the words that are known`,
    hint: 'Correct the row, or name a known word that it stands for in `words`.',
  }),
  'stands-for-an-unknown-word': ({ word }) =>
    `${quote(word)} is to stand for a word that is not known`,
  'neither-text-nor-bytes': 'neither text nor bytes',
  'no-such-list': 'no such list of facts',
  'not-a-list': 'this is not a list',
  'complaint-twice': ({ line }) => ({
    message: `the complaint stands here a second time, first in line ${line}`,
    hint: 'A second row of an id opens it again, from its resolution on. Keep the row that is right, or give the complaints ids of their own.',
  }),
  'not-spans-of-pauses': 'these are no spans of time',
  'times-out-of-order': ({ role, before, day }) => ({
    message: `the complaint was ${inWords(role)} before it was ${inWords(before)}`,
    ...(day && {
      hint: 'A date alone is the beginning of that day: give the time of day too.',
    }),
  }),
  'limit-below-zero': 'a credit limit is not below 0',
  'another-limit': ({ line }) => ({
    message: `the customer has another credit limit in line ${line}`,
    hint: 'Leave one of them in the file.',
  }),
};

/** `orders (3 items), customers (1 item)` */
function counted(arrays: readonly string[], lengths: readonly string[]): string {
  return arrays
    .map((path, at) => `${path} (${lengths[at]} ${lengths[at] === '1' ? 'item' : 'items'})`)
    .join(', ');
}

/** One cell in each encoding that fits: whoever knows the cell sees which is right. */
function encodingHint(issue: Issue): string {
  const choices = questionOf(issue)?.choices ?? [];
  if (choices.length === 0) return 'No other encoding fits: export the file again, as UTF-8';
  const readings = choices.map(({ name, example }, at) =>
    at < MOST_READINGS ? `${quote(example)} ${name}` : name,
  );
  return `Give the \`encoding\` in which this cell is right: ${readings.join(', ')}`;
}

/** A table of months beside each other. */
function periodAdvice(role: string, periods: string): string {
  return periods === ''
    ? ''
    : `The amounts stand in a column for each period: \`columns\` ${quote(`${role}=${periods}`)} adds them up, without dates; for a window, export a row for each sale or period.`;
}

function productAdvice(role: string, product: string): string {
  return `There is a quantity and a price of one: \`columns\` ${columnsArgument(role, product)} multiplies them, in each row.`;
}

function columnAdvice(role: string, table: string): string {
  if (role === 'customer') return 'If the headings are in another line, say so: `headerLine`.';
  if (table === 'sales' && role === 'date') return 'Or take everything, with `window` all.';
  if (table === 'sales' && role === 'profit') return 'Or rank by revenue, with `basis` revenue.';
  if (table === 'contacts' && role === 'kind') {
    return 'Where all are of one kind, add a column that says so in every row.';
  }
  return table === 'receivables' && role === 'open-amount'
    ? 'It is what is still unpaid, which the amount of the invoice need not be.'
    : '';
}

function formatsChoice(formats: readonly string[]): string {
  return formats.map((format) => `\`dateFormat\` ${format}`).join(' or ');
}

/** What messages call the thing that has an id. */
function withoutCustomer(heading: string, date: string): string {
  const skipped = 'ows that cannot be read are set aside with `onError` skip.';
  if (date === 'missing') {
    return `The date is blank too: where such rows go on with the order above them, name the column of its number with \`columns\` "order=…"; r${skipped}`;
  }
  if (heading === '') return `R${skipped}`;
  return `Leave rows of nobody out with \`except\` ${ruleArgument(heading, [''])}, fill those below a merged cell with \`carryDown\` ${quote(heading)}; r${skipped}`;
}

function called(role: string): string {
  if (role === 'customer' || role === 'id') return role === 'id' ? 'complaint id' : 'customer id';
  return role === 'invoice' ? 'number of the invoice' : inWords(role);
}

function inWords(role: string): string {
  return role.replaceAll('-', ' ');
}

function quote(text: string): string {
  return JSON.stringify(text);
}

const MOST_HEADINGS = 30;

function quoted(headings: readonly string[]): string {
  const shown = headings.slice(0, MOST_HEADINGS).map(quote).join(', ');
  const more = headings.length - MOST_HEADINGS;
  return more > 0 ? `${shown} and ${more} more` : shown;
}

function placed(headings: readonly string[], places: readonly string[]): string {
  return headings.map((heading, at) => `${quote(heading)} (column ${places[at]})`).join(', ');
}

const FORMAT_PROBLEMS = {
  'day-of-year': 'the year is yyyy or yy, the day d or dd',
  incomplete: 'it does not give year, month and day',
  'unknown-token': 'it has tokens that are not known',
};
