import { describe, expect, it } from 'vitest'
import type { Conditions, MatcherContext } from '../../src/matchers/matcher.js'
import { compileConditions } from '../../src/rules/conditions.js'
import { ownExpression } from '../../src/rules/expression.js'
import { readPhrase } from '../../src/rules/phrase.js'
import { PhraseIndex } from '../../src/rules/phrase-index.js'
import { makeUnit } from '../../src/rules/unit.js'
import { wholeView } from '../../src/rules/view.js'

const index = new PhraseIndex()
const context: MatcherContext = {
  phrases: (list) => list.map((written) => index.add(readPhrase(written))),
  expression: ownExpression,
  conditions: (value) => compileConditions(value, context),
  selector: () => () => new Uint8Array(0),
}

function own(value: Conditions, text: string): boolean {
  const { own } = compileConditions(value, context)
  return own(wholeView(makeUnit(text, index)))
}

describe('conditions', () => {
  it('hold when all of them do', () => {
    const both = { starts: ['read more'], words: { max: 4 } }
    expect(own(both, 'Read more: tides')).toBe(true)
    expect(own(both, 'Read more: tides of the north')).toBe(false)
    expect(own(both, 'Tides')).toBe(false)
    expect(own({}, 'Tides')).toBe(true)
  })

  it('say the same when a unit is asked again', () => {
    const { own: short } = compileConditions({ words: { max: 1 } }, context)
    const [one, two] = ['Tides', 'Tide tables'].map((text) => wholeView(makeUnit(text, index)))
    expect([one, two, one, two].map((view) => short(view!))).toEqual([true, false, true, false])
  })

  it('are set apart: the text alone, and what stands around it', () => {
    expect(compileConditions({ words: { max: 1 } }, context).around).toBeNull()
    expect(compileConditions({ after: { words: { max: 1 } } }, context).around).not.toBeNull()
    expect(compileConditions({ any: [{ last: 3 }, { words: { max: 1 } }] }, context).around).not.toBeNull()
  })

  it('are late when they ask for the title, however deep', () => {
    expect(compileConditions({ title: { min: 0.5 } }, context).late).toBe(true)
    expect(compileConditions({ any: [{ words: { max: 1 } }, { title: { min: 0.5 } }] }, context).late).toBe(true)
    expect(compileConditions({ words: { max: 1 } }, context).late).toBe(false)
  })

  it('locate what a pattern means before what a phrase means', () => {
    const { locate } = compileConditions({ contains: ['tides'], pattern: ['north$'] }, context)
    expect(locate(wholeView(makeUnit('Tides of the north', index)), 'cut')).toMatchObject({ start: 13, end: 18 })
    expect(compileConditions({ words: { max: 3 } }, context).locate(wholeView(makeUnit('A', index)), 'cut')).toBeNull()
  })

  it('are refused when no matcher has the key', () => {
    expect(() => compileConditions({ begins: ['x'] }, context)).toThrow('no condition is called "begins"')
  })
})
