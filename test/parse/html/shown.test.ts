import { describe, expect, it } from 'vitest'
import { isHidden, isShownAsBlock } from '../../../src/parse/html/shown.js'
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

it('its style may make an inline element a block', () => {
  const styles = ['display:block', 'margin:0;display: flex', 'display:inline', 'display:none', 'float:left']
  expect(styles.map((style) => isShownAsBlock(element(`style="${style}"`)))).toEqual([true, true, false, false, false])
  expect(isShownAsBlock(element(''))).toBe(false)
})
