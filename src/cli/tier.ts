import {
  groupListingTable,
  jsonChunks,
  listingTable,
  ndjsonChunks,
  summaryPage,
  type Table,
  wholeTable,
} from '../output';
import { declared, type Result } from './command';
import {
  addSalesFlags,
  groupByOption,
  LIST_FORMATS,
  type OutputFlags,
  type SalesFlags,
} from './flags';
import { loadGroups, loadSales } from './load-sales';
import { checkTwoBases, loadBases, twoBases } from './two-bases';

interface TierFlags extends SalesFlags, OutputFlags {
  readonly whole?: boolean;
}

export const addTierCommand = declared<TierFlags>({
  name: 'tier',
  summary: 'list every customer with its tier',
  description:
    'Lists every customer in order of rank: customer_id, tier, tier_name, rank, value, share, cumulative_share, transactions, first_date, last_date, where known orders, purchase_dates, first_purchase, last_purchase, mean_order_value, mean_gap, and revenue, cost, profit.',
  declare: (command) =>
    addSalesFlags(command)
      .option(
        '--whole',
        'the whole pyramid instead: settings, cutoffs, summary, control, customers',
      )
      .option('--sheet-per-tier', 'in a workbook (xlsx), a sheet for the customers of each tier')
      .addOption(groupByOption().conflicts('whole')),
  formats: LIST_FORMATS,
  examples: [
    'tier sales.csv --window 2025 --out tiers.csv',
    'tier sales.csv --basis profit --ties promote',
    'tier export.csv --encoding gbk --columns "customer=客户编号,revenue=数量*单价"',
    'tier sales.csv --format xlsx --sheet-per-tier --out tiers.xlsx',
    'tier sales.csv --group-by region',
    'tier sales.csv --basis revenue,profit',
    'tier sales.csv --on-error skip --rejects rejects.csv',
    'tier sales.csv --whole --format json --out pyramid.json',
  ],
  async make(io, flags, ...files) {
    checkTwoBases(flags);
    const speech = { language: flags.lang };
    if (flags.groupBy !== undefined) {
      return listOf(groupListingTable(await loadGroups(files, flags, io), speech));
    }
    const bases = twoBases(flags);
    if (bases !== undefined) return listOf((await loadBases(files, flags, bases, io)).table);
    const pyramid = await loadSales(files, flags, io);
    if (flags.whole !== true) {
      const list = listOf(listingTable(pyramid, speech));
      return flags.format === 'xlsx' ? { ...list, page: summaryPage(pyramid, speech) } : list;
    }
    if (flags.format === 'ndjson') return { data: ndjsonChunks(pyramid) };
    return { data: jsonChunks(pyramid), table: wholeTable(pyramid, speech) };
  },
});

/** A list whose rows are its data. */
function listOf(table: Table): Result {
  return { data: jsonChunks(table), table };
}
