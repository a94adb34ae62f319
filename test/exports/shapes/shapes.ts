import { bill } from './bill';
import { customerTotals } from './customer-totals';
import { deals } from './deals';
import { mysqlTable, psqlTable } from './drawn-table';
import { namedSubtotals, subtotals } from './erp-list';
import { groupedReport } from './grouped-report';
import { indentedReport, nestedReport } from './indented-report';
import { invoiceList, invoicesAndPayments, unsignedInvoiceList } from './invoice-list';
import { jsonArray, jsonLines, jsonNodes, jsonOrders } from './json-orders';
import { debitAndCredit, sideBehind, sideBeside } from './ledger';
import {
  continuationLines,
  orderLines,
  quantityAndPrice,
  totalOnFirstLine,
  totalRepeated,
  totalRepeatedAlone,
} from './order-lines';
import { orderList } from './order-list';
import { sapList } from './sap-list';
import type { Shape } from './shape';

/** The first is the plain one. */
export const SHAPES: readonly Shape[] = [
  orderList,
  invoiceList,
  unsignedInvoiceList,
  invoicesAndPayments,
  orderLines,
  quantityAndPrice,
  totalRepeated,
  totalRepeatedAlone,
  totalOnFirstLine,
  continuationLines,
  subtotals,
  namedSubtotals,
  groupedReport,
  jsonOrders,
  jsonArray,
  jsonLines,
  jsonNodes,
  debitAndCredit,
  sideBeside,
  sideBehind,
  deals,
  customerTotals,
  sapList,
  bill,
  indentedReport,
  nestedReport,
  psqlTable,
  mysqlTable,
];
