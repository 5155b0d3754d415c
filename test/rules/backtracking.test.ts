import { describe, expect, it } from 'vitest'
import { isBounded, type KnownDangers, loadDangerCheck } from '../../src/rules/backtracking.js'

describe('bounded expressions', () => {
  it.each(['^read (?:also|more): \\S', 'a?b{2,60}', '[*+]{1,3}\\*', '\\p{L}{2}(?:x)?'])('%s', (source) => {
    expect(isBounded(source)).toBe(true)
  })

  it.each(['a*', '[ab]+c', 'a{2,}', '(?:ab){2,9}', '\\p{L}+'])('not %s', (source) => {
    expect(isBounded(source)).toBe(false)
  })
})

describe('the check', () => {
  it('tells slow expressions from safe ones, and remembers both', async () => {
    const known: KnownDangers = new Map()
    const check = (await loadDangerCheck(known))!
    expect(check('^read +(?:also|more): \\S', false)).toBeNull()
    expect(check('^(a+)+$', false)).toMatchObject({
      level: 'error',
      message: expect.stringContaining('/^(a+)+$/ can be made slow'),
    })
    expect([...known.keys()]).toEqual(['^read +(?:also|more): \\S', '^(a+)+$'])
  })

  it('believes what is known', async () => {
    const check = (await loadDangerCheck(new Map([['^(a+)+$', null]])))!
    expect(check('^(a+)+$', true)).toBeNull()
  })
})
