import { describe, expect, it } from 'vitest'
import { createCleaner } from '../../src/index.js'
import { parseHtml } from '../../src/parse/html/page.js'
import { compileRules } from '../../src/rules/compile.js'
import { IndexedDocument } from '../../src/rules/document-view.js'
import { selectElements } from '../../src/rules/sites/engine.js'
import { holds, packOf } from './holds.js'

const PAGE = '<main><p>The gate is shut.</p><aside class="more"><p>The gate is <b>shut</b>.</p></aside></main>'

function holdsAt(selector: unknown, block: number): boolean {
  const rules = compileRules([packOf({ when: { selector: [selector].flat() } })], { select: selectElements })
  const document = new IndexedDocument(parseHtml(PAGE), rules, new Map())
  return rules.rules[0]!.when.test(document.whole(block), { document, block })
}

it.each([
  ['.more', 0, false] as const,
  ['.more', 1, true] as const,
  ['aside > p', 1, true] as const,
  ['main', 0, true] as const,
  [['h1', 'aside'], 1, true] as const,
  // An element inside the block is not what makes it.
  ['b', 1, false] as const,
])('%s for block %i: %s', (selector, block, expected) => {
  expect(holdsAt(selector, block)).toBe(expected)
})

it('never holds for text', () => {
  expect(holds({ selector: ['p'] }, 'The gate is shut.')).toBe(false)
})

describe('in a rule', () => {
  const when = { starts: ['the gate'] }

  it('cuts on pages', async () => {
    const cleaner = await createCleaner({ packs: [packOf({ when: { ...when, selector: ['.more'] } })] })
    expect(cleaner.clean(PAGE, { format: 'html', lang: 'en' }).text).toBe('The gate is shut.')
    expect(cleaner.clean('The gate is open.', { lang: 'en' }).removed).toEqual([])
  })

  it('says the same in later rounds, when something has been cut', async () => {
    const first = packOf({ id: 'other', when: { starts: ['read also'] } })
    const second = packOf({ when, unless: { selector: ['main'] } })
    const cleaner = await createCleaner({ packs: [first, { ...second, category: 'nav' }] })
    const page = '<main><p>Read also: tides</p><p>The gate is shut.</p></main><p>The gate is open.</p>'
    const { text } = cleaner.clean(page, { format: 'html', lang: 'en' })
    expect(text).toBe('The gate is shut.')
  })
})
