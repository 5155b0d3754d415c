import { describe, expect, it } from 'vitest'
import en from '../../src/languages/en.js'
import { readClockTime } from '../../src/parse/clock-time.js'
import { lexiconOf, tokenizeDate } from '../../src/parse/date-tokens.js'

const context = { lexicon: lexiconOf(en.dates), day: { year: 2023, month: 7, day: 15 }, iso: false }
const read = (text: string) => {
  const time = readClockTime(tokenizeDate(text), 0, context)
  return time === null ? null : { hour: Math.floor(time.minutes / 60), minute: time.minutes % 60, zone: time.zone }
}

describe('readClockTime', () => {
  it.each([
    ['14:57', 14, 57],
    ['2.57pm', 14, 57],
    ['12 midnight', 0, 0],
    ['quarter past twelve in the morning', 0, 15],
    ['five to one in the afternoon', 12, 55],
    ['twelve at night', 0, 0],
    ['fourteen hundred hours', 14, 0],
  ])('%s', (text, hour, minute) => {
    expect(read(text)).toEqual({ hour, minute, zone: '' })
  })

  it.each(['24:00', '2', '2.57', 'two', 'half past two', '13:00 am', 'sixty past two in the afternoon', '1457 people'])(
    'not %s',
    (text) => {
      // A bare "2.57" at the very end of a text is a time; followed by other words it is a number.
      expect(read(`${text} of them`)).toBeNull()
    },
  )

  it('takes zones in capitals only', () => {
    expect(read('14:57 IST')?.zone).toBe('+05:30')
    expect(read('14:57 ist')?.zone).toBe('')
  })
})
