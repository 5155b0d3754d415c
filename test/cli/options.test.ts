import { describe, expect, it } from 'vitest'
import { CLEAN_OPTIONS, COMMON, CONFIG_OPTIONS, EXPLAIN_OPTIONS } from '../../src/cli/options.js'

const keysOf = (options: typeof COMMON) => options.map(({ key }) => key)

describe.each([
  ['clean', CLEAN_OPTIONS],
  ['explain', EXPLAIN_OPTIONS],
])('the options of %s', (_, options) => {
  it('stand there once', () => {
    expect(new Set(keysOf(options)).size).toBe(options.length)
  })

  it('have their long names as keys, in camelCase', () => {
    const camel = ({ flags }: (typeof options)[number]) =>
      flags
        .split(' ')[0]!
        .slice(2)
        .replace(/-([a-z])/g, (_all, letter: string) => letter.toUpperCase())
    expect(keysOf(options)).toEqual(options.map(camel))
  })

  it('take a value unless they are switches', () => {
    expect(options.filter(({ kind, flags }) => flags.includes('<') === (kind === 'switch'))).toEqual([])
  })
})

it('explain writes no files', () => {
  for (const key of ['out', 'to', 'check', 'dryRun']) expect(keysOf(EXPLAIN_OPTIONS)).not.toContain(key)
  expect(keysOf(EXPLAIN_OPTIONS)).toEqual(expect.arrayContaining(keysOf(COMMON)))
})

it('a configuration file may hold what is no question of one run', () => {
  expect(keysOf(CONFIG_OPTIONS)).toEqual(expect.arrayContaining(['keep', 'profile', 'rules', 'out', 'json']))
  for (const key of ['config', 'printConfig']) expect(keysOf(CONFIG_OPTIONS)).not.toContain(key)
})

it('formats are those that can be read and written', () => {
  const choicesOf = (key: string) => CLEAN_OPTIONS.find((option) => option.key === key)?.choices
  expect(choicesOf('from')).toEqual(expect.arrayContaining(['text', 'markdown', 'jsonl']))
  expect(choicesOf('to')).toEqual(expect.arrayContaining(['text', 'jsonl']))
})
