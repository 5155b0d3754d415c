import { describe, expect, it } from 'vitest'
import { loadDangerCheck } from '../../src/rules/backtracking.js'
import { lintPack } from '../../src/rules/lint.js'
import { readPack } from '../../src/rules/read-pack.js'
import { CATEGORIES, SOUND } from './packs.js'

const isDangerous = await loadDangerCheck()

function lint(text: string): string[] {
  const pack = readPack(text, { file: 'f', dialect: 'own', category: 'related', lang: 'en', categories: CATEGORIES })
  return lintPack(pack, text, isDangerous).map(
    ({ line, column, level, message }) => `${line}:${column} ${level} ${message}`,
  )
}

const STARTS = '      starts: ["also read:", "read (also|more):"]\n'
const WORDS = '      words: { max: 25 }\n'

describe('lint', () => {
  it('has nothing to say against a sound pack', () => {
    expect(lint(SOUND)).toEqual([])
  })

  it('finds expressions that can be made slow, wherever they stand', () => {
    expect(lint(SOUND.replace('^read more: \\d+$', '^(\\d+)+$'))).toEqual([
      expect.stringMatching(
        /^11:16 error .*\(\^?.*\) can be made slow \(exponential\)|^11:16 error .* can be made slow/,
      ),
    ])
    const nested = `      any:\n        - { before: { pattern: ["^ok$", "(a|a)*$"], words: { max: 3 } } }\n`
    expect(lint(SOUND.replace(WORDS, WORDS + nested))).toEqual([expect.stringMatching(/^11:41 error /)])
  })

  it('finds what linear-time expressions do not have', () => {
    expect(lint(SOUND.replace('^read more: \\d+$', '^read(?! more)'))).toEqual([
      expect.stringMatching(/^11:16 error look-around/),
    ])
    expect(lint(SOUND.replace('^read more: \\d+$', '^(a)\\1'))).toEqual([
      expect.stringMatching(/^11:16 error the back-reference/),
    ])
  })

  it('finds rules that are asked on every block', () => {
    const open = SOUND.replace(STARTS, '      pattern: ["^also read"]\n')
    // A sentence rule cannot use an upper bound: a long block may hold a short sentence.
    expect(lint(open)).toEqual([expect.stringMatching(/^8:7 warning rule lead-in is asked on every block/)])
    expect(lint(open.replace('cut: sentence', 'cut: block'))).toEqual([])
    expect(lint(open.replace(WORDS, ''))).toHaveLength(1)
    expect(lint(open.replace(WORDS, '      chars: [colon]\n'))).toEqual([])
  })

  it('finds phrases that begin with an ornament', () => {
    expect(lint(SOUND.replace('"also read:"', '"• also read:"'))).toEqual([
      expect.stringMatching(/^8:16 warning the phrase "• also read:" never matches/),
    ])
  })
})
