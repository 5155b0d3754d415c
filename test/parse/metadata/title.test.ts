import { describe, expect, it } from 'vitest'
import { siteNames } from '../../../src/parse/metadata/site-names.js'
import { chooseTitle, type TitleSource } from '../../../src/parse/metadata/title.js'

const site = siteNames(['The Ledger'], ['https://ledger.example/a'])
const stated = (text: string, weight = 0.9): TitleSource => ({ text, origin: 'html', weight })
const seen = (text: string, weight = 1.3): TitleSource => ({ text, origin: 'html', weight, isSeen: true })
const choose = (...sources: TitleSource[]) => chooseTitle(sources, site)?.text

describe('chooseTitle', () => {
  it('is null without titles', () => {
    expect(chooseTitle([], site)).toBeNull()
    expect(choose(stated(' – '))).toBeUndefined()
  })

  it('leaves the site’s name away, behind and before', () => {
    for (const title of ['Hens at dusk | The Ledger', 'The Ledger - Hens at dusk', 'Hens at dusk — Birds — The Ledger'])
      expect(choose(stated(title), seen('Hens at dusk'))).toBe('Hens at dusk')
    expect(choose(stated('Hens at dusk | The Ledger'))).toBe('Hens at dusk')
  })

  it('keeps dashes that the witnesses agree on', () => {
    expect(choose(stated('Hens - a history | The Ledger'), seen('Hens - a history'))).toBe('Hens - a history')
    expect(choose(stated('Hens: a history'))).toBe('Hens: a history')
  })

  it('believes stated titles that agree before a heading of the whole site', () => {
    expect(choose(seen('The Ledger', 0.5), stated('Hens at dusk - The Ledger'), stated('Hens at dusk'))).toBe(
      'Hens at dusk',
    )
  })

  it('stands a title of separators only', () => {
    expect(choose(stated('a | '.repeat(5000)))?.length).toBeLessThanOrEqual(400)
  })
})
