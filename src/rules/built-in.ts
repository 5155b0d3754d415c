// The packs that come with chaffinch, compiled into JSON when the package is built; read by language when first met.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { HtmlModelData } from '../learned/html/model.js'
import type { ModelData } from '../learned/model.js'
import type { PackData, RuleData } from './schema.js'
import type { Site } from './sites/find-site.js'

/** Where build-packs.ts writes; the same place seen from src/ and from dist/. */
export const PACKS_FOLDER = new URL('../../dist/packs/', import.meta.url)

/** A kind of noise. `strong`: a page may be nearly all of it. */
export interface Category {
  readonly name: string
  readonly definition: string
  readonly strong?: boolean
}

/** dist/packs/index.json. */
export interface PackIndex {
  /** Version of the package. */
  readonly version: string
  /** First 12 hex digits of the SHA-256 over all compiled packs. */
  readonly rules: string
  readonly languages: readonly string[]
  readonly categories: readonly Category[]
  /** Kinds of source for which there is a learned judge: text, html. */
  readonly models?: readonly string[]
  /** Domains with a site pack. */
  readonly sites?: readonly string[]
}

/** What a compiled pack keeps of a rule: examples and reasons are for authors. */
export type CompiledRuleData = Omit<RuleData, 'why' | 'removes' | 'keeps'>

let index: PackIndex | undefined
const loaded = new Map<string, PackData[]>()

/** The index of the built-in packs. Throws an Error when the package has not been built. */
export function packIndex(): PackIndex {
  index ??= JSON.parse(readBuilt('index.json')) as PackIndex
  return index
}

/** Languages with built-in packs; `any` is one of them. */
export function builtInLanguages(): readonly string[] {
  return packIndex().languages
}

/** The categories of rules/categories.yaml in their order. */
export function categories(): readonly Category[] {
  return packIndex().categories
}

/** Version of the package and hash of its rules, as every article carries them. */
export function builtInIdentity(): { version: string; rules: string } {
  const { version, rules } = packIndex()
  return { version, rules }
}

/** The built-in packs of one language (`any`: those without words); none for a language without packs. */
export function loadPacks(lang: string): PackData[] {
  const known = loaded.get(lang)
  if (known !== undefined) return known
  const packs = builtInLanguages().includes(lang) ? (JSON.parse(readBuilt(`${lang}.json`)) as PackData[]) : []
  const complete = packs.map((pack) => ({
    ...pack,
    rules: pack.rules.map((rule) => ({ ...rule, why: '', removes: [], keeps: [] })),
  }))
  loaded.set(lang, complete)
  return complete
}

/** A built-in site pack by the name of its file. */
export function loadSitePack(name: string): Site {
  return JSON.parse(readBuilt(name)) as Site
}

/** All built-in packs. */
export function builtInPacks(): PackData[] {
  return builtInLanguages().flatMap(loadPacks)
}

/** A built-in model (rules/learned/<kind>.json, copied when the package is built); null when the package has none. */
export function builtInModel(kind: 'text' | 'html'): ModelData | HtmlModelData | null {
  return packIndex().models?.includes(kind) ? (JSON.parse(readBuilt(`model-${kind}.json`)) as ModelData) : null
}

/** First 12 hex digits of a text's SHA-256. */
export function contentHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}

function readBuilt(name: string): string {
  try {
    return readFileSync(new URL(name, PACKS_FOLDER), 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    throw new Error(`chaffinch: the built-in rules are missing (dist/packs/${name}); run npm run build`)
  }
}
