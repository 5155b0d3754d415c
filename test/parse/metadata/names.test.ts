import { describe, expect, it } from 'vitest'
import de from '../../../src/languages/de.js'
import en from '../../../src/languages/en.js'
import { cleanNames, isNoName, isPlaceholder } from '../../../src/parse/metadata/names.js'

describe('cleanNames', () => {
  it.each([
    ['By Dana Orlow', ['Dana Orlow']],
    ['Dana Orlow and Sam Reyes', ['Dana Orlow', 'Sam Reyes']],
    ['Dana Orlow, Sam Reyes & Ida Holm', ['Dana Orlow', 'Sam Reyes', 'Ida Holm']],
    ['Dana Orlow; Sam Reyes', ['Dana Orlow', 'Sam Reyes']],
    ['Dana Orlow, MD, Ph.D.', ['Dana Orlow']],
    ['Dana Orlow (Elmsport)', ['Dana Orlow']],
    ['@dana_o', ['dana_o']],
    ['https://people.example/dana', []],
    ['dana@people.example', []],
    ['&#68;ana Orlow', ['Dana Orlow']],
    ['123', []],
  ])('%s', (value, names) => {
    expect(cleanNames(value, en)).toEqual(names)
  })

  it('knows the words of the language', () => {
    expect(cleanNames('Von Ada Kern und Ben Roth', de)).toEqual(['Ada Kern', 'Ben Roth'])
  })
})

describe('what is no name', () => {
  it('stands for nobody or for the page’s furniture', () => {
    expect(['admin', 'WebMaster', '{{author}}'].every(isPlaceholder)).toBe(true)
    expect(['5 min read', 'Posted', 'Mon', 'up to', 'going there alone', 'Made By Hand'].every(isNoName)).toBe(true)
    expect(
      ['Dana Orlow', 'Monroe', 'dana_o', 'Ida van der Holm'].some((name) => isNoName(name) || isPlaceholder(name)),
    ).toBe(false)
  })
})
