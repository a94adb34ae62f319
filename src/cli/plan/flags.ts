import type { Command } from 'commander';
import { because } from '../../core/issues/reasons';
import {
  addSalesFlags,
  invalidFlag,
  type OutputFlags,
  type SalesFlags,
  wholeNumberOf,
} from '../flags';

/** What the commands on treatments can be told, beyond the sales file. */
export interface PlanFlags extends SalesFlags, OutputFlags {
  readonly asOf: string;
  readonly policies?: string;
  readonly contacts?: string;
  readonly complaints?: string;
  readonly receivables?: string;
  readonly creditLimits?: string;
  readonly events?: string;
  readonly satisfaction?: string;
  readonly factsEncoding?: string;
  readonly factsDateFormat?: string;
  readonly factsDecimalComma?: boolean;
  readonly previousWindow: string;
  readonly horizon: number;
  readonly capacity?: number;
  readonly early?: number;
  readonly calendar?: string;
  readonly staff?: number;
  readonly handlingMinutes?: number;
  readonly hours?: string;
}

export function addPlanFlags(command: Command): Command {
  return addSalesFlags(command, 'last-12-months')
    .option('--policies <file>', 'policies as JSON (default: those of the library)')
    .option('--contacts <file>', 'visits and contacts: customer, date, kind, by')
    .option('--complaints <file>', 'complaints: id, customer, opened, first answered, resolved, …')
    .option('--receivables <file>', 'open invoices: customer, invoice, due date, open amount')
    .option('--credit-limits <file>', 'credit limits: customer, credit limit')
    .option('--events <file>', 'reported events: customer, date, kind, note')
    .option('--satisfaction <file>', 'satisfaction: customer, date, stage')
    .option('--facts-encoding <name>', 'of the files of facts (default: by mark, else UTF-8)')
    .option('--facts-date-format <tokens>', 'of the files of facts (default: recognised)')
    .option('--facts-decimal-comma', 'amounts such as 1.234,50 in the files of facts')
    .option('--previous-window <window>', 'the window to compare with', 'auto')
    .option('--horizon <days>', 'how many days to look ahead', wholeNumberOf('--horizon'), 7)
    .option(
      '--capacity <visits>',
      'visits that can be made on a working day',
      wholeNumberOf('--capacity'),
    )
    .option(
      '--early <days>',
      'how many days before it is due a visit may be made',
      wholeNumberOf('--early'),
    )
    .option('--calendar <file>', 'working hours, days, holidays and time zone as JSON')
    .option('--staff <people>', 'how many people answer complaints', wholeNumberOf('--staff'))
    .option('--handling-minutes <minutes>', 'what one complaint takes, on average', minutes)
    .option('--hours <hours>', 'hours of effort to share out');
}

function minutes(text: string): number {
  if (/^\d{1,6}(?:\.\d{1,6})?$/.test(text)) return Number(text);
  throw invalidFlag('--handling-minutes', text, because('not-minutes'));
}
