import { expect, test } from 'vitest'
import { groupArticles } from '../../src/canonical/index.js'
import { diffOfGroup, groupRecord, groupTable } from '../../src/write/groups.js'
import { makePaint } from '../../src/write/paint.js'
import { SPUN, STORY } from '../canonical/texts.js'

const texts = [SPUN, STORY]
const { groups, clusters } = groupArticles([
  { id: 'spun', text: SPUN, spun: { level: 'strong' } },
  { id: 'story', text: STORY },
])
const shown = { group: groups[0]!, ids: ['spun', 'story'], clusters }
const paint = makePaint(false)

test('a table says who is kept and why', () => {
  const table = groupTable(shown, paint)
  expect(table).toMatch(/^[0-9a-f]{14} {2}2 articles, cohesion 0\.\d\d\n {2}\* story {2}kept {8}best of 2: not spun\n/)
  expect(table).toMatch(/ {4}spun {3}spun {8}0\.\d\d of story: 7 sentences are aligned/)
})

test('a record says the same', () => {
  expect(groupRecord(shown)).toMatchObject({
    canonical: 'story',
    members: [{ id: 'story' }, { id: 'spun', of: 'story' }],
  })
})

test('side by side replaced words are marked', () => {
  const diff = diffOfGroup(shown, { textOf: (article) => texts[article]!, paint })
  expect(diff).toMatch(/^story \| spun {2}spun\n/)
  expect(diff).toContain('the council [-decided-] on Monday [-evening-].')
  expect(diff).toContain('{+determined+}')
  expect(diff).toContain('decided → determined')
})
