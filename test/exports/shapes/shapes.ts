import { namedSubtotals, subtotals } from './erp-list';
import { groupedReport } from './grouped-report';
import { invoiceList, invoicesAndPayments, unsignedInvoiceList } from './invoice-list';
import { jsonOrders } from './json-orders';
import {
  continuationLines,
  orderLines,
  quantityAndPrice,
  totalOnFirstLine,
  totalRepeated,
  totalRepeatedAlone,
} from './order-lines';
import { orderList } from './order-list';
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
];
