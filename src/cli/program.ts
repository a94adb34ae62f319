import { Command } from 'commander';
import { version } from '../../package.json';
import { addCompareCommand } from './commands/compare';
import { addExplainCommand } from './commands/explain';
import { addFileCommand } from './commands/file';
import { addHistoryCommand } from './commands/history';
import { addPlanCommands } from './commands/plan';
import { addPoliciesCommand } from './commands/policies';
import { addSensitivityCommand } from './commands/sensitivity';
import { addSummaryCommand } from './commands/summary';
import { addTierCommand } from './commands/tier';
import { type Io, tell } from './io';
import { checkPlaces } from './places';

/** The commands and their flags. Commander gives its help away and throws instead of exiting. */
export function program(io: Io, help: (text: string) => void): Command {
  const command = new Command('customer-pyramid')
    .description(
      'Tiers a company’s customers from its sales: A VIP 1%, B major 4%, C ordinary 15%, D small 80%.',
    )
    .version(version)
    .option('--debug', 'show where an error arose')
    .addHelpText('after', EXAMPLES)
    .exitOverride()
    .configureOutput({
      writeOut: help,
      writeErr: (text) => {
        for (const line of text.trimEnd().split('\n')) tell(io, line);
      },
      // What is wrong is said by whoever catches it, in the language of the call.
      outputError: () => {},
      getOutHelpWidth: () => io.stdout.columns ?? 80,
      getErrHelpWidth: () => io.stderr.columns ?? 80,
    })
    .hook('preAction', (_, command) => checkPlaces(command, io));
  addTierCommand(command, io);
  addSummaryCommand(command, io);
  addExplainCommand(command, io);
  addCompareCommand(command, io);
  addHistoryCommand(command, io);
  addSensitivityCommand(command, io);
  addPoliciesCommand(command, io);
  addPlanCommands(command, io);
  addFileCommand(command, io);
  return command;
}

const EXAMPLES = `
Examples:
  customer-pyramid summary sales.csv --window 2025
  customer-pyramid tier sales.csv --window 2025 --out tiers.csv
  customer-pyramid explain sales.csv C-1042

customer-pyramid help tier  tells all flags of a command.
Exit codes: 0 done, 2 wrong usage or unusable input.
`;
