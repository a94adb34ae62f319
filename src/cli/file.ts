import { customerFilePage } from '../output';
import { customerFile, queueComplaints } from '../treatments';
import { idsAsAsked } from './anonymity';
import { declared } from './command';
import { filesAndId, withId } from './files-and-id';
import { PAGE_FORMATS } from './flags';
import { addPlanFlags, loadWork, type PlanFlags, queueOptions } from './work';

export const addFileCommand = declared<PlanFlags>({
  name: 'file',
  summary: 'show everything about one customer',
  description:
    'Shows one customer’s totals, standing and its history, explanation, treatment, dates due, complaints and signals.',
  declare: (command) => withId(addPlanFlags(command)),
  formats: PAGE_FORMATS,
  examples: ['file sales.csv C-1042 --as-of 2025-12-31 --contacts contacts.csv'],
  async make(io, flags, ...words) {
    const { files, id } = filesAndId(words);
    const day = await loadWork(files, flags, io);
    const [shown = id] = idsAsAsked([id], io);
    const file = customerFile(day, shown, { queue: queueComplaints(day, queueOptions(flags)) });
    return { data: file, page: customerFilePage(file, { language: flags.lang }) };
  },
});
