import { expect, test } from 'vitest'
import { wantsColour } from '../../src/write/paint.js'

const terminal = { isTTY: true }

test('a terminal gets colour, unless it is not wanted', () => {
  expect(wantsColour(terminal, { noColor: false, env: {} })).toBe(true)
  expect(wantsColour({}, { noColor: false, env: {} })).toBe(false)
  expect(wantsColour(terminal, { noColor: true, env: {} })).toBe(false)
  expect(wantsColour(terminal, { noColor: false, env: { NO_COLOR: '1' } })).toBe(false)
  expect(wantsColour(terminal, { noColor: false, env: { NO_COLOR: '' } })).toBe(true)
  expect(wantsColour(terminal, { noColor: false, env: { TERM: 'dumb' } })).toBe(false)
})
