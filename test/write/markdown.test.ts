import { expect, it } from 'vitest'
import markdown from '../../src/write/markdown.js'
import { articleOf, incomingOf } from './article.js'

it('is what the article renders as Markdown', async () => {
  const article = articleOf({ render: async (format) => `*${format}*` })
  expect(await markdown.encode(incomingOf(), article)).toBe('*markdown*')
})
