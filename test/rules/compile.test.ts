import { describe, expect, it } from 'vitest'
import { compileRules } from '../../src/rules/compile.js'
import { linearExpression } from '../../src/rules/foreign.js'
import type { RuleData } from '../../src/rules/schema.js'
import { kindBit } from '../../src/rules/zone.js'
import { packOf, viewOf } from '../matchers/holds.js'

const ruleOf = (rule: Partial<RuleData>) => compileRules([packOf(rule)]).rules[0]!

describe('a compiled rule', () => {
  it('has its full name and what its pack says', () => {
    const rule = ruleOf({ when: { words: { max: 3 } }, trial: true, takes: { field: 'author' } })
    expect(rule).toMatchObject({ id: 'related/en/tried', category: 'related', cut: 'block', confidence: 0.95 })
    expect([rule.trial, rule.protect, rule.takes, rule.run]).toEqual([true, false, 'author', null])
  })

  it('has the bounds that its conditions give', () => {
    const when = { words: { min: 2, max: 9 }, chars: ['colon'], kind: ['list'] }
    const rule = ruleOf({ when })
    expect([rule.minWords, rule.maxWords]).toEqual([2, 9])
    expect(rule.bits).not.toBe(0)
    expect(rule.stand.kinds).toBe(kindBit('list'))
    expect(ruleOf({ when: { starts: ['tides'] } })).toMatchObject({
      minWords: 0,
      maxWords: Infinity,
      bits: 0,
      stand: { zones: 0xff, first: Infinity, last: Infinity },
    })
  })

  it('about sentences has no upper bound: a long block may hold a short sentence', () => {
    expect(ruleOf({ when: { words: { max: 9 } }, cut: 'sentence' }).maxWords).toBe(Infinity)
  })

  it('is late when `when` or `unless` asks for the title', () => {
    const title = { title: { min: 0.5 } }
    expect(ruleOf({ when: title }).late).toBe(true)
    expect(ruleOf({ when: { words: { max: 3 } }, unless: title }).late).toBe(true)
    expect(ruleOf({ when: { words: { max: 3 } } }).late).toBe(false)
  })

  it('of a run has what the run leaves out', () => {
    const member = { words: { max: 3 } }
    const { run } = ruleOf({ when: { equals: ['tides'] }, cut: 'run', run: { member: [member] } })
    expect(run).toMatchObject({ min: 2, max: 40, direction: 'forward', strays: 0 })
    expect(run!.members).toHaveLength(1)
  })
})

describe('rules wait', () => {
  it('behind the phrase that is met least, each once', () => {
    const rules = compileRules([packOf({ when: { starts: ['read more'], contains: ['harbour newsletter'] } })])
    const { offsets, structural } = rules.block
    const waiting = rules.index.phrases.flatMap(({ text }, id) => (offsets[id + 1]! > offsets[id]! ? [text] : []))
    expect(waiting).toEqual(['harbour newsletter'])
    expect(structural.every((row) => row.length === 0)).toBe(true)
  })

  it('behind nothing when they have no phrase', () => {
    const { block, sentence } = compileRules([
      packOf({ when: { words: { max: 3 } } }),
      packOf({ when: { words: { max: 3 } }, cut: 'sentence' }),
    ])
    expect([[...block.structural[0x61]!], [...sentence.structural[0x61]!]]).toEqual([
      [0, -1],
      [1, -1],
    ])
  })
})

describe('rules of equal conditions', () => {
  const when = { starts: ['read more'], words: { max: 9 } }
  const unless = { kind: ['list'] }

  it('are asked as one', () => {
    const { rules, block } = compileRules([packOf({ when, unless }), packOf({ when, unless, id: 'again' })])
    expect([...block.entries]).toEqual([0, 0])
    expect(rules[0]!.twins).toEqual([rules[1]])
  })

  it('but not where one has another exception, or another unit', () => {
    const { rules, block } = compileRules([
      packOf({ when, unless }),
      packOf({ when }),
      packOf({ when, unless, cut: 'sentence' }),
    ])
    expect(rules.flatMap(({ twins }) => twins)).toEqual([])
    expect([...block.entries]).toEqual([0, 0, 1, 0])
  })
})

describe('expressions', () => {
  const holdsFor = (source: string, text: string, dialect: 'own' | 're2') => {
    const seen: string[] = []
    const rules = compileRules([packOf({ when: { pattern: [source] } }, { dialect })], {
      foreignExpression: linearExpression,
      onExpression: (one) => seen.push(one),
    })
    const document = viewOf(text, rules)
    expect(new Set(seen)).toEqual(new Set([source]))
    return rules.rules[0]!.when.test(document.whole(0), { document, block: 0 })
  }

  it('are those of the dialect of the pack', () => {
    expect(holdsFor('^read(?= more)', 'Read more', 'own')).toBe(true)
    expect(() => holdsFor('^read(?= more)', 'Read more', 're2')).toThrow()
    expect(holdsFor('^read more$', 'Read more', 're2')).toBe(true)
  })
})

it('strong categories are those that are named', () => {
  expect([...compileRules([], { strongCategories: ['consent'] }).strong]).toEqual(['consent'])
  expect(compileRules([]).strong.size).toBe(0)
})
