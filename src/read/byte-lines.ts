// A stream of bytes becomes lines, each of at most so many bytes. What is longer is counted and thrown away as it comes.
import { markOf } from './decode.js'
import { peek } from './decompress.js'

export interface ByteLine {
  /** From 1; blank lines count but are not handed on. */
  readonly line: number
  /** The line without its line feed; null when it is longer than allowed. */
  readonly bytes: Uint8Array | null
}

const LINE_FEED = 0x0a

/** Splits at line feeds. UTF-16 with a byte order mark is turned into UTF-8 first. */
export async function* byteLines(chunks: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<ByteLine> {
  const pending = new Pending(maxBytes)
  let line = 1
  for await (const chunk of asUtf8(chunks)) {
    let from = 0
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      pending.add(chunk.subarray(from, at))
      yield* pending.take(line++)
      from = at + 1
    }
    pending.add(chunk.subarray(from))
  }
  yield* pending.take(line)
}

/** The pieces of the line that is being read. */
class Pending {
  private pieces: Uint8Array[] = []
  private length = 0

  constructor(private readonly maxBytes: number) {}

  add(piece: Uint8Array): void {
    this.length += piece.length
    if (this.length > this.maxBytes) this.pieces = []
    else if (piece.length > 0) this.pieces.push(piece)
  }

  *take(line: number): Generator<ByteLine> {
    const { pieces, length } = this
    this.pieces = []
    this.length = 0
    if (length > this.maxBytes) yield { line, bytes: null }
    else {
      const bytes = pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces)
      if (!isBlank(bytes)) yield { line, bytes }
    }
  }
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d)
}

async function* asUtf8(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { head, all } = await peek(chunks, (seen) => seen.length >= 3)
  const mark = markOf(head)
  if (mark === null) yield* all
  else if (mark === 'utf-8') yield* skip(all, 3)
  else yield* transcode(all, mark)
}

async function* skip(chunks: AsyncIterable<Uint8Array>, bytes: number): AsyncGenerator<Uint8Array> {
  let left = bytes
  for await (const chunk of chunks) {
    yield chunk.subarray(left)
    left = Math.max(0, left - chunk.length)
  }
}

async function* transcode(chunks: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding)
  for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }))
  yield Buffer.from(decoder.decode())
}

/** All bytes of a stream; null when there are more than allowed. */
export async function collect(chunks: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array | null> {
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    length += chunk.length
    if (length > maxBytes) return null
    pieces.push(chunk)
  }
  return Buffer.concat(pieces)
}
