import { describe, expect, it } from 'vitest'
import { splitQuickly, splitSentences } from '../../src/parse/sentences.js'

const exact = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end))
const quick = (text: string) => splitQuickly(text).map(({ start, end }) => text.slice(start, end))

describe('sentences', () => {
  it('end at full stops, not behind initials', () => {
    const expected = ['Yesterday J. Smith left.', 'Nobody was hurt!']
    expect(exact(expected.join(' '))).toEqual(expected)
    expect(quick(expected.join(' '))).toEqual(expected)
  })

  it('are told apart where a scraper glued them together', () => {
    expect(exact('He left.Also read: the tides. Bye.')).toEqual(['He left.', 'Also read: the tides.', 'Bye.'])
    expect(quick('He left.Also read: the tides. Bye.')).toEqual(['He left.', 'Also read: the tides.', 'Bye.'])
  })

  it('hold figures and addresses together', () => {
    const text = 'It rose 3.5 metres at www.example.org today.'
    expect(exact(text)).toEqual([text])
    expect(quick(text)).toEqual([text])
  })

  it('end in scripts without spaces too', () => {
    expect(exact('水門は閉じた。船は出ない。')).toEqual(['水門は閉じた。', '船は出ない。'])
    expect(quick('水門は閉じた。船は出ない。')).toEqual(['水門は閉じた。', '船は出ない。'])
  })

  it('leave the white space around them out', () => {
    expect(exact('  No end of it  ')).toEqual(['No end of it'])
  })

  it('of a very long paragraph lose nothing', () => {
    const text = 'The gate was shut again. '.repeat(2000).trimEnd()
    expect(new Set(exact(text))).toEqual(new Set(['The gate was shut again.']))
    expect(exact(text)).toHaveLength(2000)
  })
})
