// YAML text of one site pack → SiteData, or every mistake in it with line and column. Reads strings; files are read in ../folder.ts.
import { parse } from 'tldts'
import { describeIssue, explainIssues, type Mistake } from '../explain-issue.js'
import { checkAbout, type Data, isData, readYaml } from '../yaml-source.js'
import { selectorMistake } from './engine.js'
import { FIELD_NAMES, type SiteData, siteSchema } from './schema.js'

export interface SiteSource {
  /** How the file is called in messages. */
  readonly file: string
  /** Own packs must prove themselves by examples. */
  readonly dialect: 'own' | 're2'
  /** What the file's name says. */
  readonly site?: string | undefined
  readonly categories: readonly string[]
}

/** Reads and checks one site pack. Throws a PackError that lists every mistake. */
export function readSite(text: string, source: SiteSource): SiteData {
  const yaml = readYaml(text, source.file)
  yaml.refuse(yaml.data instanceof Error ? [] : findMistakes(yaml.data, source))
  const { site, ...data } = siteSchema.parse(yaml.data)
  return { ...data, site: (site ?? source.site)!, file: source.file }
}

function findMistakes(data: unknown, source: SiteSource): Mistake[] {
  const read = siteSchema.safeParse(data, { error: describeIssue })
  const found = read.success ? [] : explainIssues(read.error.issues)
  if (!isData(data)) return found
  found.push(...checkDomain(data, source))
  if (source.dialect === 'own') found.push(...checkAbout(data, 'the pages of this site'))
  for (const name of FIELD_NAMES) found.push(...checkField(data[name], name))
  for (const [list, at, entry] of entriesOf(data)) found.push(...checkEntry(entry, [list, at], source))
  return [...found, ...checkIds(data)]
}

function entriesOf(data: Data): [string, number, Data][] {
  return ['keep', 'remove'].flatMap((name) => {
    const list = Array.isArray(data[name]) ? data[name] : []
    return list.flatMap((entry, at): [string, number, Data][] => (isData(entry) ? [[name, at, entry]] : []))
  })
}

/** A domain that somebody can register, or one below it: never a public suffix, which would be the pages of many. */
function checkDomain(data: Data, source: SiteSource): Mistake[] {
  const given = data.site ?? source.site
  const path = data.site === undefined ? [] : ['site']
  if (given === undefined)
    return [
      { path, message: 'site is missing; write "site: example.org" at the top, or name the file example.org.yaml' },
    ]
  if (typeof given !== 'string') return []
  const { hostname, domain } = parse(given)
  const isDomain = domain !== null && hostname === given
  const message = `"${given}" is not the domain of a site; a registered domain such as example.org or one below it is needed`
  return isDomain ? [] : [{ path, message }]
}

function checkField(value: unknown, name: string): Mistake[] {
  return [value].flat().flatMap((one, at) => {
    const path = Array.isArray(value) ? [name, at] : [name]
    if (isData(one)) return checkSelector(one.selector, [...path, 'selector'])
    return checkSelector(one, path)
  })
}

function checkSelector(value: unknown, path: Mistake['path']): Mistake[] {
  const message = typeof value === 'string' && value !== '' ? selectorMistake(value) : null
  return message === null ? [] : [{ path, message }]
}

function checkEntry(entry: Data, path: Mistake['path'], { dialect, categories }: SiteSource): Mistake[] {
  const found = [entry.selector]
    .flat()
    .flatMap((one, at) =>
      checkSelector(one, Array.isArray(entry.selector) ? [...path, 'selector', at] : [...path, 'selector']),
    )
  const { category, only, why, examples } = entry
  if (typeof category === 'string' && !categories.includes(category))
    found.push({
      path: [...path, 'category'],
      message: `no category is called "${category}"; allowed: ${categories.join(', ')}`,
    })
  if (path[0] === 'keep' && category !== undefined && only !== true)
    found.push({ path: [...path, 'category'], message: 'category belongs to only: true; leave it out' })
  if (entry.protect === false && only !== true)
    found.push({ path: [...path, 'protect'], message: 'protect: false keeps nothing; only: true is needed beside it' })
  if (dialect === 're2') return found
  if (typeof why !== 'string' || why === '')
    found.push({ path: [...path, 'why'], message: `why is missing in ${String(entry.id)}; one sentence is needed` })
  if (!Array.isArray(examples) || examples.length === 0)
    found.push({ path: [...path, 'examples'], message: `${String(entry.id)} has no examples; at least one is needed` })
  return found
}

function checkIds(data: Data): Mistake[] {
  const seen = new Set<unknown>()
  return entriesOf(data).flatMap(([list, at, { id }]) => {
    const isTaken = seen.has(id)
    seen.add(id)
    if (!isTaken || typeof id !== 'string') return []
    return [{ path: [list, at, 'id'], message: `the id "${id}" is taken in this pack; ids are unique in a pack` }]
  })
}
