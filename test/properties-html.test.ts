// The promises about pages of HTML over damaged pages: the same ones at every run, more of them in `npm run soak`.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readCorpus } from '../src/corpus/folder.js'
import { createPageChecker } from './soak/page-promises.js'
import { damagedPages } from './soak/pages.js'

/** So many fit into the time of the suite; CHAFFINCH_PAGES=5000 takes several minutes. */
const PAGES = Number(process.env.CHAFFINCH_PAGES ?? 1500)
const SEED = Number(process.env.CHAFFINCH_SEED ?? 20_240_115)

it(`${PAGES} damaged pages keep every promise`, async () => {
  const seeds = readCorpus('corpus').flatMap(({ html }) => (html === null ? [] : [html]))
  const checker = await createPageChecker()
  const seen = { checked: 0, cut: 0, left: 0 }
  const promise = fc.property(damagedPages(seeds), (page) => {
    const { removed, status } = checker.check(page)
    seen.checked++
    if (removed.length > 0) seen.cut++
    if (status === 'ok') seen.left++
  })
  const started = performance.now()
  fc.assert(promise, { numRuns: PAGES, seed: SEED })
  const share = (count: number) => `${((100 * count) / seen.checked).toFixed(1)} %`
  const seconds = ((performance.now() - started) / 1000).toFixed(0)
  console.log(
    `pages: ${seen.checked}, seed ${SEED}, ${seconds} s, ${share(seen.cut)} with a cut, ${share(seen.left)} with a text`,
  )
  expect(seen.cut / seen.checked, 'share of pages with a cut').toBeGreaterThanOrEqual(0.5)
  expect(seen.left / seen.checked, 'share of pages with a text').toBeGreaterThanOrEqual(0.5)
}, 1_200_000)
