// What one line looks like on its own: marker, separators, how it begins and ends. No words of any language.
import type { Lines } from './lines.js'

export type Shape =
  | 'plain'
  | 'heading'
  | 'list'
  | 'quote'
  | 'fence'
  | 'table'
  | 'rule'
  | 'image'
  | 'form'
  | 'menu'
  | 'underline'

const HEADING = /^#{1,6}\s+\S/
const LIST = /^(?:[-*+•‣▪●○◦∙·]\s+\S|\d{1,3}[.)]\s+\S|[a-zA-Z]\)\s+\S|\(\d{1,2}\)\s+\S)/
const RULE = /^(?:[-*_=~–—]\s*){3,}$/
const IMAGE = /^(?:\[?!\[[^\]]*\]\([^)]*\)(?:\]\([^)]*\))?\s*)+$/
const FORM = /^(?:\[[ xX]\]|[☐☑☒□])\s|_{4,}|^[^.!?]{1,40}\s?\*$/
const SEPARATOR = /\s*[|¦│•·»›▸>]\s*|\s+[/–—-]\s+/
const SEPARATORS = /[|¦│•·»›▸>]|\s[/–—-]\s/
const STOPS = codesOf('.!?…。！？।؟۔')
const CLOSERS = codesOf(`"'”’»)]）］」』】》›`)

/** Codes that can begin a line which is more than plain text, so that the rest need no pattern. */
const MARKERS = codesOf('#-*+•‣▪●○◦∙·>`~|=_![(☐☑☒□–—')

function codesOf(characters: string): ReadonlySet<number> {
  return new Set([...characters].map((character) => character.charCodeAt(0)))
}

/** Shape of the line by its own characters alone. Long lines without a leading marker are plain. */
export function shapeOf(lines: Lines, at: number): Shape {
  const { source } = lines
  const start = lines.start[at]!
  const end = lines.end[at]!
  const first = source.charCodeAt(start)
  const length = end - start
  if (!MARKERS.has(first) && length > 200) return 'plain'
  const text = source.slice(start, Math.min(end, start + 1000))
  if (MARKERS.has(first) || isAlphanumericMarker(text)) {
    const marked = markedShape(text, length)
    if (marked !== 'plain') return marked
  }
  if (length <= 200 && SEPARATORS.test(text) && isMenu(text)) return 'menu'
  if (text.endsWith('*') || text.includes('____')) return FORM.test(text) ? 'form' : 'plain'
  return text.includes('\t') && text.split('\t').filter(Boolean).length > 2 ? 'table' : 'plain'
}

function isAlphanumericMarker(text: string): boolean {
  const second = text.charCodeAt(1)
  const third = text.charCodeAt(2)
  const fourth = text.charCodeAt(3)
  const stop = (code: number) => code === 0x2e || code === 0x29
  return stop(second) || stop(third) || stop(fourth)
}

function markedShape(text: string, length: number): Shape {
  if (text.startsWith('>')) return /^>\s*\S/.test(text) && !/^>\s*[A-Z]?[\w ]{0,20}$/.test(text) ? 'quote' : 'plain'
  if (text.startsWith('```') || text.startsWith('~~~')) return 'fence'
  if (HEADING.test(text)) return 'heading'
  if (/^=+$/.test(text) || /^-{2,}$/.test(text)) return 'underline'
  if (RULE.test(text)) return 'rule'
  if (IMAGE.test(text)) return 'image'
  if (text.startsWith('|') && text.indexOf('|', 1) > 0) return 'table'
  if (FORM.test(text) && length < 120) return 'form'
  return LIST.test(text) ? 'list' : 'plain'
}

/** Short items between separators: "Home | World | Sport". */
function isMenu(text: string): boolean {
  if (isClosed(text)) return false
  const items = text.split(SEPARATOR).filter((item) => item.trim() !== '')
  if (items.length < 3) return false
  const words = items.reduce((sum, item) => sum + item.trim().split(/\s+/).length, 0)
  return words / items.length <= 3.5
}

/** Ends with a full stop, question or exclamation mark or ellipsis, quotes and brackets behind it allowed. */
export function isClosed(text: string): boolean {
  return isClosedAt(text, 0, text.length)
}

const MOST_CLOSERS = 20

/** The same of `text[start, end)`. */
export function isClosedAt(text: string, start: number, end: number): boolean {
  let last = end - 1
  const least = Math.max(start, end - MOST_CLOSERS)
  while (last >= least && CLOSERS.has(text.charCodeAt(last))) last--
  return last >= least && STOPS.has(text.charCodeAt(last))
}
