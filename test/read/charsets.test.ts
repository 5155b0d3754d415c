import { describe, expect, test } from 'vitest'
import { countDamage, decodeAs, encodingOf } from '../../src/read/charsets.js'

describe('charsets', () => {
  test('labels become encodings; unknown ones null', () => {
    expect(encodingOf(' Latin1 ')).toBe('windows-1252')
    expect(encodingOf('GB2312')).toBe('gbk')
    expect(encodingOf('x-nothing')).toBeNull()
  })

  test('windows-1252 has its own letters between 0x80 and 0x9F', () => {
    expect(decodeAs(Uint8Array.of(0x80, 0x93, 0x94, 0xe9), 'windows-1252')).toBe('€“”é')
  })

  test('damage is counted', () => {
    expect(countDamage(decodeAs(Uint8Array.of(0x61, 0xff, 0x62, 0xc3), 'utf-8'))).toBe(2)
  })
})
