import { describe, expect, test } from 'vitest'
import { fingerprint } from '../../src/canonical/fingerprint.js'
import { judge, LIMITS, relate, round } from '../../src/canonical/relation.js'
import { OTHER, PARAPHRASE, PRODUCTS, REPORT, SPUN, STORY } from './texts.js'

const relation = (one: string, two: string) => relate(fingerprint(one), fingerprint(two))?.relation ?? null

describe('copies', () => {
  test.each([
    ['exact', STORY.toUpperCase()],
    ['near', STORY.replace('two hours', 'three hours').replace('A trial', 'The trial')],
    ['contained', STORY.slice(0, STORY.indexOf('The police'))],
    ['spun', SPUN],
    ['paraphrase', PARAPHRASE],
  ])('%s', (expected, copy) => {
    expect(relation(STORY, copy)).toBe(expected)
    expect(relation(copy, STORY)).toBe(expected)
  })

  test('sentences in another order are near', () => {
    expect(relation(STORY, STORY.split('\n\n').reverse().join('\n\n'))).toBe('near')
  })
})

describe('no copies', () => {
  test('another report, another story, another product', () => {
    expect(relation(STORY, REPORT)).toBeNull()
    expect(relation(STORY, OTHER)).toBeNull()
    expect(relation(PRODUCTS[0]!, PRODUCTS[1]!)).toBeNull()
  })

  test('two stories in one frame', () => {
    const frame =
      'This is the morning letter of the harbour office. It is written by hand and sent to all who asked for it. Whoever wants to leave tells the office.'
    expect(relation(`${frame}\n\n${OTHER}`, `${frame}\n\n${REPORT}`)).toBeNull()
  })

  test('few words are copies only word for word', () => {
    expect(relation('The ferry is late today', 'The ferry is late tonight')).toBeNull()
    expect(relation('The ferry is late', 'the ferry is late')).toBe('exact')
  })
})

test('a table of limits decides', () => {
  const link = relate(fingerprint(STORY), fingerprint(SPUN))
  expect(judge(link!.measures!)).toEqual(link)
  expect(LIMITS.conflict).toBeLessThan(1)
  expect(round(0.12345)).toBe(0.123)
})
