/** The command line: its commands and options, and which of them leads to what. */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { parsePartialDate } from '../core/registry/partialDate.ts';
import { annotateCommand, annotateFormats, type AnnotateFormat } from './annotateCommand.ts';
import { checkCommand, checkFormats, findingLevels, type CheckFormat, type CheckOptions } from './checkCommand.ts';
import { databaseFactsCommand } from './databaseFactsCommand.ts';
import { explainCommand } from './explainCommand.ts';
import { factsCommand, factsFormats, type FactsFormat } from './factsCommand.ts';
import { exportCommand, exportFormats, importCommand, suggestCommand, type ExportFormat } from './registryCommand.ts';
import { indexCommand } from './indexCommand.ts';
import type { LoadOptions } from './loadWorkspace.ts';
import { aliasUses, tryCommand, tryFormats, type TryFormat } from './tryCommand.ts';
import type { AliasUse } from '../core/corpus/tryAlias.ts';
import { renameCommand } from './renameCommand.ts';
import type { ExitCode, Surroundings } from './surroundings.ts';

/** `args` are the words after the program's name. */
export async function runProgram(given: Surroundings, args: readonly string[]): Promise<ExitCode> {
  let exit: ExitCode = 0;
  const program = new Command('ministry-news')
    .description(
      'Meetings, officials, organisations, acronyms and dates in ministry news: checked, annotated, looked up.',
    )
    .version(given.version)
    .exitOverride()
    .showSuggestionAfterError(false)
    .configureOutput({
      writeOut: given.print,
      writeErr: given.complain,
      outputError: (text, write) => write(`ministry-news: ${sentence(text)}\n`),
    })
    .addHelpText('after', afterHelp);

  const check = withLoading(program.command('check').description('report what is inconsistent, misspelt or impossible'))
    .addOption(new Option('--format <format>', 'how to report').choices([...checkFormats]).default('stylish'))
    .addOption(maxLevel())
    .option('--fix', 'apply the fixes that are certain')
    .option('--fix-dry-run', 'show them as a unified diff instead');
  check.option('--explain <code>', 'print the page of a check instead: what it finds, what to do, how to turn it off');
  check.action((paths: string[], options: Parsed & CheckParsed & { readonly explain?: string }) => {
    if (options.explain !== undefined) {
      exit = explainCommand(settled(given, options), options.explain);
      return;
    }
    exit = checkCommand(settled(given, options), paths, { ...checkOptions(options), scope: 'everything' });
  });

  const annotate = withLoading(
    program.command('annotate').description('print every mention, with its entity'),
  ).addOption(new Option('--format <format>', 'how to print').choices([...annotateFormats]).default('jsonl'));
  annotate.action((paths: string[], options: Parsed & { readonly format: AnnotateFormat }) => {
    exit = annotateCommand(settled(given, options), paths, { ...loading(options), format: options.format });
  });

  const facts = program
    .command('facts')
    .argument('[name]', 'an id, or a name with or without its accents; all when left out or when it is a path')
    .description('print what is known of an entity: facts, sources, articles');
  withLoading(facts, 'folders and files to read (default: the current folder)').addOption(
    new Option('--format <format>', 'how to print').choices([...factsFormats]).default('text'),
  );
  facts.option('--postgres <url>', 'ask the archive that "index" has loaded; the paths then lead to registries only');
  facts.action(async (first: string | undefined, rest: string[], options: Parsed & FactsParsed) => {
    // "facts newsroom" may only mean the folder: a name that is a path is taken for one.
    const isPath = first !== undefined && (first === '-' || given.files.stat(first).ok);
    const name = isPath ? undefined : first;
    const paths = isPath ? [first, ...rest] : rest;
    const asked = { ...loading(options), format: options.format, ...(name === undefined ? {} : { name }) };
    exit =
      options.postgres === undefined
        ? factsCommand(settled(given, options), paths, asked)
        : await databaseFactsCommand(settled(given, options), paths, { ...asked, postgres: options.postgres });
  });

  const index = withLoading(
    program.command('index').description('load an archive that outgrows one machine into a database'),
  ).requiredOption('--postgres <url>', "where to: PostgreSQL, or an engine that speaks its protocol (libpq's URLs)");
  index.action(async (paths: string[], options: Parsed & { readonly postgres: string }) => {
    exit = await indexCommand(settled(given, options), paths, { ...loading(options), postgres: options.postgres });
  });

  const rename = program
    .command('rename')
    .argument('<entity>', 'its id, or one of its names')
    .argument('<new-name>', 'what it is called from now on')
    .description('give an entity another name in registry and articles; prints a unified diff');
  withLoading(rename)
    .option('--name <name>', 'which of its names, when the entity is given by its id (default: the official one)')
    .addOption(
      new Option(
        '--from <date>',
        'leave articles dated earlier as they are, and keep the old name for them in the registry (YYYY-MM-DD)',
      ).argParser(day),
    )
    .option('--write', 'change the files too');
  rename.action((entity: string, newName: string, paths: string[], options: Parsed & RenameParsed) => {
    exit = renameCommand(settled(given, options), paths, {
      ...loading(options),
      entity,
      newName,
      ...(options.name === undefined ? {} : { oldName: options.name }),
      ...(options.from === undefined ? {} : { from: options.from }),
      write: options.write === true,
    });
  });

  const registry = program.command('registry').description('look after registry files');
  const registryCheck = withLoading(registry.command('check').description("report the registries' own mistakes"))
    .addOption(new Option('--format <format>', 'how to report').choices([...checkFormats]).default('stylish'))
    .addOption(maxLevel())
    .option('--fix', 'apply the fixes that are certain')
    .option('--fix-dry-run', 'show them as a unified diff instead');
  registryCheck.action((paths: string[], options: Parsed & CheckParsed) => {
    exit = checkCommand(settled(given, options), paths, { ...checkOptions(options), scope: 'registry' });
  });

  const registryExport = withLoading(
    registry.command('export').description('print the registries in another format'),
  ).addOption(new Option('--format <format>', 'how to print').choices([...exportFormats]).default('popolo'));
  registryExport.action((paths: string[], options: Parsed & { readonly format: ExportFormat }) => {
    exit = exportCommand(settled(given, options), paths, { ...loading(options), format: options.format });
  });

  registry
    .command('import')
    .description('print Popolo JSON or CSV as a registry file')
    .argument('<file>', 'the file to read (*.csv, else JSON)')
    .action((path: string) => {
      exit = importCommand(given, path);
    });

  const suggest = withLoading(
    registry
      .command('suggest')
      .description('print entities that articles speak of and no registry knows, as a registry file'),
  ).addOption(
    new Option('--min-articles <count>', 'leave out what fewer articles speak of').argParser(wholeNumber).default(3),
  );
  suggest.action((paths: string[], options: Parsed & { readonly minArticles: number }) => {
    exit = suggestCommand(settled(given, options), paths, { ...loading(options), minArticles: options.minArticles });
  });

  const rehearse = registry
    .command('try')
    .argument('<entity>', 'an id, or a name with or without its accents')
    .argument('<alias>', 'the name that might be added to it')
    .description('show what a new name would match in the archive, before it is added');
  withLoading(rehearse, 'folders and files to read (default: the current folder)')
    .addOption(new Option('--use <use>', 'what kind of name it is (default: by its letters)').choices([...aliasUses]))
    .addOption(new Option('--samples <count>', 'how many places to show').argParser(wholeNumber).default(10))
    .addOption(new Option('--format <format>', 'how to print').choices([...tryFormats]).default('text'));
  rehearse.action((entity: string, alias: string, paths: string[], options: Parsed & TryParsed) => {
    const { format, samples, use } = options;
    const asked = { entity, alias, format, samples, ...(use === undefined ? {} : { use }) };
    exit = tryCommand(settled(given, options), paths, { ...loading(options), ...asked });
  });

  program
    .command('server')
    .description('be a language server')
    .option('--stdio', 'talk over standard input and output')
    .option('--node-ipc', "talk over Node's channel to the parent process")
    .option('--socket <port>', 'talk over a socket')
    .option('--clientProcessId <id>', 'end when this process does')
    .action(async (options: { readonly stdio?: true; readonly nodeIpc?: true; readonly socket?: string }) => {
      if (options.stdio === undefined && options.nodeIpc === undefined && options.socket === undefined) {
        given.complain('ministry-news: The server needs to know how to talk: --stdio, --node-ipc or --socket=PORT.\n');
        exit = 2;
      } else {
        exit = await given.startServer();
      }
    });

  try {
    await program.parseAsync([...args], { from: 'user' });
    return exit;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // Asking for help or the version is no mistake; calling without any command is one.
    return error.exitCode === 0 ? 0 : 2;
  }
}

const afterHelp = `
Exit codes: 0 nothing to report, 1 findings at or above --max-level, 2 the run itself failed.
A path is a file, a folder (searched for *.txt, *.md and *.registry.yaml) or - for standard input.`;

/** What every command that reads articles takes, as commander hands it over. */
interface Parsed {
  readonly registry: readonly string[];
  readonly starter: boolean;
  readonly stdinPath: string;
  readonly today?: string;
  readonly messageLanguage?: 'vi' | 'en';
  readonly cache?: string;
  readonly threads?: number;
}

interface RenameParsed {
  readonly name?: string;
  readonly from?: string;
  readonly write?: true;
}

interface FactsParsed {
  readonly format: FactsFormat;
  readonly postgres?: string;
}

interface TryParsed {
  readonly format: TryFormat;
  readonly samples: number;
  readonly use?: AliasUse;
}

interface CheckParsed {
  readonly format: CheckFormat;
  readonly fix?: true;
  readonly fixDryRun?: true;
  readonly maxLevel: CheckOptions['maxLevel'];
}

function withLoading(
  command: Command,
  paths = 'folders and files to read, - for standard input (default: the current folder)',
): Command {
  return command
    .argument('[paths...]', paths)
    .addOption(
      new Option('--registry <path>', 'one more registry file or folder (repeatable)')
        .argParser((path: string, before: readonly string[]) => [...before, path])
        .default([], 'none'),
    )
    .option('--no-starter', 'leave the starter registry out')
    .option('--cache <folder>', 'keep the index in this folder, so that the next run reads only what has changed')
    .addOption(
      new Option('--threads <count>', 'how many threads read articles (default: what does good)').argParser(fewThreads),
    )
    .option('--stdin-path <name>', 'what to call the article on standard input', 'stdin.txt')
    .addOption(new Option('--today <date>', 'take this day as today (YYYY-MM-DD)').argParser(day))
    .addOption(new Option('--message-language <language>', 'the language of messages').choices(['vi', 'en']));
}

function maxLevel(): Option {
  return new Option('--max-level <level>', 'exit with 1 when a finding is at or above this level')
    .choices([...findingLevels])
    .default('warning');
}

function day(text: string): string {
  if (parsePartialDate(text)?.length !== 'YYYY-MM-DD'.length)
    throw new InvalidArgumentError('It must be a day, written YYYY-MM-DD.');
  return text;
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('It must be a whole number above 0.');
  return number;
}

function fewThreads(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0 || number > 8)
    throw new InvalidArgumentError('It must be a whole number from 0 to 8.');
  return number;
}

function loading({ registry, starter, stdinPath, messageLanguage, cache, threads }: Parsed): LoadOptions {
  return {
    registry,
    starter,
    stdinPath,
    ...(messageLanguage === undefined ? {} : { messageLanguage }),
    ...(cache === undefined ? {} : { cache }),
    ...(threads === undefined ? {} : { threads }),
  };
}

function checkOptions(options: Parsed & CheckParsed): Omit<CheckOptions, 'scope'> {
  const fixing = options.fixDryRun === true ? 'show' : options.fix === true ? 'write' : 'none';
  return { ...loading(options), format: options.format, maxLevel: options.maxLevel, fixing };
}

function settled(given: Surroundings, { today, messageLanguage }: Parsed): Surroundings {
  return { ...given, today: today ?? given.today, language: messageLanguage ?? given.language };
}

/** Commander's message as one sentence on one line. */
function sentence(text: string): string {
  const plain = text
    .replace(/^error: /, '')
    .replace(/\s+/g, ' ')
    .trim();
  const whole = /[.!?)]$/.test(plain) ? plain : `${plain}.`;
  return whole.charAt(0).toUpperCase() + whole.slice(1);
}
