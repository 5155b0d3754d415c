// Names in a line that may be a byline: with "by" before them, with a trade or place behind them, or bare.
import type { LanguageData } from '../languages/language.js'
import { alternatives } from './alternatives.js'
import { readAuthors } from './authors.js'

export interface SignedNames {
  readonly names: readonly string[]
  /** A word like "by" stands before the names, or a trade behind them. */
  readonly sure: boolean
}

const NOBODY: SignedNames = { names: [], sure: false }

interface Lexicon {
  readonly lead: RegExp
  readonly others: RegExp
  readonly line: RegExp
  readonly notNames: ReadonlySet<string>
  readonly places: RegExp
  readonly roles: ReadonlySet<string>
  readonly answers: RegExp
}

const lexicons = new WeakMap<LanguageData, Lexicon>()

function lexiconOf(language: LanguageData): Lexicon {
  const known = lexicons.get(language) ?? compile(language)
  lexicons.set(language, known)
  return known
}

const WORD = "\\p{Lu}[\\p{L}\\p{M}.'’-]*"
const NAME = `${WORD}(?: (?:${WORD}|de|la|van|der|von|bin|binti|al|da|dos|du|el|di)){1,3}`

function compile({ signatures, bylines, sections, dates }: LanguageData): Lexicon {
  const joint = `(?:,? (?:and|&|AND) |, )`
  const small = [...sections, ...bylines.roles, ...bylines.desks, ...bylines.outletWords, ...bylines.agencies]
  return {
    lead: new RegExp(
      `^(?:${alternatives(signatures.by)}:?|${alternatives(signatures.labels)}\\s*:)\\s+(?=["'(]?\\p{L})`,
      'iu',
    ),
    others: new RegExp(`^${alternatives(bylines.others)}(?:\\s*:|\\s|$)`, 'iu'),
    line: new RegExp(`^(${NAME}(?:${joint}${NAME}){0,3})(?:(, | (?:in|at|from) | @| \\S+@)(.{2,45}))?$`, 'u'),
    notNames: new Set([
      ...small.filter((word) => !word.includes(' ')),
      ...dates.weekdays.filter((word) => word.length > 3),
      ...signatures.notNames,
    ]),
    places: new RegExp(`^${alternatives(bylines.placeWords)}(?:\\s|$)`, 'iu'),
    roles: new Set(bylines.roles),
    answers: new RegExp(`^(${NAME}) ${alternatives(signatures.columnVerbs)}(?: .{2,40})?$`, 'u'),
  }
}

/** Names of persons that a piece of a line is signed with; nobody when it may be something else. */
export function authorsOfPiece(piece: string, language: LanguageData): SignedNames {
  const lexicon = lexiconOf(language)
  const text = piece
    .replace(/[★☆✩].*$/u, '')
    .trim()
    .replace(/[,:;]$/, '')
  const lead = lexicon.lead.exec(text)
  if (lead !== null) {
    // Behind "by" stands a person, whatever the words of the name mean elsewhere.
    const names = readAuthors(text.slice(lead[0].length), language).filter((name) => WHOLE.test(name))
    return { names, sure: names.length > 0 }
  }
  if (lexicon.others.test(text)) return NOBODY
  const column = lexicon.answers.exec(text)
  if (column !== null) return { names: persons(column[1]!, language), sure: false }
  const line = lexicon.line.exec(text)
  if (line === null) return roleBehind(text, language)
  const [, bare, joint, behind = ''] = line
  if (/^(?:who|which|whose|the man|the woman)\b/.test(behind)) return NOBODY
  const names = persons(bare!, language)
  const sure =
    names.length > 0 && joint === ', ' && behind.split(' ').some((word) => lexicon.roles.has(word.toLowerCase()))
  return { names, sure }
}

/** "Aoibhín Tarrant Consumer Affairs Editor" */
function roleBehind(text: string, language: LanguageData): SignedNames {
  const { roles } = lexiconOf(language)
  const words = text.split(' ')
  if (words.length > 9 || !roles.has(words.at(-1)!.toLowerCase())) return NOBODY
  const names = persons(text, language)
  return { names, sure: names.length > 0 }
}

function persons(text: string, language: LanguageData): string[] {
  const names = readAuthors(text, language)
  return names.length > 0 && names.every((name) => isName(name, language)) ? [...names] : []
}

const WHOLE = new RegExp(`^${NAME}$`, 'u')

/** Two to five words with capitals, none of which pages use for something else. */
function isName(name: string, language: LanguageData): boolean {
  const { notNames, places } = lexiconOf(language)
  if (!WHOLE.test(name) || places.test(name)) return false
  return !name.split(' ').some((word) => notNames.has(word.toLowerCase().replace(/[.,]+$/, '')))
}
