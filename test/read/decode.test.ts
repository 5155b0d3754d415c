import { describe, expect, test } from 'vitest'
import { decode } from '../../src/read/decode.js'

const bytes = (...parts: (number[] | Buffer)[]) => Buffer.concat(parts.map((part) => Buffer.from(part)))

describe('decode', () => {
  test('reads UTF-8 with and without its mark', () => {
    expect(decode(Buffer.from('Łódź 🙂'))).toEqual({ text: 'Łódź 🙂', notes: [] })
    expect(decode(bytes([0xef, 0xbb, 0xbf], Buffer.from('Łódź')))?.text).toBe('Łódź')
  })

  test('reads UTF-16 by its mark, in both orders', () => {
    const little = Buffer.from('Łódź 🙂', 'utf16le')
    expect(decode(bytes([0xff, 0xfe], little))?.text).toBe('Łódź 🙂')
    expect(decode(bytes([0xfe, 0xff], Buffer.from(little).swap16()))?.text).toBe('Łódź 🙂')
    expect(decode(bytes([0xfe, 0xff], [0x01, 0x41, 0x00]))?.text).toBe('Ł')
  })

  test('reads other bytes as windows-1252 and says so', () => {
    const decoded = decode(bytes(Buffer.from('caf'), [0xe9, 0x20, 0x93], Buffer.from('yes'), [0x94, 0x20, 0x80]))
    expect(decoded?.text).toBe('café “yes” €')
    expect(decoded?.notes.map((note) => note.code)).toEqual(['encoding-guessed'])
  })

  test('refuses what is no text', () => {
    expect(decode(bytes([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0x0d, 0xff]))).toBeNull()
    expect(decode(Buffer.from('UTF-16 without a mark', 'utf16le'))).toBeNull()
    expect(decode(Buffer.from(`a stray \0 in a longer text is only odd`))?.text).toContain('\0')
  })

  test('an empty file is an empty text', () => {
    expect(decode(Buffer.from(''))).toEqual({ text: '', notes: [] })
  })
})
