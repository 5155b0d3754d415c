// Fingerprints of a whole batch in a few large arrays: 4 bytes a word, no object an article.
import { type Fingerprint, fingerprint } from './fingerprint.js'

/** Numbers of one chunk; texts are cut long before. */
const CHUNK = 1 << 22

/** Lists of 32-bit numbers, one after the other. */
export class Pool {
  private readonly chunks: Uint32Array[] = []
  private used = CHUNK
  private places = new Float64Array(1024)
  private sizes = new Uint32Array(1024)
  length = 0

  push(values: Uint32Array): void {
    if (this.used + values.length > CHUNK) {
      this.chunks.push(new Uint32Array(Math.max(CHUNK, values.length)))
      this.used = 0
    }
    if (this.length === this.sizes.length) this.grow()
    this.chunks.at(-1)!.set(values, this.used)
    this.places[this.length] = (this.chunks.length - 1) * CHUNK + this.used
    this.sizes[this.length++] = values.length
    this.used = Math.min(CHUNK, this.used + values.length)
  }

  /** The list at `index`; a view, valid as long as the pool. */
  get(index: number): Uint32Array {
    const place = this.places[index]!
    const chunk = Math.floor(place / CHUNK)
    const start = place - chunk * CHUNK
    return this.chunks[chunk]!.subarray(start, start + this.sizes[index]!)
  }

  size(index: number): number {
    return this.sizes[index]!
  }

  private grow(): void {
    const places = new Float64Array(this.length * 2)
    places.set(this.places)
    this.places = places
    const sizes = new Uint32Array(this.length * 2)
    sizes.set(this.sizes)
    this.sizes = sizes
  }
}

const NONE = new Uint32Array(0)

/** Fingerprints by number, in the order in which they were added. */
export class FingerprintStore {
  private readonly tokens = new Pool()
  private keys = new Pool()
  private hashes = new Float64Array(1024)
  private sizes = new Uint8Array(1024)

  get length(): number {
    return this.tokens.length
  }

  addText(text: string): number {
    return this.add(fingerprint(text))
  }

  add({ tokens, size, hash, keys }: Fingerprint): number {
    const number = this.length
    if (number === this.hashes.length) this.grow()
    this.hashes[number] = hash
    this.sizes[number] = size
    this.tokens.push(tokens)
    this.keys.push(keys)
    return number
  }

  hash(number: number): number {
    return this.hashes[number]!
  }

  words(number: number): number {
    return this.tokens.size(number)
  }

  keysOf(number: number): Uint32Array {
    return this.keys.length === 0 ? NONE : this.keys.get(number)
  }

  keyCount(number: number): number {
    return this.keys.size(number)
  }

  get(number: number): Fingerprint {
    return {
      tokens: this.tokens.get(number),
      size: this.sizes[number]!,
      hash: this.hashes[number]!,
      keys: this.keysOf(number),
    }
  }

  private grow(): void {
    const hashes = new Float64Array(this.length * 2)
    hashes.set(this.hashes)
    this.hashes = hashes
    const sizes = new Uint8Array(this.length * 2)
    sizes.set(this.sizes)
    this.sizes = sizes
  }
}
