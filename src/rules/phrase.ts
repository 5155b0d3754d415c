// Phrases as rule authors write them: "(a|b|)" alternatives and "*" gaps of 0 to 5 words. Small sets of alternatives are spelt
// out; large ones and gaps become one expression that waits behind its possible beginnings.
import { classOf, folded, NO_WORD, SOLID } from '../parse/characters.js'
import { lowerCase } from '../parse/fold.js'
import { chooseKey } from './phrase-hash.js'

/** A phrase with more possible beginnings than this cannot be indexed well; it is better written as several phrases. */
export const MOST_HEADS = 1024
/** Up to so many alternatives are spelt out. */
const SPELT_OUT = 24
const GAP = '(?:[^ ]+ ){0,5}?'
/** In scripts without spaces so many characters of one sentence. */
const SOLID_GAP = '[^.!?。！？]{0,12}?'

/** A beginning with the key it waits behind and the offset of the awaited word: plain data, so that packs can carry it. */
export type Head = readonly [text: string, key: number, offset: number]

export interface Phrase {
  /** As it was written, for listings; phrases of the same text are the same. */
  readonly text: string
  /** Folded beginnings. Without an expression they are the whole phrase, in all its spellings. */
  readonly heads: readonly Head[]
  /** Source of a sticky expression, to be run where a head begins; null when the heads say everything. */
  readonly source: string | null
}

/** A phrase as packs carry it: the texts of its heads, one a line; their keys and offsets in turn; its source, if it has one. */
export type PackedPhrase = readonly [heads: string, places: readonly number[], source?: string]

export function packPhrase({ heads, source }: Phrase): PackedPhrase {
  const texts = heads.map(([text]) => text).join('\n')
  const places = heads.flatMap(([, key, offset]) => [key, offset])
  return source === null ? [texts, places] : [texts, places, source]
}

/** The phrase that was written so. */
export function unpackPhrase(written: string, [texts, places, source]: PackedPhrase): Phrase {
  const heads = texts.split('\n').map((text, at): Head => [text, places[at * 2]!, places[at * 2 + 1]!])
  return { text: written, heads, source: source ?? null }
}

/** Beginnings of two words are let grow to three while there are few: then a rarer pair can be awaited. */
const ENOUGH = 32

/** Makes an expression go on to a longer alternative where a shorter one would end inside a word. */
const BORDER = '(?:(?![a-z0-9_LETTERS])|(?<![a-z0-9_LETTERS]))'.replaceAll(
  'LETTERS',
  // Not among them: Thai to Myanmar, Khmer, kana and Han, which write no spaces, nor the marks of Arabic and Indic scripts.
  '\\u00c0-\\u060b\\u060d-\\u061a\\u0620-\\u06d3\\u06d5-\\u0963\\u0966-\\u0dff\\u10a0-\\u177f\\u1800-\\u1fff\\uac00-\\ud7ff\\ufb00-\\ufdff',
)

type Node = string | { readonly options: readonly (readonly Node[])[] } | { readonly gap: true }

/** What conditions do not see before the first word of a unit is not asked for: "¿te gustó". */
const ORNAMENTS = /^[¿¡]+(?=[\p{L}\p{N}("'])/u

/** Reads one written phrase. Throws a RangeError that says what is wrong with it. */
export function readPhrase(written: string): Phrase {
  const bare = written.trim().replace(ORNAMENTS, '')
  const { nodes, end } = parse(bare, 0)
  if (end !== bare.length) throw new RangeError(`the phrase "${written}" has a bracket too many`)
  const { all, whole } = beginnings(nodes, written)
  const heads = [...new Set(all.map((one) => (whole ? tidy(one).trimEnd() : tidy(one))))]
  for (const head of heads) {
    if (!hasWord(head))
      throw new RangeError(
        `the phrase "${written}" has no fixed word before its first gap; begin with a word or use pattern`,
      )
  }
  const gap = isSolid(written) ? SOLID_GAP : GAP
  const source = whole ? null : nodes.map((node) => expressionOf(node, gap)).join('') + BORDER
  return { text: written, heads: heads.map((head) => makeHead(head, !whole)), source }
}

function makeHead(text: string, open: boolean): Head {
  const { key, offset } = chooseKey(text, open)
  return [open ? text.trimEnd() : text, key, offset]
}

/** Nodes up to the end or to the "|" or ")" that closes the group around them. */
function parse(written: string, from: number): { nodes: Node[]; end: number } {
  const nodes: Node[] = []
  let text = ''
  let at = from
  const flush = () => {
    if (text !== '') nodes.push(text)
    text = ''
  }
  for (; at < written.length; at++) {
    const character = written.charAt(at)
    if (from > 0 && (character === '|' || (character === ')' && !closesText(text)))) break
    if (character === '(' && isGroup(written, at)) {
      flush()
      const group = parseGroup(written, at)
      nodes.push(group.node)
      at = group.end
    } else if (character === '*') {
      flush()
      nodes.push({ gap: true })
    } else text += foldOne(character)
  }
  flush()
  return { nodes, end: at }
}

/** A closing bracket that belongs to a bracket of the text itself. */
function closesText(text: string): boolean {
  return text.lastIndexOf('(') > text.lastIndexOf(')')
}

function foldOne(character: string): string {
  const code = folded[character.charCodeAt(0)]!
  return code === 0 ? '' : lowerCase(String.fromCharCode(code))
}

/** Only brackets with "|" on their own level are alternatives; others are text. */
function isGroup(written: string, open: number): boolean {
  let depth = 0
  for (let at = open; at < written.length; at++) {
    const character = written.charAt(at)
    if (character === '(') depth++
    else if (character === ')' && --depth === 0) return false
    else if (character === '|' && depth === 1) return true
  }
  return false
}

function parseGroup(written: string, open: number): { node: Node; end: number } {
  const options: Node[][] = []
  let at = open
  do {
    const option = parse(written, at + 1)
    options.push(option.nodes)
    at = option.end
  } while (written.charAt(at) === '|')
  if (written.charAt(at) !== ')')
    throw new RangeError(`the alternatives of the phrase "${written}" lack a bracket; write (a|b)`)
  return { node: { options }, end: at }
}

function hasGap(nodes: readonly Node[]): boolean {
  return nodes.some((node) => typeof node !== 'string' && ('gap' in node || node.options.some(hasGap)))
}

/** All spellings, or null when there are more than `most`. */
function spell(nodes: readonly Node[], most: number): string[] | null {
  let all = ['']
  for (const node of nodes) {
    const options = typeof node === 'string' ? [node] : 'gap' in node ? null : optionsOf(node.options, most)
    if (options === null || all.length * options.length > most) return null
    all = all.flatMap((before) => options.map((option) => before + option))
  }
  return all
}

function optionsOf(options: readonly (readonly Node[])[], most: number): string[] | null {
  const spelt = options.map((option) => spell(option, most))
  return spelt.some((one) => one === null) ? null : spelt.flatMap((one) => one!)
}

/**
 * Spellings of the first nodes, as many as it takes for each to hold two whole words, or one before a gap. `whole` when they
 * spell the phrase to its end.
 */
function beginnings(nodes: readonly Node[], written: string): { all: string[]; whole: boolean } {
  const spelt = hasGap(nodes) ? null : spell(nodes, SPELT_OUT)
  if (spelt !== null) return { all: spelt, whole: true }
  let all = ['']
  for (const node of nodes) {
    if (typeof node === 'string') {
      all = all.map((before) => before + node)
      continue
    }
    const words = Math.min(...all.map(wholeWords))
    if ('gap' in node || words >= (all.length > ENOUGH ? 2 : 3)) return { all, whole: false }
    const options = optionsOf(node.options, MOST_HEADS)
    if (options === null || all.length * options.length > (words >= 2 ? ENOUGH * 2 : MOST_HEADS)) {
      if (words >= 1) return { all, whole: false }
      throw new RangeError(`phrase has more than ${MOST_HEADS} beginnings: "${written}"; write several phrases`)
    }
    all = all.flatMap((before) => options.map((option) => before + option))
  }
  return { all, whole: true }
}

/** Words of a beginning that cannot grow when more text follows. */
function wholeWords(head: string): number {
  return (tidy(head).match(/[\p{L}\p{M}\p{N}_]+(?=[^\p{L}\p{M}\p{N}_])/gu) ?? []).length
}

function tidy(text: string): string {
  return text.replace(/ +/g, ' ').replace(/ :/g, ':').trimStart()
}

/** The text of an expression; a space may be missing, because an empty alternative leaves two. */
function expressionOf(node: Node, gap: string): string {
  if (typeof node === 'string') return node.replace(/[.+?^${}()|[\]\\/]/g, String.raw`\$&`).replace(/ +/g, ' ?')
  if ('gap' in node) return gap
  // The longest first: an expression takes the first alternative that fits.
  const options = node.options
    .map((option) => option.map((one) => expressionOf(one, gap)).join(''))
    .sort((a, b) => b.length - a.length)
  return `(?:${options.join('|')})`
}

function isSolid(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (classOf(text.charCodeAt(at)) === SOLID) return true
  return false
}

function hasWord(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (classOf(text.charCodeAt(at)) !== NO_WORD) return true
  return false
}
