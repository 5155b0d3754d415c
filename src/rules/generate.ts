// Writes what is made from other files: src/matchers/index.ts, rules/schema.json and the tables of rules/README.md.
// npm run generate; with --check nothing is written and stale files fail.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { matchers } from '../matchers/index.js'
import type { Category } from './built-in.js'
import { collectOwnPacks } from './folder.js'
import { type PackData, packSchema } from './schema.js'
import { FIELD_NAMES, type SiteData, siteSchema } from './sites/schema.js'

const INDEX = 'src/matchers/index.ts'
const ROOT = new URL('../../', import.meta.url)
/** Widest line that the formatter leaves on one line. */
const WIDTH = 120

/** Import list of the matchers' folder. `files`: name → text; files without a default export are shared parts, not matchers. */
export function matcherIndex(files: ReadonlyMap<string, string>): string {
  const keys = [...files]
    .filter(([name, text]) => name !== 'index.ts' && /^export default /m.test(text))
    .map(([name]) => name.replace(/\.ts$/, ''))
    .sort()
  const names = keys.map(camelCase)
  const imports = keys.map((key, at) => `import ${names[at]} from './${key}.js'`)
  const line = `export const matchers = [${names.join(', ')}] as const`
  const list =
    line.length <= WIDTH ? line : `export const matchers = [\n${names.map((name) => `  ${name},\n`).join('')}] as const`
  return [
    '// Generated from the files of this folder by `npm run generate`. Do not edit.',
    ...imports,
    '',
    list,
    '',
  ].join('\n')
}

function camelCase(key: string): string {
  return key.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

/** JSON Schema of a kind of pack, for editors. */
export function jsonSchemaOf(title: string, pack: z.ZodType): string {
  const schema = z.toJSONSchema(pack, {
    io: 'input',
    // A single value is taken for a list of one; Zod's preprocessing does not show that.
    override: ({ zodSchema, jsonSchema }) => {
      if (!(zodSchema instanceof z.ZodPipe) || jsonSchema.type !== 'array') return
      const list = { ...jsonSchema }
      for (const key of Object.keys(jsonSchema)) delete jsonSchema[key]
      jsonSchema.anyOf = [list, list.items as z.core.JSONSchema.BaseSchema]
    },
  })
  return `${JSON.stringify({ title, ...schema }, null, 2)}\n`
}

/** Puts a generated part between its markers. Throws an Error when the markers are missing. */
export function replaceBetween(text: string, name: string, content: string): string {
  const open = `<!-- generated: ${name} -->`
  const from = text.indexOf(open)
  const to = text.indexOf('<!-- end -->', from)
  if (from < 0 || to < 0) throw new Error(`chaffinch: rules/README.md lacks the markers "${open}" … "<!-- end -->"`)
  return `${text.slice(0, from + open.length)}\n\n${content}\n\n${text.slice(to)}`
}

/** Conditions with what they mean. */
export function conditionTable(): string {
  return table(
    ['condition', 'holds when'],
    matchers.map(({ key, about }) => [`\`${key}\``, about]),
  )
}

/** Categories with their definitions and their number of rules by language. */
export function categoryTable(categories: readonly Category[], packs: readonly PackData[]): string {
  const languages = [...new Set(packs.map(({ lang }) => lang))].sort()
  const count = (name: string, lang: string) =>
    packs
      .filter((pack) => pack.category === name && pack.lang === lang)
      .reduce((sum, { rules }) => sum + rules.length, 0)
  const rows = categories.map(({ name, definition, strong }) => [
    `\`${name}\`${strong === true ? ' *' : ''}`,
    definition,
    ...languages.map((lang) => String(count(name, lang) || '')),
  ])
  const totals = languages.map((lang) => String(categories.reduce((sum, { name }) => sum + count(name, lang), 0)))
  return table(['category', 'covers', ...languages], [...rows, ['all', '', ...totals]])
}

/** Sites with what their packs know of their pages. */
export function siteRuleTable(sites: readonly SiteData[]): string {
  const rows = sites.map(({ site, about, keep, remove, ...fields }) => [
    `\`${site}\``,
    about,
    ...[keep, remove].map((list) => list.map(({ id }) => id).join(', ')),
    FIELD_NAMES.filter((name) => fields[name] !== undefined).join(', '),
  ])
  return table(['site', 'pages', 'keeps', 'removes', 'fields'], rows)
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** Every generated file: path below the package → content. */
export function generateFiles(): Map<string, string> {
  const { categories, packs, sites } = collectOwnPacks(fileURLToPath(new URL('rules', ROOT)))
  const folder = new URL('src/matchers/', ROOT)
  const sources = new Map(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]),
  )
  const guide = readFileSync(new URL('rules/README.md', ROOT), 'utf8')
  const withConditions = replaceBetween(guide, 'conditions', conditionTable())
  const withCategories = replaceBetween(withConditions, 'categories', categoryTable(categories, packs))
  return new Map([
    [INDEX, matcherIndex(sources)],
    ['rules/schema.json', jsonSchemaOf('A rule pack of chaffinch', packSchema)],
    ['rules/site-schema.json', jsonSchemaOf('A site pack of chaffinch', siteSchema)],
    ['rules/README.md', replaceBetween(withCategories, 'sites', siteRuleTable(sites))],
  ])
}

/** Paths below the package whose content is not what would be generated now. */
export function staleFiles(): string[] {
  return [...generateFiles()].filter(([path, content]) => readIfThere(path) !== content).map(([path]) => path)
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(new URL(path, ROOT), 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

function main(check: boolean): number {
  const stale = staleFiles()
  if (check) {
    for (const path of stale) process.stderr.write(`chaffinch: ${path} is out of date; run npm run generate\n`)
    return stale.length > 0 ? 1 : 0
  }
  const files = generateFiles()
  for (const path of stale) {
    writeFileSync(new URL(path, ROOT), files.get(path)!)
    process.stdout.write(`${path}\n`)
  }
  // The schema and the tables were made from the matchers of the last build.
  return stale.includes(INDEX)
    ? (spawnSync('npm run -s generate', { stdio: 'inherit', shell: true, cwd: ROOT }).status ?? 1)
    : 0
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = main(process.argv.includes('--check'))
