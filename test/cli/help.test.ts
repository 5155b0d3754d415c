import { describe, expect, it } from 'vitest'
import { CLEAN_EXAMPLES, EXPLAIN_EXAMPLES, PROGRAM_NOTES } from '../../src/cli/help.js'
import { CLEAN_OPTIONS, EXPLAIN_OPTIONS } from '../../src/cli/options.js'
import { categories } from '../../src/rules/built-in.js'

const ALL = { PROGRAM_NOTES, CLEAN_EXAMPLES, EXPLAIN_EXAMPLES }
const examples = Object.values(ALL).flatMap((text) =>
  text.split('\n').filter((line) => /\bchaffinch (?!\.|config)/.test(line)),
)
const optionsIn = (line: string) => [...line.matchAll(/ (--[a-z-]+)/g)].map(([, flag]) => flag!)

describe('help', () => {
  it.each(Object.entries(ALL))('%s fits a terminal', (_, text) => {
    expect(text.split('\n').filter((line) => line.length > 105)).toEqual([])
  })

  it('shows only options that there are', () => {
    const flagsOf = (options: typeof CLEAN_OPTIONS) => options.map(({ flags }) => flags.split(' ')[0]!)
    const known = { clean: flagsOf(CLEAN_OPTIONS), explain: flagsOf(EXPLAIN_OPTIONS) }
    for (const line of examples.filter((one) => /chaffinch (?:clean|explain)/.test(one))) {
      const command = /chaffinch (clean|explain)/.exec(line)![1] as keyof typeof known
      expect(
        optionsIn(line).filter((flag) => !known[command].includes(flag)),
        line,
      ).toEqual([])
    }
    expect(examples.flatMap(optionsIn).length).toBeGreaterThan(5)
  })

  it('names only categories that there are', () => {
    const named = examples
      .flatMap((line) => [...line.matchAll(/--(?:keep|only) ([a-z,-]+)/g)])
      .flatMap(([, list]) => list!.split(','))
    const known = categories().map(({ name }) => name)
    expect(named.length).toBeGreaterThan(2)
    expect(named.filter((name) => !known.includes(name))).toEqual([])
  })

  it('explains every exit code', () => {
    for (const code of ['0 ok', '1 findings', '2 usage', '3 some', '130 interrupted'])
      expect(PROGRAM_NOTES).toContain(code)
  })
})
