import { expect, it } from 'vitest'
import { parseHtml } from '../../../src/parse/html/page.js'
import { elementsWithin } from '../../../src/parse/html/within.js'
import { selectElements } from '../../../src/rules/sites/engine.js'

const PAGE =
  '<main><p>One gate.</p><aside class="more"><ul><li>Two gates</li></ul></aside><p class="more">Three gates.</p></main>'

it('marks the elements that are selected and those below them', () => {
  const { html, blocks, source } = parseHtml(PAGE)
  const inside = elementsWithin(html, '.more', selectElements)
  const found = blocks.flatMap(({ start, end }, at) =>
    inside[html.element[at]!] === 1 ? [source.slice(start, end)] : [],
  )
  expect(found).toEqual(['Two gates', 'Three gates.'])
})

it('asks the tree once for each selector', () => {
  const { html } = parseHtml(PAGE)
  let asked = 0
  const count: typeof selectElements = (tree, selector) => {
    asked++
    return selectElements(tree, selector)
  }
  for (let time = 0; time < 3; time++) elementsWithin(html, 'aside', count)
  expect(asked).toBe(1)
})
