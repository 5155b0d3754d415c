import { describe, expect, it } from 'vitest'
import { createCleaner } from '../../../src/index.js'
import { RULES_FOLDER } from '../../../src/rules/build-packs.js'
import { idleRules, withTrials } from '../../../src/rules/examples.js'
import { collectOwnPacks } from '../../../src/rules/folder.js'
import { runSiteExamples } from '../../../src/rules/sites/examples.js'
import { SOUND, siteOfText } from './packs.js'

const run = async (text: string) => {
  const site = siteOfText(text)
  const cleaner = await createCleaner({ packs: [], sites: [site] })
  return runSiteExamples([site], cleaner)
}

describe('examples of site packs', () => {
  it('are held against the cleaner as pages of the site', async () => {
    const results = await run(SOUND)
    expect(results.map(({ rule, list, outcome }) => [rule, list, outcome])).toEqual([
      ['sites/example.org/share-bar', 'removes', 'removed'],
      ['sites/example.org/story', 'keeps', 'kept'],
      ['sites/example.org', 'keeps', 'kept'],
    ])
    expect(results[0]!.by).toEqual(['sites/example.org/share-bar'])
  })

  it('are missed where noise stays, noisy where content goes, missed where a field is another', async () => {
    const outcomes = async (text: string) => (await run(text)).map(({ outcome }) => outcome)
    expect(await outcomes(SOUND.replace('selector: .share', 'selector: .shares'))).toEqual(['missed', 'kept', 'kept'])
    expect(await outcomes(SOUND.replace('selector: .share', 'selector: p'))).toEqual(['noisy', 'noisy', 'kept'])
    expect((await run(SOUND.replace('title: h1.headline', 'title: h1.other'))).at(-1)).toMatchObject({
      outcome: 'kept',
    })
    expect((await run(SOUND.replace('title: Gate shut', 'title: Gate open'))).at(-1)).toMatchObject({
      outcome: 'missed',
      expected: 'title: Gate open',
      got: 'title: Gate shut',
    })
  })
})

it("chaffinch's own site packs do what their examples say, each by itself", async () => {
  const { packs, sites } = collectOwnPacks(RULES_FOLDER)
  const cleaner = await createCleaner({ packs: withTrials(packs), sites })
  const results = runSiteExamples(sites, cleaner)
  expect(results.filter(({ outcome }) => outcome === 'missed' || outcome === 'noisy')).toEqual([])
  expect(idleRules(results)).toEqual([])
}, 60_000)
