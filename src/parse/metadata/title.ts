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
const MOST_PIECES = 6
const LONGEST = 400

interface Cut {
  readonly text: string
  readonly folded: string
  /** What the cut leaves away is the site's name. */
  readonly isClean: boolean
  /** Nothing is left away. */
  readonly isWhole: boolean
  readonly mark: string
}

/** The title that the witnesses agree on best, or null when there is none. */
export function chooseTitle(sources: readonly TitleSource[], site: SiteNames): ChosenTitle | null {
  const cuts = sources.map(({ text }) => cutsOf(text.slice(0, LONGEST), site))
  const scores = new Map<string, { score: number; chosen: ChosenTitle; at: number }>()
  for (const [at, source] of sources.entries()) {
    for (const cut of cuts[at]!) {
      if (scores.has(cut.folded)) continue
      const score = scoreOf(cut, { sources, cuts, site })
      scores.set(cut.folded, { score, chosen: { text: cut.text, origin: source.origin }, at })
    }
  }
  let best: { score: number; chosen: ChosenTitle } | null = null
  for (const scored of scores.values()) if (best === null || scored.score > best.score + 1e-9) best = scored
  return best === null ? null : best.chosen
}

/** The whole title and every run of its pieces that reaches one of its ends. */
function cutsOf(text: string, site: SiteNames): Cut[] {
  const marks = [...text.matchAll(SEPARATOR)]
  const cuts: Cut[] = []
  const add = (from: number, to: number, mark: string) => {
    const piece = text.slice(from, to).trim()
    const folded = foldTitle(piece)
    if (folded === '' || cuts.some((cut) => cut.folded === folded)) return
    const rest = `${text.slice(0, from)} ${text.slice(to)}`
    const isWhole = from === 0 && to === text.length
    cuts.push({ text: piece, folded, isWhole, isClean: !isWhole && restIsSite(rest, site), mark })
  }
  add(0, text.length, '')
  if (marks.length > 12) return cuts
  for (const { index, 0: mark } of marks.slice(-MOST_PIECES)) add(0, index, mark.trim())
  for (const { index, 0: mark } of marks.slice(0, MOST_PIECES)) add(index + mark.length, text.length, mark.trim())
  const [first, last] = [marks[0], marks.at(-1)]
  if (first !== undefined && last !== undefined && first !== last) {
    add(first.index + first[0].length, last.index, '')
    const second = marks[1]!
    if (second !== last) add(first.index + first[0].length, second.index, '')
  }
  return cuts
}

function restIsSite(rest: string, site: SiteNames): boolean {
  const pieces = rest.split(SEPARATOR).filter((piece) => piece !== undefined && foldTitle(piece) !== '')
  return pieces.every((piece) => isSiteName(piece, site))
}

interface Witnesses {
  readonly sources: readonly TitleSource[]
  readonly cuts: readonly (readonly Cut[])[]
  readonly site: SiteNames
}

/** Headings that a reader sees count by how much the page's own title shares their words; what is stated for machines is copied
 * from one field of the publishing system, and counts little more the more often it stands there. */
function scoreOf(cut: Cut, { sources, cuts, site }: Witnesses): number {
  let seen = 0
  let most = 0
  let stated = 0
  for (const [at, { weight, isSeen }] of sources.entries()) {
    const same = cuts[at]!.find(({ folded }) => folded === cut.folded)
    if (same === undefined) continue
    const whole = isSeen || !isTailed(sources[at]!.text) ? 1 : WHOLE
    const score = weight * (same.isWhole ? whole : same.isClean ? 0.95 : partial(same))
    if (isSeen) seen = Math.max(seen, score)
    else {
      most = Math.max(most, score)
      stated += score
    }
  }
  let score = seen + most + (stated - most) * REPEATED
  if (isSiteName(cut.text, site)) score *= 0.35
  if (holdsSite(cut.text, site)) score *= 0.55
  if (GENERAL.test(cut.folded)) score *= 0.3
  return score
}

const WHOLE = +(globalThis.process?.env.WH ?? 0.7)
const REPEATED = +(globalThis.process?.env.REP ?? 0.2)

/** How far a title speaks for a piece of it: before a bar or a dash the rest is more likely the site's than behind a colon. */
function partial({ mark }: Cut): number {
  if (/[|¦]/.test(mark)) return 0.75
  if (mark === ':') return 0.35
  return 0.6
}

/** The site's name stands behind the title. Before it, it is often a part: "Figma: the design tool". */
function holdsSite(text: string, site: SiteNames): boolean {
  const marks = [...text.matchAll(SEPARATOR)]
  const last = marks.at(-1)
  if (last === undefined) return false
  const tail = text.slice(last.index + last[0].length)
  if (last[0].trim() !== ':' && isSiteName(tail, site)) return true
  const first = marks[0]!
  return !site.isHome && first[0].trim() !== ':' && isSiteName(text.slice(0, first.index), site)
}

/** Behind the last bar of what is stated for machines stands the site, or words for search engines. */
function isTailed(text: string): boolean {
  const last = [...text.matchAll(SEPARATOR)].at(-1)
  if (last === undefined || !/[|¦·»]/.test(last[0])) return false
  return text.slice(last.index + last[0].length).split(' ').length <= 5
}

const GENERAL =
  /^(?:home|homepage|home page|blog|blogs|news|menu|search|articles?|untitled|untitled document|index|forum|forums|start|startseite|accueil|inicio|log ?in|sign in|main menu|navigation|just a moment|loading)$/
