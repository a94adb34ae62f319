import { enUs } from './en-us';
import type { Locale } from './locale';

/** Tally, Zoho Books and ERPNext in India: lakhs, GST, days first. */
export const enIn: Locale = {
  ...enUs,
  name: 'en-IN',
  headings: {
    ...enUs.headings,
    customer: 'Party Code, Customer Code, Customer ID, Client Code',
    name: 'Party Name, Customer Name, Buyer, Particulars',
    order: 'Voucher No., Order No, Sales Order, Ref No',
    invoice: 'Invoice No, Invoice Number, Bill No, Vch No.',
    date: 'Date, Invoice Date, Posting Date, Voucher Date, Bill Date',
    total: 'Invoice Amount, Grand Total, Bill Amount, Total Amount, Invoice Value',
    net: 'Taxable Value, Net Total, Taxable Amount',
    gross: 'Grand Total, Invoice Value, Total Invoice Value',
    tax: 'GST, IGST, Tax Amount',
    state: 'Status, Invoice Status, Payment Status',
    kind: 'Voucher Type, Vch Type, Type',
  },
  groups: ['lakh', ''],
  currency: { code: 'INR', decimals: 2, signs: ['₹#', '₹ #', 'Rs. #'] },
  dates: ['dd-MM-yyyy', 'dd/MM/yyyy', 'd/M/yy'],
  namedDates: ['d-MMM-yyyy', 'd-MMM-yy', 'dd MMM yyyy'],
  states: { done: 'Paid, Submitted, Closed', void: 'Cancelled, Draft, Void' },
  kinds: { sale: 'Sales, Tax Invoice', back: 'Credit Note, Sales Return', payment: 'Receipt' },
  firms:
    'Sharma Traders, Patel & Co., Krishna Textiles, Om Agencies, Lakshmi Stores, Ganesh Auto, Deccan Mills, Rao Bros.',
  persons:
    'Asha Rao, Vikram Singh, Priya Nair, R. Iyer, Neha Gupta, Arjun Mehta, Sunil Das, Meera Joshi',
  cities: 'Pune, Chennai, Surat, Kochi',
  payments: 'UPI, Cash, NEFT, Cheque',
  title: 'Sales Register',
  halves: { am: 'am', pm: 'pm', date: 'dd-MM-yyyy h:mm a' },
  zone: { name: 'Asia/Kolkata', offset: '+0530', shared: 'IST' },
};
