import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { decompress, peek, withoutPacking } from '../../src/read/decompress.js'

async function* pieces(data: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < data.length; at += size) yield data.subarray(at, at + size)
}

async function unpack(data: Uint8Array, size = 7): Promise<string> {
  const found: Uint8Array[] = []
  for await (const chunk of decompress(pieces(data, size))) found.push(Buffer.from(chunk))
  return Buffer.concat(found).toString()
}

// `printf 'The tide turned at noon. %.0s' 1 2 3 4 5 6 | zstd -19 | base64`
const ZSTD = Buffer.from('KLUv/QRoBQEAyFRoZSB0aWRlIHR1cm5lZCBhdCBub29uLiABAGlO5xiTHVqU', 'base64')

/** A frame of one raw block (RFC 8878, 3.1.1): single segment, content size in one byte, no checksum. */
function rawFrame(text: string): Buffer {
  const body = Buffer.from(text)
  const header = (body.length << 3) | 1
  return Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x20, body.length, header & 255, header >> 8, 0]), body])
}

describe('decompress', () => {
  const text = 'The tide turned at noon. '.repeat(400)

  test('hands plain bytes on, also fewer than a magic number has', async () => {
    expect(await unpack(Buffer.from(text))).toBe(text)
    expect(await unpack(Buffer.from('a'))).toBe('a')
    expect(await unpack(Buffer.from(''))).toBe('')
  })

  test('opens gzip, also of several members', async () => {
    expect(await unpack(gzipSync(text))).toBe(text)
    expect(await unpack(Buffer.concat([gzipSync('one '), gzipSync('two')]))).toBe('one two')
  })

  test('opens Zstandard, also of several frames', async () => {
    expect(await unpack(Buffer.concat([rawFrame('high '), rawFrame('water')]))).toBe('high water')
  })

  test('throws for packed data that are cut off', async () => {
    await expect(unpack(gzipSync(text).subarray(0, 60))).rejects.toThrow(/unexpected end of file/)
    await expect(unpack(rawFrame('high water').subarray(0, 14))).rejects.toThrow()
  })

  test('opens what the zstd tool wrote', async () => {
    expect(await unpack(ZSTD)).toBe('The tide turned at noon. '.repeat(6))
  })
})

test('peek leaves the stream whole', async () => {
  const { head, all } = await peek(pieces(Buffer.from('high water'), 3), (seen) => seen.length >= 4)
  const rest: Uint8Array[] = []
  for await (const chunk of all) rest.push(chunk)
  expect([Buffer.from(head).toString(), Buffer.concat(rest).toString()]).toEqual(['high w', 'high water'])
})

test('withoutPacking takes only the packing off', () => {
  expect(['a.txt.gz', 'a.jsonl.ZST', 'a.gz.txt'].map(withoutPacking)).toEqual(['a.txt', 'a.jsonl', 'a.gz.txt'])
})
