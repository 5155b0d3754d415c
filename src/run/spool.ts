// Articles that wait on disk between two passes: one line of JSON each, read by number.
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Bytes that are gathered before they are written. */
const BATCH = 1 << 20

export class Spool<Value> {
  private readonly folder = mkdtempSync(join(tmpdir(), 'chaffinch-'))
  private readonly file = openSync(join(this.folder, 'spool'), 'w+')
  private readonly offsets: number[] = [0]
  private waiting: Buffer[] = []
  private waitingBytes = 0
  private written = 0

  get length(): number {
    return this.offsets.length - 1
  }

  /** Keeps a value that JSON can say. */
  add(value: Value): void {
    const bytes = Buffer.from(JSON.stringify(value))
    this.waiting.push(bytes)
    this.waitingBytes += bytes.length
    this.offsets.push(this.offsets.at(-1)! + bytes.length)
    if (this.waitingBytes >= BATCH) this.flush()
  }

  get(number: number): Value {
    this.flush()
    const [start, end] = [this.offsets[number]!, this.offsets[number + 1]!]
    const bytes = Buffer.allocUnsafe(end - start)
    for (let read = 0; read < bytes.length; )
      read += readSync(this.file, bytes, read, bytes.length - read, start + read)
    return JSON.parse(bytes.toString()) as Value
  }

  close(): void {
    closeSync(this.file)
    rmSync(this.folder, { recursive: true, force: true })
  }

  private flush(): void {
    if (this.waitingBytes === 0) return
    const bytes = Buffer.concat(this.waiting)
    for (let done = 0; done < bytes.length; )
      done += writeSync(this.file, bytes, done, bytes.length - done, this.written + done)
    this.written += bytes.length
    this.waiting = []
    this.waitingBytes = 0
  }
}
