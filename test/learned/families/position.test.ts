import { describe, expect, it } from 'vitest'
import { position } from '../../../src/learned/families/position.js'
import type { Finding } from '../../../src/types.js'
import { blocksOf, claim, linesOf, PROSE } from '../sample.js'

const FAR = 60
// Words:           1       20     2             20     1       1
const TEXT = blocksOf('Menu', PROSE, 'Share this', PROSE, 'Tags:', 'Contact')

function valuesOf(text: string, findings: readonly Finding[] = []) {
  const made = position(linesOf(text, { findings }))
  return (name: string) => [...made[name]!]
}

describe('where a line stands', () => {
  const of = valuesOf(TEXT)

  it('in the document', () => {
    expect(of('index')).toEqual([0, 1, 2, 3, 4, 5])
    expect(of('fromEnd')).toEqual([5, 4, 3, 2, 1, 0])
    expect(of('share')).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1].map(Math.fround))
    expect(of('wordsBefore')).toEqual([0, 1, 21, 23, 43, 44].map((words) => Math.fround(words / 45)))
    expect(of('wordsAfter')).toEqual([44, 24, 22, 2, 1, 0].map((words) => Math.fround(words / 45)))
  })

  it('from its prose', () => {
    expect(of('longBefore')).toEqual([0, 0, 1, 1, 2, 2])
    expect(of('longAfter')).toEqual([2, 1, 1, 0, 0, 0])
    expect(of('closedBefore')).toEqual([0, 0, 1, 1, 2, 2])
    expect(of('closedAfter')).toEqual([2, 1, 1, 0, 0, 0])
    expect(of('toFirstLong')).toEqual([-1, 0, 1, 2, 3, 4])
    expect(of('toLastLong')).toEqual([-3, -2, -1, 0, 1, 2])
    expect(of('sinceLong')).toEqual([FAR, FAR, 1, 2, 1, 2])
    expect(of('untilLong')).toEqual([1, 2, 1, FAR, FAR, FAR])
  })

  it('in a run of prose that one short line does not end', () => {
    expect(of('run').map((value) => Math.round(Math.expm1(value)))).toEqual([1, 42, 42, 42, 2, 2])
    const parted = valuesOf(blocksOf(PROSE, 'Share', 'Like', PROSE))
    expect(parted('run').map((value) => Math.round(Math.expm1(value)))).toEqual([20, 2, 2, 20])
  })

  it('alone', () => {
    const one = valuesOf('Menu')
    expect(['index', 'fromEnd', 'share', 'wordsBefore', 'wordsAfter'].flatMap(one)).toEqual([0, 0, 0, 0, 0])
    expect(['toFirstLong', 'toLastLong', 'sinceLong', 'untilClaim'].flatMap(one)).toEqual([FAR, FAR, FAR, FAR])
  })

  it('is never farther than counts', () => {
    const of = valuesOf(blocksOf(PROSE, ...Array.from({ length: 400 }, (_, at) => `Tide ${at}.`)))
    expect([of('index')[400], of('fromEnd')[0], of('toFirstLong')[400], of('sinceLong')[400]]).toEqual([
      300,
      300,
      FAR,
      FAR,
    ])
    expect(of('share')[400]).toBe(1)
  })
})

describe('the distance', () => {
  it('to a claim of more than one half', () => {
    const of = valuesOf(TEXT, [claim(TEXT, 2), claim(TEXT, 4, { confidence: 0.5 })])
    expect(of('sinceClaim')).toEqual([FAR, FAR, FAR, 1, 2, 3])
    expect(of('untilClaim')).toEqual([2, 1, FAR, FAR, FAR, FAR])
  })

  it('to a label, by what it opens', () => {
    const of = valuesOf(TEXT, [
      claim(TEXT, 2, { category: 'pagination', confidence: 0.1, on: 'Share' }),
      claim(TEXT, 4, { category: 'tags' }),
      claim(TEXT, 0, { category: 'comments', cut: 'none' }),
    ])
    expect(of('since:related')).toEqual([FAR, FAR, FAR, 1, 2, 3])
    expect(of('until:related')).toEqual([2, 1, FAR, FAR, FAR, FAR])
    expect(of('since:ends')).toEqual([FAR, FAR, FAR, FAR, FAR, 1])
    expect(of('until:ends')).toEqual([4, 3, 2, 1, FAR, FAR])
    expect(of('until:comments')).toEqual(Array(6).fill(FAR))
  })
})
