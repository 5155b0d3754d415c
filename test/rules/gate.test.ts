import { describe, expect, it } from 'vitest'
import { AT_END, AT_START, admits, admitsHit, firstRow, gateOf, OTHER, startingWith } from '../../src/rules/gate.js'
import { readPhrase } from '../../src/rules/phrase.js'
import { PhraseIndex } from '../../src/rules/phrase-index.js'
import { makeUnit } from '../../src/rules/unit.js'

const index = new PhraseIndex()
index.add(readPhrase('read more'))
const viewOf = (text: string) => makeUnit(text, index).whole

describe('a gate', () => {
  it('of facts that rule nothing out is none', () => {
    expect(gateOf({})).toBeNull()
  })

  it('asks how a text begins, whatever its case', () => {
    const gate = gateOf({ first: `ab${OTHER}` })!
    expect(['Boats', 'Жук', 'Tides'].map((text) => admits(gate, viewOf(text)))).toEqual([true, true, false])
    expect(admits(startingWith('('), viewOf('(tides)'))).toBe(true)
  })

  it('asks how long it is', () => {
    const gate = gateOf({ longest: 5 })!
    expect([admits(gate, viewOf('tides')), admits(gate, viewOf('the tides'))]).toEqual([true, false])
  })

  it('asks for a character of each set', () => {
    const digit = viewOf('Tide 4').unit.bits
    const colon = viewOf('Tide:').unit.bits
    const gate = gateOf({ masks: [digit, colon] })!
    expect(['Tide 4: low', 'Tide 4', 'Tide: low'].map((text) => admits(gate, viewOf(text)))).toEqual([
      true,
      false,
      false,
    ])
  })

  it('asks where a phrase stands', () => {
    const asked = (text: string) => [AT_START, AT_END].map((gate) => admitsHit(gate, viewOf(text), 0))
    expect(asked('(Read more about tides')).toEqual([true, false])
    expect(asked('You can read more...')).toEqual([false, true])
  })
})

it('texts are set in rows by their first character', () => {
  expect(['Tides', 'жук', '漢字'].map((text) => firstRow(viewOf(text)))).toEqual([0x74, 128, 128])
})
