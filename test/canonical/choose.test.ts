import { expect, test } from 'vitest'
import { choose } from '../../src/canonical/choose.js'
import { type Member, memberOf } from '../../src/canonical/member.js'
import { makePolicy } from '../../src/canonical/policy.js'

const member = (id: string, known: Partial<Member>): Member => ({
  ...memberOf({ text: 'x' }, { id, hash: id.charCodeAt(0), words: 100 }),
  ...known,
})
const chosen = (group: Member[], policy: string[] = []) => {
  const { index, reason } = choose(group, makePolicy(policy))
  return [group[index]!.id, reason]
}

test('a spun copy never wins, be it the longest and earliest', () => {
  const spun = member('a', { spun: 'strong', words: 500, published: '2020-01-01' })
  expect(chosen([spun, member('b', {})])).toEqual(['b', 'best of 2: not spun'])
  expect(chosen([{ ...spun, spun: 'none', copied: true }, member('b', {})])[0]).toBe('b')
})

test('unless all are, and then the reason says so', () => {
  const reason = chosen([member('a', { spun: 'strong' }), member('b', { spun: 'strong', words: 50 })])
  expect(reason).toEqual(['a', 'best of 2: complete (100 words); every one of them is spun'])
})

test('the next criterion decides among those that are left', () => {
  const group = [
    member('a', { published: '2023-05-02' }),
    member('b', { published: '2023-05-01', words: 95 }),
    member('c', { published: '2022-01-01', words: 40 }),
  ]
  expect(chosen(group)).toEqual(['b', 'best of 3: complete (95 words); earliest (2023-05-01)'])
  expect(chosen(group, ['earliest'])).toEqual(['c', 'best of 3: earliest (2022-01-01)'])
})

test('nothing but the text breaks the last tie', () => {
  expect(chosen([member('b', {}), member('a', {})])).toEqual(['a', 'best of 2: first in a fixed order of texts'])
  expect(chosen([member('a', {})])[1]).toBe('no other article says the same')
})
