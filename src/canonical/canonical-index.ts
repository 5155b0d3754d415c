// "Have I seen this?": a kept index of articles that is asked about new ones, grows, and is written to bytes and read back.

import { isCandidate } from './candidates.js'
import { type Fingerprint, fingerprint, hashName } from './fingerprint.js'
import { keysOf } from './keys.js'
import type { GroupableArticle } from './member.js'
import { type CopyRelation, relate } from './relation.js'

export interface Match {
  readonly id: string
  readonly relation: CopyRelation
  readonly similarity: number
}

const MAGIC = 'chaffinch-canonical-1\n'
/** A key that more articles hold is no longer followed. */
const MOST_HOLDERS = 400

interface Entry extends Fingerprint {
  readonly id: string
}

export class CanonicalIndex {
  private readonly entries: Entry[] = []
  private readonly holders = new Map<number, number[]>()
  private readonly byHash = new Map<number, number[]>()

  get size(): number {
    return this.entries.length
  }

  /** Adds an article; without an id it goes by its text's hash. Returns the id. */
  add(article: GroupableArticle): string {
    const found = fingerprint(article.text)
    const id = article.id ?? hashName(found.hash)
    this.keep({ ...found, id })
    return id
  }

  /** Articles of the index that this one is a copy of, the most alike first. Nothing is added. */
  query(article: Pick<GroupableArticle, 'text'>): Match[] {
    const found = fingerprint(article.text)
    if (found.tokens.length === 0) return []
    const numbers = new Set([...(this.byHash.get(found.hash) ?? []), ...this.candidates(found)])
    return [...numbers]
      .flatMap((number) => {
        const entry = this.entries[number]!
        const link = relate(found, entry)
        return link === null
          ? []
          : [{ number, match: { id: entry.id, relation: link.relation, similarity: link.similarity } }]
      })
      .sort((a, b) => b.match.similarity - a.match.similarity || a.number - b.number)
      .map(({ match }) => match)
  }

  /** The index as bytes, for a file or a database. The same index gives the same bytes. */
  persist(): Uint8Array {
    const ids = new TextEncoder().encode(JSON.stringify(this.entries.map(({ id }) => id)))
    const numbers = this.entries.flatMap(({ tokens, size, hash }) => [
      tokens.length,
      size,
      hash >>> 0,
      Math.floor(hash / 2 ** 32),
    ])
    const total = this.entries.reduce((sum, { tokens }) => sum + tokens.length, 0)
    const head = new TextEncoder().encode(`${MAGIC}${this.entries.length} ${ids.length} ${total}\n`)
    const bytes = new Uint8Array(head.length + ids.length + (numbers.length + total) * 4)
    bytes.set(head)
    bytes.set(ids, head.length)
    const view = new DataView(bytes.buffer, head.length + ids.length)
    let at = 0
    for (const value of numbers) view.setUint32(at++ * 4, value, true)
    for (const { tokens } of this.entries) for (const token of tokens) view.setUint32(at++ * 4, token, true)
    return bytes
  }

  /** Reads what `persist` wrote. Throws an Error for bytes that are no index. */
  static load(bytes: Uint8Array): CanonicalIndex {
    const decoder = new TextDecoder()
    const head = decoder.decode(bytes.subarray(0, MAGIC.length + 64))
    const end = head.indexOf('\n', MAGIC.length)
    if (!head.startsWith(MAGIC) || end < 0) throw new Error('chaffinch: these bytes are no canonical index')
    const [count, idBytes, total] = head.slice(MAGIC.length, end).split(' ').map(Number) as [number, number, number]
    const start = end + 1
    if (bytes.length !== start + idBytes + (count * 4 + total) * 4)
      throw new Error('chaffinch: the canonical index is cut off')
    const ids = JSON.parse(decoder.decode(bytes.subarray(start, start + idBytes))) as string[]
    return readEntries(ids, new DataView(bytes.buffer, bytes.byteOffset + start + idBytes))
  }

  /** Takes a fingerprint as it is. */
  keep(entry: Entry): void {
    const number = this.entries.length
    this.entries.push(entry)
    append(this.byHash, entry.hash, number)
    for (const key of entry.keys) append(this.holders, key, number)
  }

  private candidates({ keys }: Fingerprint): number[] {
    const counts = new Map<number, number>()
    for (const key of keys) {
      const holders = this.holders.get(key)
      if (holders === undefined || holders.length > MOST_HOLDERS) continue
      for (const number of holders) counts.set(number, (counts.get(number) ?? 0) + 1)
    }
    return [...counts]
      .filter(([number, shared]) => isCandidate(shared, Math.min(keys.length, this.entries[number]!.keys.length)))
      .map(([number]) => number)
  }
}

function append(lists: Map<number, number[]>, key: number, number: number): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [number])
  else list.push(number)
}

function readEntries(ids: readonly string[], view: DataView): CanonicalIndex {
  const index = new CanonicalIndex()
  let at = ids.length * 4
  ids.forEach((id, number) => {
    const field = (offset: number) => view.getUint32((number * 4 + offset) * 4, true)
    const tokens = new Uint32Array(field(0))
    for (let token = 0; token < tokens.length; token++) tokens[token] = view.getUint32((at + token) * 4, true)
    at += tokens.length
    const hash = field(3) * 2 ** 32 + field(2)
    index.keep({ id, tokens, size: field(1), hash, keys: keysOf(tokens, field(1)) })
  })
  return index
}
