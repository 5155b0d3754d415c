import { expect, test } from 'vitest'
import { memberOf } from '../../src/canonical/member.js'

test('what the policy asks of an article', () => {
  const article = {
    text: 'x'.repeat(75),
    removed: [{ text: 'y'.repeat(25) }],
    author: ['Dana Orlow'],
    spun: { level: 'strong' },
  }
  expect(memberOf(article, { id: 'a', hash: 1, words: 9 })).toEqual({
    ...{ id: 'a', hash: 1, words: 9, published: undefined, author: true, source: undefined },
    ...{ spun: 'strong', copied: false, noise: 0.25 },
  })
})
