import { describe, expect, it } from 'vitest'
import english from '../../src/languages/en.js'
import { isFurniture, isPageTalk } from '../../src/parse/furniture.js'
import { wordsOf } from '../../src/parse/words.js'

const furniture = (line: string) => isFurniture(line, wordsOf(line).length, english)

describe('isFurniture', () => {
  it.each([
    'Go straight to the story',
    'ON AIR NOW Night Boats',
    'Wind 3° to 8° in the north',
    '$1 AUD = 0.68 USD',
    'By Dana Orlow',
    'Updated July 15, 2023 at 2:57 PM',
    'Home / World / Europe',
  ])('is %s', (line) => {
    expect(furniture(line)).toBe(true)
  })

  it.each([
    'Heat hits 45°C as schools close',
    'Four out of 5 farmers want the bridge back',
    'Storm Odette: live from the harbor',
    'What it feels like to lose a ferry',
  ])('is not %s', (line) => {
    expect(furniture(line)).toBe(false)
  })
})

describe('isPageTalk', () => {
  it('knows a site that speaks of itself', () => {
    expect(isPageTalk('To use every feature of this page, please turn on scripting and reload.')).toBe(true)
    expect(isPageTalk('The ferry left the harbour at six in the morning with a cow on board.')).toBe(false)
  })
})
