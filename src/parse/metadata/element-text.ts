// Text and place of an element, without recursion: trees of hostile pages may be of any depth.
import type { AnyNode, Element } from 'domhandler'

const SILENT = new Set(['script', 'style', 'template', 'noscript', 'svg', 'iframe', 'select', 'button', 'math'])
const INLINE = new Set(
  [
    'a',
    'abbr',
    'acronym',
    'b',
    'bdi',
    'bdo',
    'big',
    'cite',
    'code',
    'data',
    'del',
    'dfn',
    'em',
    'font',
    'i',
    'ins',
  ].concat(
    [
      'kbd',
      'label',
      'mark',
      'q',
      'rp',
      'rt',
      'ruby',
      's',
      'samp',
      'small',
      'span',
      'strong',
      'sub',
      'sup',
      'time',
      'u',
    ],
    ['var', 'wbr', 'meta', 'link'],
  ),
)

/**
 * What a reader sees of a node, white space joined, cut at about `longest` UTF-16 units. Blocks and `<br>` part words, and with
 * `lines` they part lines.
 */
export function textOf(root: AnyNode, longest = 600, lines = false): string {
  let text = ''
  const gap = lines ? '\n' : ' '
  for (let node: AnyNode | null = root; node !== null && text.length <= longest; ) {
    let inner: AnyNode | null = null
    if (node.type === 'text') text += node.data.length > longest ? node.data.slice(0, longest) : node.data
    else if ('children' in node && !isSilent(node, root)) {
      if ('name' in node && !INLINE.has(node.name)) text += gap
      inner = node.children[0] ?? null
    }
    node =
      inner ??
      following(node, root, (left) => {
        if (!INLINE.has(left.name)) text += gap
      })
  }
  return squeeze(text, lines)
}

function isSilent(node: AnyNode, root: AnyNode): boolean {
  return node !== root && 'name' in node && SILENT.has(node.name)
}

function squeeze(text: string, lines: boolean): string {
  if (!lines) return text.replace(/[\s\u200b\ufeff\u00ad]+/g, (gap) => (/\s/.test(gap) ? ' ' : '')).trim()
  return text
    .replace(/[\u200b\ufeff\u00ad]/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim()
}

/** The node behind a node and all that it holds, in reading order, within `root`; `leave` sees the elements that end on the way. */
export function following(node: AnyNode, root: AnyNode, leave?: (left: Element) => void): AnyNode | null {
  for (let at: AnyNode | null = node; at !== null && at !== root; at = at.parent) {
    if (at !== node && 'attribs' in at) leave?.(at)
    if (at.next !== null) return at.next
  }
  return null
}

/** The value of an attribute, cut at `longest`, or '' when there is none. */
export function attribute(element: Element, name: string, longest = 1000): string {
  const value = element.attribs[name]
  if (value === undefined) return ''
  return value.length > longest ? value.slice(0, longest) : value
}

/** The elements around an element, the nearest first, at most `most` of them. */
export function* ancestors(element: Element, most = 40): Generator<Element> {
  let count = 0
  for (let at = element.parent; at !== null && count < most; at = at.parent, count++) if ('attribs' in at) yield at
}
