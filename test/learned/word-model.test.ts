import { describe, expect, it } from 'vitest'
import { decodeBase64, readWordModel, readWordModels } from '../../src/learned/word-model.js'
import { bucketsOf, packed, wordModelOf } from './sample.js'

const scoreOf = (text: string, data: Parameters<typeof readWordModel>[0]) => {
  const all = bucketsOf(text)
  return readWordModel(data).score(Uint32Array.from(all), all.length)
}

describe('a word model', () => {
  const data = wordModelOf({ subscribe: 100, harbour: -128 }, { step: 0.5, bias: -1 })

  it('adds the weights of the words and weighs them by how many there are', () => {
    expect(scoreOf('Subscribe', data)).toBeCloseTo(-1 + 50 / Math.sqrt(3), 10)
    expect(scoreOf('Subscribe now', data)).toBeCloseTo(-1 + 50 / Math.sqrt(5), 10)
    expect(scoreOf('Subscribe to harbour news', data)).toBeCloseTo(-1 - 14 / 3, 10)
    expect(scoreOf('unknown words', data)).toBe(-1)
  })

  it('says nothing of nothing', () => {
    const model = readWordModel(data)
    expect(model.score(new Uint32Array(2), 0)).toBe(0)
    expect(model.ofSum(0, 0)).toBe(0)
    expect(model.ofSum(8, 4)).toBe(-1 + 8 * 0.5 * 0.5)
  })

  it('reads as many buckets as it is told', () => {
    const [subscribe] = bucketsOf('subscribe')
    const model = readWordModel(data)
    expect(model.weight(subscribe!)).toBe(100)
    expect(model.score(Uint32Array.of(subscribe!, subscribe!, subscribe!), 1)).toBe(49)
  })

  it('must have a weight a bucket', () => {
    const short = { ...data, weights: packed(new Int8Array(100)) }
    expect(() => readWordModel(short)).toThrow(new RangeError('word model: 100 weights instead of 65536'))
    expect(() => readWordModels({ corpus: data, web: short })).toThrow(RangeError)
  })

  it('is one of two', () => {
    const models = readWordModels({ corpus: data, web: wordModelOf({ subscribe: -3 }) })
    const [subscribe] = bucketsOf('subscribe')
    expect([models.corpus.weight(subscribe!), models.web.weight(subscribe!)]).toEqual([100, -3])
  })
})

it('decodes base64 into a buffer of its own', () => {
  const bytes = decodeBase64('AAEC/w==')
  expect([...bytes]).toEqual([0, 1, 2, 255])
  expect([bytes.byteOffset, bytes.buffer.byteLength]).toEqual([0, 4])
})
