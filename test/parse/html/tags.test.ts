import { expect, it } from 'vitest'
import { Flow, flowOf } from '../../../src/parse/html/tags.js'

it.each([
  ['p', Flow.Block],
  ['li', Flow.Line],
  ['tr', Flow.Line],
  ['td', Flow.Cell],
  ['br', Flow.Break],
  ['pre', Flow.Pre],
  ['script', Flow.Dropped],
  ['rp', Flow.Dropped],
  ['em', Flow.Inline],
] as const)('<%s>', (tag, flow) => expect(flowOf(tag)).toBe(flow))

it('elements that nobody has heard of are part of their line', () => {
  expect(['my-widget', 'constructor', ''].map(flowOf)).toEqual([Flow.Inline, Flow.Inline, Flow.Inline])
})
