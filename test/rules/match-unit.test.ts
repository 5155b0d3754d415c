import { describe, expect, it } from 'vitest'
import { compileRules } from '../../src/rules/compile.js'
import { type Candidate, matchUnit } from '../../src/rules/match-unit.js'
import type { RuleData } from '../../src/rules/schema.js'
import { makeUnit } from '../../src/rules/unit.js'
import { zoneBit } from '../../src/rules/zone.js'
import type { BlockKind } from '../../src/types.js'
import { packOf } from '../matchers/holds.js'

const HEAD = zoneBit('head', false)

function match(all: Partial<RuleData>[], text: string, kind: BlockKind = 'paragraph') {
  const rules = compileRules(all.map((rule, at) => packOf({ id: `r${at}`, ...rule })))
  const { early } = matchUnit(makeUnit(text, rules.index), { kind, zone: HEAD }, rules)
  const isSentence = ({ rule }: Candidate) => rule.cut === 'sentence'
  return {
    block: early.filter((one) => !isSentence(one) && one.passing().length > 0).map(({ rule }) => rule.id),
    sentences: early.filter(isSentence).flatMap((one) => one.passing().map((view) => view.text)),
  }
}

const MORE: Partial<RuleData> = { when: { starts: ['read more'] } }

describe('a unit passes', () => {
  it('the rules whose phrase it holds, and those that wait for none', () => {
    const all = [MORE, { when: { starts: ['also read'] } }, { when: { words: { max: 3 } } }]
    expect(match(all, 'Read more').block).toEqual(['related/en/r0', 'related/en/r2'])
    expect(match(all, 'We read more than most of them').block).toEqual([])
  })

  it('a rule once, however many of its phrases it holds', () => {
    expect(match([{ when: { contains: ['read more', 'tide tables'] } }], 'Read more: tide tables').block).toHaveLength(
      1,
    )
  })

  it('no rule of which an `unless` holds in the text itself', () => {
    expect(match([{ ...MORE, unless: { words: { max: 3 } } }], 'Read more').block).toEqual([])
    expect(match([{ ...MORE, unless: { last: 1 } }], 'Read more').block).toHaveLength(1)
  })

  it('rules about protected kinds only where they name the kind', () => {
    for (const kind of ['code', 'quote', 'verse', 'table'] as const) {
      expect(match([MORE], 'Read more', kind).block).toEqual([])
      expect(match([{ when: { starts: ['read more'], kind: [kind] } }], 'Read more', kind).block).toHaveLength(1)
    }
    expect(match([MORE], 'Read more', 'dialogue').block).toHaveLength(1)
  })

  it('rules about other places not at all', () => {
    expect(match([{ when: { ...MORE.when, position: ['tail'] } }], 'Read more').block).toEqual([])
    expect(match([{ when: { ...MORE.when, position: ['head', 'tail'] } }], 'Read more').block).toHaveLength(1)
    expect(match([{ ...MORE, unless: { position: ['head'] } }], 'Read more').block).toEqual([])
  })
})

describe('sentences', () => {
  const rule: Partial<RuleData> = { cut: 'sentence', when: { contains: ['read more'], words: { max: 4 } } }

  it('pass by themselves, each once', () => {
    const text = 'Read more: tides. We read more than most of them do. Read more: boats.'
    expect(match([rule], text)).toEqual({ block: [], sentences: ['Read more: tides.', 'Read more: boats.'] })
  })

  it('of a long line are all found', () => {
    const text = 'Read more: tides. Nobody knows why the gate is shut. '.repeat(200).trimEnd()
    expect(match([rule], text).sentences).toEqual(Array(200).fill('Read more: tides.'))
  })
})

it('the answer is kept with the unit, by kind and zone', () => {
  const rules = compileRules([packOf(MORE)])
  const unit = makeUnit('Read more', rules.index)
  const place = { kind: 'paragraph', zone: HEAD } as const
  const first = matchUnit(unit, place, rules)
  expect(matchUnit(unit, place, rules)).toBe(first)
  expect(matchUnit(unit, { ...place, kind: 'code' }, rules)).not.toBe(first)
  expect(matchUnit(unit, { ...place, zone: zoneBit('tail', false) }, rules)).not.toBe(first)
  expect(matchUnit(unit, place, rules)).toBe(first)
})
