import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonFields } from '../../src/read/json-fields.js'

test('values keep the text they were written in', () => {
  const line =
    ' {"id": 9007199254740993, "n" :1.0,"s":"a \\"quoted\\" }","deep":{"a":[1,{"b":"]"}]} ,"2":null,"1":true}\r'
  expect([...jsonFields(line)]).toEqual([
    ['id', '9007199254740993'],
    ['n', '1.0'],
    ['s', '"a \\"quoted\\" }"'],
    ['deep', '{"a":[1,{"b":"]"}]}'],
    ['2', 'null'],
    ['1', 'true'],
  ])
})

test('names are unescaped, the last of two wins, odd names are only names', () => {
  expect([...jsonFields('{"\\u0061":1,"a":2,"__proto__":{}}')]).toEqual([
    ['a', '2'],
    ['__proto__', '{}'],
  ])
  expect([...jsonFields('{}')]).toEqual([])
})

test('depth costs no stack', () => {
  const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`
  expect(jsonFields(`{"a":${deep},"b":1}`).get('b')).toBe('1')
})

test('any object comes back value by value', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.constantFrom(undefined, 1), (object, space) => {
      const text = JSON.stringify(object, null, space)
      const back = Object.fromEntries(
        [...jsonFields(text)].map(([name, value]) => [name, JSON.parse(value) as unknown]),
      )
      expect(back).toEqual(JSON.parse(text))
    }),
  )
})
