// Regular expressions of chaffinch's own packs, run by V8. The tests check them for backtracking.
import type { Expression } from '../matchers/matcher.js'
import { lowerCase } from '../parse/fold.js'
import { isNarrow, narrowSource } from './narrow-source.js'

/** No line of boilerplate is longer; whatever an expression might do on longer texts, it never gets the chance. */
const LONGEST = 10_000

/**
 * Compiles an expression. Without `cased` it is run on lower-cased text as a lower-cased expression: V8 takes four times as
 * long to compile the flag `i` together with `u` (5.5 s against 1.2 s for 1,500 patterns).
 */
export function ownExpression(source: string, { cased }: { cased: boolean }): Expression {
  // Made when first asked: most rules of a pack never meet a text that speaks like them.
  let test: Forms | undefined
  let locate: Forms | undefined
  return {
    test: (text, lower) => {
      if (text.length > LONGEST) return false
      test ??= new Forms(source, cased, '')
      const given = cased ? text : lower
      return test.for(given).test(given)
    },
    locate: (text, lower, group) => {
      if (text.length > LONGEST) return null
      locate ??= new Forms(source, cased, 'd')
      const given = cased ? text : lower
      const found = locate.for(given).exec(given)
      if (found === null) return null
      const named = found.indices?.groups?.[group]
      const [start, end] = named ?? found.indices![0]!
      return { start, end, named: named !== undefined }
    },
  }
}

/**
 * V8 makes bytecode of an expression first, and machine code when it is run again; for a text of 1,000 characters or more it makes
 * machine code at once, which takes a third of the time that the bytecode of these expressions takes.
 */
const ENOUGH = 1000
/** Nothing that an expression would look for, in one byte and in two bytes a character. */
const NARROW = '\0'.repeat(ENOUGH)
const WIDE = '\uffff'.repeat(ENOUGH)

function compiled(expression: RegExp, text: string): RegExp {
  expression.test(text)
  return expression
}

/** An expression for any text, and the one for texts of Latin-1 alone: each is made when such a text comes. */
class Forms {
  private narrow: RegExp | undefined
  private wide: RegExp | undefined

  constructor(
    private readonly source: string,
    private readonly cased: boolean,
    private readonly flags: string,
  ) {}

  for(text: string): RegExp {
    if (!isNarrow(text)) return this.forAny()
    if (this.narrow !== undefined) return this.narrow
    const source = narrowSource(this.read())
    this.narrow = source === null ? this.forAny() : compiled(new RegExp(source, this.flags), NARROW)
    return this.narrow
  }

  private forAny(): RegExp {
    this.wide ??= compiled(new RegExp(this.read(), `${this.flags}u`), WIDE)
    return this.wide
  }

  private read(): string {
    return this.cased ? this.source : lowerSource(this.source)
  }
}

const PIECE = /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|k<[^>]*>|[\s\S])|\(\?<[A-Za-z]\w*>|[^\\(]+|\(/g

/** The expression for lower-cased text: letters in small and without marks, classes of capitals mean any letter; escapes and names stay. */
export function lowerSource(source: string): string {
  return source.replace(PIECE, (piece) => {
    if (/^\\[p]\{(?:Lu|Lt|Uppercase_Letter|Uppercase)\}$/.test(piece)) return '\\p{L}'
    return piece.startsWith('\\') || piece.startsWith('(?<') ? piece : lowerCase(piece)
  })
}
