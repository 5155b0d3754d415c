// Which words a regular expression cannot do without: at least one of them stands in every text that it matches. Found when
// packs are built, so that rules that have only a pattern wait in the phrase index like the others.
import { type AST, RegExpParser } from '@eslint-community/regexpp'
import { lowerSource } from './expression.js'
import { PREFIX, type RequiredWord, wordRate } from './phrase-index.js'

/** Sets larger than this select too little to be worth their entries. */
const MOST = 1000

interface Around {
  /** The left side is surely no letter. */
  readonly before: boolean
  /** The right side of the last element is surely no letter. */
  readonly after: boolean
}

/** Sets that are met more often than this (hits in a thousand blocks) are no help. */
const TOO_COMMON = 100

/** The words of which one must occur (lower case), or null when the expression can do without any rare one. */
export function requiredWords(source: string): RequiredWord[] | null {
  const words = wordsOf(source)
  return words === null || words.some((word) => wordRate(word) >= TOO_COMMON) ? null : words
}

function wordsOf(source: string): RequiredWord[] | null {
  const lower = lowerSource(source)
  const parser = new RegExpParser({ ecmaVersion: 2024 })
  const { alternatives } = parser.parsePattern(lower, 0, lower.length, { unicode: true })
  return union(alternatives.map((one) => inSequence(one.elements, { before: false, after: false })))
}

function union(sets: readonly (RequiredWord[] | null)[]): RequiredWord[] | null {
  if (sets.some((set) => set === null)) return null
  const all = new Map(sets.flatMap((set) => set!.map((word) => [`${word.text}${word.prefix}`, word] as const)))
  return all.size > MOST ? null : [...all.values()]
}

/** How many spellings of a sequence ("e-?mail", "organi[sz]e") are looked at one by one. */
const SPELLINGS = 24
const SMALL_CLASS = 4

/** The sequence with its optional parts and small classes spelt out, as far as there are few. */
function spellings(elements: readonly AST.Element[]): AST.Element[][] {
  let all: AST.Element[][] = [[]]
  for (const element of elements) {
    const options = optionsOf(element)
    const chosen = all.length * options.length > SPELLINGS ? [[element]] : options
    all = all.flatMap((before) => chosen.map((option) => [...before, ...option]))
  }
  return all
}

function optionsOf(element: AST.Element): AST.Element[][] {
  if (element.type === 'Quantifier' && element.min === 0 && element.max === 1)
    return [...optionsOf(element.element).map((option) => [...option]), []]
  if (element.type === 'Group' || element.type === 'CapturingGroup') {
    const plain = element.alternatives.every((one) => one.elements.every((inner) => inner.type === 'Character'))
    if (plain && element.alternatives.length <= SPELLINGS / 4) return element.alternatives.map((one) => one.elements)
  }
  if (element.type === 'CharacterClass' && !element.negate && element.elements.length <= SMALL_CLASS) {
    const characters = element.elements.flatMap((one) => (one.type === 'Character' ? [one] : []))
    if (characters.length === element.elements.length) return characters.map((one) => [one])
  }
  return [[element]]
}

function inSequence(elements: readonly AST.Element[], around: Around): RequiredWord[] | null {
  return union(spellings(elements).map((spelling) => inSpelling(spelling, around)))
}

/** Of all the sets that a sequence gives the one that occurs least. */
function inSpelling(elements: readonly AST.Element[], around: Around): RequiredWord[] | null {
  let best: RequiredWord[] | null = null
  let before = around.before
  for (let at = 0; at < elements.length; ) {
    const run = literalRun(elements, at)
    const after = boundaryAt(elements, run.end, around.after)
    const found = run.text === '' ? inElement(elements[at]!, { before, after }) : inLiteral(run.text, { before, after })
    if (found !== null && (best === null || weight(found) > weight(best))) best = found
    const next = run.text === '' ? at + 1 : run.end
    for (const element of elements.slice(at, next)) before = boundaryAfter(element, before)
    at = next
  }
  return best
}

/** A single word that stands everywhere makes a set worthless, however small it is. */
function weight(words: readonly RequiredWord[]): number {
  const rates = words.map(wordRate)
  const sum = rates.reduce((all, rate) => all + rate, 0)
  return rates.some((rate) => rate >= TOO_COMMON) ? -sum - MOST * TOO_COMMON : -sum
}

function literalRun(elements: readonly AST.Element[], from: number): { text: string; end: number } {
  let text = ''
  let at = from
  for (; at < elements.length; at++) {
    const element = elements[at]!
    if (element.type !== 'Character') break
    text += String.fromCodePoint(element.value)
  }
  return { text, end: Math.max(at, from + (text === '' ? 1 : 0)) }
}

const WORD = /[\p{L}\p{M}\p{N}_]+/gu
const WORD_CHARACTER = /[\p{L}\p{M}\p{N}_]/u

/** Two words in a row; the second one is looked ahead, so that it can be the first of the next pair. */
const PAIR = /[\p{L}\p{M}\p{N}_]+(?=([^\p{L}\p{M}\p{N}_]+[\p{L}\p{M}\p{N}_]+))/gu

/** The word, or pair of words, of a literal stretch that is met least. */
function inLiteral(text: string, { before, after }: Around): RequiredWord[] | null {
  let best: RequiredWord | null = null
  for (const found of text.matchAll(WORD)) {
    const left = found.index > 0 || before
    const right = found.index + found[0].length < text.length || after
    if (!left || (!right && found[0].length < PREFIX)) continue
    const word = { text: found[0], prefix: !right }
    if (best === null || wordRate(word) < wordRate(best)) best = word
  }
  for (const found of text.matchAll(PAIR)) {
    const right = found.index + found[0].length + found[1]!.length < text.length || after
    if (!right || (found.index === 0 && !before)) continue
    const word = { text: found[0] + found[1]!, prefix: false }
    if (best === null || wordRate(word) < wordRate(best)) best = word
  }
  return best === null ? null : [best]
}

/** Elements stand in many spellings of what is around them; each is looked at once. */
const seen = new WeakMap<AST.Element, Map<string, RequiredWord[] | null>>()

function inElement(element: AST.Element, around: Around): RequiredWord[] | null {
  const key = `${around.before} ${around.after}`
  const known = seen.get(element) ?? new Map<string, RequiredWord[] | null>()
  seen.set(element, known)
  const found = known.has(key) ? known.get(key)! : lookInto(element, around)
  known.set(key, found)
  return found
}

function lookInto(element: AST.Element, around: Around): RequiredWord[] | null {
  if (element.type === 'Group' || element.type === 'CapturingGroup')
    return union(element.alternatives.map((one) => inSequence(one.elements, around)))
  if (element.type !== 'Quantifier' || element.min === 0) return null
  return inElement(element.element, { before: around.before, after: element.max === 1 && around.after })
}

/** Whether what begins at `at` begins with no letter. */
function boundaryAt(elements: readonly AST.Element[], at: number, after: boolean): boolean {
  const element = elements[at]
  if (element === undefined) return after
  if (element.type === 'Character') return !WORD_CHARACTER.test(String.fromCodePoint(element.value))
  if (element.type === 'Assertion') return element.kind === 'end' || (element.kind === 'word' && !element.negate)
  if (element.type === 'Quantifier')
    return boundaryAt([element.element], 0, false) && (element.min > 0 || boundaryAt(elements, at + 1, after))
  if (element.type === 'CharacterSet') return isSeparator(element)
  if (element.type === 'CharacterClass') return hasNoLetter(element)
  if (element.type === 'Group' || element.type === 'CapturingGroup')
    return element.alternatives.every((one) => boundaryAt([...one.elements, ...elements.slice(at + 1)], 0, after))
  return false
}

/** Whether the place behind the element is surely not the middle of a word. */
function boundaryAfter(element: AST.Element, before: boolean): boolean {
  if (element.type === 'Character') return !WORD_CHARACTER.test(String.fromCodePoint(element.value))
  if (element.type === 'Assertion')
    return element.kind === 'start' || (element.kind === 'word' && !element.negate) || before
  if (element.type === 'Quantifier') {
    const once = boundaryAfter(element.element, before && element.max === 1)
    return once && (element.min > 0 || before)
  }
  if (element.type === 'CharacterSet') return isSeparator(element)
  if (element.type === 'CharacterClass') return hasNoLetter(element)
  if (element.type === 'Group' || element.type === 'CapturingGroup')
    return element.alternatives.every((one) => one.elements.reduce((so, inner) => boundaryAfter(inner, so), before))
  return false
}

/** A lone dot between words ("one.time") stands for whatever sets them apart; rules are written so. */
function isSeparator(element: AST.CharacterSet): boolean {
  if (element.kind === 'any') return element.parent?.type !== 'Quantifier' || element.parent.max === 1
  return element.kind === 'space' && !element.negate
}

function hasNoLetter(element: AST.CharacterClass): boolean {
  if (element.negate) return false
  return element.elements.every((one) => {
    if (one.type === 'Character') return !WORD_CHARACTER.test(String.fromCodePoint(one.value))
    if (one.type === 'CharacterSet') return one.kind === 'space' && !one.negate
    return false
  })
}
