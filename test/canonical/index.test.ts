import { expect, test } from 'vitest'
import { CanonicalIndex, groupArticles, sideBySide } from '../../src/canonical/index.js'
import { SPUN, STORY } from './texts.js'

test('the library groups what is given, ids or none', () => {
  const { clusters, groups } = groupArticles([{ text: STORY }, { text: STORY.toLowerCase() }], { policy: ['earliest'] })
  expect(clusters.map(({ relation, of }) => [relation, of])).toEqual([
    ['exact', '0'],
    ['exact', '0'],
  ])
  expect(groups).toHaveLength(1)
  expect(() => groupArticles([], { policy: ['best'] })).toThrow(/unknown criterion/)
})

test('it shows two texts side by side and keeps an index', () => {
  expect(sideBySide(STORY, SPUN)[0]!.replaced).toContainEqual({ from: 'decided', to: 'determined' })
  expect(new CanonicalIndex().size).toBe(0)
})
