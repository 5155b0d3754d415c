import { expect, test } from 'vitest'
import { ArticleGrouper, reasonOf } from '../../src/canonical/grouper.js'
import { OTHER, REPORT, SPUN, STORY } from './texts.js'

const articles = [
  { id: 'spun', text: SPUN, spun: { level: 'strong' } },
  { id: 'late', text: STORY, published: '2024-03-02' },
  { id: 'other', text: OTHER },
  { id: 'early', text: STORY, published: '2024-03-01' },
  { id: 'blank', text: ' ' },
  { id: 'report', text: REPORT },
]

function clusters(order: readonly number[], by: 'copies' | 'stories' = 'copies') {
  const grouper = new ArticleGrouper({ by })
  for (const at of order) grouper.add(articles[at]!)
  const grouped = grouper.finish()
  return { grouped, byId: new Map(order.map((at, place) => [articles[at]!.id, grouped.clusters[place]!])) }
}

test('every article says what it is and why', () => {
  const { grouped, byId } = clusters([0, 1, 2, 3, 4, 5])
  expect(byId.get('early')).toMatchObject({ canonical: true, relation: 'exact', of: 'early' })
  expect(byId.get('late')).toMatchObject({ canonical: false, relation: 'exact', similarity: 1, of: 'early' })
  expect(byId.get('spun')).toMatchObject({ canonical: false, relation: 'spun', of: 'early' })
  expect(byId.get('spun')!.reason).toMatch(/^\d sentences are aligned, \d+ words in them replaced; 100 % of its names/)
  expect(byId.get('other')).toMatchObject({ canonical: true, relation: 'only', of: 'other' })
  expect(byId.get('blank')).toMatchObject({ canonical: true, relation: 'only', reason: 'without a word to compare' })
  expect(new Set([...byId.values()].map(({ id }) => id)).size).toBe(4)
  expect(grouped.groups.map(({ members }) => members)).toEqual([[2], [3, 0, 1], [4], [5]])
})

test('the order of the articles changes nothing', () => {
  const { byId } = clusters([0, 1, 2, 3, 4, 5])
  for (const order of [
    [5, 4, 3, 2, 1, 0],
    [2, 0, 5, 1, 3, 4],
  ])
    expect(new Map([...clusters(order).byId].sort())).toEqual(new Map([...byId].sort()))
})

test('stories hold reports too, never with a spun one in front', () => {
  const { byId } = clusters([0, 1, 2, 3, 4, 5], 'stories')
  expect(byId.get('report')).toMatchObject({ relation: 'story', of: 'early', id: byId.get('early')!.id })
  expect(byId.get('spun')).toMatchObject({ relation: 'spun', of: 'early' })
  expect(byId.get('other')!.relation).toBe('only')
})

test('reasons of exact copies', () => {
  expect(reasonOf({ relation: 'exact', similarity: 1, measures: null })).toBe('the same words in the same order')
})
