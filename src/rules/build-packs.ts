// Compiles rules/**.yaml into dist/packs: one JSON file a language and an index. Run after tsc: node dist/rules/build-packs.js
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Category, type CompiledRuleData, contentHash, PACKS_FOLDER, type PackIndex } from './built-in.js'
import { compileRules } from './compile.js'
import { expressionFacts } from './expression-facts.js'
import { collectOwnPacks, shownPath } from './folder.js'
import { formatProblem } from './pack-error.js'
import { packPhrase } from './phrase.js'
import type { PackData, PackedFacts, RuleData } from './schema.js'
import { siteFileName } from './sites/built-in.js'
import type { Site } from './sites/find-site.js'
import type { SiteData, SiteKeep, SiteRemove } from './sites/schema.js'

/** The package's own rules/, seen from src/ and from dist/. */
export const RULES_FOLDER = fileURLToPath(new URL('../../rules', import.meta.url))

/** What is written: file name → content. The same packs give the same bytes. */
export function buildPacks(
  packs: readonly PackData[],
  about: {
    version: string
    categories: readonly Category[]
    models?: Readonly<Record<string, string>>
    sites?: readonly SiteData[]
  },
): Map<string, string> {
  const languages = [...new Set(packs.map(({ lang }) => lang))].sort()
  const files = new Map<string, string>()
  for (const lang of languages) {
    const own = packs.filter((pack) => pack.lang === lang)
    files.set(`${lang}.json`, `${JSON.stringify(own.map(compilePack))}\n`)
  }
  const { version, categories, models = {}, sites = [] } = about
  for (const site of sites) files.set(siteFileName(site.site), `${JSON.stringify(compileSite(site))}\n`)
  for (const [kind, model] of Object.entries(models)) files.set(`model-${kind}.json`, model)
  const rules = contentHash([...files].flat().join('\0'))
  const index: PackIndex = {
    version,
    rules,
    languages,
    categories,
    models: Object.keys(models),
    sites: sites.map(({ site }) => site),
  }
  return files.set('index.json', `${JSON.stringify(index)}\n`)
}

/** Phrases and expressions are read here, once, so that a cleaner starts at once. */
function compilePack(pack: PackData): Omit<PackData, 'rules'> & { rules: CompiledRuleData[] } {
  const { category, lang, about, dialect, rules } = pack
  const sources = new Set<string>()
  const { index } = compileRules([pack], { onExpression: (source) => sources.add(source) })
  const phrases = Object.fromEntries(index.phrases.map((phrase) => [phrase.text, packPhrase(phrase)]))
  const words = new Map<string, readonly [string, 0 | 1]>()
  const expressions = Object.fromEntries([...sources].map((source) => [source, packFacts(source, words)]))
  return {
    category,
    lang,
    about,
    dialect,
    phrases,
    expressions,
    words: [...words.values()],
    rules: rules.map(compileRule),
  }
}

/** Facts about an expression; its words are added to those of the pack, by their JSON. */
function packFacts(source: string, all: Map<string, readonly [string, 0 | 1]>): PackedFacts {
  const { words, ...facts } = expressionFacts(source)
  if (words === undefined) return facts
  for (const word of words) all.set(JSON.stringify(word), word)
  const numbers = new Map([...all.keys()].map((key, at) => [key, at]))
  return { ...facts, words: words.map((word) => numbers.get(JSON.stringify(word))!) }
}

/** Examples and reasons are not needed at run time. */
function compileRule({ why: _why, removes: _removes, keeps: _keeps, ...rule }: RuleData): CompiledRuleData {
  return rule
}

function compileSite({ site, title, author, published, keep, remove }: SiteData): Site {
  const bare = <Entry extends SiteKeep | SiteRemove>({ why: _why, examples: _examples, ...entry }: Entry) => entry
  return {
    site,
    title,
    author,
    published,
    keep: keep.map(bare) as Site['keep'],
    remove: remove.map(bare) as Site['remove'],
  }
}

/** Writes dist/packs. Packs with mistakes are left out and reported; returns the exit code. */
function main(): number {
  const { packs, sites, problems, categories } = collectOwnPacks(RULES_FOLDER)
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string
  }
  const files = buildPacks(packs, { version, categories, models: readModelFiles(), sites })
  writeFiles(files)
  for (const problem of problems) {
    const file = `rules${shownPath(problem.file.slice(RULES_FOLDER.length))}`
    process.stderr.write(`${formatProblem({ ...problem, file })}\n`)
  }
  const broken = new Set(problems.map(({ file }) => file)).size
  if (broken > 0)
    process.stderr.write(`chaffinch: ${broken} broken ${broken === 1 ? 'pack is' : 'packs are'} not in the build\n`)
  return broken > 0 ? 1 : 0
}

/** What src/learned/train.py and train_html.py wrote, by the kind of source that they judge. */
function readModelFiles(): Record<string, string> {
  const files = ['text', 'html'].map((kind) => [kind, path.join(RULES_FOLDER, `learned/${kind}.json`)] as const)
  return Object.fromEntries(
    files.flatMap(([kind, file]) => (existsSync(file) ? [[kind, readFileSync(file, 'utf8')]] : [])),
  )
}

/** Each file appears whole or not at all: a cleaner may be reading while a build runs. */
function writeFiles(files: ReadonlyMap<string, string>): void {
  mkdirSync(PACKS_FOLDER, { recursive: true })
  for (const [name, content] of files) {
    const draft = new URL(`${name}.${process.pid}`, PACKS_FOLDER)
    writeFileSync(draft, content)
    renameSync(draft, new URL(name, PACKS_FOLDER))
  }
  for (const name of readdirSync(PACKS_FOLDER)) {
    if (name.endsWith('.json') && !files.has(name)) rmSync(new URL(name, PACKS_FOLDER))
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = main()
