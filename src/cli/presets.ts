import { because } from '../core/issues/reasons';
import { PRESETS } from '../csv';
import { presetPage, presetsPage, presetsTable } from '../output';
import { declared } from './command';
import { ALL_FORMATS, type OutputFlags, refusal } from './flags';

export const addPresetsCommand = declared<OutputFlags>({
  name: 'presets',
  summary: 'list the exports of programs that are known',
  description:
    'Lists the exports of programs that are known: how each is recognised, what its columns are for, which rows are no sales, and what it cannot tell.',
  declare: (command) => command.argument('[name]', 'one of them, in full'),
  formats: ALL_FORMATS,
  examples: ['presets', 'presets shopify-orders', 'presets --format json'],
  async make(_, { lang: language }, name) {
    if (name === undefined) {
      const page = presetsPage(PRESETS, { language });
      return { data: PRESETS, table: presetsTable(PRESETS, { language }), page };
    }
    const preset = PRESETS.find((known) => known.name === name);
    if (preset === undefined) throw refusal('<name>', because('no-such-preset', { name }));
    return {
      data: preset,
      table: presetsTable([preset], { language }),
      page: presetPage(preset, { language }),
    };
  },
});
