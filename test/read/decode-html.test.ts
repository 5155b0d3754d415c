import { describe, expect, test } from 'vitest'
import { decodeHtml } from '../../src/read/decode-html.js'
import { encode } from './legacy-encoder.js'
import { LEGACY_TEXTS } from './legacy-texts.js'

const page = (label: string, text: string, encoding = label) =>
  encode(`<html><head><meta charset="${label}"><title>x</title></head><p>${text}</p>`, encoding)
const codes = (bytes: Uint8Array, charset?: string) => decodeHtml(bytes, { charset })?.notes.map(({ code }) => code)

describe('decodeHtml', () => {
  test.each(LEGACY_TEXTS)('%s as the page declares it', (encoding, text) => {
    const decoded = decodeHtml(page(encoding, text))
    expect(decoded?.text).toContain(text)
    expect(decoded?.notes).toEqual([])
  })

  test.each(LEGACY_TEXTS)('%s as the server says', (encoding, text) => {
    const decoded = decodeHtml(encode(`<p>${text}`, encoding), { charset: `text/html; charset="${encoding}"` })
    expect(decoded).toEqual({ text: `<p>${text}`, notes: [] })
  })

  test.each(LEGACY_TEXTS)('%s under a wrong label', (encoding, text) => {
    for (const label of ['utf-8', 'iso-8859-1']) {
      const western = label === 'iso-8859-1' && /125[04]|8859-2/.test(encoding)
      const bytes = encode(`<meta charset="${label}"><p>${text}`, encoding)
      if (!western) expect(decodeHtml(bytes)?.text).toContain(text)
      if (!western) expect(codes(bytes)).toEqual(['encoding-guessed'])
    }
  })

  test('UTF-8 under another label is UTF-8', () => {
    const bytes = Buffer.from('<meta charset="windows-1252"><p>Łódź über Brünn')
    expect(decodeHtml(bytes)?.text).toContain('Łódź über Brünn')
    expect(codes(bytes)).toEqual(['encoding-guessed'])
    expect(codes(Buffer.from('<meta charset="windows-1252"><p>plain'))).toEqual([])
  })

  test('a mark stands above every label', () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('<p>Łódź', 'utf16le')])
    expect(decodeHtml(bytes, { charset: 'koi8-r' })).toEqual({ text: '<p>Łódź', notes: [] })
    expect(decodeHtml(Buffer.from('<p>Łódź', 'utf16le'), { charset: 'utf-16le' })?.text).toBe('<p>Łódź')
  })

  test('UTF-8 that breaks off or has a stray byte stays UTF-8', () => {
    const bytes = Buffer.from('<meta charset=utf-8><p>Größe, Süße, Maß, Öl, über, Łódź')
    expect(decodeHtml(bytes.subarray(0, bytes.length - 1))?.text).toContain('Größe, Süße, Maß, Öl, über')
    const stray = Buffer.concat([bytes, Buffer.from([0xe9])])
    expect(decodeHtml(stray)?.text).toContain('Łódź\ufffd')
    expect(codes(stray)).toEqual(['encoding-damaged'])
  })

  test('every beginning of a page in two-byte characters is answered', () => {
    const bytes = page('shift_jis', LEGACY_TEXTS.find(([name]) => name === 'shift_jis')![1])
    for (let length = 0; length < bytes.length; length++)
      expect(typeof decodeHtml(bytes.subarray(0, length))?.text).toBe('string')
  })

  test('bytes that are no text are refused', () => {
    expect(decodeHtml(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0x0d, 0xff))).toBeNull()
  })

  test('nothing is an empty text', () => {
    expect(decodeHtml(new Uint8Array())).toEqual({ text: '', notes: [] })
  })
})
