import { Option, Command as Program } from 'commander';
import { UsageError } from '../../error.ts';
import { asksGit } from '../run/changes.ts';
import { refuseConflicts } from './conflicts.ts';
import type { Command, Flags } from './flags.ts';
import { options } from './options.ts';
import { addFixCommand } from './program-fix.ts';
import { addWhyCommand } from './program-why.ts';

const examples = `
Examples:
  replylint draft.md                      lint a draft
  pbpaste | replylint --stdin             lint the clipboard
  replylint check draft.md                the checklist before you send it
  replylint drafts/ "macros/**/*.html"    lint folders and globs
  replylint -f pretty -f json=out.json .  show findings, and keep them as data
  replylint --max-warnings 0 macros/      let a build fail on warnings too
  replylint --fix macros/                 write what is safe to fix
  replylint fix draft.md                  go through the findings one by one
  replylint extract macros.json           see every reply found in an export
  replylint explain no-blame              what a rule is about, with examples
  replylint why draft.md:12 no-blame      what set it there, and what accepts it

Exit codes:
  0  nothing that fails   1  findings that fail   2  replylint could not do it`;

/** What the command line means. Throws a `UsageError` or commander's `CommanderError`, which help is too. */
export function readCommandLine(
  argv: readonly string[],
  write: (text: string) => void,
  width: number,
): Command {
  let command: Command | undefined;
  // Making commands and options takes time: each is made where it is named, the options of a command where that is.
  const offersAll = argv.length === 0 || argv.some(asksForHelp);
  const offers = (name: string) => offersAll || argv.includes(name);
  const optionsFor = (name: string) => (argv.includes(name) ? options() : []);
  const program = new Program('replylint')
    .description('Lints customer-support replies: drafts before you send them, canned responses in a build.')
    .exitOverride()
    .configureOutput({
      writeOut: write,
      writeErr: write,
      getOutHelpWidth: () => width,
      getErrHelpWidth: () => width,
    })
    .enablePositionalOptions()
    .helpCommand('help [command]', 'this text, or what there is to say of a command')
    .argument('[files...]', 'files, folders, globs; "@list.txt" for paths in a file; "-" for standard input')
    .addHelpText('after', examples);
  for (const option of options(offersAll ? undefined : argv)) program.addOption(option);
  program.action((paths: string[], given: GivenFlags) => {
    if (argv.length === 0) program.help({ error: true });
    const flags = { ...unsaid, ...given };
    command = flags.version ? { name: 'version' } : lintCommand(paths, flags);
  });
  if (offers('check'))
    addCheckCommand(program, optionsFor('check'), (paths, flags) => {
      command = lintCommand(paths, flags);
    });
  if (offers('fix'))
    addFixCommand(program, optionsFor('fix'), (files, own) => {
      const flags = { ...unsaid, ...program.opts<GivenFlags>(), ...givenTo(own) };
      command = { name: 'fix', files, flags };
    });
  if (offers('explain'))
    program
      .command('explain')
      .description('what a rule is about, with examples')
      .argument('<rule>')
      .action((rule: string) => {
        const { color } = program.opts<Flags>();
        command = { name: 'explain', rule, ...(color !== undefined && { color }) };
      });
  if (offers('rules'))
    program
      .command('rules')
      .description('all rules: id, category, default, fixable, one sentence')
      .addOption(
        new Option('-f, --format <name>', 'how to print them').choices(['table', 'json']).default('table'),
      )
      .action(({ format }: { format: 'table' | 'json' }) => {
        command = { name: 'rules', format };
      });
  if (offers('extract'))
    addExtractCommand(program, (files, { json = false, ...given }) => {
      const flags = { ...unsaid, ...program.opts<GivenFlags>(), ...unrepeated, ...given };
      command = { name: 'extract', files, flags, json };
    });
  if (offers('sources'))
    program
      .command('sources')
      .description('what a preset for helpdesk files stands for, or which entry of "sources" reads a file')
      .argument('[name]', 'a preset or a file; without it, all presets are listed')
      .action((of?: string) => {
        command = { name: 'sources', ...(of !== undefined && { of }) };
      });
  if (offers('why'))
    addWhyCommand(program, optionsFor('why'), (place, rule, own) => {
      const flags = { ...unsaid, ...program.opts<GivenFlags>(), ...givenTo(own) };
      command = { name: 'why', place, ...(rule !== undefined && { rule }), flags };
    });
  if (offers('init'))
    program
      .command('init')
      .description('write a .replylintrc that fits this folder')
      .action(() => {
        command = { name: 'init' };
      });
  program.parse(argv, { from: 'user' });
  if (!command) throw new Error('commander called no action');
  return command;
}

/** By a word, or an option, alone or among letters. */
const asksForHelp = (word: string): boolean =>
  ['help', '--help'].includes(word.toLowerCase()) || /^-[A-Za-z]*[Hh]$/.test(word);

/** Flags that were not given have no value, so that the help shows no empty lists. */
const unrepeated = { rule: [], ignorePattern: [], ignorePath: [], format: [] } as const;
/** What holds where nothing is said. */
const unsaid = { ...unrepeated, ignore: true, errorOnUnmatchedPattern: true, failOn: 'error' } as const;
type GivenFlags = Omit<Flags, keyof typeof unsaid> & Partial<Pick<Flags, keyof typeof unsaid>>;

/** `check` lints as ever, and shows the checklist unless told otherwise. */
function addCheckCommand(
  program: Program,
  own: readonly Option[],
  choose: (paths: readonly string[], flags: Flags) => void,
): void {
  const check = program
    .command('check')
    .description('the checklist for a draft: nine steps, six methods, what is left, what is well done')
    .argument('[files...]', 'files, folders, globs; "@list.txt" for paths in a file; "-" for standard input');
  for (const option of own) check.addOption(option);
  check.action((paths: string[], given: GivenFlags) => {
    const flags = { ...unsaid, ...given, ...givenTo(program), ...givenTo(check) };
    const missing = flags.format.every(({ path }) => path !== undefined);
    choose(paths, missing ? { ...flags, format: [...flags.format, { format: 'checklist' }] } : flags);
  });
}

type ExtractFlags = Pick<Flags, 'config' | 'all'> & { json?: boolean };

function addExtractCommand(
  program: Program,
  choose: (files: readonly string[], given: ExtractFlags) => void,
): void {
  program
    .command('extract')
    .description('every reply found in files, and where: to see whether a mapping is right')
    .argument('<files...>', 'files, folders and globs')
    .option('--json', 'as data')
    .option('--all', 'also replies that their helpdesk has switched off')
    .option('-c, --config <file>', 'use this configuration, and look for no other')
    .option('--no-config', 'use no configuration file')
    .action((files: string[], given: ExtractFlags) => choose(files, given));
}

/** The flags that were written out, without defaults. */
const givenTo = (command: Program): Partial<GivenFlags> =>
  Object.fromEntries(
    Object.entries(command.opts()).filter(([name]) => command.getOptionValueSource(name) === 'cli'),
  );

function lintCommand(paths: readonly string[], given: Flags): Command {
  const files = paths.filter((path) => path !== '-');
  const stdin = given.stdin || given.stdinFilename !== undefined || files.length < paths.length;
  const flags = stdin ? { ...given, stdin } : given;
  refuseConflicts(files, flags);
  if (files.length === 0 && !stdin && flags.printConfig === undefined && !asksGit(flags))
    throw new UsageError('No file, folder or glob is named.', {
      hint: '"replylint ." lints this folder, --stdin standard input; --help tells the rest.',
    });
  return { name: 'lint', files, flags };
}
