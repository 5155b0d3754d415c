// Every example of every pack in rules/, held against all rules.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { createCleaner } from '../src/index.js'
import { runExamples, withTrials } from '../src/rules/examples.js'
import { collectOwnPacks } from '../src/rules/folder.js'
import { lintPack } from '../src/rules/lint.js'
import { formatProblem } from '../src/rules/pack-error.js'

const { packs, problems } = collectOwnPacks(fileURLToPath(new URL('../rules', import.meta.url)))
const cleaner = await createCleaner({ packs: withTrials(packs) })

it('the packs have no mistakes', () => {
  expect(problems.map(formatProblem)).toEqual([])
})

it('the packs have no expression beyond linear time (rules lint also looks for backtracking)', () => {
  const found = packs.flatMap((pack) => lintPack(pack, readFileSync(pack.file!, 'utf8'), null))
  expect(found.filter(({ level }) => level === 'error').map(formatProblem)).toEqual([])
})

describe.each(packs.map((pack) => ({ name: `${pack.category}/${pack.lang}`, pack })))('$name', ({ pack }) => {
  const results = runExamples([pack], cleaner)

  it(`proves its ${pack.rules.length} rules`, () => {
    expect(new Set(results.map(({ rule }) => rule)).size).toBe(pack.rules.length)
    const failed = results.filter(({ outcome }) => outcome === 'noisy' || outcome === 'missed')
    expect(
      failed.map(({ outcome, rule, list, at, from, got, by }) => ({
        outcome,
        example: `${rule} ${list}[${at}]`,
        from,
        got,
        by,
      })),
    ).toEqual([])
  })
})
