// The page's tree becomes a small, even one (hast) of what is kept: paragraphs, headings, lists, tables, code, quotations.
import type { AnyNode, Element as Dom, ParentNode } from 'domhandler'
import type { Element, ElementContent, Root } from 'hast'
import { Flow, flowOf } from '../parse/html/tags.js'
import { codeBlock } from './code.js'
import { flow, isFlow } from './flow.js'
import { imageOf, isNear, type Resolve } from './images.js'
import type { KeptText } from './kept-text.js'
import { definitions, list } from './lists.js'
import { h, inLine, isBlank, isBlock, isElement, mapElements, text, textOf, trimmed } from './nodes.js'
import { dataTable, isLayout } from './tables.js'

export interface TreeOptions {
  readonly links: boolean
  readonly images: boolean
  readonly resolve: Resolve
}

/** What is kept of a page. */
export function cleanTree(kept: KeptText, options: TreeOptions): Root {
  const root = commonRoot(kept)
  const cleaner = new TreeCleaner(kept, options, root)
  const children = flow(cleaner.convert(root.type === 'tag' ? [root] : (root as ParentNode).children))
  return { type: 'root', children: withKnownAnchors(children) }
}

/** An element that cannot stand without the one around it. */
const PART = /^(?:li|tr|tbody|thead|tfoot|dt|dd|td|th|option|summary|figcaption|caption)$/

/** The innermost element around all that is kept. */
function commonRoot(kept: KeptText): AnyNode {
  let root: AnyNode = kept.tree
  for (;;) {
    const held: AnyNode[] = (root as ParentNode).children.filter((child) => kept.holds(child))
    const only = held[0]
    if (held.length !== 1 || only?.type !== 'tag') break
    root = only
  }
  while (root.type === 'tag' && (PART.test(root.name) || flowOf(root.name) !== Flow.Block))
    root = root.parent ?? kept.tree
  return root
}

/** Inline elements that mean something; all others are unwrapped. */
const MEANT: Readonly<Record<string, string>> = {
  ...{ em: 'em', i: 'em', strong: 'strong', b: 'strong', s: 's', strike: 's', del: 'del', ins: 'ins', mark: 'mark' },
  ...{ sub: 'sub', sup: 'sup', code: 'code', tt: 'code', kbd: 'kbd', samp: 'samp', var: 'var', q: 'q', cite: 'cite' },
  ...{ dfn: 'dfn', abbr: 'abbr', u: 'u' },
}

type Maker = (this: TreeCleaner, dom: Dom) => ElementContent[]

class TreeCleaner {
  constructor(
    private readonly kept: KeptText,
    private readonly options: TreeOptions,
    private readonly root: AnyNode,
  ) {}

  convert = (nodes: readonly AnyNode[]): ElementContent[] => {
    const found: ElementContent[] = []
    for (const node of nodes) {
      if (node.type === 'text') {
        const value = this.kept.of(node)
        if (value !== '') found.push(text(value))
      } else if (node.type === 'tag') found.push(...this.element(node))
      else if (node.type === 'cdata') found.push(...this.convert((node as unknown as ParentNode).children))
    }
    return found
  }

  private element(dom: Dom): ElementContent[] {
    if (this.kept.isGone(dom) && dom.name !== 'figure' && !holdsFigureOf(dom)) return []
    const maker = MAKERS[dom.name]
    if (maker !== undefined) return this.named(dom, maker.call(this, dom))
    const how = flowOf(dom.name)
    if (how === Flow.Dropped && !this.kept.holds(dom)) return []
    const inside = this.convert(dom.children)
    if (MEANT[dom.name] !== undefined) return this.named(dom, inline(MEANT[dom.name]!, inside, dom))
    return this.named(dom, how === Flow.Inline ? inside : flow(inside))
  }

  /** A link of the page may point at it. */
  private named(dom: Dom, made: ElementContent[]): ElementContent[] {
    const id = dom.attribs.id ?? (dom.name === 'a' ? dom.attribs.name : undefined)
    const first = made.find((node): node is Element => node.type === 'element' && node.tagName !== 'br')
    if (id !== undefined && this.kept.wanted.has(id) && first !== undefined) first.properties.id ??= id
    return made
  }

  /** Of the words of a heading or a summary. */
  private line(dom: Dom): ElementContent[] {
    return trimmed(inLine(this.convert(dom.children), () => text(' ')))
  }

  static readonly makers: Readonly<Record<string, Maker>> = {
    p(dom) {
      return flow(this.convert(dom.children))
    },
    br: () => [h('br', [])],
    hr: () => [h('hr', [])],
    pre(dom) {
      return codeBlock(dom, this.kept)
    },
    blockquote(dom) {
      return wrapped('blockquote', flow(this.convert(dom.children)))
    },
    figure(dom) {
      return figure(flow(this.convert(dom.children)))
    },
    figcaption(dom) {
      return wrapped('figcaption', this.line(dom))
    },
    details(dom) {
      return wrapped('details', flow(this.convert(dom.children)))
    },
    summary(dom) {
      return wrapped('summary', this.line(dom))
    },
    table(dom) {
      return isLayout(dom) ? flow(this.convert(dom.children)) : dataTable(dom, this.convert)
    },
    dl(dom) {
      return definitions(dom, this.convert)
    },
    a(dom) {
      return this.link(dom)
    },
    img(dom) {
      if (!this.options.images) return []
      return imageOf(dom, { resolve: this.options.resolve, isNear: isNear(dom, this.kept, this.root) })
    },
    input(dom) {
      if (dom.attribs.type !== 'checkbox' || !isInItem(dom)) return []
      return [h('input', [], { type: 'checkbox', disabled: true, checked: dom.attribs.checked !== undefined })]
    },
    math(dom) {
      const tex = this.kept.formula(dom)
      if (tex === null) return this.convert(dom.children)
      const shown = dom.attribs.display === 'block' ? 'math-display' : 'math-inline'
      return [h('code', [text(tex)], { className: ['language-math', shown] })]
    },
    ruby(dom) {
      return wrapped('ruby', this.convert(dom.children))
    },
    rt(dom) {
      const reading = this.convert(dom.children)
      return isBlank(reading) ? [] : [h('rp', [text('(')]), h('rt', reading), h('rp', [text(')')])]
    },
  }

  private link(dom: Dom): ElementContent[] {
    const inside = this.convert(dom.children)
    const { href, title } = dom.attribs
    const address = href === undefined || !this.options.links ? null : this.options.resolve(href.trim())
    if (href?.startsWith('#') === true && /^\s*[#¶§🔗]*\s*$/u.test(textOf(inside)) && isBlankOrSign(inside)) return []
    if (address === null || isBlank(inside)) return inside
    const properties = { href: address, ...(title === undefined ? {} : { title }) }
    if (!isFlow(inside)) return spaced(h('a', inside, properties))
    // A card: each of its lines links.
    return mapElements(flow(inside), (one) =>
      /^(?:p|h[1-6])$/.test(one.tagName) ? [{ ...one, children: [h('a', one.children, properties)] }] : [one],
    )
  }
}

const MAKERS: Readonly<Record<string, Maker>> = {
  ...TreeCleaner.makers,
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, heading])),
  ...Object.fromEntries(['ul', 'ol', 'menu', 'dir'].map((name) => [name, listMaker])),
}

function heading(this: TreeCleaner, dom: Dom): ElementContent[] {
  const line = trimmed(inLine(this.convert(dom.children), () => text(' ')))
  return textOf(line).trim() === '' ? flow(line) : [h(dom.name, line)]
}

function listMaker(this: TreeCleaner, dom: Dom): ElementContent[] {
  return list(dom, this.convert)
}

const isBlankOrSign = (nodes: readonly ElementContent[]) => !nodes.some((node) => isElement(node, 'img'))

function isInItem({ parent }: Dom): boolean {
  for (let at = parent, up = 0; at?.type === 'tag' && up < 4; at = at.parent, up++) if (at.name === 'li') return true
  return false
}

/** A picture whose caption was cut stays: the caption of a photo is often only its credit. */
function holdsFigureOf(dom: Dom): boolean {
  return dom.name === 'figcaption'
    ? false
    : dom.parent?.type === 'tag' && dom.parent.name === 'figure' && dom.name !== 'figcaption'
}

function wrapped(name: string, inside: ElementContent[]): ElementContent[] {
  return isBlank(inside) ? [] : [h(name, inside)]
}

/** Pictures stand in it without a paragraph of their own; without caption and picture it says nothing. */
function figure(blocks: readonly ElementContent[]): ElementContent[] {
  const inside = blocks.flatMap((block) =>
    isElement(block, 'p') && textOf(block.children).trim() === '' ? block.children : [block],
  )
  if (isBlank(inside)) return []
  return inside.some((node) => isElement(node, 'figcaption')) || !inside.some(isBlock) ? [h('figure', inside)] : inside
}

function inline(name: string, inside: ElementContent[], { attribs }: Dom): ElementContent[] {
  if (isFlow(inside) || textOf(inside).trim() === '') return inside
  const title = name === 'abbr' && attribs.title !== undefined ? { title: attribs.title } : {}
  return spaced(h(name, inside, title))
}

/** White space at the ends of an inline element stands outside of it, since Markdown knows no `** bold**`. */
function spaced(element: Element): ElementContent[] {
  const [first, last] = [element.children[0], element.children.at(-1)]
  const before = first?.type === 'text' && /^\s/.test(first.value) ? [text(' ')] : []
  const after = last?.type === 'text' && /\s$/.test(last.value) ? [text(' ')] : []
  if (before.length === 0 && after.length === 0) return [element]
  return [...before, { ...element, children: trimmed(element.children) }, ...after]
}

/** Links within the page stay where their target did. Names are prefixed, so that none takes the place of a script's (DOM clobbering). */
function withKnownAnchors(nodes: ElementContent[]): ElementContent[] {
  const ids = new Set<string>()
  mapElements(nodes, (element) => {
    if (typeof element.properties.id === 'string') ids.add(element.properties.id)
    return [element]
  })
  return mapElements(nodes, (element) => {
    const { id, href } = element.properties
    if (typeof id === 'string') element.properties = { ...element.properties, id: PREFIX + id }
    if (typeof href !== 'string' || !href.startsWith('#')) return [element]
    if (!ids.has(href.slice(1))) return element.children
    element.properties = { ...element.properties, href: `#${PREFIX}${href.slice(1)}` }
    return [element]
  })
}

const PREFIX = 'user-content-'
