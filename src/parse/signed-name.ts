// Names in a line that may be a byline: with "by" before them, with a trade or place behind them, or bare.
import type { LanguageData } from '../languages/language.js'
import { alternatives } from './alternatives.js'
import { readAuthors } from './authors.js'
import { compileOnce } from './compile-once.js'

export interface SignedNames {
  readonly names: readonly string[]
  /** A word like "by" stands before the names, or a trade behind them. */
  readonly sure: boolean
}

const NOBODY: SignedNames = { names: [], sure: false }

interface Lexicon {
  readonly lead: RegExp
  readonly others: RegExp
  readonly doubtful: RegExp
  readonly line: RegExp
  readonly notNames: ReadonlySet<string>
  readonly places: RegExp
  readonly roles: ReadonlySet<string>
  readonly answers: RegExp
}

const lexiconOf = compileOnce(compile)

const WORD = "\\p{Lu}[\\p{L}\\p{M}.'’-]*"
const NAME = `${WORD}(?: (?:${WORD}|de|la|van|der|von|bin|binti|al|da|dos|du|el|di)){1,3}`

function compile({ signatures, bylines, sections, dates }: LanguageData): Lexicon {
  const small = [...sections, ...bylines.roles, ...bylines.desks, ...bylines.outletWords, ...bylines.agencies]
  return {
    lead: new RegExp(
      `^(?:${alternatives(signatures.by)}:?|${alternatives(signatures.labels)}\\s*:)\\s+(?=["'(]?\\p{L})`,
      'iu',
    ),
    others: new RegExp(`^${alternatives(bylines.others)}(?:\\s*:|\\s|$)`, 'iu'),
    doubtful: new RegExp(`^${alternatives(signatures.doubtful)}\\s+(?=\\p{Lu})`, 'iu'),
    line: new RegExp(
      `^(${NAME}(?:(?:, ${NAME}){0,3},? (?:and|&|AND) ${NAME})?)(?:(, | (?:in|at|from) | @| \\S+@)(.{2,45}))?$`,
      'u',
    ),
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
    const names = readAuthors(people(text.slice(lead[0].length)), language).filter(
      (name) => WHOLE.test(name) || UNCASED.test(name),
    )
    return { names, sure: names.length > 0 }
  }
  const doubtful = lexicon.doubtful.exec(text)
  if (doubtful !== null) return { names: namesAt(text.slice(doubtful[0].length), language), sure: false }
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

/** Behind a comma stands a second person only where "and" or a trade of several closes the list; else it is a place or a paper. */
function people(text: string): string {
  return /\s(?:and|&)\s|(?:writers|reporters|correspondents|editors)$/i.test(text) ? text : text.replace(/,.*$/s, '')
}

/** "Jomo Wardle in the chamber and Beth Aziz in the newsroom" */
function namesAt(text: string, language: LanguageData): string[] {
  const found = text.split(/ and | & /).map((part) => AT.exec(part)?.[1] ?? '')
  return found.every((name) => isName(name, language)) ? found : []
}

function persons(text: string, language: LanguageData): string[] {
  const names = readAuthors(text, language)
  return names.length > 0 && names.every((name) => isName(name, language)) ? [...names] : []
}

const AT = new RegExp(`^(${NAME})(?: (?:(?:in|at|on|for) )?[\\p{Ll} ]{2,30}|, .{2,60})?$`, 'u')
const WHOLE = new RegExp(`^${NAME}$`, 'u')
/** A name in a script without capitals: it counts behind "by" alone. */
const UNCASED = /^\p{Lo}[\p{Lo}\p{M}'’·・-]+(?: [\p{Lo}\p{M}'’·・.-]+){0,3}$/u

/** Two to five words with capitals, none of which pages use for something else. */
function isName(name: string, language: LanguageData): boolean {
  const { notNames, places } = lexiconOf(language)
  if (!WHOLE.test(name) || places.test(name)) return false
  return !name.split(' ').some((word) => notNames.has(word.toLowerCase().replace(/[.,]+$/, '')))
}
