import { expect, it } from 'vitest'
import { neighbourMatcher } from '../../src/matchers/neighbour.js'
import { holds } from './holds.js'

it('is the same condition in two directions', () => {
  expect([neighbourMatcher('before', -1).key, neighbourMatcher('after', 1).key]).toEqual(['before', 'after'])
  const text = 'Share\n\nTides\n\nRead more'
  expect(holds({ after: { equals: ['read more'] }, before: { equals: ['share'] } }, text, { block: 1 })).toBe(true)
  expect(holds({ before: { equals: ['read more'] }, after: { equals: ['share'] } }, text, { block: 1 })).toBe(false)
})

it('asks its neighbour about its own neighbours', () => {
  const when = { after: { after: { equals: ['read more'] } } }
  expect(holds(when, 'Share\n\nTides\n\nRead more')).toBe(true)
  expect(holds(when, 'Share\n\nRead more')).toBe(false)
})
