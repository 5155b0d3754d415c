import { describe, expect, it } from 'vitest'
import { readJson } from '../../../src/parse/metadata/read-json.js'

describe('readJson', () => {
  it.each([
    '{"a":1}',
    ' <!-- {"a":1} --> ',
    '//<![CDATA[\n{"a":1}\n//]]>',
    '/*<![CDATA[*/{"a":1}/*]]>*/',
    '{"a":1};',
    '{"a":1,}',
    '{&quot;a&quot;:1}',
    '{"a":1}{"b":2}',
    '{"a":1}}',
    '{"a":1',
  ])('reads %s', (source) => {
    expect(readJson(source)).toEqual({ a: 1 })
  })

  it('repairs strings with raw line breaks and escapes that JSON does not have', () => {
    expect(readJson('{"a":"one\ntwo","b":"it\\\'s, [so]"}')).toEqual({ a: 'one two', b: "it's, [so]" })
  })

  it('leaves out what stays broken', () => {
    expect(readJson('')).toBeUndefined()
    expect(readJson('{a:b}')).toBeUndefined()
    expect(readJson('['.repeat(300_000))).toBeUndefined()
    expect(readJson('["\\'.repeat(60_000))).toBeUndefined()
  })
})
