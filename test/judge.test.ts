import { describe, expect, it } from 'vitest'
import { judge } from '../src/judge.js'
import { compileRules } from '../src/rules/compile.js'
import type { Finding, Profile } from '../src/types.js'
import { packOf, viewOf } from './matchers/holds.js'

const rules = compileRules([packOf({ when: { equals: ['never'] } })], { strongCategories: ['consent'] })
const PROSE =
  'The harbour master closed the gate on Monday because the water stood too high for the boats of the island.'

/** A finding about a block of the text, or about the stretch that reads `on`. */
function claim(text: string, block: number, { on, ...fields }: Partial<Finding> & { on?: string } = {}): Finding {
  const { blocks } = viewOf(text, rules).document
  const start = on === undefined ? blocks[block]!.start : text.indexOf(on)
  const end = on === undefined ? blocks[block]!.end : start + on.length
  return { rule: 'a/en/a', category: 'a', confidence: 0.95, cut: 'block', block, start, end, ...fields }
}

function verdictsOf(text: string, findings: readonly Finding[], profile: Profile = 'balanced') {
  return judge(viewOf(text, rules), findings, { rules, profile })
}

const reasonOf = (text: string, finding: Finding, profile?: Profile) =>
  verdictsOf(text, [finding], profile).verdicts[finding.block]!.overruled[0]?.reason ?? null

describe('a finding stands', () => {
  const text = `Share this\n\n${PROSE}`

  it('and its block goes', () => {
    const { verdicts, notes } = verdictsOf(text, [claim(text, 0)])
    expect(verdicts.map(({ decision }) => decision)).toEqual(['cut', 'keep'])
    expect(notes).toEqual([])
  })

  it('and a part of its block goes', () => {
    const [, verdict] = verdictsOf(text, [claim(text, 1, { on: 'on Monday', cut: 'span' })]).verdicts
    expect(verdict).toMatchObject({ decision: 'partial', overruled: [] })
    expect(verdict!.removed.map(({ start, end }) => text.slice(start, end))).toEqual(['on Monday'])
  })

  it('for the whole block when only punctuation would be left', () => {
    const shout = 'Share this!'
    expect(verdictsOf(shout, [claim(shout, 0, { on: 'Share this' })]).verdicts[0]!.decision).toBe('cut')
  })

  it('unless the profile asks for more confidence', () => {
    const weak = claim(text, 0, { confidence: 0.7 })
    expect(reasonOf(text, weak)).toBeNull()
    expect(reasonOf(text, weak, 'recall')).toBe('below the confidence of the profile')
  })

  it('unless it is on trial or only takes', () => {
    expect(reasonOf(text, claim(text, 0, { trial: true }))).toBe('trial')
    expect(reasonOf(text, claim(text, 0, { cut: 'none' }))).toBe('takes only')
  })

  it('unless somebody is speaking', () => {
    const said = 'She said: "Share this with friends" and left the room before the others could answer her.'
    expect(reasonOf(said, claim(said, 0, { on: 'Share this' }))).toBe('inside a quotation')
  })

  it('unless a protection of the same confidence covers it', () => {
    const safe = claim(text, 0, { rule: 'b/en/b', protect: true, cut: 'none' })
    const { verdicts } = verdictsOf(text, [claim(text, 0), safe])
    expect(verdicts[0]).toMatchObject({ decision: 'keep' })
    expect(verdicts[0]!.overruled.map(({ reason }) => reason)).toContain('protected by b/en/b')
    const stronger = verdictsOf(text, [claim(text, 0, { confidence: 0.99 }), safe])
    expect(stronger.verdicts[0]!.decision).toBe('cut')
  })
})

describe('several findings', () => {
  const text = `Share this\n\n${PROSE}`

  it('on one stretch: the highest confidence names it, then the id', () => {
    const named = (...all: Finding[]) => verdictsOf(text, all).verdicts[0]!.removed.map(({ rule }) => rule)
    const [a, b] = [claim(text, 0), claim(text, 0, { rule: 'b/en/b' })]
    expect(named(b, a)).toEqual(['a/en/a'])
    expect(named(a, { ...b, confidence: 0.97 })).toEqual(['b/en/b'])
  })

  it('that overlap become one stretch', () => {
    const parts = [
      claim(text, 1, { on: 'closed the gate' }),
      claim(text, 1, { on: 'the gate on Monday', rule: 'b/en/b' }),
    ]
    const { removed } = verdictsOf(text, parts).verdicts[1]!
    expect(removed.map(({ start, end }) => text.slice(start, end))).toEqual(['closed the gate on Monday'])
  })
})

describe('brakes', () => {
  const text = Array.from({ length: 4 }, (_, at) => `${PROSE} It was day ${at}.`).join('\n\n')
  const all = (fields: Partial<Finding>) => [0, 1, 2, 3].map((block) => claim(text, block, fields))

  it('hold a single rule that would take most of the prose, and say so', () => {
    const { verdicts, notes } = verdictsOf(text, all({}))
    expect(verdicts.every(({ decision }) => decision === 'keep')).toBe(true)
    expect(notes.map(({ code }) => code)).toEqual(['brake-rule'])
  })

  it('let two witnesses take it', () => {
    const { verdicts } = verdictsOf(text, [...all({}), ...all({ rule: 'b/en/b' })])
    expect(verdicts.every(({ decision }) => decision === 'cut')).toBe(true)
  })

  it('do not ask strong categories', () => {
    const { verdicts, notes } = verdictsOf(text, all({ category: 'consent' }))
    expect(verdicts.every(({ decision }) => decision === 'cut')).toBe(true)
    expect(notes).toEqual([])
  })

  it('leave `cut: rest` only its first block', () => {
    const { verdicts, notes } = verdictsOf(text, all({ cut: 'rest', category: 'consent' }))
    expect(verdicts.map(({ decision }) => decision)).toEqual(['cut', 'keep', 'keep', 'keep'])
    expect(notes.map(({ code }) => code)).toEqual(['brake-rest'])
  })
})
