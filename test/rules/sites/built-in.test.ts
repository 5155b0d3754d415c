import { expect, it } from 'vitest'
import { createCleaner } from '../../../src/index.js'
import { builtInSite } from '../../../src/rules/sites/built-in.js'

it('packs are found by their domain alone, without what only authors need', () => {
  const site = builtInSite('wikipedia.org')!
  expect(site.site).toBe('wikipedia.org')
  expect(builtInSite('wikipedia.org')).toBe(site)
  expect(site.remove[0]).not.toHaveProperty('examples')
  expect(builtInSite('en.wikipedia.org')).toBeUndefined()
  expect(builtInSite('index')).toBeUndefined()
})

it('they are used by a cleaner without options', async () => {
  const page = `<h1 id="firstHeading">Varnholm Light</h1><div class="mw-parser-output"><div class="hatnote">For the village, see Varnholm.</div>
    <p>Varnholm Light is a lighthouse<sup class="reference">[1]</sup> on the north mole of Varnholm.</p></div>`
  const cleaner = await createCleaner()
  const { text, title } = cleaner.clean(page, { format: 'html', url: 'https://en.wikipedia.org/wiki/Varnholm_Light' })
  expect(text).toBe('Varnholm Light\n\nVarnholm Light is a lighthouse on the north mole of Varnholm.')
  expect(title).toBe('Varnholm Light')
})
