import { describe, expect, it } from 'vitest'
import { compileRules } from '../../src/rules/compile.js'
import { type FindOptions, findAll } from '../../src/rules/find.js'
import type { RuleData } from '../../src/rules/schema.js'
import { packOf, viewOf } from '../matchers/holds.js'

const ON: FindOptions = { late: false, isOn: () => true }
const PROSE =
  'The harbour master closed the gate on Monday because the water stood too high for the boats of the island.'

function find(rule: Partial<RuleData>, text: string, options = ON) {
  const rules = compileRules([packOf(rule)])
  const { findings, facts } = findAll(viewOf(text, rules), rules, options)
  return { facts, findings, cuts: findings.map(({ start, end }) => text.slice(start, end)) }
}

describe('a rule claims', () => {
  it('its block', () => {
    const { findings } = find({ when: { starts: ['read more'] } }, `${PROSE}\n\nRead more: tides`)
    expect(findings).toEqual([
      {
        ...{ rule: 'related/en/tried', category: 'related', confidence: 0.95, cut: 'block' },
        ...{ block: 1, start: PROSE.length + 2, end: PROSE.length + 18 },
      },
    ])
  })

  it('its sentence', () => {
    const text = `${PROSE} Read more: tides. Nobody knows why.`
    expect(find({ cut: 'sentence', when: { starts: ['read more'] } }, text).cuts).toEqual(['Read more: tides.'])
  })

  it('the stretch that it located, with the marks of Markdown around it', () => {
    const rule: Partial<RuleData> = { cut: 'span', when: { pattern: ['read more$'] } }
    expect(find(rule, 'The gate is shut. [Read more](/more)').cuts).toEqual(['[Read more](/more)'])
  })

  it('all that follows, once', () => {
    const rule: Partial<RuleData> = { cut: 'rest', when: { equals: ['more news'] } }
    const { cuts } = find(rule, 'Tides\n\nMore news\n\nBoats\n\nMore news\n\nGates')
    expect(cuts).toEqual(['More news', 'Boats', 'More news', 'Gates'])
  })

  it('nothing where `unless` holds, nor what the document around denies', () => {
    const rule = (more: Partial<RuleData>) =>
      find({ when: { starts: ['read more'] }, ...more }, 'Read more\n\nTides').cuts
    expect(rule({})).toEqual(['Read more'])
    expect(rule({ unless: { words: { max: 2 } } })).toEqual([])
    expect(rule({ unless: { after: { equals: ['tides'] } } })).toEqual([])
    expect(rule({ when: { starts: ['read more'], last: 1 } })).toEqual([])
  })

  it('nothing while its category is off or its time has not come', () => {
    const rule: Partial<RuleData> = { when: { starts: ['read more'] } }
    expect(find(rule, 'Read more', { ...ON, isOn: (category) => category !== 'related' }).cuts).toEqual([])
    expect(find(rule, 'Read more', { ...ON, late: true }).cuts).toEqual([])
  })
})

describe('a run', () => {
  const LIST = 'Tides\n\nBoats\n\nMore news\n\nGates\n\nFerries\n\n'
  const run = (more: Partial<NonNullable<RuleData['run']>>, text = LIST + PROSE) =>
    find({ cut: 'run', when: { equals: ['more news'] }, run: { member: [{ words: { max: 1 } }], ...more } }, text).cuts

  it('takes the members beside the anchor', () => {
    expect(run({})).toEqual(['More news', 'Gates', 'Ferries'])
    expect(run({ direction: 'backward' })).toEqual(['Tides', 'Boats', 'More news'])
    expect(run({ direction: 'both' })).toEqual(['Tides', 'Boats', 'More news', 'Gates', 'Ferries'])
  })

  it('takes no less than `min` and no more than `max`', () => {
    expect(run({ min: 4 })).toEqual([])
    expect(run({ max: 2 })).toEqual(['More news', 'Gates'])
    expect(run({ max: 4, direction: 'both' })).toEqual(['Boats', 'More news', 'Gates', 'Ferries'])
  })

  it('goes on over strays, never over prose', () => {
    const gap = 'More news\n\nGates\n\nTwo words\n\nFerries'
    expect(run({}, gap)).toEqual(['More news', 'Gates'])
    expect(run({ strays: 1 }, gap)).toEqual(['More news', 'Gates', 'Two words', 'Ferries'])
    expect(run({ strays: 1 }, `More news\n\nGates\n\n${PROSE}\n\nFerries`)).toEqual(['More news', 'Gates'])
  })

  it('is claimed once, though two anchors stand in it', () => {
    expect(run({}, 'More news\n\nGates\n\nMore news\n\nFerries')).toHaveLength(4)
  })
})

describe('a rule takes', () => {
  it('what follows its phrase, or the named group of its pattern', () => {
    const takes = { field: 'author' as const }
    const fact = { field: 'author', value: 'Dana Reyes', rule: 'related/en/tried', block: 0 }
    expect(find({ cut: 'none', takes, when: { starts: ['written by'] } }, 'Written by: Dana Reyes').facts).toEqual([
      fact,
    ])
    const pattern = ['^by (?<take>.+?) on ']
    expect(find({ cut: 'none', takes, when: { pattern } }, 'By Dana Reyes on Monday').facts).toEqual([fact])
  })
})

it('rules of equal conditions all speak, but for those that are switched off', () => {
  const when = { starts: ['read more'] }
  const rules = compileRules([packOf({ when }), packOf({ when }, { category: 'social' })])
  const speakers = (isOn: FindOptions['isOn']) =>
    findAll(viewOf('Read more: tides', rules), rules, { late: false, isOn }).findings.map(({ category }) => category)
  expect(speakers(() => true)).toEqual(['related', 'social'])
  expect(speakers((category) => category === 'social')).toEqual(['social'])
  expect(speakers((category) => category === 'related')).toEqual(['related'])
})
