import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import en from '../../src/languages/en.js'
import { readAuthors, withoutDoubles } from '../../src/parse/authors.js'

const read = (byline: string) => readAuthors(byline, en)

describe('one author', () => {
  it.each([
    ['Dana Orlow', 'Dana Orlow'],
    ['By DANA ORLOW, Staff Writer', 'Dana Orlow'],
    ['BY DANA ORLOW', 'Dana Orlow'],
    ['by **Dana Orlow**', 'Dana Orlow'],
    ['By: Dana Orlow - Correspondent / @danaorlow', 'Dana Orlow'],
    ['Author: Dana Orlow', 'Dana Orlow'],
    ['Fiction by Dana Orlow', 'Dana Orlow'],
    ['/ Dana Orlow', 'Dana Orlow'],
    ['Dana Orlow | The Ledger', 'Dana Orlow'],
    ['The Ledger | Dana Orlow', 'Dana Orlow'],
    ['Dana Orlow · Maple Current News', 'Dana Orlow'],
    ['Dana Orlow, Sideline Post', 'Dana Orlow'],
    ['Dana Orlow in Lagos', 'Dana Orlow'],
    ['Dana Orlow, in Bente', 'Dana Orlow'],
    ['Dana Orlow at Cornmill Lane', 'Dana Orlow'],
    ['Dana Orlow, Dambulla', 'Dana Orlow'],
    ['By Dana Orlow, New Delhi', 'Dana Orlow'],
    ['Dana Orlow Media correspondent', 'Dana Orlow'],
    ['Staff writer Dana Orlow contributed to this report.', 'Dana Orlow'],
    ['By Dana Orlow, Politics and Society Editor', 'Dana Orlow'],
    ['By Dana Orlow July 15, 2023', 'Dana Orlow'],
    ['By Dana Orlow | 5 min read', 'Dana Orlow'],
    ['By Dana Orlow, photographs by Sam Reyes', 'Dana Orlow'],
    ['Reporting by Dana Orlow in Lagos; Editing by Sam Reyes', 'Dana Orlow'],
    ['Words by Dana Orlow · Photos by Sam Reyes', 'Dana Orlow'],
    ['By Dana Orlow, dana@ledger.example', 'Dana Orlow'],
    ['From: Dana Orlow <dana at ledger.example>', 'Dana Orlow'],
    ['[Dana Orlow](https://ledger.example/dana)', 'Dana Orlow'],
    ['By DANA ORLOW Associated Press', 'Dana Orlow'],
    ['By Dana Orlow, Jr.', 'Dana Orlow Jr.'],
    ['Dr. A. B. Rao', 'Dr. A. B. Rao'],
    ['Sir Godwin Achterberg', 'Sir Godwin Achterberg'],
    ['By Theresa May', 'Theresa May'],
    ['Story Musgrave', 'Story Musgrave'],
    ['By Orla', 'Orla'],
    ['marlinspike_jo', 'marlinspike_jo'],
    ['@danaorlow', '@danaorlow'],
  ])('%s', (byline, expected) => {
    expect(read(byline)).toEqual([expected])
  })
})

describe('several authors', () => {
  it.each([
    ['Dana Orlow and Sam Reyes', ['Dana Orlow', 'Sam Reyes']],
    ['By Dana Orlow & Sam Reyes', ['Dana Orlow', 'Sam Reyes']],
    ['By DANA ORLOW and SAM REYES, Staff Writers', ['Dana Orlow', 'Sam Reyes']],
    ['By Dana Orlow, Sam Reyes and Kim Lee', ['Dana Orlow', 'Sam Reyes', 'Kim Lee']],
    ['Dana Orlow, Sam Reyes', ['Dana Orlow', 'Sam Reyes']],
    ['By Dana Orlow and Agencies', ['Dana Orlow', 'Agencies']],
    ['Dana Orlow, DANA ORLOW', ['Dana Orlow']],
  ])('%s', (byline, expected) => {
    expect(read(byline)).toEqual(expected)
  })

  it('leaves out papers that are known from elsewhere', () => {
    expect(readAuthors('By Dana Orlow, Market Lantern', en, ['Market Lantern'])).toEqual(['Dana Orlow'])
  })
})

describe('desks and agencies that sign', () => {
  it.each([
    ['Reuters', 'Reuters'],
    ['AFP', 'AFP'],
    ['Press Trust of India', 'Press Trust of India'],
    ['Staff Reporter', 'Staff Reporter'],
    ['Staff Correspondent, Savar', 'Staff Correspondent'],
    ['WEB DESK', 'Web Desk'],
    ['By Our Reporter', 'Our Reporter'],
    ['by admin', 'admin'],
    ['By The Editorial Board', 'The Editorial Board'],
    ['Dunmarrow County Record Office', 'Dunmarrow County Record Office'],
  ])('%s', (byline, expected) => {
    expect(read(byline)).toEqual([expected])
  })
})

describe('nobody', () => {
  it.each(['', '—', '(Edited by Sam Reyes)', 'July 15, 2023', 'Published 3 hours ago', 'https://ledger.example/x'])(
    '%s',
    (byline) => {
      expect(read(byline)).toEqual([])
    },
  )

  it('takes no sentence for a name', () => {
    expect(read('The ferry left late because the fog would not lift from the harbour wall')).toEqual([])
  })
})

it('drops doubles that differ in case and dots', () => {
  expect(withoutDoubles(['A. B. Rao', 'Dana Orlow', 'A B RAO'])).toEqual(['A. B. Rao', 'Dana Orlow'])
})

it('never throws, and gives short names without marks around them', () => {
  const pieces = fc.constantFrom(
    'By ',
    'Dana',
    ' Orlow',
    ',',
    ' and ',
    '|',
    '(',
    ')',
    '[',
    '](',
    '*',
    '@',
    ' in ',
    'Staff Writer',
    '15',
    '\n',
    '"',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(pieces).map((parts) => parts.join('')),
      ),
      (byline) => {
        for (const name of read(byline)) {
          expect(name.length).toBeGreaterThan(0)
          expect(name.length).toBeLessThanOrEqual(80)
          expect(name).toBe(name.trim())
        }
      },
    ),
    { numRuns: 1000 },
  )
})
