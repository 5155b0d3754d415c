import { describe, expect, it } from 'vitest'
import { languageData } from '../../src/languages/index.js'
import { maySign, readSignature } from '../../src/parse/signature.js'

describe('readSignature', () => {
  it.each([
    [
      'Dana Orlow Published June 24, 2024 Updated June 25, 2024 10:17pm',
      '2024-06-24',
      '2024-06-25T22:17',
      ['Dana Orlow'],
    ],
    ['Fri 8 Dec 2023, 06:30; changed 11:05', '2023-12-08T06:30', '2023-12-08T11:05', []],
    ['November 6, 2024, 3:44am (changed 8:20am)', '2024-11-06T03:44', '2024-11-06T08:20', []],
    ['on July 19, 2021 by Dana Orlow, Leave a Comment', '2021-07-19', undefined, []],
    ['26-Jan-2025 • Dana Orlow in Lagos', '2025-01-26', undefined, ['Dana Orlow']],
    ['From the November 2023 issue', '2023-11', undefined, []],
    ['by **Dana Orlow** Wed 9 October 2024 29 replies', '2024-10-09', undefined, ['Dana Orlow']],
    ['Monaro Radio / By Dana Orlow', undefined, undefined, ['Dana Orlow']],
    ['Reviewed by Dana Orlow', undefined, undefined, ['Dana Orlow']],
    ['Thursday | August 19, 2021 | 6:30 AM', '2021-08-19T06:30', undefined, []],
    ['Published 14 March 2024 | Next review due March 2026', '2024-03-14', undefined, []],
    ['*Added 22 May 2024; refreshed 25 May 2024*', '2024-05-22', '2024-05-25', []],
    ['First published: 7.15am, 9 April 2024. Last changed: 11.52am', '2024-04-09T07:15', '2024-04-09T11:52', []],
  ])('reads %s', (line, published, modified, authors) => {
    const found = readSignature(line)
    expect({ published: found.published, modified: found.modified }).toEqual({ published, modified })
    if (authors.length > 0) expect(found.authors).toEqual(authors)
  })

  it.each([
    'Minutes of the meeting of the parish council held on 9 January 2024',
    'Death notices, Thursday, May 2, 2024',
    'Updated rules for ferries come into force on 3 March 2023, and nobody has read them.',
    'Next review due March 2026',
    'The pier stays closed',
    'News',
    '',
  ])('reads no date in %s', (line) => {
    const { published, modified } = readSignature(line)
    expect([published, modified]).toEqual([undefined, undefined])
  })

  it('is sure of labels, dates alone, "by" and trades, not of bare names', () => {
    expect(readSignature('By Dana Orlow').sure).toBe(true)
    expect(readSignature('Dana Orlow, Traffic reporter').sure).toBe(true)
    expect(readSignature('3 March 2023').sure).toBe(true)
    expect(readSignature('Dana Orlow')).toMatchObject({ sure: false, authors: ['Dana Orlow'] })
  })

  it('reads a hostile line in no time', () => {
    expect(readSignature('By '.repeat(70)).authors).toEqual([])
    expect(readSignature(`${'Published , '.repeat(20)}`).published).toBeUndefined()
  })
})

it('a line that may not sign is no sure signature', () => {
  const english = languageData('en')
  for (const line of ['By Dana Orlow', 'Updated 3 March 2024', 'Dana Orlow, Traffic reporter', '15 July'])
    expect(maySign(line, english)).toBe(true)
  for (const line of ['Dana Orlow', 'Share', 'The ferry left at dawn']) {
    expect(maySign(line, english)).toBe(false)
    expect(readSignature(line, english).sure).toBe(false)
  }
})
