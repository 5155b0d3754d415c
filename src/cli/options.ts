// The options of the commands, each once: command line, configuration file, help and --print-config all read this table.
import { ROLES } from '../read/incoming.js'
import { readers } from '../read/index.js'
import { writers } from '../write/index.js'

export interface OptionSpec {
  /** Key in the configuration file: the long name in camelCase. */
  readonly key: string
  readonly flags: string
  readonly about: string
  readonly kind: 'switch' | 'text' | 'list'
  readonly choices?: readonly string[]
  /** Relative paths in the configuration file are relative to its folder. */
  readonly isPath?: boolean
  /** Of a list: one value may hold several, set apart by commas. */
  readonly isSplit?: boolean
  /** Only on the command line. */
  readonly isFlagOnly?: boolean
  /** Shown by --print-config where nothing is set. */
  readonly initial?: string
}

/** `NAME=text` gives the field NAME of records a role. */
const ROLE_NAMES = ROLES.join(', ')

const from: OptionSpec = {
  key: 'from',
  flags: '--from <format>',
  about: 'read everything as this format (default: by ending, then by content)',
  kind: 'text',
  choices: readers.map((reader) => reader.name),
}

const READING: readonly OptionSpec[] = [
  from,
  {
    key: 'field',
    flags: '--field <name=role>',
    about: `field of the records that plays a role (${ROLE_NAMES}); may be given several times`,
    kind: 'list',
  },
  {
    key: 'lang',
    flags: '--lang <code>',
    about: 'language of all documents, e.g. en (default: given or detected)',
    kind: 'text',
  },
]

const CLEANING: readonly OptionSpec[] = [
  {
    key: 'keep',
    flags: '--keep <category>',
    about: 'leave this category in the text; several: a,b or repeated',
    kind: 'list',
    isSplit: true,
  },
  {
    key: 'only',
    flags: '--only <category>',
    about: 'remove only this category; several: a,b or repeated',
    kind: 'list',
    isSplit: true,
  },
  {
    key: 'profile',
    flags: '--profile <profile>',
    about: 'balanced; precision: cleaner, takes more; recall: keeps more',
    kind: 'text',
    initial: 'balanced',
  },
  {
    key: 'rules',
    flags: '--rules <path>',
    about: 'your own rules beside the built-in ones: file or folder',
    kind: 'list',
    isPath: true,
  },
  {
    key: 'model',
    flags: '--model <file>',
    about: 'another learned judge; none: the rules decide alone',
    kind: 'text',
    isPath: true,
  },
]

const SPUN: OptionSpec = {
  key: 'spun',
  flags: '--spun <mode>',
  about: 'articles with swapped words: flag says so in the record; drop leaves them out (needs --out); off',
  kind: 'text',
  choices: ['flag', 'drop', 'off'],
  initial: 'flag',
}

const WRITING: readonly OptionSpec[] = [
  {
    key: 'to',
    flags: '--to <format>',
    about: 'write this format (default: what was read)',
    kind: 'text',
    choices: writers.map((writer) => writer.name),
  },
  {
    key: 'out',
    flags: '--out <path>',
    about: 'folder that mirrors the input, or one file (.txt, .md, .jsonl)',
    kind: 'text',
    isPath: true,
  },
  { key: 'echo', flags: '--echo', about: 'records keep their source field', kind: 'switch' },
  {
    key: 'dryRun',
    flags: '--dry-run',
    about: 'say what would be removed, by category and rule; write nothing',
    kind: 'switch',
  },
  {
    key: 'check',
    flags: '--check',
    about: 'list what would be removed, file:line:column; exit code 1 if anything',
    kind: 'switch',
  },
]

const CANONICAL: OptionSpec = {
  key: 'canonical',
  flags: '--canonical <by>',
  about: 'group the articles and keep one of each group; the others go to OUT.copies.jsonl',
  kind: 'text',
  choices: ['copies', 'stories'],
}

const POLICY: OptionSpec = {
  key: 'policy',
  flags: '--policy <criterion>',
  about: 'what the canonical article is chosen by, first things first; several: a,b or repeated',
  kind: 'list',
  isSplit: true,
}

const SITE_REPEATS: OptionSpec = {
  key: 'siteRepeats',
  flags: '--site-repeats',
  about: 'also remove blocks that repeat across the pages of a site (from url or site of the records)',
  kind: 'switch',
}

/** Options of every command. */
export const COMMON: readonly OptionSpec[] = [
  {
    key: 'config',
    flags: '--config <file>',
    about: 'configuration file (.yaml, .json, .js) instead of the nearest one',
    kind: 'text',
    isFlagOnly: true,
  },
  {
    key: 'printConfig',
    flags: '--print-config',
    about: 'show the configuration and where each value comes from',
    kind: 'switch',
    isFlagOnly: true,
  },
  { key: 'json', flags: '--json', about: 'reports as JSON', kind: 'switch' },
  { key: 'quiet', flags: '--quiet', about: 'no summary, no warnings', kind: 'switch' },
  { key: 'verbose', flags: '--verbose', about: 'say more', kind: 'switch' },
  { key: 'noColor', flags: '--no-color', about: 'no colour (also: NO_COLOR)', kind: 'switch' },
]

export const CLEAN_OPTIONS: readonly OptionSpec[] = [
  ...READING,
  ...CLEANING,
  SPUN,
  CANONICAL,
  POLICY,
  SITE_REPEATS,
  ...WRITING,
  ...COMMON,
]

export const CANONICAL_OPTIONS: readonly OptionSpec[] = [
  { ...CANONICAL, about: 'what belongs together (default: copies)' },
  POLICY,
  {
    key: 'diff',
    flags: '--diff',
    about: 'members side by side, replaced words marked',
    kind: 'switch',
    isFlagOnly: true,
  },
  {
    key: 'engine',
    flags: '--engine <engine>',
    about: 'where candidates are looked for; duckdb: on disk, needs @duckdb/node-api (default: memory)',
    kind: 'text',
    choices: ['memory', 'duckdb'],
    isFlagOnly: true,
  },
  SITE_REPEATS,
  ...READING,
  ...CLEANING,
  ...COMMON,
]

export const LEARN_OPTIONS: readonly OptionSpec[] = [
  {
    key: 'out',
    flags: '--out <folder>',
    about: 'folder for the packs (default: rules/sites)',
    kind: 'text',
    isPath: true,
    isFlagOnly: true,
  },
  ...READING,
  ...COMMON,
]

export const EXPLAIN_OPTIONS: readonly OptionSpec[] = [
  ...READING,
  ...CLEANING,
  { key: 'diff', flags: '--diff', about: 'the source, with what goes struck out', kind: 'switch', isFlagOnly: true },
  ...COMMON,
]

export const SPUN_OPTIONS: readonly OptionSpec[] = [
  ...READING,
  ...CLEANING,
  {
    key: 'restore',
    flags: '--restore',
    about: 'the text with the suggested words put in: a guess, to be read',
    kind: 'switch',
    isFlagOnly: true,
  },
  {
    key: 'check',
    flags: '--check',
    about: 'one line a document; exit code 1 if one is strong',
    kind: 'switch',
    isFlagOnly: true,
  },
  ...COMMON,
]

/** Keys that a configuration file may hold. */
export const CONFIG_OPTIONS: readonly OptionSpec[] = CLEAN_OPTIONS.filter((option) => option.isFlagOnly !== true)
