import { oneCSales } from './1c-sales';
import { alipayBill } from './alipay-bill';
import { amazonAllOrders } from './amazon-all-orders';
import { amazonDateRange } from './amazon-date-range';
import { amazonShipments } from './amazon-shipments';
import { datevBookings } from './datev-bookings';
import { ebayOrders } from './ebay-orders';
import { erpnextSalesRegister } from './erpnext-sales-register';
import { etsyItems } from './etsy-items';
import { etsyOrders } from './etsy-orders';
import { guanjiapoSales } from './guanjiapo-sales';
import { hubspotDeals } from './hubspot-deals';
import { jdOrders } from './jd-orders';
import { kingdeeSales } from './kingdee-sales';
import { magentoOrders } from './magento-orders';
import { odooSaleOrders } from './odoo-sale-orders';
import { odooSaleOrdersByPartner } from './odoo-sale-orders-by-partner';
import { olistOrders } from './olist-orders';
import { paypalActivity } from './paypal-activity';
import type { Preset } from './preset';
import { quickbooksSalesByCustomer } from './quickbooks-sales-by-customer';
import { rakutenOrders } from './rakuten-orders';
import { salesforceOpportunities } from './salesforce-opportunities';
import { sapSalesList } from './sap-sales-list';
import { shopifyApiOrders, shopifyApiOrdersBefore } from './shopify-api-orders';
import { shopifyOrders } from './shopify-orders';
import { squareTransactions } from './square-transactions';
import { stripePayments } from './stripe-payments';
import { taobaoOrders } from './taobao-orders';
import { wechatBill } from './wechat-bill';
import { woocommerceOrders } from './woocommerce-orders';
import { xeroInvoices } from './xero-invoices';
import { yonyouSales } from './yonyou-sales';
import { youzanOrders } from './youzan-orders';
import { zohoBooksInvoices } from './zoho-books-invoices';

/** Exports that are known. Where several fit a table, the one with most headings is meant. */
export const PRESETS: readonly Preset[] = [
  shopifyOrders,
  woocommerceOrders,
  shopifyApiOrders,
  shopifyApiOrdersBefore,
  stripePayments,
  squareTransactions,
  etsyOrders,
  etsyItems,
  amazonShipments,
  amazonAllOrders,
  amazonDateRange,
  ebayOrders,
  magentoOrders,
  odooSaleOrders,
  odooSaleOrdersByPartner,
  erpnextSalesRegister,
  quickbooksSalesByCustomer,
  zohoBooksInvoices,
  salesforceOpportunities,
  hubspotDeals,
  sapSalesList,
  oneCSales,
  taobaoOrders,
  jdOrders,
  youzanOrders,
  kingdeeSales,
  yonyouSales,
  guanjiapoSales,
  rakutenOrders,
  olistOrders,
  paypalActivity,
  xeroInvoices,
  datevBookings,
  alipayBill,
  wechatBill,
];
