import { expect, it } from 'vitest'
import text from '../../src/write/text.js'
import { articleOf, incomingOf } from './article.js'

it('is the clean text, white space included', () => {
  expect(text.encode(incomingOf(), articleOf({ text: ' High\n\n water. \n' }))).toBe(' High\n\n water. \n')
})
