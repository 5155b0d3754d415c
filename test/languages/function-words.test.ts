import { expect, it } from 'vitest'
import { functionWords } from '../../src/languages/function-words.js'

it('has at least twenty different words for each language, in lower case', () => {
  for (const [code, words] of functionWords) {
    expect(code).toMatch(/^[a-z]{2}$/)
    expect(words.length, code).toBeGreaterThanOrEqual(20)
    expect(
      words.every((word) => /^[\p{L}\p{M}]+$/u.test(word) && word === word.toLowerCase()),
      code,
    ).toBe(true)
  }
})
