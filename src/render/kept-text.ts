// What is left of each text node of a page after the cuts, and what that says of the elements around it.
import type { AnyNode, Element, ParentNode, Text, Document as Tree } from 'domhandler'
import type { HtmlDocument } from '../parse/html/page.js'
import type { Removed } from '../types.js'

type Cut = Pick<Removed, 'start' | 'end' | 'join'>

interface Piece {
  readonly start: number
  readonly end: number
}

/** Characters of text in an element: all of it, and what is kept. */
interface Amount {
  readonly all: number
  readonly kept: number
}

export class KeptText {
  /** By the place of the node in the page: its stretch of the flat text. */
  private readonly pieces = new Map<number, Piece>()
  private readonly amounts = new Map<AnyNode, Amount>()
  /** Elements by their id; names of anchors count too. */
  readonly targets = new Map<string, Element>()
  /** Ids that links of the page point at. */
  readonly wanted = new Set<string>()
  /** Places in the page of the first and the last kept text. */
  first = Number.POSITIVE_INFINITY
  last = -1

  /** `cuts` in offsets of the document's flat text, in order, not overlapping. */
  constructor(
    private readonly document: HtmlDocument,
    private readonly cuts: readonly Cut[],
  ) {
    let before: { start: number; end: number } | undefined
    for (const block of document.blocks) {
      for (const { start, end, from } of document.html.runs(block)) {
        // The white space at the end of a cell was made a tab.
        if (before !== undefined && before.end > start) before.end = start
        before = { start, end: Math.min(end, block.end) }
        this.pieces.set(from, before)
      }
    }
    this.measure(document.html.tree)
  }

  get tree(): Tree {
    return this.document.html.tree
  }

  /** What is left of a text node, joins included; white space of a page's source is collapsed as a browser does. */
  of(node: Text): string {
    const piece = this.pieceOf(node)
    const left = piece === undefined ? '' : this.left(piece).replace(/\t+$/, '')
    // White space at the end of a block is no text, but an image may stand behind it.
    if (left === '') return node.data.trim() === '' ? ' ' : ''
    return /\s$/.test(node.data) && !/\s$/.test(left) && this.isWhole(piece!) ? `${left} ` : left
  }

  /** The same with the white space of the source, where nothing was cut; for code. */
  verbatim(node: Text): string {
    const piece = this.pieceOf(node)
    if (piece === undefined) return node.data.trim() === '' ? node.data : ''
    const left = this.left(piece)
    return this.isWhole(piece) ? node.data : left
  }

  /** TeX of a formula that the text holds as TeX, without its dollar signs; null where it does not or it was cut. */
  formula(element: Element): string | null {
    const piece = this.pieces.get(element.startIndex!)
    const left = piece === undefined ? '' : this.left(piece)
    return left.length > 2 && left.startsWith('$') && left.endsWith('$') ? left.slice(1, -1).trim() : null
  }

  /** Whether text of it is kept. */
  holds(node: AnyNode): boolean {
    return (this.amounts.get(node)?.kept ?? 0) > 0
  }

  /** Whether it had text of which nothing is kept. */
  isGone(node: AnyNode): boolean {
    const amount = this.amounts.get(node)
    return amount !== undefined && amount.kept === 0 && amount.all > 0
  }

  /** The line break right behind <pre> is no text of it: its stretch begins behind. */
  private pieceOf({ startIndex, data }: Text): Piece | undefined {
    const skipped = /^\r?\n/.exec(data)?.[0].length ?? 0
    return this.pieces.get(startIndex!) ?? this.pieces.get(startIndex! + skipped)
  }

  private isWhole({ start, end }: Piece): boolean {
    const cut = this.cuts[this.firstCut(start)]
    return cut === undefined || cut.start >= end
  }

  private left({ start, end }: Piece): string {
    const { cuts } = this
    const { source } = this.document
    let text = ''
    let from = start
    for (let at = this.firstCut(start); at < cuts.length && cuts[at]!.start <= end; at++) {
      const cut = cuts[at]!
      if (cut.start > from) text += source.slice(from, cut.start)
      if (cut.start > start) text += cut.join
      from = Math.max(from, cut.end)
    }
    return from < end ? text + source.slice(from, end) : text
  }

  /** Index of the first cut that ends behind `offset`. */
  private firstCut(offset: number): number {
    let low = 0
    let high = this.cuts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.cuts[middle]!.end <= offset) low = middle + 1
      else high = middle
    }
    return low
  }

  private measure(node: AnyNode): Amount {
    let amount = this.own(node)
    if (node.type === 'tag' || node.type === 'root' || node.type === 'cdata') {
      if (node.type === 'tag') this.noteLinks(node)
      let { all, kept } = amount
      for (const child of (node as ParentNode).children) {
        const inside = this.measure(child)
        all += inside.all
        kept += inside.kept
      }
      amount = { all, kept }
    }
    this.amounts.set(node, amount)
    return amount
  }

  private own(node: AnyNode): Amount {
    let text = ''
    if (node.type === 'text') text = this.of(node)
    else if (node.type === 'tag' && node.name === 'math') text = this.formula(node) ?? ''
    else return { all: 0, kept: 0 }
    const kept = text.trim().length
    if (kept > 0) {
      this.first = Math.min(this.first, node.startIndex!)
      this.last = Math.max(this.last, node.startIndex!)
    }
    return { all: node.type === 'text' ? node.data.trim().length : kept, kept }
  }

  private noteLinks(element: Element): void {
    const { id, name, href } = element.attribs
    const anchor = id ?? (element.name === 'a' ? name : undefined)
    if (anchor !== undefined && !this.targets.has(anchor)) this.targets.set(anchor, element)
    if (element.name === 'a' && href?.startsWith('#') === true) this.wanted.add(href.slice(1))
  }
}
