import { describe, expect, it } from 'vitest'
import { brake, groupBy, type Limits, type Standing } from '../src/brakes.js'
import { compileRules } from '../src/rules/compile.js'
import type { Finding } from '../src/types.js'
import { packOf, viewOf } from './matchers/holds.js'

const rules = compileRules([packOf({ when: { equals: ['never'] } })], { strongCategories: ['consent'] })
const limits: Limits = { least: 0.6, weak: 0.25, alone: 0.5 }
/** Four paragraphs of prose, twenty words each. */
const text = Array.from(
  { length: 4 },
  () => 'The harbour master closed the gate on Monday because the water stood too high for the boats of the island.',
).join('\n\n')
const document = viewOf(text, rules)

function claim(block: number, fields: Partial<Finding> = {}): Standing {
  const { start, end } = document.document.blocks[block]!
  const finding: Finding = {
    ...{ rule: 'a/en/a', category: 'a', confidence: 0.95, cut: 'block', block, start, end },
    ...fields,
  }
  return { finding, reason: null }
}

/** What is wrong with each claim, and the codes of the notes. */
function braked(...standing: Standing[]) {
  const notes = brake(document, standing, { rules, limits })
  return { reasons: standing.map(({ reason }) => reason), codes: notes.map(({ code }) => code), notes }
}

const FREE = { reasons: [null, null], codes: [] }

describe('the budget', () => {
  it('of one strong rule is half of the prose, no more', () => {
    expect(braked(claim(0), claim(1))).toMatchObject(FREE)
    const three = braked(claim(0), claim(1), claim(2))
    expect(three.reasons).toEqual(Array(3).fill('brake: a/en/a would take too much prose'))
    expect(three.notes).toEqual([
      { code: 'brake-rule', message: 'kept 60 words of prose that only a/en/a would have removed' },
    ])
  })

  it('of all weak rules together is a quarter', () => {
    const weak = (block: number, rule: string) => claim(block, { rule, confidence: 0.7 })
    expect(braked(weak(0, 'a/en/a')).codes).toEqual([])
    const two = braked(weak(0, 'b/en/b'), weak(1, 'a/en/a'))
    expect(two.codes).toEqual(['brake-weak'])
    expect(two.notes[0]!.message).toContain('only a/en/a, b/en/b would')
  })

  it('counts of a stretch its share of the block', () => {
    const half = (block: number) => claim(block, { end: document.document.blocks[block]!.start + 50 })
    expect(braked(half(0), half(1), half(2), half(3)).codes).toEqual([])
  })

  it('is not asked where two rules agree, nor by strong categories', () => {
    const all = [0, 1, 2].flatMap((block) => [claim(block), claim(block, { rule: 'b/en/b' })])
    expect(braked(...all).codes).toEqual([])
    expect(braked(...[0, 1, 2].map((block) => claim(block, { category: 'consent' }))).codes).toEqual([])
  })

  it('leaves alone what does not stand anyway', () => {
    const gone = [0, 1, 2].map((block) => ({ ...claim(block), reason: 'trial' }))
    expect(braked(...gone)).toMatchObject({ reasons: ['trial', 'trial', 'trial'], codes: [] })
  })
})

it('`cut: rest` keeps only its first block when it would take too much', () => {
  const rest = (block: number) => claim(block, { cut: 'rest', category: 'consent' })
  expect(braked(rest(3)).codes).toEqual([])
  const { reasons, notes } = braked(rest(2), rest(3))
  expect(reasons).toEqual([null, 'brake: too much prose after the anchor'])
  expect(notes[0]!.message).toBe('a/en/a would have taken 40 of 80 words of prose; only its first block was considered')
})

it('groups keep the order of their values', () => {
  expect([...groupBy([3, 1, 4, 1, 5], (value) => value % 2)]).toEqual([
    [1, [3, 1, 1, 5]],
    [0, [4]],
  ])
})
