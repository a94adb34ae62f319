import type { Command } from 'commander';
import { readPolicies } from '../../core/policies/read-policies';
import { defaultScheme } from '../../core/pyramid/scheme';
import { readScheme } from '../../core/pyramid/scheme-schema';
import { policiesPage } from '../../output/pages/plan-page';
import { policiesTable } from '../../output/tables/policies-table';
import { ALL_FORMATS, addOutputFlags, type OutputFlags } from '../flags';
import type { Io } from '../io';
import { loadPolicies } from '../load-policies';
import { writeResult } from '../output';
import { readJson } from '../read-json';

interface PolicyFlags extends OutputFlags {
  readonly init?: boolean;
  readonly policies?: string;
  readonly scheme?: string;
}

export function addPoliciesCommand(program: Command, io: Io): void {
  const command = program
    .command('policies')
    .summary('show what each tier is owed')
    .description(
      'Shows the policies in force: who looks after a tier, visits, contacts, discounts, complaints, risks watched, programmes, share of effort, and where each rule comes from.',
    )
    .option('--policies <file>', 'policies as JSON (default: those of the library)')
    .option('--init', 'policies to edit, as JSON with the schema by which editors check them')
    .option('--scheme <file>', 'tiers as JSON, for which the policies must be made');
  addOutputFlags(command, ALL_FORMATS)
    .addHelpText('after', EXAMPLES)
    .action(async (flags: PolicyFlags) => {
      const scheme =
        flags.scheme === undefined ? defaultScheme : await readJson(flags.scheme, readScheme);
      const policies = readPolicies(await loadPolicies(flags.policies, scheme), { scheme });
      if (flags.init === true)
        return writeResult({ data: { $schema: SCHEMA, ...policies } }, flags, io);
      const options = { language: flags.lang, scheme };
      const table = policiesTable(policies, options);
      await writeResult(
        { data: policies, table, page: policiesPage(policies, options) },
        flags,
        io,
      );
    });
}

/** Where editors find it from a project that has installed the package. */
const SCHEMA = './node_modules/customer-pyramid/dist/policies.schema.json';

const EXAMPLES = `
Examples:
  customer-pyramid policies
  customer-pyramid policies --init --out policies.json
  customer-pyramid policies --lang zh
  customer-pyramid policies --format json --out policies.json
`;
