import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { byteLines, collect } from '../../src/read/byte-lines.js'

async function* pieces(data: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < data.length; at += size) yield data.subarray(at, at + size)
}

async function linesOf(data: Uint8Array, size: number, most = 1000): Promise<[number, string | null][]> {
  const found: [number, string | null][] = []
  for await (const { line, bytes } of byteLines(pieces(data, size), most)) {
    found.push([line, bytes === null ? null : Buffer.from(bytes).toString()])
  }
  return found
}

describe('byteLines', () => {
  test('numbers lines, blank ones too, and hands on those with content', async () => {
    expect(await linesOf(Buffer.from('a\n\n \t\r\nb\r\nc'), 3)).toEqual([
      [1, 'a'],
      [4, 'b\r'],
      [5, 'c'],
    ])
  })

  test('a line that is too long is answered in its place', async () => {
    expect(await linesOf(Buffer.from(`short\n${'x'.repeat(500)}\nend`), 16, 10)).toEqual([
      [1, 'short'],
      [2, null],
      [3, 'end'],
    ])
  })

  test('marks are dropped and UTF-16 is read', async () => {
    expect(await linesOf(Buffer.from('\ufeffa\nb'), 2)).toEqual([
      [1, 'a'],
      [2, 'b'],
    ])
    expect(await linesOf(Buffer.from('\ufeffŁódź\nb', 'utf16le'), 3)).toEqual([
      [1, 'Łódź'],
      [2, 'b'],
    ])
  })

  test('pieces of any size give the same lines', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ maxLength: 20 })), fc.integer({ min: 1, max: 30 }), async (list, size) => {
        const data = Buffer.from(list.join('\n'))
        expect(await linesOf(data, size, 15)).toEqual(await linesOf(data, 10_000, 15))
      }),
      { numRuns: 60 },
    )
  })
})

test('collect stops at the limit', async () => {
  expect(await collect(pieces(Buffer.from('abcdef'), 2), 5)).toBeNull()
  expect(Buffer.from((await collect(pieces(Buffer.from('abcde'), 2), 5))!).toString()).toBe('abcde')
})
