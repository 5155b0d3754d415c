import { describe, expect, it } from 'vitest'
import { holdsBlock, isHidden } from '../../../src/parse/html/shown.js'
import { parseTree } from '../../../src/parse/html/tree.js'
import { first } from '../metadata/page.js'

const element = (attributes: string) => first(parseTree(`<div ${attributes}>High water</div>`), 'div')

describe('an element is hidden', () => {
  it.each([
    'hidden',
    'hidden=""',
    'style="display:none"',
    'style="color:red; DISPLAY : none"',
    'style="visibility:hidden"',
  ])('by %s', (attributes) => expect(isHidden(element(attributes))).toBe(true))

  it.each(['', 'hidden="until-found"', 'style="display:block"', 'class="hidden"', 'aria-hidden="true"'])(
    'not by %j',
    (attributes) => expect(isHidden(element(attributes))).toBe(false),
  )
})

it('an inline element may hold blocks', () => {
  const span = (content: string) => first(parseTree(`<span>${content}</span>`), 'span')
  expect(['<p>High water</p>', '<b>High</b> water', '', 'a<br>b'].map((content) => holdsBlock(span(content)))).toEqual([
    ...[true, false, false, true],
  ])
})
