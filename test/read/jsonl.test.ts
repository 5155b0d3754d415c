import { expect, it } from 'vitest'
import jsonl from '../../src/read/jsonl.js'

it.each([
  ['{"text":"a"}\n{"te', true],
  ['{"text":"a long beginni', true],
  ['{ braces } are no record\n', false],
  ['{"text":"a"} and more\n', false],
  ['High water.', false],
])('%j is records: %s', (head, expected) => {
  expect(jsonl.looksLike(head)).toBe(expected)
})
