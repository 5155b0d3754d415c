// What is kept of an article to compare it: its packed words, and what is worked out from them once.
import { keysOf } from './keys.js'
import { shingleSize, textHash } from './shingles.js'
import { isIdeographic, Tokenizer } from './tokens.js'

export interface Fingerprint {
  /** Packed words (src/canonical/tokens.ts). */
  readonly tokens: Uint32Array
  /** Tokens of a shingle: 3 words, or 4 characters in scripts without spaces. */
  readonly size: number
  /** Of the words in their order, 53 bits. */
  readonly hash: number
  /** Under which it is looked up. */
  readonly keys: Uint32Array
}

let made: Tokenizer | undefined

/** Made when first needed: it reads the function words of all languages. */
function tokenizer(): Tokenizer {
  made ??= new Tokenizer()
  return made
}

/** Longest text that is compared, UTF-16 units; what lies behind does not count. */
const LONGEST = 400_000

export function fingerprint(text: string): Fingerprint {
  const tokens = tokenizer().tokens(text.length > LONGEST ? text.slice(0, LONGEST) : text)
  const size = shingleSize(isIdeographic(text))
  return { tokens, size, hash: textHash(tokens), keys: keysOf(tokens, size) }
}

/** Tokens with the offset of each in the text, for those who show words. */
export function locateTokens(text: string): { readonly tokens: Uint32Array; readonly places: Uint32Array } {
  return tokenizer().located(text)
}

/** Identifier of a text: 14 hexadecimal digits of the hash of its words. Texts without words are told apart by nothing. */
export function hashName(hash: number): string {
  return hash.toString(16).padStart(14, '0')
}
