// Expressions for texts of Latin-1 characters alone, as most folded blocks are: V8 compiles them in a tenth of the time, because
// classes of Unicode have hundreds of ranges, and surrogate pairs besides.

const PROPERTY = /\\(?:[pP]\{[^}]*\}|[\s\S])/g
/** What means something else, or nothing, without the flag `u`. */
const ASTRAL = /[\ud800-\udfff]|\\u\{|\\u[dD][89a-fA-F]/

/** The same expression, without the flag `u`, as far as texts of Latin-1 characters go; null where it cannot be said so. */
export function narrowSource(source: string): string | null {
  if (ASTRAL.test(source)) return null
  let isInClass = false
  let from = 0
  let narrow = ''
  for (const { 0: escaped, index } of source.matchAll(PROPERTY)) {
    isInClass = classAfter(source, { from, to: index, isInClass })
    narrow += source.slice(from, index)
    from = index + escaped.length
    if (!/^\\[pP]\{/.test(escaped)) narrow += escaped
    else narrow += isInClass ? rangesOf(escaped) : `[${rangesOf(escaped)}]`
  }
  return narrow + source.slice(from)
}

/** Whether a class is open behind a stretch of the source that has no escapes. */
function classAfter(
  source: string,
  { from, to, isInClass }: { from: number; to: number; isInClass: boolean },
): boolean {
  for (let at = from; at < to; at++) {
    const character = source.charAt(at)
    if (character === '[') isInClass = true
    else if (character === ']') isInClass = false
  }
  return isInClass
}

const known = new Map<string, string>()

/** The Latin-1 characters of a property, as they are written within a class. */
function rangesOf(property: string): string {
  const found = known.get(property)
  if (found !== undefined) return found
  const isMember = new RegExp(property, 'u')
  let ranges = ''
  for (let at = 0; at < 0x100; at++) {
    const first = at
    while (at < 0x100 && isMember.test(String.fromCharCode(at))) at++
    if (at > first) ranges += at - first === 1 ? hex(first) : `${hex(first)}-${hex(at - 1)}`
  }
  known.set(property, ranges)
  return ranges
}

function hex(code: number): string {
  return `\\x${code.toString(16).padStart(2, '0')}`
}

let lastText = ''
let lastAnswer = true

/** Whether all characters of a text are of Latin-1. The same text is asked about again and again. */
export function isNarrow(text: string): boolean {
  if (text === lastText) return lastAnswer
  lastText = text
  lastAnswer = true
  for (let at = 0; at < text.length && lastAnswer; at++) lastAnswer = text.charCodeAt(at) < 0x100
  return lastAnswer
}
