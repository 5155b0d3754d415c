import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { readCorpus } from '../src/corpus/folder.js'
import { createCleaner, restore } from '../src/index.js'

// The first texts that speak like a rule make its expressions.
vi.setConfig({ testTimeout: 60_000 })
const cleaner = await createCleaner()
const NEWS = `We use cookies to improve your experience. Accept all

The minister resigned on Monday after a week of questions in parliament. Also Read: Who is next? He gave no reason.

Sign up for our newsletter`

describe('clean', () => {
  it('gives the text without its noise, and every removal with rule, place and text', () => {
    const { text, removed, status } = cleaner.clean(NEWS)
    expect(text).toBe('The minister resigned on Monday after a week of questions in parliament. He gave no reason.')
    expect(status).toBe('ok')
    expect(removed.length).toBeGreaterThanOrEqual(3)
    for (const one of removed) expect(NEWS.slice(one.start, one.end)).toBe(one.text)
  })

  it('answers every text with a status', () => {
    expect(cleaner.clean(' \n').status).toBe('empty')
    expect(cleaner.clean('We use cookies to improve your experience. Accept all')).toMatchObject({
      status: 'emptied',
      text: '',
    })
  })

  it('takes text only', () => {
    expect(() => cleaner.clean(null as never)).toThrow('chaffinch: clean(source) takes a string')
  })

  it('says too-large instead of trying', async () => {
    const small = await createCleaner({ longest: 10 })
    expect(small.clean(NEWS)).toMatchObject({ status: 'too-large', text: '', error: { code: 'too-large' } })
  })
})

describe('inspect', () => {
  it('has a decision for every block', () => {
    const { article, blocks } = cleaner.inspect(NEWS)
    expect(blocks.map(({ decision }) => decision)).toEqual(['cut', 'partial', 'cut'])
    expect(blocks.flatMap(({ removed }) => removed)).toEqual(article.removed)
  })
})

it('stream keeps the order of the pages', async () => {
  const pages = ['One.', NEWS, 'Two.'].map((source) => ({ source }))
  const texts: string[] = []
  for await (const { text } of cleaner.stream(pages)) texts.push(text)
  expect(texts).toEqual(['One.', cleaner.clean(NEWS).text, 'Two.'])
})

describe('properties', () => {
  const inputs = readCorpus('corpus')
    .filter((_, at) => at % 3 === 0)
    .map(({ input }) => input)

  it('restore gives the source back', () => {
    for (const input of inputs) expect(restore(cleaner.clean(input))).toBe(input)
  })

  it('restore gives any text back, and nothing throws', () => {
    const lines = inputs.slice(0, 30).flatMap((input) => input.split('\n'))
    const line = fc.oneof(fc.constantFrom(...lines), fc.string({ unit: 'binary', maxLength: 60 }))
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.constantFrom('\n', '\n\n', '\r\n'), (list, joint) => {
        const source = list.join(joint)
        expect(restore(cleaner.clean(source))).toBe(source)
      }),
      { numRuns: 150 },
    )
  })

  it('a category that is kept leaves no removal', async () => {
    const without = await createCleaner({ keep: ['related', 'newsletter'] })
    const taken = inputs.slice(0, 40).flatMap((input) => without.clean(input).removed.map(({ category }) => category))
    expect(taken.length).toBeGreaterThan(0)
    expect(taken.filter((category) => category === 'related' || category === 'newsletter')).toEqual([])
  })

  it('the same text gives the same article', () => {
    for (const input of inputs.slice(0, 20)) expect(cleaner.clean(input)).toEqual(cleaner.clean(input))
  })
})
