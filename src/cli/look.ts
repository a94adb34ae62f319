import { because } from '../core/issues/reasons';
import { PyramidError } from '../index';
import { type Look, lookAt } from '../node';
import { writeWhole } from '../node/write-file';
import { lookPage } from '../output';
import { declared } from './command';
import { addReadingFlags, type OutputFlags, PAGE_FORMATS, refusal, type SalesFlags } from './flags';
import { loadOptions } from './load-options';

interface LookFlags extends Omit<SalesFlags, 'plan'>, OutputFlags {
  /** Where the plan is written: the other commands read it from there. */
  readonly plan?: string;
}

export const addLookCommand = declared<LookFlags>({
  name: 'look',
  summary: 'show how files would be read',
  description:
    'Shows how sales files would be read: columns, dates and amounts as they are understood, what is not used, what is to be known, and the questions that remain. With --plan, the plan is written to that file, to be given back to the other commands.',
  declare: (command) => addReadingFlags(command),
  formats: PAGE_FORMATS,
  examples: ['look sales.csv', 'look sales.csv --plan plan.json'],
  async make(io, { plan: planFile, ...flags }, ...files) {
    const { rowOptions, pyramidOptions } = await loadOptions(flags);
    const look = await lookAt(files, { ...pyramidOptions, ...rowOptions });
    if (planFile !== undefined && look.forms.length > 1) throw severalForms(look);
    if (planFile !== undefined && look.plan !== null) {
      await writeWhole(planFile, [`${JSON.stringify(look.plan, null, 2)}\n`]);
    }
    const [first, ...more] = look.issues;
    return {
      data: look,
      page: lookPage(look, { language: io.words }),
      ...(first !== undefined && { refusal: new PyramidError(first, ...more) }),
    };
  },
});

/** Saved for all, the plan of some would be wrong for the others. */
function severalForms({ forms }: Look): PyramidError {
  const files = forms.map((form) => form.files[0] ?? '');
  return refusal('--plan', because('plan-of-several-forms', { files }));
}
