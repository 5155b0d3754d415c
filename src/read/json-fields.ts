// The fields of a JSON object as the text they were written in. JSON.parse would turn 9007199254740993 into …992 and
// reorder names that are numbers; what only passes through must not change.

/**
 * Splits the text of one JSON object into name → JSON text of the value, in order; a name that comes twice has its last value.
 * The text must be valid: parse it before.
 */
export function jsonFields(text: string): Map<string, string> {
  const fields = new Map<string, string>()
  let at = skipSpace(text, text.indexOf('{') + 1)
  while (text[at] === '"') {
    const nameEnd = stringEnd(text, at)
    const name: unknown = JSON.parse(text.slice(at, nameEnd))
    const from = skipSpace(text, skipSpace(text, nameEnd) + 1)
    const to = valueEnd(text, from)
    fields.set(String(name), text.slice(from, to))
    at = skipSpace(text, skipSpace(text, to) + 1)
  }
  return fields
}

const SPACE = /[ \t\r\n]/

function skipSpace(text: string, at: number): number {
  let next = at
  while (next < text.length && SPACE.test(text[next]!)) next++
  return next
}

/** Offset after the string that begins at `at`. */
function stringEnd(text: string, at: number): number {
  let quote = at
  do quote = text.indexOf('"', quote + 1)
  while (quote >= 0 && isEscaped(text, quote))
  return quote + 1
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0
  while (text[at - 1 - slashes] === '\\') slashes++
  return slashes % 2 === 1
}

const END_OF_WORD = /[,}\] \t\r\n]/

/** Offset after the value that begins at `at`. Goes through nesting with a counter: depth costs no stack. */
function valueEnd(text: string, at: number): number {
  let depth = 0
  for (let next = at; next < text.length; ) {
    const sign = text[next]!
    if (sign === '"') {
      next = stringEnd(text, next)
      if (depth === 0) return next
      continue
    }
    if (depth === 0 && next > at && END_OF_WORD.test(sign)) return next
    if (sign === '{' || sign === '[') depth++
    else if (sign === '}' || sign === ']') {
      depth--
      if (depth === 0) return next + 1
    }
    next++
  }
  return text.length
}
