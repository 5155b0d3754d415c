import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { makeLexicon } from '../../src/spin/lexicon.js'
import { parsePhrasePack, readPhrasePack } from '../../src/spin/phrase-pack.js'
import { scan } from '../../src/spin/scan.js'
import { readTokens } from '../../src/spin/tokens.js'

const PACK = `about: For this test alone.
rules:
  - id: one
    why: Because the test needs one.
    signal: name
    finds: [a, b]
    keeps: [c, d]
    expected: { Supreme Courtroom: Supreme Court }
`

describe('a pack', () => {
  test('gives wordings in small letters', () => {
    expect(readPhrasePack(PACK, 'x.yaml')).toEqual([['supreme courtroom', 'Supreme Court', 'name']])
  })

  test('with a mistake is refused with its place', () => {
    expect(() => parsePhrasePack(PACK.replace('signal: name', 'signal: nose'), 'x.yaml')).toThrow(
      'x.yaml: rules.0.signal',
    )
  })
})

describe.each(readdirSync('rules/spun').filter((name) => name.endsWith('.yaml')))('rules/spun/%s', (name) => {
  const text = readFileSync(`rules/spun/${name}`, 'utf8')
  const { rules } = parsePhrasePack(text, name)
  const lexicon = makeLexicon({
    lang: name.slice(0, 2),
    links: [],
    phrases: readPhrasePack(text, name),
    ordinary: [],
    formal: [],
  })
  const count = (example: string) => scan(readTokens(example), { lexicon, collocations: null, wordNet: null }).length

  test.each(rules.map((rule) => [rule.id, rule] as const))('%s finds and keeps what it says', (_, { finds, keeps }) => {
    expect(finds.filter((example) => count(example) === 0)).toEqual([])
    expect(keeps.filter((example) => count(example) > 0)).toEqual([])
  })
})
