import { expect, test } from 'vitest'
import { humanGains, leastGain } from '../../src/spin/build-least.js'
import { knowledgeOf } from './knowledge.js'

test('what one text makes is an accident, what several make sets the bar', () => {
  expect(leastGain([3])).toBe(1)
  expect(leastGain([3, 2])).toBe(2.15)
  expect(leastGain([3, 2, 2, 2, 2, 2, 2, 1])).toBe(3.15)
  expect(leastGain([9, 9])).toBe(4.5)
})

test('the best gain of each text is kept', () => {
  const knowledge = knowledgeOf({ links: [['courtroom', 'court', 'A', 1]] })
  const gains = humanGains(['the supreme courtroom, the supreme courtroom', 'a tea'], knowledge, 'table')
  expect([...gains.keys()]).toEqual(['courtroom\tcourt'])
  expect(gains.get('courtroom\tcourt')).toHaveLength(1)
})
