import {
  CLOSED_MARKS,
  CLOSED_WORDS,
  CUSTOMER_STATES,
  MARK_WORDS,
} from '../vocabulary/customer-states';
import { wordsIn } from './cell';
import { CUSTOMER, CUSTOMER_EXAMPLES } from './headings';
import { field, kind } from './kind';
import { listed, type RowRuleInput, ruleFrom } from './row-rules';

/** A customer of a roster, and whether it has closed. */
export interface ListedCustomer {
  readonly customerId: string;
  readonly isClosed: boolean;
  /** What its column says, where no rule does. */
  readonly state?: string | undefined;
  /** Whether it is known what that means. */
  readonly isKnown: boolean;
}

const CUSTOMER_ID = field.id(CUSTOMER, {
  examples: CUSTOMER_EXAMPLES,
  filled: 'an id in every row of the roster',
  orOnly: true,
});

/** By a column of states, or one that says yes where a customer has closed. */
const BY_COLUMN = kind(
  'roster',
  {
    customer: CUSTOMER_ID,
    state: field.optional(field.text(CUSTOMER_STATES, { takesFirst: true })),
    closed: field.optional(field.text(CLOSED_MARKS, { takesFirst: true })),
  },
  () =>
    ({ customer, state, closed }): ListedCustomer => {
      const [said, known] = closed === undefined ? [state, STATES] : [closed, MARKS];
      const meaning = said === undefined ? 'open' : known.get(keyOf(said));
      return {
        customerId: customer,
        isClosed: meaning === 'closed',
        state: said,
        isKnown: meaning !== undefined,
      };
    },
  { isCompanion: true },
);

/** Customers of a roster, closed where one of the rules holds or, without any, as its columns say. */
export function closedKind(except: readonly RowRuleInput[] | undefined) {
  if (except === undefined) return BY_COLUMN;
  const rules = listed(except, 'except').map((rule, at) => ({
    ...(typeof rule === 'string' ? ruleFrom([], rule, `except[${at}]`) : rule),
    role: `rule${at}`,
  }));
  const asked = rules.map(({ column, role }, at) => [
    role,
    field.optional(field.text([], { named: { heading: column, path: `except[${at}]` } })),
  ]);
  const fields = Object.fromEntries(asked) as Record<string, ReturnType<typeof field.optional>>;
  return kind(
    'roster',
    { ...fields, customer: CUSTOMER_ID },
    () => {
      const closes = rules.map(({ role, values }) => ({ role, keys: new Set(values.map(keyOf)) }));
      return (values): ListedCustomer => {
        const cells = values as Readonly<Record<string, string | undefined>>;
        const isClosed = closes.some(({ role, keys }) => keys.has(keyOf(cells[role] ?? '')));
        return { customerId: values.customer, isClosed, isKnown: true };
      };
    },
    { isCompanion: true },
  );
}

function keyOf(cell: string): string {
  return cell.trim().toLowerCase();
}

function meanings({ closed, open }: Readonly<Record<'closed' | 'open', string>>) {
  const of = (list: string, meaning: 'closed' | 'open') =>
    list.split('\n').flatMap((line) => wordsIn(line).map((word) => [word, meaning] as const));
  return new Map([...of(closed, 'closed'), ...of(open, 'open')]);
}

const STATES = meanings(CLOSED_WORDS);
const MARKS = meanings(MARK_WORDS);
