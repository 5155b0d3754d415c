import { expect, test } from 'vitest'
import { Spool } from '../../src/run/spool.js'

test('values come back by number, in any order', () => {
  const spool = new Spool<{ at: number; text: string }>()
  for (let at = 0; at < 300; at++) spool.add({ at, text: 'ö'.repeat(at * 40) })
  expect(spool.get(299)).toEqual({ at: 299, text: 'ö'.repeat(299 * 40) })
  spool.add({ at: 300, text: '' })
  expect([spool.get(0).at, spool.get(300).at, spool.length]).toEqual([0, 300, 301])
  spool.close()
})
