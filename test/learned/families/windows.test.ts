import { describe, expect, it } from 'vitest'
import { windows } from '../../../src/learned/families/windows.js'
import { readWordModels } from '../../../src/learned/word-model.js'
import { blocksOf, claim, linesOf, PROSE, wordModelOf } from '../sample.js'

const tide = (words: number) => `${'Tide '.repeat(words - 1)}tide.`

describe('windows', () => {
  const text = blocksOf(PROSE, 'Share', 'Share', 'Share', 'Share', 'Share', tide(8), tide(100))

  it('average the lines that there are', () => {
    const made = windows(linesOf(text, { findings: [claim(text, 0, { confidence: 0.5 })] }))
    const at = (name: string, ...lines: number[]) => lines.map((line) => made[name]![line])
    expect(at('long~3', 0, 1, 3, 4, 7)).toEqual([1 / 4, 1 / 5, 1 / 7, 1 / 7, 1 / 4].map(Math.fround))
    expect(at('long~20', 0, 4, 7)).toEqual([0.25, 0.25, 0.25])
    expect(at('middling~3', 7, 4)).toEqual([0.5, Math.fround(2 / 7)])
    expect(at('closed~3', 0)).toEqual([0.25])
    expect(at('claimed~3', 0, 3, 4)).toEqual([0.125, 0.5 / 7, 0].map(Math.fround))
    expect(at('claimed~8', 7)).toEqual([0.0625])
    expect(at('capitals~3', 1)).toEqual([Math.fround((0.1 + 4) / 5)])
  })

  it('count no line for more than sixty words', () => {
    expect(windows(linesOf(text))['meanWords~3']![7]).toBe((60 + 8 + 1 + 1) / 4)
  })

  it('count no wording for more than four', () => {
    const models = readWordModels({
      corpus: wordModelOf({ share: 100 }),
      web: wordModelOf({ share: -100 }, { bias: 0 }),
    })
    const made = windows(linesOf(blocksOf('Share', 'Tides'), { models }))
    expect([...made['wording~3']!, ...made['web~3']!]).toEqual([2, 2, -2, -2])
  })
})
