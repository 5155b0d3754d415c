// .gz and .zst are opened by what the bytes say, whatever the file is called; stdin too.
import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'

const ENDING = /\.(?:gz|zst)$/i

/** The name without the ending that only says how the file is packed. */
export function withoutPacking(name: string): string {
  return name.replace(ENDING, '')
}

/** Unpacks gzip and Zstandard; other bytes pass. Throws when the packed data are damaged or cut off. */
export async function* decompress(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { head, all } = await peek(chunks, (seen) => seen.length >= 4)
  if (head[0] === 0x1f && head[1] === 0x8b) yield* gunzip(all)
  else if (isZstandard(head)) yield* unzstandard(all)
  else yield* all
}

/** Frames begin with 28 B5 2F FD, skippable ones with 5? 2A 4D 18 (RFC 8878, 3.1). */
function isZstandard(head: Uint8Array): boolean {
  if (head[0] === 0x28) return head[1] === 0xb5 && head[2] === 0x2f && head[3] === 0xfd
  return (head[0]! & 0xf0) === 0x50 && head[1] === 0x2a && head[2] === 0x4d && head[3] === 0x18
}

async function* gunzip(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  // The callback is there so that an error of the source does not go unhandled; the iteration throws it.
  yield* pipeline(Readable.from(chunks), createGunzip(), () => {})
}

// A block of four bytes can stand for 2 MB: small pieces keep what one push unpacks small.
const PIECE = 256

async function* unzstandard(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { Decompress } = await import('fzstd')
  let ready: Uint8Array[] = []
  const stream = new Decompress((data) => ready.push(data))
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += PIECE) {
      stream.push(chunk.subarray(at, at + PIECE))
      if (ready.length === 0) continue
      const now = ready
      ready = []
      yield* now
    }
  }
  stream.push(new Uint8Array(0), true)
  yield* ready
}

/** The first bytes of a stream, until they are enough or it ends, and the stream with them in place. */
export async function peek(
  chunks: AsyncIterable<Uint8Array>,
  isEnough: (head: Uint8Array) => boolean,
): Promise<{ head: Uint8Array; all: AsyncGenerator<Uint8Array> }> {
  const rest = chunks[Symbol.asyncIterator]()
  const seen: Uint8Array[] = []
  let head: Uint8Array = new Uint8Array(0)
  while (!isEnough(head)) {
    const next = await rest.next()
    if (next.done === true) break
    seen.push(next.value)
    head = Buffer.concat([head, next.value])
  }
  return { head, all: replay(seen, rest) }
}

async function* replay(seen: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* seen
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value
  } finally {
    await rest.return?.()
  }
}
