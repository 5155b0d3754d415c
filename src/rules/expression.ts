// Regular expressions of chaffinch's own packs, run by V8. The tests check them for backtracking.
import type { Expression } from '../matchers/matcher.js'

/** No line of boilerplate is longer; whatever an expression might do on longer texts, it never gets the chance. */
const LONGEST = 10_000

/**
 * Compiles an expression. Without `cased` it is run on lower-cased text as a lower-cased expression: V8 takes four times as
 * long to compile the flag `i` together with `u` (5.5 s against 1.2 s for 1,500 patterns).
 */
export function ownExpression(source: string, { cased }: { cased: boolean }): Expression {
  const read = () => (cased ? source : lowerSource(source))
  // Made when first asked: most rules of a pack never meet a text that speaks like them.
  let plain: RegExp | undefined
  let indexed: RegExp | undefined
  return {
    test: (text, lower) => {
      if (text.length > LONGEST) return false
      plain ??= new RegExp(read(), 'u')
      return plain.test(cased ? text : lower)
    },
    locate: (text, lower, group) => {
      if (text.length > LONGEST) return null
      indexed ??= new RegExp(read(), 'du')
      const found = indexed.exec(cased ? text : lower)
      if (found === null) return null
      const named = found.indices?.groups?.[group]
      const [start, end] = named ?? found.indices![0]!
      return { start, end, named: named !== undefined }
    },
  }
}

const PIECE = /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|k<[^>]*>|[\s\S])|\(\?<[A-Za-z]\w*>|[^\\(]+|\(/g

/** The expression for lower-cased text: letters in small, classes of capitals mean any letter; escapes and names stay. */
export function lowerSource(source: string): string {
  return source.replace(PIECE, (piece) => {
    if (/^\\[p]\{(?:Lu|Lt|Uppercase_Letter|Uppercase)\}$/.test(piece)) return '\\p{L}'
    return piece.startsWith('\\') || piece.startsWith('(?<') ? piece : piece.toLowerCase()
  })
}
