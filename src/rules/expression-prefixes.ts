// With which letters a match can begin, spelt out: `^(?:share|tweet)` begins with "sha" or "twe". Read when packs are built.
import type { AST } from '@eslint-community/regexpp'
import { END } from './gate.js'

/** Expressions with more beginnings let too many texts through. */
const MOST = 400
/** Sets with more members are not spelt out. */
const MOST_MEMBERS = 40

/** A beginning so far; `done` when nothing is to be added to it. */
type Spellings = ReadonlySet<string>

/**
 * All beginnings of `length` characters of what the alternatives match, END behind shorter ones; null when they are too many or
 * not all known. Zero-width assertions are taken to hold, so there may be a few too many.
 */
export function prefixesOf(alternatives: readonly AST.Alternative[], length: number): string[] | null {
  const all = new Set<string>()
  for (const { elements } of alternatives) {
    const found = ofSequence(elements, length)
    if (found === null) return null
    const last = elements.at(-1)
    const isClosed = last?.type === 'Assertion' && last.kind === 'end'
    for (const one of found) {
      if (one.length < length && !isClosed) return null
      all.add(one.padEnd(length, END))
    }
  }
  return all.size === 0 || all.size > MOST ? null : [...all].sort()
}

function ofSequence(elements: readonly AST.Element[], length: number): Spellings | null {
  let all: Spellings = new Set([''])
  for (const element of elements) {
    if (all.size > MOST) return null
    const shortest = Math.min(...[...all].map((one) => one.length))
    if (shortest >= length) return all
    const next = ofElement(element, length - shortest)
    if (next === null) return null
    all = append(all, next, length)
  }
  return all
}

function append(all: Spellings, next: Spellings, length: number): Spellings {
  const longer = new Set<string>()
  for (const one of all) {
    if (one.length >= length) longer.add(one)
    else for (const added of next) longer.add((one + added).slice(0, length))
  }
  return longer
}

function ofElement(element: AST.Element, length: number): Spellings | null {
  if (element.type === 'Assertion') return new Set([''])
  if (element.type === 'Group' || element.type === 'CapturingGroup') return ofAll(element.alternatives, length)
  if (element.type === 'Quantifier') return ofQuantifier(element, length)
  if (element.type === 'Character') return new Set([String.fromCodePoint(element.value)])
  if (element.type === 'CharacterSet') return element.kind === 'digit' && !element.negate ? new Set('0123456789') : null
  return element.type === 'CharacterClass' ? ofClass(element) : null
}

function ofAll(alternatives: readonly AST.Alternative[], length: number): Spellings | null {
  const all = new Set<string>()
  for (const { elements } of alternatives) {
    const found = ofSequence(elements, length)
    if (found === null) return null
    for (const one of found) all.add(one)
  }
  return all
}

function ofQuantifier({ element, min, max }: AST.Quantifier, length: number): Spellings | null {
  const once = ofElement(element, length)
  if (once === null) return null
  let all: Spellings = new Set([''])
  const found = new Set<string>(min === 0 ? [''] : [])
  // After so many turns nothing is added to the first characters any more.
  for (let turn = 1; turn <= Math.min(max, Math.max(min, length)); turn++) {
    all = append(all, once, length)
    if (all.size > MOST) return null
    if (turn >= min) for (const one of all) found.add(one)
    if (turn >= length && min <= turn) break
  }
  return found
}

function ofClass({ negate, elements }: AST.CharacterClass): Spellings | null {
  if (negate) return null
  const members = new Set<string>()
  for (const element of elements) {
    if (element.type === 'Character') members.add(String.fromCodePoint(element.value))
    else if (element.type === 'CharacterSet' && element.kind === 'digit' && !element.negate)
      for (const digit of '0123456789') members.add(digit)
    else if (element.type === 'CharacterClassRange')
      for (let code = element.min.value; code <= element.max.value && members.size <= MOST_MEMBERS; code++)
        members.add(String.fromCodePoint(code))
    else return null
  }
  return members.size > MOST_MEMBERS ? null : members
}
