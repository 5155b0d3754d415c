import { expect, it } from 'vitest'
import { linearExpression } from '../../src/rules/foreign.js'

it('an expression of a user is linear in the text', () => {
  const started = performance.now()
  expect(linearExpression('^(a+)+$', { cased: true }).test(`${'a'.repeat(5000)}!`, '')).toBe(false)
  expect(performance.now() - started).toBeLessThan(5000)
})

it('it gives the named group, else the match', () => {
  const by = linearExpression('by (?P<take>\\w+)', { cased: false })
  expect(by.locate('By Dana', '', 'take')).toEqual({ start: 3, end: 7, named: true })
  expect(by.locate('By Dana', '', 'cut')).toMatchObject({ start: 0, end: 7 })
  expect(by.locate('Dana', '', 'take')).toBeNull()
})
