import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { detectLanguage } from '../../src/parse/language.js'
import { samples } from './language-samples.js'

/** Two hundred words of English consent banner, as one block and as several. */
const BANNER = [
  'We value your privacy. We and our partners store and access information on a device, such as cookies, and process personal data, such as unique identifiers and standard information sent by a device, for personalised content, advertising and content measurement, audience research and the development of services.',
  'With your permission we and our partners may use precise location data and identification through device scanning. You may click to consent to the processing described above, or you may access more detailed information and change your preferences before you consent or refuse to consent.',
  'Please note that some processing of your personal data may not require your consent, but you have a right to object to such processing. Your preferences will apply to this website only, and you can change them at any time by returning to this site and clicking the privacy button at the bottom of the page.',
  'These cookies are needed for the site to work and cannot be switched off in our systems. They are usually only set in response to actions made by you, such as setting your choices, logging in or filling in forms, and they do not store any information by which you could be known to us or to anybody else.',
]

describe('detectLanguage', () => {
  it.each(Object.entries(samples))('%s', (lang, text) => {
    expect(detectLanguage([text, text]).lang).toBe(lang)
  })

  it('is sure of plain English', () => {
    expect(detectLanguage([samples.en!])).toEqual({ lang: 'en', sure: true })
  })

  it.each(Object.entries(samples).filter(([lang]) => lang !== 'en'))(
    '%s below an English consent banner',
    (lang, text) => {
      const article = [text, text, text]
      expect(detectLanguage([BANNER.join(' '), ...article]).lang).toBe(lang)
      expect(detectLanguage([...BANNER, ...article]).lang).toBe(lang)
      expect(detectLanguage([...article, ...BANNER]).lang).toBe(lang)
    },
  )

  it('takes a page that is all consent banner for what it is', () => {
    expect(detectLanguage(BANNER)).toEqual({ lang: 'en', sure: true })
  })

  it('keeps to English for an article that quotes another language', () => {
    expect(detectLanguage([samples.en!, samples.en!, samples.de!, samples.en!]).lang).toBe('en')
  })

  it.each([
    [
      'a job advert full of foreign names',
      'Archivist, Estate Papers. Karsil Record Office seeks qualified archivist, 30 hours weekly, fixed term two years. Salary scale PO2, Kč equivalents on request. Contact Vlasta Nováková, Jiří Dvořák, Zdeněk Kolář. Duties: cataloguing, preservation, reader services, outreach. Candidates should hold postgraduate diploma, speak Czech, German and Latin, and drive.',
    ],
    [
      'a job advert in key words',
      'Senior Archivist (Grade 7). Employer: Karsil County Records Office. Location: Karsil, hybrid. Contract: permanent, full time. Catalogue estate papers, maps and photographs. Supervise two assistants and volunteers. Manage search room rota. Plan digitisation projects. Apply by email.',
    ],
    [
      'results of a firm',
      'Lagoon Holdings plc. Revenue £41.2m (2022: £38.0m). Profit before tax £3.1m. Net debt £12.4m. Dividend per share 2.4p. Order book £19m. Cash conversion 92%. Headcount 412. Outlook unchanged by the strike. Board changes: Ada Quill joins as chair, and Tomas Farrow leaves.',
    ],
  ])('takes %s for English', (_, text) => {
    expect(detectLanguage([text]).lang).toBe('en')
    expect(detectLanguage([text, text]).lang).toBe('en')
  })

  it('does not take a Czech advert with English titles for English', () => {
    const text =
      'Hledáme archiváře do týmu Data and Records. Nabízíme práci na plný úvazek, pružnou pracovní dobu a pět týdnů dovolené. Požadujeme vysokoškolské vzdělání, znalost němčiny a latiny. Životopis zašlete do konce června na adresu archivu.'
    expect(detectLanguage([text, text]).lang).toBe('cs')
  })

  it('does not let menus and short lines speak for the paragraphs', () => {
    const menu = [
      'Home',
      'World',
      'About us',
      'Sign in to your account',
      'All the news of the day and the week',
    ].flatMap((line) => Array<string>(20).fill(line))
    expect(detectLanguage([...menu, samples.de!, samples.de!, ...menu]).lang).toBe('de')
  })

  it.each([[[]], [['']], [['Ferry']], [['12,345 | 67.8 | 90']], [['Ja, nein.']]])('says nothing about %j', (blocks) => {
    expect(detectLanguage(blocks)).toEqual({ lang: null, sure: false })
  })

  it('is not sure where two languages are near', () => {
    const either =
      'Oslo, Bergen, Trondheim, Stavanger, Kristiansand, Tromsø, Drammen, Fredrikstad, Sandnes, Ålesund, Tønsberg, Moss, Haugesund, Sandefjord, Arendal, Bodø.'
    expect(detectLanguage([either, either]).sure).toBe(false)
  })

  it('never throws, and gives two letters or null', () => {
    const block = fc.oneof(
      fc.string(),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.constantFrom(...Object.values(samples)),
    )
    fc.assert(
      fc.property(fc.array(block, { maxLength: 8 }), (blocks) => {
        const { lang, sure } = detectLanguage(blocks)
        if (lang === null) expect(sure).toBe(false)
        else expect(lang).toMatch(/^[a-z]{2}$/)
      }),
    )
  })

  it('spends little on plain English, whatever the length', () => {
    const page = Array<string>(40).fill(samples.en!)
    const times = Array.from({ length: 300 }, () => {
      const start = performance.now()
      detectLanguage(page)
      return performance.now() - start
    }).sort((left, right) => left - right)
    // 10 µs on a quiet machine; franc would take more than a millisecond.
    expect(times[30]!).toBeLessThan(0.1)
  })
})
