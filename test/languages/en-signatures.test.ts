import { expect, it } from 'vitest'
import { signatures } from '../../src/languages/en-signatures.js'

it('has its words in lower case, and no label in two lists', () => {
  for (const list of Object.values(signatures)) for (const word of list) expect(word).toBe(word.toLowerCase())
  const labels = [...signatures.published, ...signatures.modified, ...signatures.ignored]
  expect(new Set(labels).size).toBe(labels.length)
})
