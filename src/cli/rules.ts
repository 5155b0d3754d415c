// chaffinch rules list|test|lint|new|stats|mine: the packs, their examples, what can be said against them, how they do on the corpus.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { type Command, CommanderError } from 'commander'
import { readCorpus } from '../corpus/folder.js'
import { createCleaner } from '../index.js'
import { loadDangerCheck } from '../rules/backtracking.js'
import { RULES_FOLDER } from '../rules/build-packs.js'
import { idleRules, runExamples, withTrials } from '../rules/examples.js'
import { type CollectedPacks, collectOwnPacks, readCategories } from '../rules/folder.js'
import { type LintFinding, lintPack } from '../rules/lint.js'
import { formatProblem, PackError, type PackProblem } from '../rules/pack-error.js'
import { fullId, LANGUAGE, type PackData } from '../rules/schema.js'
import { runSiteExamples } from '../rules/sites/examples.js'
import { ruleStatistics } from '../rules/statistics.js'
import { addRuleTemplate } from '../rules/template.js'
import { keepKnownDangers, readKnownDangers } from './known-dangers.js'
import { coverageOf, coverageTable, exampleReport, ruleTable, statisticsTable } from './rule-tables.js'
import { listedSites, readSiteStatistics, selectSites, siteTable } from './site-rules.js'

interface Shared {
  readonly folder: string
  readonly json?: boolean
  readonly lang?: string
  readonly category?: string
}

/** Adds `rules list`, `test`, `lint`, `new`, `stats` and `mine` to the program. */
export function registerRules(program: Command): void {
  const rules = program.command('rules').description('the rules: list them, test their examples, check them, add one')
  const add = (name: string, about: string) => {
    const command = rules.command(name).description(about)
    const folder = relative(process.cwd(), RULES_FOLDER) || '.'
    return command.addOption(
      command
        .createOption('--folder <path>', 'folder with categories.yaml and the packs')
        .default(folder, "chaffinch's own"),
    )
  }
  const list = add('list', 'every rule with its cut, confidence and reason')
  filters(list).action((options: Shared) => guard(list, () => runList(list, options)))
  const test = add('test', 'hold the examples against all rules; exit code 1 when one is missed or noisy')
  filters(test.argument('[rule...]', 'categories, packs (related/en) or full ids; all unless given')).action(
    (wanted: string[], options: Shared) => guard(test, () => runTest(test, wanted, options)),
  )
  const lint = add('lint', 'the schema, expressions that backtrack, rules that are asked on every block')
  filters(lint).action((options: Shared) => guard(lint, () => runLint(lint, options)))
  const create = add('new', 'add a rule with examples to fill in')
  create
    .argument('<category>')
    .argument('<id>', 'kebab-case, says what is seen')
    .option('--lang <code>', 'language of its words, or any', 'en')
  create.action((category: string, id: string, options: Shared) =>
    guard(create, () => runNew(create, { category, id, ...options, lang: options.lang ?? 'en' })),
  )
  const stats = add('stats', 'what each rule takes from labelled documents, and how much of it is noise')
  filters(stats)
    .option('--corpus <path>', 'folder of labelled documents', 'corpus')
    .option('--pages <path>', 'only how often the rules of sites fire on these pages, and which no longer do')
    .option('--coverage', 'only how many rules each language has in each category')
    .action((options: StatsOptions) => guard(stats, () => runStats(stats, options)))
  addMine(rules)
}

function addMine(rules: Command): void {
  const mine = rules
    .command('mine')
    .description('new links for the table of swapped words, from two articles of one story')
  mine
    .argument('<one>')
    .argument('<other>')
    .option('--lang <code>', 'language of both', 'en')
    .option('--all', 'known links too')
    .option('--json', 'print JSON')
  mine.action((one: string, other: string, options: { lang: string; all?: boolean; json?: boolean }) =>
    guard(mine, async () => {
      const { runMine, mineTable } = await import('./mine.js')
      const links = runMine([one, other], { lang: options.lang, all: options.all === true })
      if (options.json) printJson(mine, links)
      else print(mine, mineTable(links))
    }),
  )
}

function filters(command: Command): Command {
  return command
    .option('--category <name>', 'only this category')
    .option('--lang <code>', 'only this language (any: rules without words)')
    .option('--json', 'print JSON')
}

/** Wrong input ends with exit code 2 and its message. */
async function guard(command: Command, run: () => void | Promise<void>): Promise<void> {
  try {
    await run()
  } catch (error) {
    if (error instanceof CommanderError) throw error
    const known =
      error instanceof PackError || (error instanceof Error && /^(rules|corpus|chaffinch): /.test(error.message))
    if (!known) throw error
    command.error((error as Error).message, { exitCode: 2, code: 'chaffinch.rules' })
  }
}

function print(command: Command, text: string): void {
  const write = command.configureOutput().writeOut ?? ((part: string) => process.stdout.write(part))
  write(text)
}

function warn(command: Command, text: string): void {
  const write = command.configureOutput().writeErr ?? ((part: string) => process.stderr.write(part))
  write(text)
}

function printJson(command: Command, value: unknown): void {
  print(command, `${JSON.stringify(value, null, 2)}\n`)
}

/** Findings end with exit code 1. */
function fail(command: Command, message: string): void {
  command.error(`rules: ${message}`, { exitCode: 1, code: 'chaffinch.findings' })
}

/** The packs of the folder; what is asked for and broken is refused, other broken packs are told. */
function collect(command: Command, { folder, category, lang }: Shared): CollectedPacks {
  const { packs, sites, problems, categories } = collectOwnPacks(folder)
  if (category !== undefined && !categories.some(({ name }) => name === category))
    throw new Error(
      `rules: no category is called "${category}"; allowed: ${categories.map(({ name }) => name).join(', ')}`,
    )
  if (lang !== undefined && !packs.some((pack) => pack.lang === lang))
    throw new Error(
      `rules: there are no rules for "${lang}"; there are: ${[...new Set(packs.map((pack) => pack.lang))].join(', ')}`,
    )
  for (const problem of problems) warn(command, `${formatProblem(problem)}\n`)
  return { packs, sites, problems }
}

function isWanted(pack: PackData, { category, lang }: Shared): boolean {
  return (category === undefined || pack.category === category) && (lang === undefined || pack.lang === lang)
}

function runList(command: Command, options: Shared): void {
  const { packs: read, sites } = collect(command, options)
  const packs = read.filter((pack) => isWanted(pack, options))
  const rules = packs.flatMap((pack) =>
    pack.rules.map((rule) => ({
      id: fullId(pack, rule),
      cut: rule.cut,
      confidence: rule.confidence,
      protect: rule.protect ?? false,
      trial: rule.trial ?? false,
      takes: rule.takes?.field ?? null,
      why: rule.why,
    })),
  )
  const all = [...rules, ...listedSites(sites, options)]
  if (options.json) printJson(command, all)
  else print(command, ruleTable(all))
}

async function runTest(command: Command, wanted: readonly string[], options: Shared): Promise<void> {
  const { packs, sites, problems } = collect(command, options)
  const cleaner = await createCleaner({ packs: withTrials(packs), sites })
  const chosen = selectRules(
    packs.filter((pack) => isWanted(pack, options)),
    wanted,
  )
  const chosenSites = selectSites(sites, wanted, options)
  if (chosen.length + chosenSites.length === 0)
    throw new Error(`rules: no rule fits ${wanted.join(' ') || 'these options'}; rules list shows what there is`)
  const results = [...runExamples(chosen, cleaner), ...runSiteExamples(chosenSites, cleaner)]
  const bad = results.filter(({ outcome }) => outcome === 'noisy' || outcome === 'missed')
  if (options.json) printJson(command, { examples: results.length, failed: bad, idle: idleRules(results) })
  else print(command, exampleReport(results))
  if (bad.length > 0) fail(command, `${bad.length} of ${results.length} examples failed`)
  if (problems.length > 0) fail(command, 'packs with mistakes were left out')
}

/** A name stands for a category, a pack or one rule. */
function selectRules(packs: readonly PackData[], wanted: readonly string[]): PackData[] {
  if (wanted.length === 0) return [...packs]
  const fits = (id: string) => wanted.some((name) => id === name || id.startsWith(`${name}/`))
  const chosen = packs.map((pack) => ({ ...pack, rules: pack.rules.filter((rule) => fits(fullId(pack, rule))) }))
  return chosen.filter((pack) => pack.rules.length > 0)
}

async function runLint(command: Command, options: Shared): Promise<void> {
  const { packs, problems } = collectOwnPacks(options.folder)
  const known = readKnownDangers()
  const isDangerous = await loadDangerCheck(known)
  if (isDangerous === null)
    warn(command, 'rules: recheck is not installed (npm install recheck): no check for backtracking\n')
  const chosen = packs.filter((pack) => isWanted(pack, options))
  const found = chosen.flatMap((pack) => lintPack(pack, readFileSync(pack.file!, 'utf8'), isDangerous))
  keepKnownDangers(known)
  const all: LintFinding[] = [...problems.map((one: PackProblem) => ({ ...one, level: 'error' as const })), ...found]
  if (options.json) printJson(command, all)
  else for (const one of all) print(command, `${formatProblem(one)} [${one.level}]\n`)
  const errors = all.filter(({ level }) => level === 'error').length
  if (errors > 0) fail(command, `${errors} errors, ${all.length - errors} warnings`)
}

function runNew(
  command: Command,
  { category, id, lang, folder }: { category: string; id: string; lang: string; folder: string },
): void {
  const names = readCategories(folder).map(({ name }) => name)
  if (!names.includes(category))
    throw new Error(`rules: no category is called "${category}"; allowed: ${names.join(', ')}`)
  if (!LANGUAGE.test(lang))
    throw new Error(`rules: language "${lang}" must be "any" or a language tag in small letters, such as "en"`)
  const file = join(folder, category, `${lang}.yaml`)
  const text = existsSync(file) ? readFileSync(file, 'utf8') : null
  if (text !== null && new RegExp(`^\\s*- id: ["']?${id}["']?\\s*(#.*)?$`, 'm').test(text))
    throw new Error(`rules: ${category}/${lang}/${id} is there already; choose another id`)
  const next = addRuleTemplate(text, id)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, next)
  print(command, `${file}: fill in ${id}, then run chaffinch rules test ${category}/${lang}/${id}\n`)
}

interface StatsOptions extends Shared {
  readonly corpus: string
  readonly coverage?: boolean
  readonly pages?: string
}

async function runStats(command: Command, options: StatsOptions): Promise<void> {
  const { packs, sites } = collect(command, options)
  if (options.pages !== undefined) {
    const rows = await readSiteStatistics(options.pages, sites)
    if (options.json) printJson(command, rows)
    else print(command, siteTable(rows))
    return
  }
  const chosen = packs.filter((pack) => isWanted(pack, options))
  const coverage = coverageOf(chosen)
  if (options.coverage === true) {
    return options.json ? printJson(command, coverage) : print(command, coverageTable(coverage))
  }
  const ids = new Set(chosen.flatMap((pack) => pack.rules.map((rule) => fullId(pack, rule))))
  const documents = readCorpus(options.corpus)
  const all = ruleStatistics([...ids], documents, await createCleaner({ packs }))
  const whole = options.category === undefined && options.lang === undefined
  const rows = all.filter(({ rule }) => whole || ids.has(rule))
  if (options.json) printJson(command, rows)
  else print(command, `${statisticsTable(rows, documents.length)}\n${coverageTable(coverage)}`)
}
