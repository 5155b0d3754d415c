import { expect, it } from 'vitest'
import { formatProblem, PackError } from '../../src/rules/pack-error.js'

const PROBLEM = { file: 'related/en.yaml', line: 3, column: 9, message: 'unknown key "x"' }

it('shows file, line and column; only the file where no line is to blame', () => {
  expect(formatProblem(PROBLEM)).toBe('related/en.yaml:3:9: unknown key "x"')
  expect(formatProblem({ ...PROBLEM, line: 0, column: 0 })).toBe('related/en.yaml: unknown key "x"')
})

it('lists every mistake in its message', () => {
  expect(new PackError([PROBLEM]).message).toBe(
    'chaffinch: a mistake in the rule packs\n  related/en.yaml:3:9: unknown key "x"',
  )
  const error = new PackError([PROBLEM, { ...PROBLEM, line: 5 }])
  expect(error.problems).toHaveLength(2)
  expect(error.message.split('\n')).toHaveLength(3)
  expect(error.message).toMatch(/^chaffinch: 2 mistakes/)
})
