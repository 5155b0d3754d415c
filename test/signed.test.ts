import { describe, expect, it } from 'vitest'
import { firstLook } from '../src/look.js'
import { makeSettings } from '../src/settings.js'

const settings = await makeSettings({})
const PROSE =
  'The ferry left the harbour at six in the morning with forty people and a cow on board, and nobody on the pier could say who owned the cow.'

function said(lines: readonly string[]) {
  const { facts, title } = firstLook({ source: lines.join('\n\n'), lang: 'en' }, settings)
  const of = (wanted: string) => facts.filter(({ field }) => field === wanted).map(({ value }) => value)
  return { title, author: of('author'), published: of('published')[0], modified: of('modified')[0] }
}

describe('the lines around the headline', () => {
  it('say who wrote the page and when', () => {
    const lines = [
      'Ferry leaves with cow on board',
      'Dana Orlow, Traffic desk',
      'Fri 8 Dec 2023, 06:30; changed 11:05',
      PROSE,
    ]
    expect(said(lines)).toEqual({
      title: 'Ferry leaves with cow on board',
      author: ['Dana Orlow'],
      published: '2023-12-08T06:30',
      modified: '2023-12-08T11:05',
    })
  })

  it('show the headline below a notice that is prose', () => {
    const notice =
      'Before you read on, please tell us which of the cookies you like and which of them you would rather refuse.'
    expect(said([notice, 'Ferry leaves with cow on board', 'By Dana Orlow', PROSE]).title).toBe(
      'Ferry leaves with cow on board',
    )
  })

  it('count before a line that only looks like a name', () => {
    const lines = ['Ferry leaves with cow on board', 'Greta Marlow', 'By Dana Orlow', '3 March 2023', PROSE]
    expect(said(lines).author).toEqual(['Dana Orlow'])
  })

  it('count at the end of the page only with a label', () => {
    const page = ['Ferry leaves with cow on board', PROSE, PROSE]
    expect(said([...page, 'Page last changed 15 January 2024']).modified).toBe('2024-01-15')
    expect(said([...page, '15 January 2024']).modified).toBeUndefined()
  })
})
