import { checkResult } from '../../core/issues/shape';
import type {
  ComplaintQueue,
  QueuedComplaint,
  ServiceFigures,
  WaitingComplaint,
} from '../../core/treatments/complaint-queue';
import { COMPLAINT_QUEUE } from '../../core/treatments/shapes';
import type { Speech } from '../words/language';
import { complaintSentence } from '../words/sentences';
import { type Cell, type Column, type ColumnType, column, nameColumn, type Table } from './table';
import { tierSaid } from './tier-said';

/** A complaint in the queue, or one that waits for the customer. */
export type ListedComplaint = QueuedComplaint | WaitingComplaint;

/**
 * The complaint queue by place, one row each, with the reason for the place as a sentence; below it
 * those that wait for the customer, without place or due time.
 */
export function complaintsTable(
  given: ComplaintQueue,
  options: Speech = {},
): Table<ListedComplaint> {
  checkResult(given, 'queue', COMPLAINT_QUEUE);
  const rows: readonly ListedComplaint[] = [...given.queue, ...given.waiting];
  const queued = (
    key: string,
    type: ColumnType,
    of: (item: QueuedComplaint) => Cell,
  ): Column<ListedComplaint> => column(key, type, (item) => ('place' in item ? of(item) : null));
  const where = (
    isThere: (item: ListedComplaint) => boolean,
    one: Column<ListedComplaint>,
  ): Column<ListedComplaint>[] => (rows.some(isThere) ? [one] : []);
  return {
    name: 'complaints',
    keys: 2,
    columns: [
      queued('place', 'count', ({ place }) => place),
      column('id', 'id', ({ id }) => id),
      column('customer_id', 'id', ({ customerId }) => customerId),
      ...nameColumn<ListedComplaint>(rows, (row) => row),
      column('standing', 'tier', ({ standing }) => standing, { said: tierSaid }),
      column('class', 'count', (item) => item.class),
      queued('effective_class', 'count', ({ effectiveClass }) => effectiveClass),
      ...where(
        (item) => policyOf(item) !== item.standing,
        column('judged_as', 'tier', policyOf, { said: tierSaid }),
      ),
      ...where(
        ({ urgency }) => urgency !== null,
        column('urgency', 'text', ({ urgency }) => urgency),
      ),
      column('category', 'text', ({ category }) => category),
      ...where(
        ({ person }) => person !== null,
        column('person', 'text', ({ person }) => person),
      ),
      column('opened', 'time', ({ opened }) => opened),
      ...where(
        ({ reopened }) => reopened !== null,
        column('reopened', 'time', ({ reopened }) => reopened),
      ),
      ...where(
        (item) => !('place' in item),
        column('on_hold_since', 'time', (item) => ('place' in item ? null : item.onHoldSince)),
      ),
      column(
        'waiting_for',
        'text',
        (item) => ('place' in item ? item.reason.waitingFor : item.waitingFor),
        { said: (step, { work }) => work.steps[step as WaitingComplaint['waitingFor']] },
      ),
      queued('due', 'time', ({ reason }) => reason.due),
      queued('breached', 'flag', (item) => item.firstAnswer.breached || item.resolution.breached),
      queued('expected_start', 'time', ({ expectedStart }) => expectedStart),
      column('reason', 'text', (item) => complaintSentence(item, options)),
    ],
    rows,
  };
}

/** The tier by whose policy it is judged. */
function policyOf(item: ListedComplaint): string {
  return 'place' in item ? item.reason.policyOf : item.policyOf;
}

/** Complaints of customers of one standing: a tier, `inactive`, or null for all of them. */
export interface ServiceRow extends ServiceFigures {
  readonly standing: string | null;
}

/** How well complaints are served, one row a tier, then the inactive, with all of them as the total. */
export function serviceTable(queue: ComplaintQueue): Table<ServiceRow> {
  checkResult(queue, 'queue', COMPLAINT_QUEUE);
  const { service } = queue;
  const { tiers, inactive, unknown, whole } = service;
  const others = [
    { standing: 'inactive', ...inactive },
    { standing: 'unknown', ...unknown },
  ];
  return {
    name: 'service',
    columns: [
      column('standing', 'tier', ({ standing }) => standing, {
        said: (standing, words) => {
          if (standing === null) return words.work.all;
          return standing === 'unknown' ? words.work.unknown : tierSaid(standing, words);
        },
      }),
      column('complaints', 'count', ({ complaints }) => complaints),
      column('open', 'count', ({ open }) => open),
      ...(whole.onHold === 0
        ? []
        : [column<ServiceRow>('on_hold', 'count', ({ onHold }) => onHold)]),
      column('overdue', 'count', ({ overdue }) => overdue),
      ...(whole.reopened === 0
        ? []
        : [column<ServiceRow>('opened_again', 'count', ({ reopened }) => reopened)]),
      column('answered_in_time', 'ratio', ({ firstAnswer }) => firstAnswer.shareInTime),
      column('median_answer_minutes', 'amount', ({ firstAnswer }) => firstAnswer.medianMinutes),
      column('resolved_in_time', 'ratio', ({ resolution }) => resolution.shareInTime),
      column('median_resolution_minutes', 'amount', ({ resolution }) => resolution.medianMinutes),
    ],
    rows: [
      ...tiers.map(({ tier, ...figures }) => ({ standing: tier, ...figures })),
      ...others.filter(({ complaints, invalid }) => complaints + invalid > 0),
    ],
    total: { standing: null, ...whole },
  };
}
