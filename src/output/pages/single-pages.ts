import type { Explanation } from '../../core/explain/explanation';
import type { Policies } from '../../core/policies/policy';
import { type PoliciesOptions, policiesTable } from '../tables/policies-table';
import { type Speech, wordsOf } from '../words/language';
import { explanationSentence } from '../words/sentences';
import type { Page } from './page';

/** Why one customer is where it is. */
export function explanationPage(explained: Explanation, { language = 'en' }: Speech = {}): Page {
  const sentences = [explanationSentence(explained, { language })];
  return { name: 'explanation', language, blocks: [{ kind: 'sentences', sentences }] };
}

/** What each tier is owed. The origins would leave no room for the rules: they are in the table. */
export function policiesPage(policies: Policies, options: PoliciesOptions = {}): Page {
  const { language = 'en' } = options;
  const table = policiesTable(policies, options);
  return {
    name: 'policies',
    language,
    blocks: [
      { kind: 'title', level: 1, text: wordsOf(language).policies.title },
      { kind: 'table', table: { ...table, columns: table.columns.slice(0, -1) } },
    ],
  };
}
