import { describe, expect, it } from 'vitest'
import { flatten } from '../../../src/parse/html/flatten.js'
import { Seen } from '../../../src/parse/html/shown.js'
import { DEEPEST, parseTree } from '../../../src/parse/html/tree.js'

const blocksOf = (html: string) => flatten(parseTree(html)).blocks
const texts = (html: string) => blocksOf(html).map(({ text }) => text)

describe('blocks', () => {
  it('are what block elements part, inline elements do not', () => {
    expect(texts('<div>One<p>Two <b>and</b> three</p>four</div>five')).toEqual(['One', 'Two and three', 'four', 'five'])
  })

  it('have the white space that a reader sees', () => {
    expect(texts('<p> High\n\t water <b> rose </b> again. </p>')).toEqual(['High water rose again.'])
  })

  it('follow a blank line or only a new line', () => {
    const lines = (html: string) => blocksOf(html).map(({ isLine }) => isLine)
    expect(lines('<p>One<br>two<br><br>three')).toEqual([false, true, false])
    expect(lines('<ul><li>One<li>Two</ul><p>Three')).toEqual([false, true, false])
    expect(lines('<table><tr><td>One<tr><td>Two</table>')).toEqual([false, true])
  })

  it('hold no block of white space, of characters without width, or of nothing', () => {
    expect(texts('<p>\u200b</p><p>&nbsp;</p><p>\ufeff\u00ad</p><p></p><p>One</p>')).toEqual(['One'])
  })

  it('leave out what is no text: scripts, styles, drawings, templates', () => {
    expect(texts('<script>a</script><style>b</style><svg><text>c</text></svg><template>d</template><p>One')).toEqual([
      'One',
    ])
  })
})

describe('rows', () => {
  it('are lines with tabs between their cells', () => {
    expect(texts('<table><tr><th>Team<th>Points<tr><td>Reds<td>12</table>')).toEqual(['Team\tPoints', 'Reds\t12'])
  })

  it('pass over empty cells', () => {
    expect(texts('<table><tr><td></td><td>Reds</td><td> </td><td> 12 </td><td></td></tr></table>')).toEqual([
      'Reds\t12',
    ])
  })

  it('may have any number of cells', () => {
    const [row] = texts(`<table><tr>${'<td>one'.repeat(10_000)}</table>`)
    expect(row).toBe(Array(10_000).fill('one').join('\t'))
  })
})

describe('what is written in a fixed shape', () => {
  it('keeps its white space byte for byte', () => {
    expect(texts('<pre>let a = 1\n\n    b\t=  2\n<b>  c</b></pre>')).toEqual(['let a = 1\n\n    b\t=  2\n  c'])
    expect(texts('<pre>one<br>  two</pre>')).toEqual(['one\n  two'])
  })

  it('begins on the line after its tag', () => {
    expect(texts('<pre>\n  one\n</pre>')).toEqual(['  one'])
    expect(texts('<pre><code>\n  one\n</code></pre>')).toEqual(['  one'])
  })

  it('is not all that follows', () => {
    expect(texts('<pre>a  b</pre><p>a  b</p>')).toEqual(['a  b', 'a b'])
  })
})

describe('ruby and formulas', () => {
  it('ruby is read with its base, without the brackets for browsers that do not know it', () => {
    expect(texts('<p><ruby>東<rp>(</rp><rt>とう</rt><rp>)</rp></ruby>の港。')).toEqual(['東とうの港。'])
  })

  it('formulas are TeX where the page gives it', () => {
    const tex = '<semantics><mi>x</mi><annotation encoding="application/x-tex">x^2</annotation></semantics>'
    expect(texts(`<p>Let <math>${tex}</math> be <math><mi>y</mi></math>.`)).toEqual(['Let $x^2$ be y.'])
  })
})

describe('what is hidden', () => {
  const seen = (html: string) => blocksOf(html).map(({ text, seen: how, cover }) => [text, how, cover])

  it('stays, marked, each outermost element with its own number', () => {
    const html = '<p>One</p><div hidden><p>Two</p><p style="display:none">Three</p></div><p hidden>Four</p>'
    expect(seen(html)).toEqual([
      ['One', Seen.Yes, 0],
      ['Two', Seen.Hidden, 1],
      ['Three', Seen.Hidden, 1],
      ['Four', Seen.Hidden, 2],
    ])
  })

  it('goes where it is part of a line', () => {
    expect(seen('<p>One <span style="display:none">secret </span>word</p>')).toEqual([['One word', Seen.Yes, 0]])
  })

  it('is another thing than what browsers without scripts see', () => {
    expect(seen('<noscript><p>One</p></noscript>')).toEqual([['One', Seen.Unscripted, 1]])
  })
})

describe('a block knows', () => {
  it('its element and the innermost one, parents before children', () => {
    const { blocks, elements, parents } = flatten(parseTree('<div><p><b>One</b></p><p>Two <i>three</i></p></div>'))
    expect(elements.map(({ name }) => name)).toEqual(['div', 'p', 'b', 'p'])
    expect(parents).toEqual([-1, 0, 1, 0])
    expect(blocks.map(({ element, leaf, tag }) => [element, leaf, tag])).toEqual([
      [1, 2, 'p'],
      [3, 3, 'p'],
    ])
  })

  it('how much of it is links, and the images before it', () => {
    const [one, two] = blocksOf('<p>12345<a>67890</a></p><img><figure><img></figure><p><a><b>All</b></a></p>')
    expect([one!.linked, one!.images, two!.linked, two!.images]).toEqual([0.5, 0, 1, 2])
  })

  it('where each of its texts stood', () => {
    const html = '<p>One <b>&amp; two</b></p>'
    const [block] = blocksOf(html)
    expect(block!.runs).toEqual([0, 4, 3, 7, 4, 5, html.indexOf('&amp;'), html.indexOf('</b>')])
  })
})

it('what is nested too deeply to be read safely keeps its text all the same', () => {
  expect(texts(`${'<div>'.repeat(DEEPEST * 10)}High water`)).toEqual(['High water'])
})
