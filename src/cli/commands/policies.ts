import type { Command } from 'commander';
import { readPolicies } from '../../core/policies/read-policies';
import { defaultScheme } from '../../core/pyramid/default-scheme';
import { readScheme } from '../../core/pyramid/scheme-schema';
import { boxedTable } from '../../output/formats/text-table';
import { csvChunks } from '../../output/formats/to-csv';
import { textColumn } from '../../output/tables/cell-table';
import { policyTable } from '../../output/tables/policy-table';
import { addOutputFlags, type OutputFlags } from '../flags';
import type { Io } from '../io';
import { loadPolicies } from '../load-policies';
import { writeOutput } from '../output';
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
  addOutputFlags(command, ['table', 'csv', 'json'])
    .addHelpText('after', EXAMPLES)
    .action(async (flags: PolicyFlags) => {
      const scheme =
        flags.scheme === undefined ? defaultScheme : await readJson(flags.scheme, readScheme);
      const policies = readPolicies(await loadPolicies(flags.policies, scheme), { scheme });
      await writeOutput(text(), flags, io);

      function text(): Iterable<string> {
        if (flags.init === true)
          return [`${JSON.stringify({ $schema: SCHEMA, ...policies }, null, 2)}\n`];
        if (flags.format === 'json') return [`${JSON.stringify(policies, null, 2)}\n`];
        const { headings, rows } = policyTable(policies, flags.lang, scheme);
        if (flags.format === 'csv') return csvChunks({ columns: headings.map(textColumn), rows });
        // The origins would leave no room for the rules: they are in the CSV and the JSON.
        const shown = [headings, ...rows].map((row) => row.slice(0, -1));
        const [head = [], ...body] = shown;
        return [
          `${boxedTable(
            head,
            body,
            head.map((_, at) => (at === 0 ? 18 : 30)),
          )}\n`,
        ];
      }
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
