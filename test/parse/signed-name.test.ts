import { describe, expect, it } from 'vitest'
import english from '../../src/languages/en.js'
import { authorsOfPiece } from '../../src/parse/signed-name.js'

const namesOf = (line: string) => authorsOfPiece(line, english).names

describe('authorsOfPiece', () => {
  it.each([
    ['Interview: Dana Orlow', ['Dana Orlow']],
    ['A story by Dana Orlow', ['Dana Orlow']],
    ['Poems by Dana Orlow', ['Dana Orlow']],
    ['Author of the article: Dana Orlow', ['Dana Orlow']],
    ['Dana Orlow & Sam Reyes', ['Dana Orlow', 'Sam Reyes']],
    ['Dana Orlow, consumer correspondent', ['Dana Orlow']],
    ['Dana Orlow Consumer Affairs Editor', ['Dana Orlow']],
    ['Dana Orlow at Long Meadow', ['Dana Orlow']],
    ['Dana Orlow answers your letters', ['Dana Orlow']],
    ['With Dana Orlow in the chamber and Sam Reyes in the newsroom', ['Dana Orlow', 'Sam Reyes']],
    ['by Dana Orlow, Lagos Mainland', ['Dana Orlow']],
    ['Reviewed by Dana Orlow', ['Dana Orlow']],
    ['DANA ORLOW', ['Dana Orlow']],
  ])('reads %s', (line, names) => {
    expect(namesOf(line)).toEqual(names)
  })

  it.each([
    'Playback Rate',
    'More Options',
    'Print Archive',
    'City Hall News',
    'New York, Saturday',
    'Photo by Dana Orlow',
    'Basil Orlow, who painted the words of a town',
    'The pier stays closed',
    'by the harbour wall',
    'Dana',
  ])('takes nobody from %s', (line) => {
    expect(namesOf(line)).toEqual([])
  })
})
