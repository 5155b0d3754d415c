// Packs that users bring: read from files, checked like our own, their expressions run by the linear-time RE2 engine.
import { RE2JS } from 're2js'
import type { Expression } from '../matchers/matcher.js'
import { contentHash } from './built-in.js'
import { readPackFolder } from './folder.js'
import type { PackData } from './schema.js'
import type { SiteData } from './sites/schema.js'

export interface ForeignPacks {
  readonly packs: readonly PackData[]
  readonly sites: readonly SiteData[]
  readonly hash: string
  readonly expression: (source: string, options: { cased: boolean }) => Expression
}

/** Reads packs from files and folders. Throws a PackError with every mistake of the first broken file. */
export function readForeignPacks(paths: readonly string[]): ForeignPacks {
  const read = paths.map((path) => readPackFolder(path, { dialect: 're2' }))
  const packs = read.flatMap((one) => one.packs)
  const sites = read.flatMap((one) => one.sites)
  return {
    packs,
    sites,
    hash: contentHash(JSON.stringify(sites.length === 0 ? packs : { packs, sites })),
    expression: linearExpression,
  }
}

/** An expression in RE2's dialect: no look-around, no back-references, time linear in the text. */
export function linearExpression(source: string, { cased }: { cased: boolean }): Expression {
  const compiled = RE2JS.compile(source, cased ? 0 : RE2JS.CASE_INSENSITIVE)
  const groups = Object.keys(compiled.namedGroups())
  return {
    test: (text) => compiled.matcher(text).find(),
    locate: (text, _lower, group) => {
      const matcher = compiled.matcher(text)
      if (!matcher.find()) return null
      const named = groups.includes(group) && matcher.start(group) >= 0
      return named
        ? { start: matcher.start(group), end: matcher.end(group), named }
        : { start: matcher.start(), end: matcher.end(), named }
    },
  }
}
