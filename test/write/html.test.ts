import { expect, it } from 'vitest'
import html from '../../src/write/html.js'
import { articleOf, incomingOf } from './article.js'

it('is what the article renders as HTML', async () => {
  const article = articleOf({ render: async (format) => `<p>${format}</p>` })
  expect(await html.encode(incomingOf(), article)).toBe('<p>html</p>')
})
