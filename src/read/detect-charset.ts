// The encoding of bytes that are no UTF-8 and don't say what they are: chardet's opinion, held against what its script would look like.
import { analyse } from 'chardet'
import { countDamage, decodeAs, encodingOf } from './charsets.js'

const SAMPLE = 30_000
const LOOK_AT = 300_000

/**
 * The encoding that bytes are most likely in: 'windows-1252' unless there is good evidence of another, since a wrong guess costs a
 * short western text more than it gains. `markup`: tags, scripts and styles are left out of the sample.
 */
export function detectCharset(bytes: Uint8Array, markup = false): string {
  const sample = sampleOf(bytes, markup)
  const { high, runs } = highBytes(sample)
  if (high === 0) return 'windows-1252'
  const meanRun = high / runs
  if (meanRun >= THAI_RUN && isThai(sample, high)) return 'windows-874'
  const opinions = analyse(sample)
    .map(({ name, confidence }) => ({ encoding: encodingOf(name), confidence }))
    .filter((opinion): opinion is Opinion => opinion.encoding !== null && !/^utf-|^iso-2022/.test(opinion.encoding))
  const western = opinions.find(({ encoding }) => encoding === 'windows-1252')?.confidence ?? 0
  for (const opinion of opinions) {
    if (opinion.encoding === 'windows-1252') {
      if (meanRun < LONG_RUN) break
    } else if (holds(opinion, { sample, high, meanRun, western }))
      return WIDER.get(opinion.encoding) ?? opinion.encoding
  }
  return 'windows-1252'
}

/** Where another encoding has the same letters and some more in place of box lines: Ukrainian beside Russian. */
const WIDER = new Map([['koi8-r', 'koi8-u']])

interface Opinion {
  readonly encoding: string
  readonly confidence: number
}

interface Evidence {
  readonly sample: Uint8Array
  readonly high: number
  readonly meanRun: number
  readonly western: number
}

/** Letters of western languages above ASCII stand alone or in pairs; words of other scripts are made of them. */
const LONG_RUN = 2.5
/** Thai parts phrases, not words. */
const THAI_RUN = 8
const MULTI_BYTE = /^(?:shift_jis|euc-jp|euc-kr|gb18030|gbk|big5)$/
const CENTRAL = /^(?:iso-8859-2|windows-1250|iso-8859-9|windows-1254)$/

function holds({ encoding, confidence }: Opinion, { sample, high, meanRun, western }: Evidence): boolean {
  if (MULTI_BYTE.test(encoding)) {
    if (meanRun < 1.9 || high < 8 || confidence < 10) return false
    return countDamage(decodeAs(sample, encoding)) <= 1 + high / 500
  }
  if (CENTRAL.test(encoding)) return meanRun < LONG_RUN && high >= 6 && confidence > western + 3
  return meanRun >= LONG_RUN && high >= 12 && confidence >= 8
}

/** Text of the beginning, where there is a high byte near: long stretches of ASCII say nothing. */
function sampleOf(bytes: Uint8Array, markup: boolean): Uint8Array {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, LOOK_AT))
  if (!markup) return head.subarray(0, SAMPLE)
  const text = head
    .toString('latin1')
    .replace(/<(script|style)\b[\s\S]*?<\/\1/gi, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
  const first = text.search(/[\x80-\xff]/)
  return Buffer.from(text.slice(Math.max(0, first - 200)).slice(0, SAMPLE), 'latin1')
}

function highBytes(bytes: Uint8Array): { high: number; runs: number } {
  let high = 0
  let runs = 0
  let inside = false
  for (const byte of bytes) {
    if (byte < 0x80) inside = false
    else {
      high++
      if (!inside) runs++
      inside = true
    }
  }
  return { high, runs }
}

/**
 * TIS-620, which chardet does not know: half of the bytes are consonants, vowels and tones above or below follow one, and vowels
 * written before a consonant stand before one. Bytes of two-byte characters break that at once.
 */
function isThai(bytes: Uint8Array, high: number): boolean {
  if (high < 90) return false
  let consonants = 0
  let marks = 0
  let loose = 0
  for (const [at, byte] of bytes.entries()) {
    if (isConsonant(byte)) consonants++
    else if (byte === 0xd1 || (byte >= 0xd4 && byte <= 0xda) || (byte >= 0xe7 && byte <= 0xee)) {
      const before = bytes[at - 1] ?? 0
      marks++
      if (before < 0xa1 || (before >= 0xdb && before <= 0xe6)) loose++
    } else if (byte >= 0xe0 && byte <= 0xe4 && !isConsonant(bytes[at + 1] ?? 0xa1)) loose++
    else if (byte >= 0xfc || (byte >= 0x80 && byte <= 0x84) || (byte >= 0x98 && byte <= 0x9f)) return false
  }
  return consonants > high * 0.4 && marks > high * 0.1 && loose <= high * 0.005
}

function isConsonant(byte: number): boolean {
  return byte >= 0xa1 && byte <= 0xce
}
