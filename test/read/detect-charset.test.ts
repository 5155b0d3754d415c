import { describe, expect, test } from 'vitest'
import { decodeAs } from '../../src/read/charsets.js'
import { detectCharset } from '../../src/read/detect-charset.js'
import { encode } from './legacy-encoder.js'
import { LEGACY_TEXTS } from './legacy-texts.js'

describe('detectCharset', () => {
  test.each(LEGACY_TEXTS)('%s comes back as it was', (encoding, text) => {
    const bytes = encode(text, encoding)
    expect(decodeAs(bytes, detectCharset(bytes))).toBe(text)
  })

  test.each([
    'café',
    'Die Brücke über den Mühlbach bleibt gesperrt.',
    'Il a été élu maire après une année très agitée.',
    '“Mañana será otro día”, dijo el señor Núñez.',
    'Å, Ä och Ö står sist i alfabetet.',
    'It’s 20 £ – or 25 €.',
  ])('short western text stays windows-1252: %s', (text) => {
    expect(detectCharset(Buffer.from(text.replace(/[’“”–€]/g, '\u0092'), 'latin1'))).toBe('windows-1252')
  })

  test('tags and scripts don’t count in markup', () => {
    const text = encode('Старый мост у мельницы закрыли на ремонт, дорога теперь длиннее.', 'windows-1251')
    const page = Buffer.concat([Buffer.from('<style>p { color: red }</style><p class="x">'), text])
    expect(detectCharset(page, true)).toBe('windows-1251')
  })

  test('no bytes and plain ones need no guess', () => {
    expect(detectCharset(new Uint8Array())).toBe('windows-1252')
    expect(detectCharset(Buffer.from('plain'))).toBe('windows-1252')
  })
})
