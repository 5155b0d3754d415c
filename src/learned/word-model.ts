// A linear model over hashed words and word pairs (Weinberger et al. 2009, feature hashing): what a line says, apart from all else.
import { BUCKET_BITS } from './measure.js'

/** A model as the file keeps it. */
export interface WordModelData {
  /** Base64 of 2^16 signed bytes. */
  readonly weights: string
  /** What one step of a weight is worth, in log-odds. */
  readonly step: number
  readonly bias: number
}

export interface WordModel {
  /** Log-odds of noise of a line from the first `count` of its buckets. */
  score(buckets: Uint32Array, count: number): number
  /** Weight of a bucket, in steps. */
  weight(bucket: number): number
  /** Log-odds of noise of `count` buckets whose weights have this sum. */
  ofSum(sum: number, count: number): number
}

/** Two models: one of labelled documents, where every line was judged, one of whole web pages, where many are content by place alone. */
export interface WordModels {
  readonly corpus: WordModel
  readonly web: WordModel
}

export type WordModelsData = Readonly<Record<keyof WordModels, WordModelData>>

export function readWordModels({ corpus, web }: WordModelsData): WordModels {
  return { corpus: readWordModel(corpus), web: readWordModel(web) }
}

/** Throws a RangeError when the weights are not as many as there are buckets. */
export function readWordModel({ weights, step, bias }: WordModelData): WordModel {
  const bytes = decodeBase64(weights)
  if (bytes.length !== 1 << BUCKET_BITS)
    throw new RangeError(`word model: ${bytes.length} weights instead of ${1 << BUCKET_BITS}`)
  const values = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length)
  // Long lines have more words, not more certainty.
  const ofSum = (sum: number, count: number) => (count === 0 ? 0 : bias + (sum * step) / Math.sqrt(count))
  return {
    score(buckets, count) {
      let sum = 0
      for (let at = 0; at < count; at++) sum += values[buckets[at]!]!
      return ofSum(sum, count)
    },
    weight: (bucket) => values[bucket]!,
    ofSum,
  }
}

/** Bytes of a base64 text, on their own buffer. */
export function decodeBase64(text: string): Uint8Array {
  const raw = atob(text)
  const bytes = new Uint8Array(raw.length)
  for (let at = 0; at < raw.length; at++) bytes[at] = raw.charCodeAt(at)
  return bytes
}
