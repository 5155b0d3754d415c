import { expect, test } from 'vitest'
import { failed, givenId, MAX_BYTES, ROLES, tooLarge } from '../../src/read/incoming.js'

test('a failure says its status, a code and what to do', () => {
  expect(tooLarge(64)).toEqual({
    status: 'too-large',
    error: { code: 'record-too-large', message: 'larger than 64 bytes; split it' },
  })
  expect(failed('not-text', 'no text')).toEqual({ status: 'failed', error: { code: 'not-text', message: 'no text' } })
})

test('the id goes on as JSON, whatever characters it has', () => {
  const given = givenId('a "b"\\\u2028.txt')
  expect([...given.keys()]).toEqual(['id'])
  expect(JSON.parse(given.get('id')!)).toBe('a "b"\\\u2028.txt')
})

test('the limit is the one that the help names', async () => {
  const { CLEAN_EXAMPLES } = await import('../../src/cli/help.js')
  expect(CLEAN_EXAMPLES).toContain(`more than ${MAX_BYTES / 1e6} MB`)
})

test('no role stands twice', () => {
  expect(new Set(ROLES).size).toBe(ROLES.length)
})
