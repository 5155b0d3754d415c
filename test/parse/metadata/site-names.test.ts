import { describe, expect, it } from 'vitest'
import { isSiteName, siteNames } from '../../../src/parse/metadata/site-names.js'

describe('isSiteName', () => {
  const site = siteNames(['The Elmsport Ledger | News for all'], ['https://www.ledgerpost.example/a/b'])

  it.each(['The Elmsport Ledger', 'elmsport ledger', 'ledgerpost.example', 'Ledger Post', 'Elmsport Ledger Blog'])(
    '%s is the site',
    (name) => {
      expect(isSiteName(name, site)).toBe(true)
    },
  )

  it.each(['Elms', 'How the ledger was lost', ''])('%s is not', (name) => {
    expect(isSiteName(name, site)).toBe(false)
  })

  it('knows short forms', () => {
    expect(isSiteName('Office of Rivers and Canals', siteNames([], ['https://orc.example/']))).toBe(true)
  })

  it('knows the first page', () => {
    expect(siteNames([], ['https://a.example/?q=1']).isHome).toBe(true)
    expect(site.isHome).toBe(false)
  })
})
