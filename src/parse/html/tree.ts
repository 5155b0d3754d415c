// HTML becomes a tree: htmlparser2's tokenizer and tree builder, with a cap on depth that no page of people reaches.
import { DomHandler, type Document as Tree } from 'domhandler'
import { Parser } from 'htmlparser2'

/** Levels of elements; the tags of what is nested deeper are passed over, its text stays. Recursion over the tree is safe within it. */
export const DEEPEST = 400

const OPTIONS = { lowerCaseTags: true, lowerCaseAttributeNames: true, decodeEntities: true } as const

/** Builds nodes with offsets; stops at the first tag that is too deep, because htmlparser2 takes quadratic time from there on. */
class CappedHandler extends DomHandler {
  isTooDeep = false
  stop = (): void => {}

  constructor(private readonly deepest: number) {
    super(undefined, { withStartIndices: true, withEndIndices: true })
  }

  override onopentag(name: string, attribs: Record<string, string>): void {
    super.onopentag(name, attribs)
    if (this.tagStack.length <= this.deepest) return
    this.isTooDeep = true
    this.stop()
  }
}

/** Builds the tree. Offsets (`startIndex`, `endIndex`, UTF-16) are those of the source. Never throws. */
export function parseTree(source: string): Tree {
  const read = withoutOddComments(source).replace(CDATA, '         ')
  return build(read, DEEPEST) ?? build(flattened(read), Number.POSITIVE_INFINITY)!
}

/** Null when the tree would be deeper. */
function build(source: string, deepest: number): Tree | null {
  const handler = new CappedHandler(deepest)
  const parser = new Parser(handler, OPTIONS)
  handler.stop = () => parser.pause()
  parser.write(source)
  if (handler.isTooDeep) return null
  parser.end()
  return handler.root
}

/** In HTML this opens nothing; in a script a comment stands before it. */
const CDATA = /(?<![/*])<!\[CDATA\[/gi
const COMMENT = /<!--(-?>)|<!--[\s\S]*?(--!?>|$)/g

/** Comments that end as browsers let them (<!-->, --!>, HTML Living Standard 13.2.5.43) would swallow the rest of the page; offsets stay. */
function withoutOddComments(source: string): string {
  if (!source.includes('<!-->') && !source.includes('<!--->') && !source.includes('--!>')) return source
  return source.replace(COMMENT, (found, abrupt: string | undefined, end: string | undefined) => {
    if (abrupt !== undefined) return ' '.repeat(found.length)
    return end === '--!>' ? `${found.slice(0, -4)} -->` : found
  })
}

/** Comments, what no tag stands in, tags: in this order, so that a tag in a script is none. */
const TAG =
  /<!--[\s\S]*?(?:-->|$)|<(script|style|textarea|title)\b[\s\S]*?(?:<\/\1|$)|<(\/?)([a-z][^\s/>]*)[^>]*(?:>|$)/gi
/** Void elements, and those that close others of their kind and so do not grow. */
const FLAT =
  /^(?:area|base|basefont|br|col|command|embed|frame|hr|img|input|isindex|keygen|link|meta|param|source|track|wbr|p|li|td|th|tr|thead|tbody|tfoot|dd|dt|option|optgroup|rt|rp)$/i

/** The source with the tags below a safe level made spaces, so that offsets stay. */
function flattened(source: string): string {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (const found of source.matchAll(TAG)) {
    const name = found[3]
    if (name === undefined || FLAT.test(name)) continue
    const isClosing = found[2] === '/'
    if (!isClosing) depth++
    if (depth > DEEPEST / 2) {
      parts.push(source.slice(from, found.index), ' '.repeat(found[0].length))
      from = found.index + found[0].length
    }
    if (isClosing && depth > 0) depth--
  }
  return parts.join('') + source.slice(from)
}
