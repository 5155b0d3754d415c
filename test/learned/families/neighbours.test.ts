import { describe, expect, it } from 'vitest'
import { neighbours } from '../../../src/learned/families/neighbours.js'
import { readWordModels } from '../../../src/learned/word-model.js'
import { blocksOf, claim, linesOf, PROSE, wordModelOf } from '../sample.js'

const TEXT = blocksOf('Share this', PROSE, 'Tides and Times', 'Read.')

describe('the lines next to it', () => {
  const models = readWordModels({ corpus: wordModelOf({ share: 10 }), web: wordModelOf({ tides: 10 }) })
  const lines = linesOf(TEXT, { models, findings: [claim(TEXT, 0, { confidence: 0.5 })] })
  const made = neighbours(lines)
  const values = (name: string) => [...made[name]!]
  const rounded = (name: string) => values(name).map((value) => (value < 0 ? value : Math.round(Math.expm1(value))))

  it('are one to three away, and -1 beyond the ends', () => {
    expect(rounded('words@-1')).toEqual([-1, 2, 20, 3])
    expect(rounded('words@1')).toEqual([20, 3, 1, -1])
    expect(rounded('words@-3')).toEqual([-1, -1, -1, 2])
    expect(rounded('words@2')).toEqual([3, 1, -1, -1])
  })

  it('say how they end, what rules claim, how they are worded', () => {
    expect(values('closed@1')).toEqual([1, 0, 1, -1])
    expect(values('claimed@-2')).toEqual([-1, -1, 0.5, 0])
    expect(values('wording@-1')).toEqual([-1, lines.wording[0], 0, 0])
    expect(lines.wording[0]).toBeGreaterThan(4)
    expect(values('web@1')).toEqual([0, lines.web[2], 0, -1])
    expect(values('capitals@1')).toEqual([0.1, 2 / 3, 1, -1].map(Math.fround))
  })

  it('are less known the farther they are', () => {
    expect(Object.keys(made).filter((name) => name.endsWith('@3'))).toEqual([
      'words@3',
      'closed@3',
      'claimed@3',
      'wording@3',
    ])
  })
})

describe('the space between', () => {
  it('is counted in breaks, three at most', () => {
    const { gap, gapAfter } = neighbours(linesOf('One.\nTwo.\n\nThree.\n\n\n\n\nFour.'))
    expect([...gap!]).toEqual([2, 1, 2, 3])
    expect([...gapAfter!]).toEqual([1, 2, 3, -1])
  })
})

describe('lines of the same length', () => {
  it('are counted among the four around', () => {
    const { sameLength } = neighbours(linesOf(blocksOf('one two.', 'one.', 'one two three.', PROSE, 'one two.')))
    expect([...sameLength!]).toEqual([2, 1, 2, 0, 1])
  })

  it('may differ by one and by a fifth', () => {
    const tide = (words: number) => `${'tide '.repeat(words - 1)}tide.`
    expect([...neighbours(linesOf(blocksOf(tide(10), tide(13)))).sameLength!]).toEqual([1, 1])
    expect([...neighbours(linesOf(blocksOf(tide(10), tide(14)))).sameLength!]).toEqual([0, 0])
  })
})
