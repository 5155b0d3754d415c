import { expect, it } from 'vitest'
import markdown from '../../src/write/markdown.js'
import { articleOf, incomingOf } from './article.js'

it('is the clean text, white space included', () => {
  expect(markdown.encode(incomingOf(), articleOf({ text: ' **High**\n\n- water. \n' }))).toBe(
    ' **High**\n\n- water. \n',
  )
})
