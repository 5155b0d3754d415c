import { expect, it } from 'vitest'
import { compileOnce } from '../../src/parse/compile-once.js'

it('compiles once for each object, not for each equal one', () => {
  const asked: string[] = []
  const lengthOf = compileOnce(({ word }: { word: string }) => {
    asked.push(word)
    return word.length
  })
  const [one, twin] = [{ word: 'tide' }, { word: 'tide' }]
  expect([lengthOf(one), lengthOf(one), lengthOf(twin)]).toEqual([4, 4, 4])
  expect(asked).toEqual(['tide', 'tide'])
})
