import { describe, expect, it } from 'vitest'
import { CHARACTER_BITS, characterBits, classOf, folded, NO_WORD, SOLID, WORD } from '../../src/parse/characters.js'

const code = (character: string) => character.charCodeAt(0)
const fold = (character: string) => String.fromCharCode(folded[code(character)]!)

describe('the class of a character', () => {
  it.each([
    ['a', WORD],
    ['é', WORD],
    ['ж', WORD],
    ['7', WORD],
    ['_', WORD],
    ['\u0301', WORD],
    ['水', SOLID],
    ['か', SOLID],
    ['ก', SOLID],
    [' ', NO_WORD],
    ['-', NO_WORD],
    ['。', NO_WORD],
  ])('%j is %i, asked once or twice', (character, expected) => {
    expect(classOf(code(character))).toBe(expected)
    expect(classOf(code(character))).toBe(expected)
  })
})

describe('folding', () => {
  it('makes quotation marks, dashes, white space and full-width forms plain', () => {
    expect(['’', '“', '»', '–', '−', '\u00a0', '\t', '\u2009', 'Ａ', '！'].map(fold)).toEqual([
      "'",
      '"',
      '"',
      '-',
      '-',
      ' ',
      ' ',
      ' ',
      'A',
      '!',
    ])
  })

  it('drops what nobody sees and leaves the rest alone', () => {
    for (const invisible of ['\u200b', '\u00ad', '\ufeff', '\ufe0f', '\u0000']) expect(folded[code(invisible)]).toBe(0)
    for (const kept of ['a', 'É', 'ß', '水', '…', '•']) expect(fold(kept)).toBe(kept)
  })
})

describe('bits', () => {
  it('are one for each class', () => {
    const all = Object.values(CHARACTER_BITS)
    expect(new Set(all).size).toBe(all.length)
    for (const bit of all) expect(bit & (bit - 1)).toBe(0)
  })

  it('tell other scripts and degrees, which rules cannot name', () => {
    expect(characterBits[code('ह')]).not.toBe(0)
    expect(characterBits[code('°')]).not.toBe(0)
    expect(characterBits[code('é')]).toBe(0)
  })

  it.each([
    ['5', ['digit']],
    ['٣', ['digit']],
    ['€', ['currency']],
    ['»', ['arrow']],
    ['★', ['star', 'emoji']],
    ['(', ['bracket']],
    ['a', []],
  ])('%j has %j', (character, names) => {
    const ofRules = Object.values(CHARACTER_BITS).reduce((all, bit) => all | bit, 0)
    expect(characterBits[code(character)]! & ofRules).toBe(names.reduce((sum, name) => sum | CHARACTER_BITS[name]!, 0))
  })
})
