import {
  groupSummaryPage,
  groupTiersTable,
  summaryPage,
  tiersTable,
  toSummaryJson,
} from '../output';
import { declared } from './command';
import {
  ALL_FORMATS,
  addSalesFlags,
  groupByOption,
  type OutputFlags,
  type SalesFlags,
} from './flags';
import { loadGroups, loadSales } from './load-sales';
import { checkTwoBases, loadBases, twoBases } from './two-bases';

export const addSummaryCommand = declared<SalesFlags & OutputFlags>({
  name: 'summary',
  summary: 'show the pyramid as a table people can read',
  description:
    'Shows the tiers with their customers and value, how concentrated the value is, the cutoffs, and the account of every row and amount.',
  declare: (command) => addSalesFlags(command).addOption(groupByOption()),
  formats: ALL_FORMATS,
  examples: [
    'summary sales.csv --window 2025',
    'summary sales.csv --basis profit --lang zh',
    'summary sales.csv --basis revenue,profit',
    'summary sales.csv --scheme abc.json --format csv',
  ],
  async make(io, flags, ...files) {
    checkTwoBases(flags);
    const speech = { language: flags.lang };
    if (flags.groupBy !== undefined) {
      const groups = await loadGroups(files, flags, io);
      const page = groupSummaryPage(groups, speech);
      return {
        data: [toSummaryJson(groups)].values(),
        table: groupTiersTable(groups, speech),
        page,
      };
    }
    const bases = twoBases(flags);
    if (bases !== undefined) return loadBases(files, flags, bases, io);
    const pyramid = await loadSales(files, flags, io);
    const page = summaryPage(pyramid, speech);
    return { data: [toSummaryJson(pyramid)].values(), table: tiersTable(pyramid, speech), page };
  },
});
