// Rule packs on disk: rules/<category>/<lang>.yaml, or a user's own file or folder.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, sep } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { categories as builtInCategories, type Category } from './built-in.js'
import { PackError, type PackProblem } from './pack-error.js'
import { readPack } from './read-pack.js'
import { LANGUAGE, type PackData } from './schema.js'
import { readSite } from './sites/read-site.js'
import type { SiteData } from './sites/schema.js'

/** Folders of rules/ that hold other data that decides, not packs. */
const OTHER_DATA: ReadonlySet<string> = new Set(['spun', 'learned'])

export interface FolderOptions {
  readonly dialect: PackData['dialect']
  /** The categories that there are; the built-in list unless told. */
  readonly categories?: readonly string[] | undefined
}

/** Packs that are right, and every mistake of those that are not. */
export interface CollectedPacks {
  readonly packs: PackData[]
  /** Packs of single sites: files in a folder called sites, and those that say `site:`. */
  readonly sites: SiteData[]
  readonly problems: PackProblem[]
}

/**
 * Reads a pack file, or a folder of them with its subfolders, in the order of their names. Throws a PackError that lists
 * every mistake of every file.
 */
export function readPackFolder(path: string, options: FolderOptions): Pick<CollectedPacks, 'packs' | 'sites'> {
  const { packs, sites, problems } = collectPacks(path, options)
  if (problems.length > 0) throw new PackError(problems)
  return { packs, sites }
}

/** Like readPackFolder, but hands out what is right beside what is wrong. */
export function collectPacks(path: string, options: FolderOptions): CollectedPacks {
  const categories = options.categories ?? builtInCategories().map(({ name }) => name)
  const packs: PackData[] = []
  const sites: SiteData[] = []
  const problems: PackProblem[] = []
  const files = listFiles(path)
  if (files.length === 0)
    problems.push(wholeFile(path, 'there is no pack here; a .yaml file or a folder with .yaml files is needed'))
  for (const file of files) {
    try {
      const text = readText(file)
      const given = { file, dialect: options.dialect, categories }
      if (isOfSites(file, text)) sites.push(readSite(text, { ...given, site: siteNameOf(file) }))
      else packs.push(readPack(text, { ...given, ...placeOf(path, file, categories) }))
    } catch (error) {
      if (!(error instanceof PackError)) throw error
      problems.push(...error.problems)
    }
  }
  return { packs, sites, problems: [...problems, ...sameIds(packs), ...sameSites(sites)] }
}

/** Reads rules/categories.yaml. Throws an Error when it is not a list of names with definitions. */
export function readCategories(folder: string): Category[] {
  const file = join(folder, 'categories.yaml')
  const category = z.strictObject({
    name: z.string().regex(/^[a-z][a-z0-9_]*$/),
    definition: z.string().min(1),
    strong: z.boolean().optional(),
  })
  const read = z.strictObject({ categories: z.array(category).min(1) }).safeParse(parse(readText(file)))
  if (!read.success) throw new PackError([wholeFile(file, z.prettifyError(read.error))])
  return read.data.categories.map(({ name, definition, strong }) => ({
    name,
    definition,
    ...(strong === true ? { strong } : {}),
  }))
}

/** Reads chaffinch's own packs from a folder with a categories.yaml. */
export function collectOwnPacks(folder: string): CollectedPacks & { categories: Category[] } {
  const categories = readCategories(folder)
  return { ...collectPacks(folder, { dialect: 'own', categories: categories.map(({ name }) => name) }), categories }
}

function wholeFile(file: string, message: string): PackProblem {
  return { file, line: 0, column: 0, message }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new PackError([wholeFile(file, `cannot be read (${(error as NodeJS.ErrnoException).code})`)])
  }
}

/** Pack files below a path, sorted by name; code units, so that the order is the same everywhere. */
function listFiles(path: string): string[] {
  const entry = statSync(path, { throwIfNoEntry: false })
  if (entry === undefined) throw new PackError([wholeFile(path, 'there is no such file or folder')])
  if (entry.isFile()) return [path]
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((one) => {
      if (one.isDirectory()) return OTHER_DATA.has(one.name) ? [] : listFiles(join(path, one.name))
      return /\.ya?ml$/.test(one.name) && !/^categories\.ya?ml$/.test(one.name) ? [join(path, one.name)] : []
    })
}

/** What the path says: the folder's name a category, the file's name a language. A given file's folder counts too. */
function placeOf(root: string, file: string, categories: readonly string[]): { category?: string; lang?: string } {
  const folder = basename(dirname(file))
  const name = basename(file).replace(/\.ya?ml$/, '')
  const flat = root === dirname(file) || root === file
  const category = !flat || categories.includes(folder) ? { category: folder } : {}
  return { ...category, ...(LANGUAGE.test(name) ? { lang: name } : {}) }
}

/** What stands in a folder called sites is of a site, unless it holds rules as `chaffinch learn` proposes them. */
function isOfSites(file: string, text: string): boolean {
  return /^site:/m.test(text) || (basename(dirname(file)) === 'sites' && !/^rules:/m.test(text))
}

/** A file's name is a domain where it has a dot in it besides that of its ending. */
function siteNameOf(file: string): string | undefined {
  const name = basename(file).replace(/\.ya?ml$/, '')
  return name.includes('.') ? name : undefined
}

function sameSites(sites: readonly SiteData[]): PackProblem[] {
  const seen = new Map<string, string>()
  return sites.flatMap(({ site, file = '' }) => {
    const first = seen.get(site)
    if (first === undefined) seen.set(site, file)
    return first === undefined ? [] : [wholeFile(file, `there is a pack for ${site} already: ${first}`)]
  })
}

/** Packs of one category and language may be spread over files, but a full id names one rule. */
function sameIds(packs: readonly PackData[]): PackProblem[] {
  const seen = new Map<string, string>()
  return packs.flatMap(({ category, lang, rules, file = '' }) =>
    rules.flatMap(({ id }) => {
      const full = `${category}/${lang}/${id}`
      const first = seen.get(full)
      if (first === undefined) seen.set(full, file)
      return first === undefined || first === file
        ? []
        : [wholeFile(file, `the rule ${full} stands already in ${first}`)]
    }),
  )
}

/** A path as messages show it: with forward slashes. */
export function shownPath(path: string): string {
  return path.split(sep).join('/')
}
