// A tree becomes the text that a reader sees: blocks in reading order, each with its place in the tree and in the source.
import type { AnyNode, Element, ParentNode, Text, Document as Tree } from 'domhandler'
import { texOf } from './formula.js'
import { coverOf, holdsBlock, isHidden, Seen } from './shown.js'
import { Flow, flowOf } from './tags.js'
import { DEEPEST } from './tree.js'

export const RUN = 4

/** A block before it is known whether it stays. */
export interface FlatBlock {
  readonly text: string
  /** The break before it: a blank line, or only a new line. */
  readonly isLine: boolean
  /** Number of its element in `FlatPage.elements`; of the first inline element in it, too. */
  readonly element: number
  readonly leaf: number
  /** Share (0..1) of its characters that stand in links. */
  readonly linked: number
  readonly seen: Seen
  /** Number of the outermost hidden element that it stands in; 0 where it is seen. */
  readonly cover: number
  readonly tag: string
  /** Images since the block before. */
  readonly images: number
  /** RUN numbers for each stretch: offset in `text`, length there, start and end in the source. */
  readonly runs: readonly number[]
}

export interface FlatPage {
  readonly blocks: FlatBlock[]
  /** Elements with text, parents before children. */
  readonly elements: Element[]
  /** By element; -1 for the topmost. */
  readonly parents: number[]
}

/** Reads the tree once; templates only where they are asked for. */
export function flatten(tree: Tree, { templates = false } = {}): FlatPage {
  const reader = new Flattener(templates)
  reader.children(tree)
  reader.close()
  return reader
}

const WHITE = /[ \t\n\r\f]+/g
const NEEDS_COLLAPSE = /[\t\n\r\f]| {2}/

const FIRST_BREAK = /^\r?\n/
const VISIBLE = /[^\s\u00ad\u200b-\u200f\u2060\ufeff]/

class Flattener implements FlatPage {
  readonly blocks: FlatBlock[] = []
  readonly elements: Element[] = []
  readonly parents: number[] = []
  /** Open elements; their numbers, -1 while they have none. */
  private readonly open: Element[] = []
  private readonly numbers: number[] = []
  /** Index in `open` of the innermost element that starts a block. */
  private holder = -1
  private isPre = false
  private seen = Seen.Yes
  private cover = 0
  private covers = 0
  private links = 0
  private images = 0
  /** The block that is being read: cells of its row that are over, each with its tab, and what follows. */
  private row = ''
  private text = ''
  private runs: number[] = []
  private linkedChars = 0
  private element = -1
  private leaf = -1
  private tag = ''
  private isSpaced = false
  /** The break before the next block: 2 a blank line, 1 a new line. */
  private gap = 2
  private isLine = false

  constructor(private readonly templates: boolean) {}

  children(parent: ParentNode): void {
    for (let node: AnyNode | null = parent.children[0] ?? null; node !== null; node = node.next) {
      if (node.type === 'text') this.addText(node as Text)
      else if (node.type === 'tag') this.enter(node as Element)
      else if (node.type === 'cdata') this.children(node as unknown as ParentNode)
    }
  }

  private enter(element: Element): void {
    const flow = flowOf(element.name)
    if (flow === Flow.Dropped) {
      if (element.name === 'img') this.images++
      else if (this.templates && element.name === 'template' && this.seen === Seen.Yes)
        this.covered(element, Flow.Block)
      return
    }
    if (flow === Flow.Break) {
      this.lineBreak()
      return
    }
    if (this.open.length > DEEPEST * 2) return
    const isInline = flow === Flow.Inline
    if (this.seen === Seen.Yes && (element.name === 'noscript' || isHidden(element))) {
      // A hidden word in a sentence is nothing that a reader could be shown.
      if (!isInline || holdsBlock(element)) this.covered(element, isInline ? Flow.Block : flow)
    } else if (element.name === 'math') this.addFormula(element)
    else this.inside(element, isInline ? Flow.Inline : flow)
  }

  private covered(element: Element, flow: Flow): void {
    this.seen = coverOf(element)
    this.cover = ++this.covers
    this.inside(element, flow)
    this.seen = Seen.Yes
    this.cover = 0
  }

  private inside(element: Element, flow: Flow): void {
    this.open.push(element)
    this.numbers.push(-1)
    const isLink = element.name === 'a'
    if (isLink) this.links++
    if (flow === Flow.Inline) this.children(element)
    else this.asBlock(element, flow)
    if (isLink) this.links--
    this.open.pop()
    this.numbers.pop()
  }

  private asBlock(element: Element, flow: Flow): void {
    const { holder, isPre } = this
    if (flow === Flow.Cell) this.tab()
    else this.breakBefore(flow === Flow.Line)
    this.holder = this.open.length - 1
    this.isPre = isPre || flow === Flow.Pre
    this.children(element)
    if (flow !== Flow.Cell) this.breakBefore(flow === Flow.Line)
    this.holder = holder
    this.isPre = isPre
  }

  /** The text before belongs to another block. */
  private breakBefore(isLine: boolean): void {
    this.close()
    this.gap = Math.max(this.gap, isLine ? 1 : 2)
  }

  /** One <br> starts a line, two or more a paragraph. */
  private lineBreak(): void {
    if (this.isPre) this.text += '\n'
    else {
      this.close()
      this.gap = Math.min(2, this.gap + 1)
    }
  }

  /** Ends a cell. Only its own text is looked at: a row may have any number of them. */
  private tab(): void {
    if (this.isEmpty()) return
    const cell = this.text.trimEnd()
    if (cell !== '' || this.row === '') this.row += `${cell}\t`
    this.text = ''
    this.isSpaced = true
  }

  private isEmpty(): boolean {
    return this.text === '' && this.row === ''
  }

  private addText(node: Text): void {
    let { data } = node
    let from = node.startIndex!
    if (!this.isPre) {
      if (NEEDS_COLLAPSE.test(data)) data = data.replace(WHITE, ' ')
      if (data.charCodeAt(0) === 32 && (this.isSpaced || this.isEmpty())) data = data.slice(1)
      if (data === '') return
    } else if (this.isEmpty()) {
      // The line break after the tag is no part of the text (HTML Living Standard 4.4.3).
      data = data.replace(FIRST_BREAK, '')
      if (data.trim() === '') return
      from += node.data.length - data.length
    }
    this.append(data, from, node.endIndex! + 1)
    this.isSpaced = data.charCodeAt(data.length - 1) === 32
    if (this.links > 0) this.linkedChars += data.length
  }

  /** TeX where the page gives it, else the formula's own characters. */
  private addFormula(element: Element): void {
    const tex = texOf(element)
    if (tex === null) this.inside(element, Flow.Inline)
    else {
      this.append(tex, element.startIndex!, element.endIndex! + 1)
      this.isSpaced = false
    }
  }

  /** `from` and `to` are offsets in the source. */
  private append(text: string, from: number, to: number): void {
    if (this.isEmpty()) this.begin()
    this.runs.push(this.row.length + this.text.length, text.length, from, to)
    this.text += text
  }

  private begin(): void {
    this.element = this.number(this.holder)
    this.leaf = this.number(this.open.length - 1)
    this.tag = this.open[this.holder]?.name ?? ''
    this.isLine = this.gap === 1
    this.gap = 0
    this.linkedChars = 0
    this.runs = []
  }

  /** The number of an open element; its parents get theirs. */
  private number(at: number): number {
    if (at < 0) return -1
    if (this.numbers[at]! >= 0) return this.numbers[at]!
    let first = at
    while (first > 0 && this.numbers[first - 1]! < 0) first--
    for (let index = first; index <= at; index++) {
      this.parents.push(index === 0 ? -1 : this.numbers[index - 1]!)
      this.numbers[index] = this.elements.length
      this.elements.push(this.open[index]!)
    }
    return this.numbers[at]!
  }

  /** Ends the block that is being read. */
  close(): void {
    const text = (this.row + this.text).trimEnd()
    this.row = ''
    this.text = ''
    this.isSpaced = false
    if (!VISIBLE.test(text)) return
    const { element, leaf, tag, isLine, seen, cover, images, runs } = this
    const linked = Math.min(1, this.linkedChars / text.length)
    this.blocks.push({ text, isLine, element, leaf, linked, seen, cover, tag, images, runs })
    this.images = 0
  }
}
