import type { Issue } from '../issues/issue';
import type { Notice } from '../issues/notices';
import type { IssueParams } from '../issues/reasons';
import type { RejectedRow } from '../pyramid/transaction';
import type { Disguise } from './disguise';

/** By their names, which parameters of sentences say who somebody is, or quote what stood in a file. */
const HIDDEN: Readonly<Record<string, keyof Disguise>> = {
  customerId: 'id',
  customer: 'id',
  account: 'id',
  parent: 'id',
  ids: 'id',
  examples: 'id',
  owner: 'owner',
  owners: 'owner',
  first: 'cell',
  text: 'cell',
  texts: 'cell',
  cell: 'cell',
  cells: 'cell',
};

/** Where only one notice has an example that is a customer: elsewhere it is a time. */
const EXAMPLE_IS_CUSTOMER = 'other-customer-column';

/** A notice that names nobody and quotes no cell. */
export function anonymousNotice(notice: Notice, disguise: Disguise): Notice {
  const { example } = notice.params;
  const params = hidden(notice.params, disguise);
  const isCustomer = notice.notice === EXAMPLE_IS_CUSTOMER && typeof example === 'string';
  return { ...notice, params: isCustomer ? { ...params, example: disguise.id(example) } : params };
}

/** A rejected row without the text that stood there: where and why is all that is left of it. */
export function anonymousRejected(row: RejectedRow, disguise: Disguise): RejectedRow {
  const [first, ...others] = row.issues.map((issue) => anonymousIssue(issue, disguise));
  return {
    ...row,
    issues: [first as Issue, ...others],
    cells: row.cells?.map(disguise.cell) ?? null,
  };
}

/** An issue that quotes nothing. */
export function anonymousIssue(issue: Issue, disguise: Disguise): Issue {
  return {
    ...issue,
    ...(issue.params !== undefined && { params: hidden(issue.params, disguise) }),
    ...(issue.received !== undefined && { received: disguise.cell(issue.received) }),
  };
}

function hidden(params: IssueParams, disguise: Disguise): IssueParams {
  const entries = Object.entries(params).map(([name, value]) => {
    const role = Object.hasOwn(HIDDEN, name) ? HIDDEN[name] : undefined;
    if (role === undefined) return [name, value];
    if (typeof value === 'string') return [name, disguise[role](value)];
    return [name, Array.isArray(value) ? value.map((one) => disguise[role](String(one))) : value];
  });
  return Object.fromEntries(entries) as IssueParams;
}
