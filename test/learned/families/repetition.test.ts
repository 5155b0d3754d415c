import { describe, expect, it } from 'vitest'
import { repetition } from '../../../src/learned/families/repetition.js'
import { measureLines } from '../../../src/learned/lines.js'
import { blocksOf, documentOf, linesOf, PROSE } from '../sample.js'

describe('what stands more than once', () => {
  const made = repetition(
    linesOf(blocksOf('Share this', PROSE, '• SHARE this', 'Posted 12:30', 'Posted 9:05', 'Share')),
  )
  const values = (name: string) => [...made[name]!]

  it('is the same text', () => {
    expect(values('repeats')).toEqual([2, 1, 2, 1, 1, 1])
    expect(values('earlier')).toEqual([0, 0, 1, 0, 0, 0])
  })

  it('is the same text with other numbers', () => {
    expect(values('shapes')).toEqual([2, 1, 2, 2, 2, 1])
  })

  it('is the first of several words', () => {
    expect(values('openings')).toEqual([2 / 6, 1 / 6, 2 / 6, 2 / 6, 2 / 6, 0].map(Math.fround))
    expect(values('sameOpening')).toEqual([0, 0, 0, 1, 1, 0])
  })

  it('counts no more than twenty', () => {
    const many = repetition(linesOf(Array(30).fill('Share this').join('\n\n')))
    expect([many.repeats![29], many.shapes![29], many.sameOpening![29], many.sameOpening![15]]).toEqual([20, 20, 1, 2])
  })

  it('of long lines has the same numbers too', () => {
    const long = (number: number) => `${'The tide was high and the gate was shut. '.repeat(3)}It was day ${number}.`
    expect([...repetition(linesOf(blocksOf(long(1), long(2)))).shapes!]).toEqual([1, 1])
  })
})

describe('the title', () => {
  const document = documentOf(blocksOf('Harbour gate closed', PROSE, 'Harbour gate opened'))
  const titles = () => [
    ...repetition(measureLines(document, { findings: [], lang: null, models: null })).title!.map((value) => value),
  ]

  it('is like nothing while it is not known', () => {
    expect(titles()).toEqual([-1, -1, -1])
  })

  it('is like its lines', () => {
    document.setTitle('Harbour gate closed')
    expect(titles()).toEqual([1, 0, 0.5])
  })
})
