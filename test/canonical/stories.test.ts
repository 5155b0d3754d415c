import { expect, test } from 'vitest'
import { memberOf } from '../../src/canonical/member.js'
import { makePolicy } from '../../src/canonical/policy.js'
import { FingerprintStore } from '../../src/canonical/store.js'
import { joinStories } from '../../src/canonical/stories.js'
import { OTHER, REPORT, STORY } from './texts.js'

const store = new FingerprintStore()
for (const text of [STORY, OTHER, REPORT]) store.addText(text)
const join = (published: readonly (string | undefined)[]) =>
  joinStories(store, [], {
    policy: makePolicy(),
    grouping: {
      member: (number) =>
        memberOf(
          { text: 'x', published: published[number] },
          { id: String(number), hash: number, words: store.words(number) },
        ),
    },
  })

test('reports of one event become a story round the complete one', () => {
  const [story, ...others] = join([])
  expect(others).toEqual([])
  expect(story).toMatchObject({ canonical: 0, reason: 'best of 2: complete (115 words)' })
  expect(story!.groups.map(({ group }) => group.canonical)).toEqual([0, 2])
})

test('a month apart they are not', () => {
  expect(join(['2024-03-01', undefined, '2024-03-03'])).toHaveLength(1)
  expect(join(['2024-03-01', undefined, '2024-04-01'])).toEqual([])
})
