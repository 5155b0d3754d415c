// What a regular expression cannot do without, read from its syntax when packs are built (see gate.ts): how a text that it
// matches begins, how long it can be, which classes of characters it must have.
import { type AST, RegExpParser } from '@eslint-community/regexpp'
import { CHARACTER_BITS, characterBits } from '../parse/characters.js'
import { lowerSource } from './expression.js'
import { prefixesOf } from './expression-prefixes.js'
import { type ExpressionFacts, OTHER, PREFIX } from './gate.js'
import { requiredWords } from './required-words.js'

/** Facts about an expression of either case; they speak of lower-cased text. */
export function expressionFacts(source: string): ExpressionFacts {
  const lower = lowerSource(source)
  const { alternatives } = new RegExpParser({ ecmaVersion: 2024 }).parsePattern(lower, 0, lower.length, {
    unicode: true,
  })
  const words = requiredWords(source)
  const first = alternatives.every(isAnchored) ? firstOfAll(alternatives) : ANY
  const longest = alternatives.every(isClosed) ? Math.max(...alternatives.map(lengthOf)) : Number.POSITIVE_INFINITY
  const masks = masksOf(alternatives)
  const prefixes = alternatives.every(isAnchored) ? prefixesOf(alternatives, PREFIX) : null
  return {
    ...(words === null ? {} : { words: words.map(({ text, prefix }) => [text, prefix ? 1 : 0] as const) }),
    ...(first.any || first.empty ? {} : { first: [...first.characters].sort().join('') }),
    ...(Number.isFinite(longest) ? { longest } : {}),
    ...(masks.length === 0 ? {} : { masks }),
    ...(prefixes === null ? {} : { prefixes: prefixes.join('') }),
  }
}

function isAnchored({ elements }: AST.Alternative): boolean {
  const first = elements[0]
  return first?.type === 'Assertion' && first.kind === 'start'
}

function isClosed(alternative: AST.Alternative): boolean {
  const last = alternative.elements.at(-1)
  return isAnchored(alternative) && last?.type === 'Assertion' && last.kind === 'end'
}

/** With which characters a stretch may begin. */
interface First {
  readonly characters: ReadonlySet<string>
  /** All characters. */
  readonly any: boolean
  /** It may match nothing, so that what follows counts too. */
  readonly empty: boolean
}

const ANY: First = { characters: new Set(), any: true, empty: false }
const NOTHING: First = { characters: new Set(), any: false, empty: true }

function firstOfAll(alternatives: readonly AST.Alternative[]): First {
  return unite(alternatives.map((one) => firstOfSequence(one.elements)))
}

function unite(all: readonly First[]): First {
  return {
    characters: new Set(all.flatMap(({ characters }) => [...characters])),
    any: all.some(({ any }) => any),
    empty: all.some(({ empty }) => empty),
  }
}

function firstOfSequence(elements: readonly AST.Element[]): First {
  const found: First[] = []
  for (const element of elements) {
    const first = firstOf(element)
    found.push({ ...first, empty: false })
    if (!first.empty) return unite(found)
  }
  return { ...unite(found), empty: true }
}

function firstOf(element: AST.Element): First {
  if (element.type === 'Assertion') return NOTHING
  if (element.type === 'Group' || element.type === 'CapturingGroup') return firstOfAll(element.alternatives)
  if (element.type === 'Quantifier') {
    const first = firstOf(element.element)
    return element.min === 0 ? { ...first, empty: true } : first
  }
  const characters = charactersOf(element)
  return characters === null ? ANY : { characters, any: false, empty: false }
}

const known = new Map<string, ReadonlySet<string>>()

/** The ASCII characters of one element, `OTHER` with them for others; null for sets that are said by what they lack. */
function charactersOf(element: AST.Element): ReadonlySet<string> | null {
  if (element.type === 'Character') return new Set([element.value < 128 ? String.fromCharCode(element.value) : OTHER])
  if (element.type === 'CharacterSet' && (element.kind === 'any' || element.negate)) return null
  if (
    element.type === 'CharacterClass' &&
    (element.negate || element.elements.some((one) => 'negate' in one && one.negate))
  )
    return null
  if (element.type !== 'CharacterSet' && element.type !== 'CharacterClass') return null
  const found = known.get(element.raw) ?? matched(element.raw)
  known.set(element.raw, found)
  return found
}

/** Any set is let begin with other characters: to tell which ones is not worth it. */
function matched(raw: string): ReadonlySet<string> {
  const expression = new RegExp(raw, 'u')
  const ascii = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code))
  return new Set([...ascii.filter((character) => expression.test(character)), ...(raw === '\\d' ? [] : [OTHER])])
}

function lengthOf({ elements }: AST.Alternative): number {
  return elements.reduce((sum, element) => sum + lengthOfElement(element), 0)
}

/** UTF-16 units of the longest match; sets may hold characters of two units. */
function lengthOfElement(element: AST.Element): number {
  if (element.type === 'Assertion') return 0
  if (element.type === 'Character') return element.value > 0xffff ? 2 : 1
  if (element.type === 'Group' || element.type === 'CapturingGroup')
    return Math.max(...element.alternatives.map(lengthOf))
  if (element.type === 'Quantifier') {
    const once = lengthOfElement(element.element)
    return once === 0 || element.max === 0 ? 0 : once * element.max
  }
  if (element.type === 'Backreference') return Number.POSITIVE_INFINITY
  return element.type === 'CharacterSet' && element.kind === 'digit' && !element.negate ? 1 : 2
}

/** How often a text has a character of each class, in hundredths; the rest is rarer. */
const SHARES: Readonly<Record<string, number>> = { digit: 30, dash: 25, colon: 15, quote: 15, bracket: 10, slash: 10 }
/** Sets that most texts fulfil are not worth asking. */
const MOST_COMMON = 70
const MOST_MASKS = 3

function shareOf(mask: number): number {
  const own = Object.entries(CHARACTER_BITS).filter(([, bit]) => (mask & bit) !== 0)
  return own.reduce((sum, [name]) => sum + (SHARES[name] ?? 4), 0)
}

/** Classes of characters that each of the alternatives needs: sets of bits, the rarest first. */
function masksOf(alternatives: readonly AST.Alternative[]): number[] {
  const all = alternatives.map(({ elements }) => elements.flatMap(masksOfElement))
  const rarest = (masks: readonly number[]) => [...new Set(masks)].sort((a, b) => shareOf(a) - shareOf(b))
  if (all.length === 1) return rarest(all[0]!).slice(0, MOST_MASKS)
  if (all.some((masks) => masks.length === 0)) return []
  const mask = all.reduce((sum, masks) => sum | rarest(masks)[0]!, 0)
  return shareOf(mask) > MOST_COMMON ? [] : [mask]
}

function masksOfElement(element: AST.Element): number[] {
  if (element.type === 'Group' || element.type === 'CapturingGroup') return masksOf(element.alternatives)
  if (element.type === 'Quantifier') return element.min === 0 ? [] : masksOfElement(element.element)
  const codes = codesOf(element)
  const bits = codes.map((code) => characterBits[code]!)
  return bits.length === 0 || bits.includes(0) ? [] : [bits.reduce((sum, one) => sum | one, 0)]
}

const DIGITS = Array.from('0123456789', (digit) => digit.charCodeAt(0))
/** Longer ranges of a class are not looked through. */
const LONGEST_RANGE = 64

/** First code units of the characters that an element stands for; empty for sets too large to look at. */
function codesOf(element: AST.Element | AST.CharacterClassElement): number[] {
  const first = (value: number) => String.fromCodePoint(value).charCodeAt(0)
  if (element.type === 'Character') return [first(element.value)]
  if (element.type === 'CharacterSet') return element.kind === 'digit' && !element.negate ? DIGITS : []
  if (element.type === 'CharacterClassRange') {
    const { min, max } = element
    const size = max.value - min.value + 1
    return size > LONGEST_RANGE ? [] : Array.from({ length: size }, (_, at) => first(min.value + at))
  }
  if (element.type !== 'CharacterClass' || element.negate) return []
  const parts = element.elements.map(codesOf)
  return parts.some((part) => part.length === 0) ? [] : parts.flat()
}
