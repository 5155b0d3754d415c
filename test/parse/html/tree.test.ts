import type { AnyNode } from 'domhandler'
import { describe, expect, it } from 'vitest'
import { DEEPEST, parseTree } from '../../../src/parse/html/tree.js'

/** Names of elements and texts in the order of the source, each text with its offsets. */
function outline(source: string): string[] {
  const found: string[] = []
  const walk = (node: AnyNode) => {
    if (node.type === 'text' && node.data.trim() !== '') {
      found.push(node.data.trim())
      expect(source.slice(node.startIndex!, node.endIndex! + 1)).toContain(node.data.trim())
    }
    if (node.type === 'script') return
    if (node.type === 'tag') found.push(`<${node.name}>`)
    if ('children' in node) for (const child of node.children) walk(child)
  }
  walk(parseTree(source))
  return found
}

/** Levels of elements. */
function depthOf(source: string): number {
  let deepest = 0
  const open: [AnyNode, number][] = [[parseTree(source), 0]]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [node, depth] = next
    deepest = Math.max(deepest, depth)
    if ('children' in node) for (const child of node.children) open.push([child, depth + 1])
  }
  return deepest
}

describe('the tree', () => {
  it('has elements in lower case and texts with their offsets', () => {
    expect(outline('<P>High <B>water</B></P>')).toEqual(['<p>', 'High', '<b>', 'water'])
  })

  it('closes what authors leave open', () => {
    expect(outline('<ul><li>One<li>Two</ul><p>Three<p>Four')).toEqual([
      ...['<ul>', '<li>', 'One', '<li>', 'Two', '<p>', 'Three', '<p>', 'Four'],
    ])
  })
})

describe('a comment', () => {
  it.each(['<!-->', '<!--->', '<!-- note --!>', '<!---->', '<!-- a <p>b</p> -->', '<!-- a -- b -->'])(
    '%s ends where browsers end it',
    (comment) => expect(outline(`<p>One</p>${comment}<p>Two</p>`)).toEqual(['<p>', 'One', '<p>', 'Two']),
  )

  it('that never ends takes the rest of the page', () => {
    expect(outline('<p>One</p><!-- <p>Two</p>')).toEqual(['<p>', 'One'])
  })
})

describe('CDATA', () => {
  it('opens nothing in HTML: what stands in it is text', () => {
    expect(outline('<p><![CDATA[One</p><p>Two</p>')).toEqual(['<p>', 'One', '<p>', 'Two'])
  })

  it('stays in scripts, where it stands behind a comment', () => {
    const [node] = parseTree('<script>//<![CDATA[\nlet a = 1\n//]]></script>').children
    expect(node).toMatchObject({ name: 'script', children: [{ data: '//<![CDATA[\nlet a = 1\n//]]>' }] })
  })
})

describe('elements that are nested too deeply', () => {
  const nested = (levels: number, tag = 'div') => `${`<${tag}>`.repeat(levels)}High water`

  it('are passed over, their text stays in its place', () => {
    for (const tag of ['div', 'b', 'blockquote', 'my-box']) {
      const source = `<p>Before</p>${nested(DEEPEST * 3, tag)}`
      expect(outline(source).filter((one) => !one.startsWith('<'))).toEqual(['Before', 'High water'])
      expect(depthOf(source)).toBeLessThanOrEqual(DEEPEST)
    }
  })

  it('are as they are up to there', () => {
    expect(depthOf(nested(DEEPEST - 10))).toBe(DEEPEST - 9)
  })

  it('do not make tags of what is written in scripts and comments', () => {
    const source = `${nested(DEEPEST * 2)}<script>let a = "</div>"</script><!-- </div> --><p>After</p>`
    expect(outline(source).filter((one) => !one.startsWith('<'))).toEqual(['High water', 'After'])
  })
})

it.each(['', '<', '<!', '<!-', '</', '<p', '<p a="', '&', '&#', '<![CDATA[', '\0', '</p>', '<?xml'])(
  '%j is answered',
  (source) => expect(() => parseTree(source)).not.toThrow(),
)
