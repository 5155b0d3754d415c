import { expect, it } from 'vitest'
import { scoreDocuments, scoreRows } from '../../src/corpus/score.js'
import { formatScore, formatStretch, formatWrongField } from '../../src/corpus/score-table.js'
import { articleOf, documentOf } from './sample.js'

it('prints a row for each group and a row for each category', () => {
  const document = documentOf('[-ad: Advertisement-]\n\nThe minister resigned.')
  const scored = scoreDocuments([document], ({ input }) =>
    articleOf(input, [
      ['Advertisement', 'ad'],
      ['resigned.', 'related'],
    ]),
  )
  const lines = formatScore(scoreRows(scored)).split('\n')
  expect(lines[0]!.split(/\s{2,}/)).toEqual([
    '',
    'documents',
    'noise P',
    'noise R',
    'noise F1',
    'content kept',
    'block F1',
    'blocks kept',
    'exact cuts',
    'metadata',
  ])
  expect(lines[1]!.split(/\s{2,}/)).toEqual([
    'all',
    '1',
    '0.5000',
    '1.0000',
    '0.6667',
    '0.6667',
    '1.0000',
    '0.0000',
    '-',
    '-',
  ])
  expect(lines.slice(-4).map((line) => line.split(/\s{2,}/))).toEqual([
    ['category', 'dev words', 'recall', 'content taken'],
    ['ad', '1', '1.0000', '0'],
    ['related', '0', '-', '1'],
    [''],
  ])
})

it('prints a mistake on one line', () => {
  const stretch = {
    kind: 'missed',
    file: 'en/a.md',
    line: 7,
    category: 'ad',
    rule: null,
    reason: null,
    words: 2,
    text: 'Buy\n\nnow',
  } as const
  expect(formatStretch(stretch)).toBe('en/a.md:7  missed  ad  -  2 words: Buy now')
  expect(formatStretch({ ...stretch, rule: 'ad/en/x', reason: 'brake' })).toContain('  ad/en/x (overruled: brake)  ')
  expect(formatStretch({ ...stretch, text: 'word '.repeat(100) }).length).toBeLessThan(220)
})

it('prints the share of right values of each field', () => {
  const document = documentOf('Text', { expect: { title: 'The vote' } })
  const scored = scoreDocuments([document], ({ input }) => articleOf(input, [], { title: 'The vote' }))
  const lines = formatScore(scoreRows(scored)).split('\n').slice(-3)
  expect(lines.map((line) => line.split(/\s{2,}/))).toEqual([
    ['field', 'dev documents', 'right'],
    ['title', '1', '1.0000'],
    [''],
  ])
})

it('prints a wrong field on one line', () => {
  const wrong = { kind: 'field', file: 'en/a.md', field: 'author', expected: ['Dana Orlow'], found: null } as const
  expect(formatWrongField(wrong)).toBe('en/a.md  field  author  expected ["Dana Orlow"], found null')
})
