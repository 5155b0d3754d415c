// The command line: commands, errors and exit codes. What a command needs is loaded when it is used.
import { readFileSync } from 'node:fs'
import { Command, CommanderError, Option } from 'commander'
import { UsageError } from '../read/usage-error.js'
import type { Settings } from './config.js'
import {
  CANONICAL_EXAMPLES,
  CLEAN_EXAMPLES,
  EXPLAIN_EXAMPLES,
  LEARN_EXAMPLES,
  PROGRAM_NOTES,
  SPUN_EXAMPLES,
} from './help.js'
import {
  CANONICAL_OPTIONS,
  CLEAN_OPTIONS,
  COMMON,
  CONFIG_OPTIONS,
  EXPLAIN_OPTIONS,
  LEARN_OPTIONS,
  type OptionSpec,
  SPUN_OPTIONS,
} from './options.js'
import { processTerminal, type Terminal } from './terminal.js'

const USAGE = 2
const INTERNAL = 3

/** Runs one command. Returns the exit code: 0 ok, 1 findings, 2 usage or configuration, 3 documents failed, 130 interrupted. */
export async function main(argv: readonly string[], terminal: Terminal = processTerminal()): Promise<number> {
  const session: Session = { terminal, code: 0 }
  const words = commandFirst(argv)
  // Who reads may go away; without a listener the next write would end the process with a stack.
  for (const stream of [terminal.stdout, terminal.stderr]) stream.on('error', () => {})
  try {
    const program = await buildProgram(words, session)
    if (words.length === 0) program.help({ error: true })
    await program.parseAsync(words, { from: 'user' })
    return session.code
  } catch (error) {
    return explainError(error, argv, terminal)
  }
}

/** Where actions leave the exit code. */
interface Session {
  readonly terminal: Terminal
  code: number
}

const COMMON_FLAGS = COMMON.map((option) => option.flags.split(' ')[0]!)

/** Common options may stand before the command: they are moved behind it. `--print-config` alone is that of clean. */
function commandFirst(argv: readonly string[]): string[] {
  let at = 0
  while (COMMON_FLAGS.includes(argv[at]?.split('=')[0] ?? '')) at += argv[at] === '--config' ? 2 : 1
  const [moved, rest] = [argv.slice(0, at), argv.slice(at)]
  if (rest.length === 0 && moved.includes('--print-config')) return ['clean', ...moved]
  const end = rest.includes('--') ? rest.indexOf('--') : rest.length
  return [...rest.slice(0, end), ...moved, ...rest.slice(end)]
}

function explainError(error: unknown, argv: readonly string[], { stderr }: Terminal): number {
  if (error instanceof CommanderError) return exitCodeOf(error)
  if (error instanceof UsageError) {
    stderr.write(`chaffinch: ${error.message}\n`)
    return USAGE
  }
  const { message, stack } = error instanceof Error ? error : new Error(String(error))
  const detail = argv.includes('--verbose') ? `\n${stack}` : ' (--verbose shows where)'
  stderr.write(`chaffinch: internal error: ${message}${detail}\n`)
  return INTERNAL
}

/** Commander's own errors are usage errors; commands that end by themselves bring their code. */
function exitCodeOf({ code, exitCode }: CommanderError): number {
  return code.startsWith('commander.') && exitCode !== 0 ? USAGE : exitCode
}

async function buildProgram(argv: readonly string[], session: Session): Promise<Command> {
  const { stdout, stderr } = session.terminal
  const program = new Command('chaffinch')
    .description(
      'Cleans scraped articles: removes what is not the article and says what it took, where, and by which rule.',
    )
    .version(readVersion(), '--version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void stdout.write(text),
      writeErr: (text) => void stderr.write(text),
      // Commander's own messages begin with "error:"; those of commands are complete.
      outputError: (text, write) => write(text.replace(/^error: ([^\n]*)/, 'chaffinch: $1; see chaffinch --help')),
    })
    .addHelpText('after', PROGRAM_NOTES)
  addClean(program, session)
  addExplain(program, session)
  addSpun(program, session)
  addCanonical(program, session)
  addLearn(program, session)
  await addOthers(program, argv, session)
  return program
}

function readVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}

function addClean(program: Command, session: Session): void {
  const clean = program
    .command('clean')
    .description('clean files, folders, patterns, records or stdin')
    .argument('[path...]', 'files, folders, patterns such as "articles/*.txt", or - for stdin (default: stdin)')
    .addHelpText('after', CLEAN_EXAMPLES)
  addOptions(clean, CLEAN_OPTIONS).action((paths: string[]) =>
    runWith(clean, { session, options: CLEAN_OPTIONS }, async (settings) => {
      const { runClean } = await import('./clean.js')
      return runClean(paths, settings, session.terminal)
    }),
  )
}

function addExplain(program: Command, session: Session): void {
  const explain = program
    .command('explain')
    .description('show what is decided for every block of a file, and why')
    .argument('<file>', 'text, Markdown or JSONL file, or - for stdin')
    .addHelpText('after', EXPLAIN_EXAMPLES)
  addOptions(explain, EXPLAIN_OPTIONS).action((path: string) =>
    runWith(explain, { session, options: EXPLAIN_OPTIONS }, async (settings) => {
      const { runExplain } = await import('./explain.js')
      return runExplain(path, settings, session.terminal)
    }),
  )
}

function addSpun(program: Command, session: Session): void {
  const spun = program
    .command('spun')
    .description('say whether the words of an article were swapped by a machine, and show the swaps')
    .argument('[path...]', 'files, folders, patterns, or - for stdin (default: stdin)')
    .addHelpText('after', SPUN_EXAMPLES)
  addOptions(spun, SPUN_OPTIONS).action((paths: string[]) =>
    runWith(spun, { session, options: SPUN_OPTIONS }, async (settings) => {
      const { runSpun } = await import('./spun.js')
      return runSpun(paths, settings, session.terminal)
    }),
  )
}

function addCanonical(program: Command, session: Session): void {
  const canonical = program
    .command('canonical')
    .description('group copies and stories, and say which article of each is the canonical one and why')
    .argument('[path...]', 'files, folders, patterns, or - for stdin (default: stdin)')
    .addHelpText('after', CANONICAL_EXAMPLES)
  addOptions(canonical, CANONICAL_OPTIONS).action((paths: string[]) =>
    runWith(canonical, { session, options: CANONICAL_OPTIONS }, async (settings) => {
      const { runCanonical } = await import('./canonical.js')
      return runCanonical(paths, settings, session.terminal)
    }),
  )
}

function addLearn(program: Command, session: Session): void {
  const learn = program
    .command('learn')
    .description('propose rules for blocks that repeat across the pages of a site: rules/sites/<domain>.yaml')
    .argument('[path...]', 'files, folders, patterns, or - for stdin (default: stdin)')
    .addHelpText('after', LEARN_EXAMPLES)
  addOptions(learn, LEARN_OPTIONS).action((paths: string[]) =>
    runWith(learn, { session, options: LEARN_OPTIONS }, async (settings) => {
      const { runLearn } = await import('./learn.js')
      return runLearn(paths, settings, session.terminal)
    }),
  )
}

type Run = (settings: Settings) => Promise<number>

/** Reads the configuration and runs, or only shows it. */
async function runWith(
  command: Command,
  { session, options }: { session: Session; options: readonly OptionSpec[] },
  run: Run,
): Promise<void> {
  const { readSettings, printSettings } = await import('./config.js')
  const settings = await readSettings(options, command.opts(), session.terminal.cwd)
  if (settings.isOn('printConfig')) session.terminal.stdout.write(printSettings(settings))
  else session.code = await run(settings)
}

function addOptions(command: Command, options: readonly OptionSpec[]): Command {
  for (const { flags, about, kind, choices } of options) {
    const option = new Option(flags, choices === undefined ? about : `${about}: ${choices.join(', ')}`)
    if (kind === 'list') option.argParser((value: string, earlier: string[] = []) => [...earlier, value])
    if (!command.options.some((one) => one.long === option.long)) command.addOption(option)
  }
  return command
}

const OTHERS = {
  rules: { about: 'list, test, check and add rules', load: async () => (await import('./rules.js')).registerRules },
  corpus: {
    about: 'score the cleaner on labelled documents, draft new ones',
    load: async () => (await import('./corpus.js')).registerCorpus,
  },
}

/** Commands for those who write rules: loaded when they are named, else only mentioned. */
async function addOthers(program: Command, argv: readonly string[], session: Session): Promise<void> {
  const named = argv[0] === 'help' ? argv[1] : argv[0]
  for (const [name, { about, load }] of Object.entries(OTHERS)) {
    if (name !== named) program.command(name).description(about)
    else (await load())(program)
  }
  const command = program.commands.find((one) => one.name() === named && named in OTHERS)
  for (const leaf of command?.commands ?? []) addCommon(leaf, session)
}

/** The options that every command has; --json only where the command has something to say in it. */
function addCommon(leaf: Command, session: Session): void {
  addOptions(
    leaf,
    COMMON.filter((option) => option.key !== 'json'),
  )
  leaf.hook('preAction', async () => {
    const { readSettings, printSettings } = await import('./config.js')
    const settings = await readSettings([...CONFIG_OPTIONS, ...COMMON], leaf.opts(), session.terminal.cwd)
    if (settings.isOn('quiet'))
      leaf.configureOutput({ writeErr: () => {}, outputError: (text) => session.terminal.stderr.write(text) })
    if (!settings.isOn('printConfig')) return
    session.terminal.stdout.write(printSettings(settings))
    throw new CommanderError(0, 'chaffinch.configuration', '')
  })
}
