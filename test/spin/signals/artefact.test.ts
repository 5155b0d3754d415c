import { describe, expect, test } from 'vitest'
import { findArtefacts } from '../../../src/spin/signals/artefact.js'

const found = (text: string) =>
  findArtefacts(text).map(({ start, end, expected }) => [text.slice(start, end), expected])

describe('artefacts', () => {
  test('with what stood there', () => {
    expect(
      found('Microsoft said {that a} hacker <that a> firm paid 20 {dollars} for a {good|nice} day (*14*) in %city%.'),
    ).toEqual([
      ['{that a}', 'that a'],
      ['<that a>', 'that a'],
      ['{dollars}', 'dollars'],
      ['{good|nice}', 'good'],
      ['(*14*)', ''],
      ['%city%', ''],
    ])
  })

  test.each([
    'Write {name} or {url} in the template.',
    'SELECT { FIRST | NEXT } ROWS',
    'The set {x, y} and \\frac{the sum}{the count}',
    'if (x) {\n  the = 1;\n}',
    '{{ that a }}',
    'Growth was 5 % in the city, 7 % in the state.',
    '[{link removed}] {RL} {SVCNAME}',
  ])('not in %j', (text) => {
    expect(found(text)).toEqual([])
  })
})
