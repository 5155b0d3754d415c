import { describe, expect, it } from 'vitest'
import { isWhole, labelWords } from '../../src/corpus/labelled-words.js'
import { parseLabels } from '../../src/corpus/parse-labels.js'

const categories = new Set(['ad', 'byline'])

function words(marked: string, removed: string[] = []) {
  const { input, spans } = parseLabels(marked, { categories, file: 'a.md' })
  const pieces = removed.map((text) => ({ start: input.indexOf(text), end: input.indexOf(text) + text.length }))
  return labelWords(input, spans, pieces)
}

const brief = (list: ReturnType<typeof words>) => list.map((word) => `${word.text}/${word.label}`)

describe('labelWords', () => {
  it('labels words by the span they stand in', () => {
    expect(brief(words("It's [-ad: an ad-] by [-either/byline: Dana_O 2-]."))).toEqual([
      'It/content',
      's/content',
      'an/noise',
      'ad/noise',
      'by/content',
      'Dana_O/either',
      '2/either',
    ])
  })

  it('parts a word where a mark begins or ends inside it', () => {
    expect(brief(words('[-ad: ADVERTISEMENT-]The minister[-ad: Ad-]s'))).toEqual([
      'ADVERTISEMENT/noise',
      'The/content',
      'minister/content',
      'Ad/noise',
      's/content',
    ])
  })

  it('counts the words of scripts without spaces', () => {
    expect(brief(words('[-ad: 広告-]大臣は辞任した。')).length).toBeGreaterThan(3)
    expect(brief(words('[-ad: 広告-]大臣は辞任した。'))[0]).toBe('広告/noise')
  })

  it('says what is left of each word', () => {
    const list = words('[-ad: Advertisement-] The minister resigned.', ['Advertisement The min'])
    expect(list.map((word) => [word.left, isWhole(word), word.by])).toEqual([
      ['', false, 0],
      ['', false, 0],
      ['ister', false, 0],
      ['resigned', true, -1],
    ])
  })
})
