// The page's title out of several that it gives of itself: what most of them agree on, without the site's name.
import { foldTitle } from './main-thing.js'
import { isSiteName, type SiteNames } from './site-names.js'

/** A title that the page gives, with the witness that gives it. */
export interface TitleSource {
  readonly text: string
  readonly origin: string
  /** How far the witness is believed, about 0..2. */
  readonly weight: number
  /** A heading of the page, not a statement for machines. */
  readonly isSeen?: boolean
}

export interface ChosenTitle {
  readonly text: string
  readonly origin: string
}

const SEPARATOR = /\s+[|¦»«·•–—-]+\s+|\s*[|¦]\s*|\s+::?\s+|\s+[/›>»~]\s+|(?<=\S):\s+|(?<=\w)[»•]\s+/gu
const MAY_PART = /[|¦»«·•–—:/›>~-]/
const MOST_PIECES = 6
const LONGEST = 400

interface Cut {
  readonly text: string
  readonly folded: string
  /** How far a witness speaks for this cut of its title, 0..1. */
  readonly share: number
}

interface Witness {
  readonly source: TitleSource
  readonly cuts: ReadonlyMap<string, Cut>
}

/** The title that the witnesses agree on best, or null when there is none. */
export function chooseTitle(sources: readonly TitleSource[], site: SiteNames): ChosenTitle | null {
  const witnesses = sources.map((source) => ({ source, cuts: cutsOf(source, site) }))
  const seen = new Set<string>()
  let best: { score: number; chosen: ChosenTitle } | null = null
  for (const { source, cuts } of witnesses) {
    for (const cut of cuts.values()) {
      if (seen.has(cut.folded)) continue
      seen.add(cut.folded)
      const support = supportOf(cut, witnesses)
      const least = best === null ? 0 : best.score + 1e-9
      if (support <= least) continue
      const score = support * penaltyOf(cut, site)
      if (score > least) best = { score, chosen: { text: cut.text, origin: source.origin } }
    }
  }
  return best === null ? null : best.chosen
}

interface Separator {
  readonly from: number
  readonly to: number
  readonly mark: string
}

function separatorsOf(text: string): Separator[] {
  if (!MAY_PART.test(text)) return []
  return [...text.matchAll(SEPARATOR)].map(({ 0: all, index }) => ({
    from: index,
    to: index + all.length,
    mark: all.trim(),
  }))
}

/** The whole title and every run of its pieces that reaches one of its ends, by their folded text. */
function cutsOf({ text: given, isSeen = false }: TitleSource, site: SiteNames): Map<string, Cut> {
  const text = given.slice(0, LONGEST)
  const separators = separatorsOf(text)
  const cuts = new Map<string, Cut>()
  const add = (from: number, to: number, share: number) => {
    const piece = text.slice(from, to).trim()
    const folded = foldTitle(piece)
    if (!/\p{L}/u.test(folded) || cuts.has(folded)) return
    const isClean = share < 1 && isSite([text.slice(0, from), text.slice(to)], site)
    cuts.set(folded, { text: piece, folded, share: isClean ? CLEAN : share })
  }
  const whole = !isSeen && isTailed(text, separators) ? TAILED : 1
  cuts.set(foldTitle(text), { text: text.trim(), folded: foldTitle(text), share: whole })
  cuts.delete('')
  if (separators.length > 12) return cuts
  for (const { from, mark } of separators.slice(-MOST_PIECES)) add(0, from, partial(mark))
  for (const { to, mark } of separators.slice(0, MOST_PIECES)) add(to, text.length, partial(mark))
  const [first, last, second] = [separators[0], separators.at(-1), separators[1]]
  if (first !== undefined && last !== undefined && second !== undefined) {
    add(first.to, last.from, 0.6)
    add(first.to, second.from, 0.6)
  }
  return cuts
}

const CLEAN = 0.95
const TAILED = 0.7

/** Behind the last mark of what is stated for machines stands the site, or words for search engines. */
function isTailed(text: string, separators: readonly Separator[]): boolean {
  const last = separators.at(-1)
  return last !== undefined && last.mark !== ':' && text.slice(last.to).split(' ').length <= 5
}

/** Before a bar or a dash the rest is more likely the site's than behind a colon. */
function partial(mark: string): number {
  if (/[|¦]/.test(mark)) return 0.75
  return mark === ':' ? 0.35 : 0.72
}

function isSite(rests: readonly string[], site: SiteNames): boolean {
  const pieces = rests.flatMap((rest) => (rest === '' ? [] : rest.split(SEPARATOR)))
  return pieces.every((piece) => foldTitle(piece) === '' || isSiteName(piece, site))
}

/**
 * Headings that a reader sees count by the best of them; what is stated for machines is copied from one field of the publishing
 * system, and counts little more the more often it stands there.
 */
function supportOf({ folded, share: own }: Cut, witnesses: readonly Witness[]): number {
  let seen = 0
  let most = 0
  let stated = 0
  for (const { source, cuts } of witnesses) {
    const share = cuts.get(folded)?.share ?? (source.isSeen && own > 0.6 && isGrown(cuts, folded) ? GROWN : 0)
    if (share === 0) continue
    const score = source.weight * share
    if (source.isSeen) seen = Math.max(seen, score)
    else {
      most = Math.max(most, score)
      stated += score
    }
  }
  return seen + most + (stated - most) * REPEATED
}

const REPEATED = 0.2
const GROWN = 0.9

/** A heading into which a date, a count or a button has grown behind the title. */
function isGrown(cuts: ReadonlyMap<string, Cut>, folded: string): boolean {
  const [whole] = cuts.keys()
  return whole !== undefined && folded.length > 12 && whole.startsWith(`${folded} `)
}

function penaltyOf({ text, folded }: Cut, site: SiteNames): number {
  let penalty = 1
  if (isSiteName(text, site)) penalty *= 0.35
  if (holdsSite(text, site)) penalty *= 0.55
  return GENERAL.test(folded) ? penalty * 0.3 : penalty
}

/** The site's name stands behind the title. Before it, it is often a part: "Quillboard: notes for teams". */
function holdsSite(text: string, site: SiteNames): boolean {
  const separators = separatorsOf(text)
  const [first, last] = [separators[0], separators.at(-1)]
  if (first === undefined || last === undefined) return false
  if (last.mark !== ':' && isSiteName(text.slice(last.to), site)) return true
  return !site.isHome && first.mark !== ':' && isSiteName(text.slice(0, first.from), site)
}

const GENERAL =
  /^(?:home|homepage|home page|blog|blogs|news|menu|search|articles?|untitled|untitled document|index|forum|forums|start|startseite|accueil|inicio|log ?in|sign in|main menu|navigation|just a moment|loading)$/
