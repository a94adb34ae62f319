import { Command, CommanderError } from 'commander';
import { version } from '../../package.json';
import { because } from '../core/issues/reasons';
import { type Issue, PyramidError } from '../index';
import { writeStream } from '../node/write-file';
import { wordsOf } from '../output';
import { addChartCommand } from './chart';
import { addCheckCommand } from './check';
import { type AddCommand, examplesText, RefusalShown } from './command';
import { addCompareCommand } from './compare';
import { addExplainCommand } from './explain';
import { addFileCommand } from './file';
import { wordsInFlags } from './flag-names';
import { addHistoryCommand } from './history';
import { type Io, type Streams, tell, tellIssue } from './io';
import { addListCommands } from './lists';
import { addLookCommand } from './look';
import { checkPlaces } from './places';
import { addPlanCommand } from './plan';
import { addPoliciesCommand } from './policies';
import { addPresetsCommand } from './presets';
import { addReportCommand } from './report';
import { addSensitivityCommand } from './sensitivity';
import { addSummaryCommand } from './summary';
import { addTierCommand } from './tier';

/** Wrong usage, or input that cannot be used. */
const REFUSED = 2;

/**
 * Runs the command line and returns its exit code; only the bin file exits.
 *
 * @param args without the program itself: `['tier', 'sales.csv']`
 */
export async function run(
  args: readonly string[],
  { stdin, stdout, stderr }: Streams,
): Promise<number> {
  const words = wordsOf(languageOf(args));
  const io: Io = {
    stdin,
    stdout,
    stderr,
    words: wordsInFlags(words),
    facts: new Map(),
    told: new Set(),
    about: new Set(),
    read: new Set(),
    exitCode: 0,
    readings: [],
    ofFacts: [],
    anonymity: {},
    isQuiet: args.includes('--quiet'),
    isStrict: args.includes('--strict'),
  };
  try {
    const help: string[] = [];
    await obey(args, io, help);
    await writeStream(stdout, help);
    return io.exitCode;
  } catch (error) {
    tellError(error, io);
    const wantsTrace = args.includes('--debug') && error instanceof Error;
    if (wantsTrace) for (const line of (error.stack ?? '').split('\n')) tell(io, line);
    return REFUSED;
  }
}

async function obey(args: readonly string[], io: Io, help: string[]): Promise<void> {
  try {
    await program(io, (text) => help.push(text)).parseAsync([...args], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError) || error.exitCode !== 0) throw error;
  }
}

const COMMANDS: readonly AddCommand[] = [
  addLookCommand,
  addTierCommand,
  addSummaryCommand,
  addReportCommand,
  addExplainCommand,
  addCompareCommand,
  addHistoryCommand,
  addChartCommand,
  addCheckCommand,
  addSensitivityCommand,
  addPoliciesCommand,
  addPresetsCommand,
  addPlanCommand,
  addListCommands,
  addFileCommand,
];

const EXAMPLES = [
  'look sales.csv',
  'summary sales.csv --window 2025',
  'tier sales.csv --window 2025 --out tiers.csv',
  'explain sales.csv C-1042',
];

const MORE = `customer-pyramid help tier  tells all flags of a command.
Exit codes: 0 done, 1 a rule of check fails, 2 wrong usage or unusable input.
`;

/** The commands and their flags. Commander gives its help away and throws instead of exiting. */
function program(io: Io, help: (text: string) => void): Command {
  const command = new Command('customer-pyramid')
    .description(
      'Tiers a company’s customers from its sales: A VIP 1%, B major 4%, C ordinary 15%, D small 80%.',
    )
    .version(version)
    .option('--debug', 'show where an error arose')
    .addHelpText('after', `${examplesText(EXAMPLES)}\n${MORE}`)
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
  for (const add of COMMANDS) add(command, io);
  return command;
}

/** That of the call, as what is wrong with the other flags must be said in it too. */
function languageOf(args: readonly string[]): 'en' | 'zh' {
  const at = args.findLastIndex((word) => /^--lang(?:=|$)/.test(word));
  const value = args[at]?.split('=')[1] ?? args[at + 1];
  return at >= 0 && value === 'zh' ? 'zh' : 'en';
}

function tellError(error: unknown, io: Io): void {
  if (error instanceof RefusalShown) return;
  if (error instanceof PyramidError) for (const issue of error.issues) tellIssue(io, issue);
  else if (error instanceof CommanderError) {
    const issue = usageIssue(error);
    if (issue !== undefined) tellIssue(io, issue);
    // Commander has told the help by itself where no command was given.
    else if (error.code !== 'commander.help') tell(io, error.message);
  } else {
    const message = error instanceof Error ? error.message : String(error);
    tellIssue(io, { code: 'invalid-option', ...because('fault-of-ours', { message }) });
  }
}

type Reasoned = Pick<Issue, 'reason' | 'params'>;

/** What commander says, by its pattern; `[\s\S]` since names come from outside, line ends and all. */
const SAID: readonly (readonly [RegExp, (...parts: string[]) => Reasoned])[] = [
  [
    /^unknown option '([\s\S]*?)'(?:\n\(Did you mean (?:one of )?(.+)\?\))?$/,
    (flag, similar) => because('unknown-flag', { flag, similar }),
  ],
  [
    /^unknown command '([\s\S]*?)'(?:\n\(Did you mean (?:one of )?(.+)\?\))?$/,
    (command, similar) => because('unknown-command', { command, similar }),
  ],
  [/^missing required argument '([\s\S]*)'$/, (name) => because('missing-argument', { name })],
  [/^option '([\s\S]*)' argument missing$/, (flag) => because('flag-without-value', { flag })],
  [/^required option '([\s\S]*)' not specified$/, (flag) => because('missing-flag', { flag })],
  [
    /^option '([\s\S]*)' cannot be used with option '([\s\S]*)'$/,
    (flag, other) => because('flags-in-conflict', { flag, other }),
  ],
  [
    /^too many arguments.*\. Expected (\d+) .*got (\d+)\.$/,
    (expected, given) => because('too-many-arguments', { most: expected, given }),
  ],
];

/** Wrong usage as an issue, which the catalogues can say; undefined for what is only help. */
function usageIssue({ message }: CommanderError): Issue | undefined {
  const said = message.replace(/^error: /, '');
  for (const [pattern, reasonOf] of SAID) {
    const match = pattern.exec(said);
    const [, ...parts] = match ?? [];
    if (match !== null)
      return { code: 'invalid-option', ...reasonOf(...parts.map((part) => part ?? '')) };
  }
  return undefined;
}
