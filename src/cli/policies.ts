import { policiesPage, policiesTable } from '../output';
import { readPolicies } from '../policies';
import { declared } from './command';
import { ALL_FORMATS, type OutputFlags } from './flags';
import { loadPolicies, loadScheme } from './load-options';

interface PolicyFlags extends OutputFlags {
  readonly init?: boolean;
  readonly policies?: string;
  readonly scheme?: string;
}

export const addPoliciesCommand = declared<PolicyFlags>({
  name: 'policies',
  summary: 'show what each tier is owed',
  description:
    'Shows the policies in force: who looks after a tier, visits, contacts, discounts, complaints, risks watched, programmes, share of effort, and where each rule comes from.',
  declare: (command) =>
    command
      .option('--policies <file>', 'policies as JSON (default: those of the library)')
      .option('--init', 'policies to edit, as JSON with the schema by which editors check them')
      .option('--scheme <file>', 'tiers as JSON, for which the policies must be made'),
  formats: ALL_FORMATS,
  examples: [
    'policies',
    'policies --init --out policies.json',
    'policies --lang zh',
    'policies --format json --out policies.json',
  ],
  async make(_, flags) {
    const scheme = await loadScheme(flags.scheme);
    const policies = readPolicies(await loadPolicies(flags.policies, scheme), { scheme });
    if (flags.init === true) return { data: { $schema: SCHEMA, ...policies } };
    const options = { language: flags.lang, scheme };
    const page = policiesPage(policies, options);
    return { data: policies, table: policiesTable(policies, options), page };
  },
});

/** Where editors find it from a project that has installed the package. */
const SCHEMA = './node_modules/customer-pyramid/dist/policies.schema.json';
