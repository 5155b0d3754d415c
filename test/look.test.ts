import { describe, expect, it } from 'vitest'
import { chooseLanguage, firstLook } from '../src/look.js'
import { parseDocument } from '../src/parse/document.js'
import { makeSettings } from '../src/settings.js'

const settings = await makeSettings({})
const PROSE =
  'The ferry left the harbour at six in the morning with forty people and a cow on board, and nobody on the pier could say who owned the cow.'

describe('the first look', () => {
  it('finds what the rules claim, and the title, and cuts nothing', () => {
    const source = `Ferry leaves with cow on board\n\n${PROSE}\n\nAlso Read: Who owned the cow?`
    const { findings, title, lang, view } = firstLook({ source, lang: 'en' }, settings)
    expect(findings.map(({ category }) => category)).toContain('related')
    expect(title).toBe('Ferry leaves with cow on board')
    expect(lang).toBe('en')
    expect(view.count).toBe(3)
  })

  it('sees rules of categories that are off: what the user keeps must be known', async () => {
    const keeping = await makeSettings({ keep: ['related'] })
    const source = `${PROSE}\n\nAlso Read: Who owned the cow?`
    const { findings } = firstLook({ source, lang: 'en' }, keeping)
    expect(findings.some(({ category }) => category === 'related')).toBe(keeping.model('text') !== null)
  })
})

describe('the language', () => {
  const choose = (source: string, lang?: string) => chooseLanguage(parseDocument(source), { source, lang }, settings)

  it('is what the caller says, without its region', () => {
    expect(choose(PROSE, 'en-GB')).toEqual({ lang: 'en', notes: [] })
  })

  it('is what the prose is written in', () => {
    expect(choose(`${PROSE} ${PROSE}`).lang).toBe('en')
  })

  it('of a few words in Latin script is taken for English, and the notes say so', () => {
    const { lang, notes } = choose('Ok then')
    expect(lang).toBe('en')
    expect(notes.map(({ code }) => code)).toEqual(['unknown-language'])
  })

  it('of a few words in another script stays unknown', () => {
    expect(choose('да').lang).not.toBe('en')
  })
})
