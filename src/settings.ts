// Options of a cleaner become settings: which packs, which categories, how far the profile goes.
import type { CleanSettings } from './clean.js'
import { LIMITS } from './judge.js'
import { type HtmlModelData, readHtmlModel } from './learned/html/model.js'
import { type Model, type ModelData, readModel } from './learned/model.js'
import { builtInIdentity, builtInLanguages, builtInModel, categories, loadPacks } from './rules/built-in.js'
import { compileRules, type RuleSet } from './rules/compile.js'
import type { PackData } from './rules/schema.js'
import { loadSpunKnowledge } from './spin/built-in.js'
import type { Profile } from './types.js'

export interface CleanerOptions {
  /** Files or folders of the user's own packs (RE2 dialect), beside the built-in ones. */
  readonly rules?: readonly string[] | undefined
  readonly profile?: Profile | undefined
  /** Categories that stay in the text. */
  readonly keep?: readonly string[] | undefined
  /** Only these categories go. */
  readonly only?: readonly string[] | undefined
  /** Packs instead of the built-in ones; the built-in model, which knows those, is left out then. */
  readonly packs?: readonly PackData[] | undefined
  /** The learned judge instead of the built-in one; null: the rules decide alone. */
  readonly model?: ModelData | HtmlModelData | null | undefined
  /** `flag` (as it is unless told): the article says whether its words were swapped; `off`: it does not. */
  readonly spun?: 'flag' | 'off' | undefined
  /** Longest source in UTF-16 units; longer ones get status too-large. */
  readonly longest?: number | undefined
}

const LONGEST = 64_000_000

/** Checks options and loads what they name. */
export async function makeSettings(options: CleanerOptions): Promise<CleanSettings> {
  const profile = options.profile ?? 'balanced'
  if (!(profile in LIMITS))
    throw new Error(`chaffinch: unknown profile "${profile}"; allowed: ${Object.keys(LIMITS).join(', ')}`)
  const foreign = options.rules === undefined || options.rules.length === 0 ? null : await loadForeign(options.rules)
  const names = new Set([
    ...categories().map((category) => category.name),
    ...(foreign?.packs ?? options.packs ?? []).map((pack) => pack.category),
  ])
  const keep = checked(options.keep, names, 'keep')
  const only = checked(options.only, names, 'only')
  const identity = builtInIdentity()
  return {
    profile,
    isChoosy: keep.size > 0 || only.size > 0,
    isOn: (category) => !keep.has(category) && (only.size === 0 || only.has(category)),
    ...ruleSets(options, foreign),
    model: lazyModels(options.packs !== undefined && options.model === undefined ? null : options.model),
    spun: options.spun === 'off' ? null : (lang) => (lang === null ? null : loadSpunKnowledge(lang)),
    identity: foreign === null ? identity : { ...identity, rules: `${identity.rules}+${foreign.hash}` },
    longest: options.longest ?? LONGEST,
  }
}

type GivenModel = CleanerOptions['model']

const isOfHtml = (data: ModelData | HtmlModelData): data is HtmlModelData => 'tokens' in data

/** Models are read when the first page of their kind is judged, not when a cleaner is made. A given one stands for its kind alone. */
function lazyModels(given: GivenModel): CleanSettings['model'] {
  const made = new Map<'text' | 'html', Model | null>()
  const dataOf = <Data extends ModelData | HtmlModelData>(kind: 'text' | 'html'): Data | null => {
    const isGiven = given != null && (kind === 'html') === isOfHtml(given)
    return (isGiven ? given : builtInModel(kind)) as Data | null
  }
  const text = (): Model | null => {
    const data = dataOf<ModelData>('text')
    return data === null ? null : readModel(data)
  }
  const html = (): Model | null => {
    const data = dataOf<HtmlModelData>('html')
    return data === null ? null : readHtmlModel(data, () => modelOf('text'))
  }
  const modelOf = (kind: 'text' | 'html'): Model | null => {
    if (!made.has(kind)) made.set(kind, kind === 'html' ? html() : text())
    return made.get(kind)!
  }
  return (format) => (given === null ? null : modelOf(format === 'html' ? 'html' : 'text'))
}

function checked(list: readonly string[] | undefined, names: ReadonlySet<string>, option: string): ReadonlySet<string> {
  for (const name of list ?? []) {
    if (!names.has(name))
      throw new Error(`chaffinch: ${option}: unknown category "${name}"; allowed: ${[...names].sort().join(', ')}`)
  }
  return new Set(list)
}

type Foreign = Awaited<ReturnType<typeof loadForeign>>

/** User packs need the schema, the YAML reader and the linear-time engine: loaded only when there are any. */
async function loadForeign(paths: readonly string[]) {
  const { readForeignPacks } = await import('./rules/foreign.js')
  return readForeignPacks(paths)
}

/** Rule sets are compiled when their language is first met and kept. */
function ruleSets(options: CleanerOptions, foreign: Foreign | null): Pick<CleanSettings, 'rulesFor' | 'guestRules'> {
  const made = new Map<string, RuleSet>()
  const strongCategories = categories()
    .filter((category) => category.strong === true)
    .map((category) => category.name)
  const available = new Set(options.packs === undefined ? builtInLanguages() : options.packs.map((pack) => pack.lang))
  const setOf = (wanted: readonly string[], lang: string | null): RuleSet => {
    const key = wanted.join(' ')
    const ready = made.get(key)
    // Languages without packs share one set; only what counts as English on their pages differs.
    if (ready !== undefined) return ready.lang === lang ? ready : { ...ready, lang }
    const own = options.packs?.filter((pack) => wanted.includes(pack.lang)) ?? wanted.flatMap(loadPacks)
    const users = (foreign?.packs ?? []).filter((pack) => wanted.includes(pack.lang))
    const rules = compileRules([...own, ...users], {
      strongCategories,
      lang,
      ...(foreign === null ? {} : { foreignExpression: foreign.expression }),
    })
    made.set(key, rules)
    return rules
  }
  return {
    rulesFor: (lang) => {
      const known = lang !== null && available.has(lang)
      return { rules: setOf(known ? ['any', lang] : ['any'], lang), known }
    },
    guestRules: () => setOf(['en'], 'en'),
  }
}
