import { explainCustomer } from '../index';
import { explanationPage } from '../output';
import { idsAsAsked } from './anonymity';
import { declared } from './command';
import { filesAndId, withId } from './files-and-id';
import { addSalesFlags, type OutputFlags, PAGE_FORMATS, type SalesFlags } from './flags';
import { loadSales } from './load-sales';

export const addExplainCommand = declared<SalesFlags & OutputFlags>({
  name: 'explain',
  summary: 'say why a customer is where it is',
  description:
    'Says in one sentence where a customer stands, what would lift it and what it can lose. With --format json, all the figures behind it.',
  declare: (command) => withId(addSalesFlags(command)),
  formats: PAGE_FORMATS,
  examples: ['explain sales.csv C-1042 --window 2025', 'explain sales.csv C-1042 --format json'],
  async make(io, flags, ...words) {
    const { files, id } = filesAndId(words);
    const pyramid = await loadSales(files, flags, io);
    const explanation = explainCustomer(pyramid, idsAsAsked([id], io)[0] as string);
    return { data: explanation, page: explanationPage(explanation, { language: flags.lang }) };
  },
});
