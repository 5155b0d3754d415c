import { describe, expect, test } from 'vitest'
import { prescan } from '../../src/read/prescan.js'

const of = (html: string) => prescan(Buffer.from(html))

describe('prescan', () => {
  test.each([
    ['<meta charset="koi8-r">', 'koi8-r'],
    ['<html><head><META CHARSET=Shift_JIS />', 'shift_jis'],
    ["<meta http-equiv='Content-Type' content='text/html; charset=iso-8859-1'>", 'windows-1252'],
    ['<meta content="text/html; charset=gb2312" http-equiv=content-type>', 'gbk'],
    ['<?xml version="1.0" encoding="windows-1250"?><html>', 'windows-1250'],
    ['<?xml version="1.0" encoding="windows-1250"?><meta charset=big5>', 'big5'],
    ['<meta charset="utf-16">', 'utf-8'],
    ['<meta charset="nothing"><meta charset="euc-kr">', 'euc-kr'],
  ])('%s', (html, encoding) => {
    expect(of(html)).toBe(encoding)
  })

  test.each([
    '<p>charset=koi8-r</p>',
    '<!-- <meta charset="koi8-r"> -->',
    '<meta name="description" content="The charset=koi8-r of old pages">',
    '',
  ])('nothing is declared in %s', (html) => {
    expect(of(html)).toBeNull()
  })

  test('what stands behind the first four thousand bytes is not looked at', () => {
    expect(of(`${' '.repeat(5000)}<meta charset="koi8-r">`)).toBeNull()
  })
})
