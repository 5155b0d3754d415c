import { describe, expect, it } from 'vitest'
import type { LearningPage } from '../../src/corpus/learning-set.js'
import { encipher, thin, withoutNoise } from '../../src/corpus/learning-variants.js'
import { parseDocument } from '../../src/parse/document.js'
import { documentOf } from './sample.js'

const MARKED = [
  '[-ad: Advertisement-]',
  'The gate was shut. [-related: Also read: TIDES 2024.-] It is open again.',
  '[-consent: We use cookies.',
  'Accept all.-]',
  '[-related: More news.-]',
  'The tide fell on Monday, the 3rd of May.',
  '[-either/byline: By Ada Lind.-]',
]

function pageOf(content: readonly (number | null)[], rest: Partial<LearningPage> = {}): LearningPage {
  const { input: source, spans } = documentOf(MARKED.join('\n\n'))
  const page = { id: 'en/a-one', set: 'corpus', fold: 0, type: null, gold: 16 } as const
  return { ...page, source, spans, content, ...rest }
}

const PAGE = pageOf([0, 0.7, 0, 0, 0, 1, null])
const blocksIn = ({ source }: LearningPage) =>
  parseDocument(source).blocks.map(({ start, end }) => source.slice(start, end))
const spansIn = ({ source, spans }: LearningPage) =>
  spans!.map(({ start, end, category }) => [source.slice(start, end), category])

/** A vowel or a consonant, small or capital. */
function formOf(letter: string): string {
  const form = /[aeiouy]/i.test(letter) ? 'v' : 'c'
  return letter === letter.toLowerCase() ? form : form.toUpperCase()
}

describe('a page in cipher', () => {
  const enciphered = encipher(PAGE)

  it('keeps length, case, digits and marks', () => {
    const form = (text: string) => text.replace(/[a-z]/gi, (letter) => formOf(letter))
    expect(form(enciphered.source)).toBe(form(PAGE.source))
    expect(enciphered.source).toMatch(/2024\..*3/s)
    expect(enciphered.source).not.toContain('Advertisement')
  })

  it('writes the same letter for the same letter, and no two for one', () => {
    const table = new Map<string, string>()
    const letters = [...PAGE.source.toLowerCase()]
    letters.forEach((letter, at) => {
      const own = enciphered.source.charAt(at).toLowerCase()
      expect(table.get(letter) ?? own).toBe(own)
      table.set(letter, own)
    })
    expect(new Set(table.values()).size).toBe(table.size)
  })

  it('is the same every time, another for another page', () => {
    expect(encipher(PAGE)).toEqual(enciphered)
    expect(encipher({ ...PAGE, id: 'en/a-two' }).source).not.toBe(enciphered.source)
  })

  it('keeps its labels and loses its spans', () => {
    expect(enciphered).toMatchObject({ content: PAGE.content, gold: PAGE.gold, id: PAGE.id, spans: [] })
    expect(blocksIn(enciphered).length).toBe(PAGE.content.length)
  })
})

describe('a page without its noise', () => {
  it('has the blocks that are content, at least half of each, and those of which nobody says', () => {
    const clean = withoutNoise(PAGE)
    expect(clean.content).toEqual([0.7, 1, null])
    expect(blocksIn(clean)).toEqual([blocksIn(PAGE)[1], blocksIn(PAGE)[5], blocksIn(PAGE)[6]])
    expect(clean.spans).toEqual([])
    expect(withoutNoise(pageOf([0.49, 0.5, 0, 0, 0, 1, 1])).content).toEqual([0.5, 1, 1])
  })

  it('may be empty', () => {
    expect(withoutNoise(pageOf(Array(7).fill(0)))).toMatchObject({ source: '', content: [] })
  })

  it('does not depend on what it was read from', () => {
    const { spans: _, ...rest } = PAGE
    expect(withoutNoise(rest).content).toEqual([0.7, 1, null])
  })
})

describe('a page with little noise', () => {
  const shares = Array.from({ length: 40 }, (_, at) => thin({ ...PAGE, id: `en/a-${at}` }, { noise: 0.5, content: 1 }))

  it('has its content, each block with its label', () => {
    const labels = new Map(blocksIn(PAGE).map((text, at) => [text, PAGE.content[at]]))
    for (const thin of shares) {
      expect(blocksIn(thin).map((text) => labels.get(text))).toEqual(thin.content)
      expect(thin.content.filter((share) => share !== 0)).toEqual([0.7, 1, null])
    }
  })

  it('has about as much of its noise as it is told', () => {
    const kept = shares.map(({ content }) => content.filter((share) => share === 0).length)
    const mean = kept.reduce((sum, count) => sum + count, 0) / kept.length
    expect(mean).toBeGreaterThan(1.2)
    expect(mean).toBeLessThan(2.8)
    expect(new Set(kept).size).toBeGreaterThan(2)
    expect(thin(PAGE, { noise: 0, content: 1 }).content).toEqual([0.7, 1, null])
    expect(thin(PAGE, { noise: 1, content: 1 })).toMatchObject({ source: PAGE.source, content: PAGE.content })
  })

  it('is the same every time', () => {
    expect(thin(PAGE, { noise: 0.5, content: 1 })).toEqual(thin(PAGE, { noise: 0.5, content: 1 }))
  })

  it('has spans that point at the same text; one over several blocks is parted', () => {
    expect(spansIn(thin(PAGE, { noise: 0, content: 1 }))).toEqual([
      ['Also read: TIDES 2024.', 'related'],
      ['By Ada Lind.', 'byline'],
    ])
    expect(spansIn(thin(PAGE, { noise: 1, content: 1 }))).toEqual([
      ['Advertisement', 'ad'],
      ['Also read: TIDES 2024.', 'related'],
      ['We use cookies.', 'consent'],
      ['Accept all.', 'consent'],
      ['More news.', 'related'],
      ['By Ada Lind.', 'byline'],
    ])
    const known = new Set(spansIn(thin(PAGE, { noise: 1, content: 1 })).map(String))
    for (const thin of shares) {
      expect(spansIn(thin).filter((span) => !known.has(String(span)))).toEqual([])
      expect(spansIn(thin).length).toBe(2 + thin.content.filter((share) => share === 0).length)
    }
  })

  it('says nothing of blocks that ran together', () => {
    const lines = [
      'The harbour master closed the gate on Monday because the water',
      '# Share this',
      'stood too high for the boats of the island and for the ferries',
      'that go to the mainland twice a day.',
    ]
    const page = pageOf([1, 0, 1], { source: lines.join('\n'), spans: [] })
    expect(blocksIn(page).length).toBe(3)
    const clean = withoutNoise(page)
    expect(blocksIn(clean).length).toBe(1)
    expect(clean.content).toEqual([null])
  })
})
