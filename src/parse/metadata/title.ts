// The page's title out of several that it gives of itself: what most of them agree on, without the site's name.
import { foldTitle } from './main-thing.js'
import { isSiteName, type SiteNames } from './site-names.js'

/** A title that the page gives, with the witness that gives it. */
export interface TitleSource {
  readonly text: string
  readonly origin: string
  /** How far the witness is believed, 0..1. */
  readonly weight: number
}

export interface ChosenTitle {
  readonly text: string
  readonly origin: string
}

const SEPARATOR = /\s+[|¦»«·•–—-]+\s+|\s*[|¦]\s*|\s+::?\s+|\s+[/›>»]\s+|(?<=\S):\s+|(?<=\w)[»•]\s+/gu
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

function scoreOf(cut: Cut, { sources, cuts, site }: Witnesses): number {
  let score = 0
  for (const [at, { weight }] of sources.entries()) {
    const same = cuts[at]!.find(({ folded }) => folded === cut.folded)
    if (same !== undefined) score += weight * (same.isWhole ? 1 : same.isClean ? 0.95 : partial(same))
  }
  if (isSiteName(cut.text, site)) score *= 0.35
  if (holdsSite(cut.text, site)) score *= 0.55
  if (GENERAL.test(cut.folded)) score *= 0.3
  return score
}

/** How far a title speaks for a piece of it: before a bar or a dash the rest is more likely the site's than behind a colon. */
function partial({ mark }: Cut): number {
  if (/[|¦]/.test(mark)) return 0.75
  if (mark === ':') return 0.35
  return 0.6
}

function holdsSite(text: string, site: SiteNames): boolean {
  const pieces = text.split(SEPARATOR).filter((piece) => piece !== undefined)
  return pieces.length > 1 && (isSiteName(pieces.at(-1)!, site) || isSiteName(pieces[0]!, site))
}

const GENERAL =
  /^(?:home|homepage|home page|blog|blogs|news|menu|search|articles?|untitled|untitled document|index|forum|forums|start|startseite|accueil|inicio|log ?in|sign in|main menu|navigation|just a moment|loading)$/
