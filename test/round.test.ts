import { describe, expect, it } from 'vitest'
import type { ContentTexts } from '../src/learned/claims.js'
import { parseDocument } from '../src/parse/document.js'
import { runRound } from '../src/round.js'
import { makeSettings } from '../src/settings.js'

const settings = await makeSettings({ model: null })
const { rules } = settings.rulesFor('en')
const PROSE =
  'The ferry left the harbour at six in the morning with forty people and a cow on board, and nobody on the pier could say who owned the cow.'
const run = (source: string, more: { content?: ContentTexts } = {}) =>
  runRound(parseDocument(source), { rules, cache: new Map(), settings, title: null, ...more })

/** The model is sure enough to overrule a weak rule, not a strong one. */
const TAKEN: ContentTexts = { has: (text, isWeak) => isWeak && text === 'More of this' }

describe('a round', () => {
  it('cuts what a rule claims and names the rule', () => {
    const { cuts, verdicts, prediction } = run(`${PROSE}\n\nAlso Read: Who owned the cow?\n\n${PROSE} It was brown.`)
    expect(cuts.map(({ finding }) => finding.category)).toEqual(['related'])
    expect(verdicts.map(({ decision }) => decision)).toEqual(['keep', 'cut', 'keep'])
    expect(prediction).toBeNull()
  })

  it('asks the model only when it is told of one', async () => {
    const own = await makeSettings({})
    const source = `${PROSE}\n\nAlso Read: Who owned the cow?`
    const learned = { model: own.model('text'), lang: 'en' }
    const { prediction } = runRound(parseDocument(source), {
      rules,
      cache: new Map(),
      settings: own,
      title: null,
      learned,
    })
    expect(prediction === null).toBe(own.model('text') === null)
    if (prediction !== null) expect(prediction.chances).toHaveLength(2)
  })

  it('leaves to rules nothing that the model took for content, unless they are strong and it is not sure', async () => {
    const pack = (confidence: number) => ({
      category: 'related',
      lang: 'en',
      about: 'tried',
      dialect: 'own' as const,
      rules: [
        {
          id: 'tried',
          why: '',
          cut: 'block' as const,
          confidence,
          when: { equals: ['more of this'] },
          removes: [],
          keeps: [],
        },
      ],
    })
    const decide = async (confidence: number, content: ContentTexts | undefined) => {
      const own = await makeSettings({ model: null, packs: [pack(confidence)] })
      const options = { rules: own.rulesFor('en').rules, cache: new Map(), settings: own, title: null, content }
      return runRound(parseDocument(`${PROSE}\n\nMore of this`), options).verdicts[1]!.decision
    }
    expect(await decide(0.8, undefined)).toBe('cut')
    expect(await decide(0.8, TAKEN)).toBe('keep')
    expect(await decide(0.95, TAKEN)).toBe('cut')
  })
})
