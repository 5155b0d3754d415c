import { expect, it } from 'vitest'
import { z } from 'zod'
import { describeIssue, explainIssues } from '../../src/rules/explain-issue.js'

const schema = z.strictObject({
  name: z.union([z.string(), z.strictObject({ first: z.string(), last: z.string() })]),
  size: z.int().min(1).max(9).optional(),
  tags: z.array(z.enum(['a', 'b'])).optional(),
})

function explain(value: unknown): string[] {
  const read = schema.safeParse(value, { error: describeIssue })
  return explainIssues(read.error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`)
}

it.each([
  [{}, 'name: must be text or a set of keys and values'],
  [{ name: 3 }, 'name: must be text or a set of keys and values'],
  [{ name: { first: 'a' } }, 'name.last: is missing; text is needed'],
  [{ name: { first: 'a', last: 'b', middle: 'c' } }, 'name: unknown key "middle"; allowed: first, last'],
  [{ name: 'a', size: 12 }, 'size: must be 9 or less, is 12'],
  [{ name: 'a', size: 0 }, 'size: must be 1 or more, is 0'],
  [{ name: 'a', size: 'big' }, 'size: must be a number, is text ("big")'],
  [{ name: 'a', size: null }, 'size: must be a number, is empty'],
  [{ name: 'a', tags: ['c'] }, 'tags.0: "c" is not known; allowed: a, b'],
  [{ name: 'a', tags: 'c' }, 'tags: must be a list, is text ("c")'],
  ['a', ': must be a set of keys and values, is text ("a")'],
])('%j → %s', (value, told) => {
  expect(explain(value)).toEqual([told])
})
