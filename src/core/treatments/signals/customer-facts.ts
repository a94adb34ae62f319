import type { EventKind } from '../../policies/signals';
import type { Exact } from '../../values/amount-types';
import type { Day } from './days';

/** What is known of one customer beyond sales, up to `asOf`. */
export interface CustomerFacts {
  readonly lastContact: Day | undefined;
  readonly lastComplaint: Day | undefined;
  /** With more than 0 open, in no order. */
  readonly invoices: readonly OpenInvoice[];
  /** Open on all invoices, less credits. */
  readonly open: Exact;
  readonly limit: Exact | undefined;
  readonly events: readonly DatedEvent[];
}

export interface OpenInvoice {
  readonly due: Day;
  readonly open: Exact;
}

export interface DatedEvent {
  readonly day: Day;
  readonly kind: EventKind;
}
