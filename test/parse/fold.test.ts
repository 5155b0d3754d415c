import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, foldMap, lowerCase } from '../../src/parse/fold.js'

describe('fold', () => {
  it.each([
    ['“Don’t” – he said…', '"Don\'t" - he said…'],
    ['two  spaces\tand\u00a0more\n', 'two spaces and more'],
    ['in\u200bvisi\u00adble', 'invisible'],
    ['Ｆｕｌｌ width', 'Full width'],
    ['**Also Read:** [Who is next?](https://x.example/a_(b))', 'Also Read: Who is next?'],
    ['![A boat](boat.jpg) at sea', 'A boat at sea'],
    ['Source : The Ledger', 'Source: The Ledger'],
    ['snake_case stays, 5*3 too', 'snake_case stays, 5*3 too'],
  ])('%j becomes %j', (raw, folded) => {
    expect(fold(raw)).toBe(folded)
  })

  it('maps every folded character to where it came from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (raw) => {
        const map = foldMap(raw)
        const text = fold(raw)
        if (map === null) {
          expect(text).toBe(raw)
          return
        }
        expect(map.length).toBe(text.length)
        for (let at = 1; at < map.length; at++) expect(map[at]!).toBeGreaterThan(map[at - 1]!)
      }),
    )
  })
})

describe('lowerCase', () => {
  it('keeps every offset', () => {
    expect(lowerCase('İSTANBUL').length).toBe('İSTANBUL'.length)
    expect(lowerCase('ABC')).toBe('abc')
  })
})
