import { describe, expect, it } from 'vitest'
import { inspectPage } from '../src/clean.js'
import { makeSettings } from '../src/settings.js'
import type { Page } from '../src/types.js'
import { packOf } from './matchers/holds.js'

const PROSE =
  'The harbour master closed the gate on Monday because the water stood too high for the boats of the island.'
const packs = [
  packOf({ id: 'more', when: { equals: ['read more'] } }),
  packOf({ id: 'last-label', when: { equals: ['related'], last: 1 } }),
  packOf({ id: 'title-again', when: { title: { min: 0.9 }, repeat: { earlier: true } } }, { category: 'title' }),
  packOf({ id: 'tried-out', trial: true, when: { equals: ['tides'] } }),
]
const settings = await makeSettings({ packs })
const clean = (source: string, page: Partial<Page> = {}) =>
  inspectPage({ lang: 'en', ...page, source }, settings).article

describe('rounds', () => {
  it('look again at what remains until nothing is new', () => {
    // "Related" becomes the last block only when "Read more" is gone.
    const { text, removed } = clean(`${PROSE}\n\nRelated\n\nRead more`)
    expect(text).toBe(PROSE)
    expect(new Set(removed.map(({ rule }) => rule))).toEqual(new Set(['related/en/last-label', 'related/en/more']))
  })

  it('are told in the blocks of the source', () => {
    const { blocks } = inspectPage({ source: `${PROSE}\n\nRelated\n\nRead more`, lang: 'en' }, settings)
    expect(blocks.map(({ decision }) => decision)).toEqual(['keep', 'cut', 'cut'])
  })
})

describe('the title', () => {
  it('that is given is what late rules ask for', () => {
    const source = `Gate closed\n\n${PROSE}\n\nGate closed`
    expect(clean(source, { title: 'Gate closed' }).text).toBe(`Gate closed\n\n${PROSE}`)
    expect(clean(source, { title: 'Another story' }).text).toBe(source)
  })
})

describe('the language', () => {
  const codes = (source: string, page: Partial<Page> = {}) => clean(source, page).notes.map(({ code }) => code)

  it('that is given counts, region or not', () => {
    expect(clean(`${PROSE}\n\nRead more`, { lang: 'en-GB' })).toMatchObject({ text: PROSE, lang: 'en', notes: [] })
  })

  it('without rules is noted', () => {
    expect(codes(PROSE, { lang: 'fi' })).toEqual(['no-language-rules'])
  })

  it('of a short text is not known; in Latin script English rules run', () => {
    expect(codes('Read more', { lang: undefined })).toContain('unknown-language')
    expect(clean('Tides rise\n\nRead more', { lang: undefined }).text).toBe('Tides rise')
  })
})

it('a rule on trial reports and cuts nothing', () => {
  const { text, notes } = clean(`${PROSE}\n\nTides`)
  expect(text).toBe(`${PROSE}\n\nTides`)
  expect(notes).toEqual([
    { code: 'trial', message: expect.stringMatching(/^related\/en\/tried-out would remove \d+-\d+$/) },
  ])
})
