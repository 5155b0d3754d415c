// Who signs: names out of a byline as it stands on the page. Desks and agencies that sign stay as they are written.
import type { BylineWords, LanguageData } from '../languages/language.js'
import { alternatives } from './alternatives.js'
import { compileOnce } from './compile-once.js'
import { titleCaseName } from './name-case.js'

const LONGEST = 60
const MOST_WORDS = 6

interface Lexicon {
  readonly words: BylineWords
  readonly leads: RegExp
  readonly others: RegExp
  readonly stops: RegExp
  readonly joints: RegExp
  readonly prepositions: RegExp
  readonly agencies: ReadonlySet<string>
  readonly trailingAgency: RegExp
  readonly roles: ReadonlySet<string>
  readonly modifiers: ReadonlySet<string>
  readonly desks: ReadonlySet<string>
  readonly outlets: ReadonlySet<string>
  readonly places: RegExp
  readonly calendar: RegExp
}

const lexiconOf = compileOnce(compile)

/** A lead of one word that is no "by" may begin a name ("Story Musgrave"): it needs its colon. */
function compile({ bylines: words, dates }: LanguageData): Lexicon {
  const needColon = words.leads.filter((lead) => !lead.includes(' ') && lead.length > 3)
  const free = words.leads.filter((lead) => !needColon.includes(lead))
  const calendar = [...dates.months.flat(), ...dates.weekdays].filter((word) => word.length > 2)
  return {
    words,
    leads: new RegExp(`^(?:${alternatives(free)}(?:\\s*:\\s*|\\s+)|${alternatives(needColon)}\\s*[:–—-]\\s+)`, 'iu'),
    others: new RegExp(`^${alternatives(words.others)}(?:\\s*:|\\s|$)`, 'iu'),
    stops: new RegExp(`(?:^|[\\s(])${alternatives(words.stops)}(?=[\\s:,.)]|$)`, 'iu'),
    joints: new RegExp(`\\s+${alternatives(words.and)}\\s+`, 'iu'),
    prepositions: new RegExp(`,?\\s+${alternatives(words.prepositions)}\\s+(?=\\p{Lu}|\\p{Lo}|the\\s)`, 'u'),
    agencies: new Set(words.agencies),
    trailingAgency: new RegExp(`\\s+${alternatives(words.agencies)}$`, 'iu'),
    roles: new Set(words.roles),
    modifiers: new Set(words.roleModifiers),
    desks: new Set(words.desks),
    outlets: new Set(words.outletWords),
    places: new RegExp(`^${alternatives(words.placeWords)}(?:\\s|$)`, 'iu'),
    calendar: new RegExp(`(?:(?:^|\\s+)${alternatives(calendar)}[.,]?)+\\s*$`, 'iu'),
  }
}

/**
 * Authors that a byline names, in order, without doubles: `By DANA ORLOW and Sam Reyes, Staff Writers` gives
 * `['Dana Orlow', 'Sam Reyes']`. Roles, places, papers, dates, addresses and those who only edited or photographed are left out.
 * `outlets` are names of papers known from elsewhere (site, source), which are no authors beside a person.
 */
export function readAuthors(byline: string, language: LanguageData, outlets: readonly string[] = []): string[] {
  const lexicon = lexiconOf(language)
  const papers = new Set(outlets.map(key))
  const segments = plainText(byline.slice(0, 500)).split(/\s*[|·•\n]\s*|\s+[–—-]+\s+|^[–—-]+\s*|\s*[–—-]+$/u)
  const read = segments.filter((segment) => segment !== '').map((segment) => readSegment(segment, { lexicon, papers }))
  const people =
    read.find((names) => names.some((name) => name.isPerson)) ?? read.find((names) => names.length > 0) ?? []
  return withoutDoubles(people.map(({ name }) => name))
}

/** Names without their doubles, in order; compared without case and dots. */
export function withoutDoubles(names: readonly string[]): string[] {
  const keys = names.map(key)
  return names.filter((_, at) => keys.indexOf(keys[at]!) === at)
}

function key(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[.\s]+/g, ' ')
    .trim()
}

/** Markdown marks, links, addresses and handles go; a handle that stands alone is a name. */
function plainText(byline: string): string {
  const text = byline
    .replace(/!\[[^\]]*\]\([^)]*\)/g, ' ')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<[^>]*>|https?:\/\/\S+/g, ' ')
    .replace(/[*`]+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, '')
    .trim()
  const bare = text.replace(/^[([]([^()[\]]*)[)\]]$/, '$1')
  const named = bare
    .replace(/\S+@\S+\.\S+|(?<=\s)@[\w.]+/g, ' ')
    .replace(/\([^)]*\)/g, ' ')
    .trim()
  return (named === '' ? bare : named).replace(/[^\S\n]+/g, ' ')
}

interface Context {
  readonly lexicon: Lexicon
  readonly papers: ReadonlySet<string>
}

interface Name {
  readonly name: string
  readonly isPerson: boolean
}

function readSegment(segment: string, context: Context): Name[] {
  const { lexicon } = context
  const found: Name[] = []
  for (const part of segment.split(/\s*[,;/]\s*/)) {
    const text = withoutLead(part, lexicon)
    if (lexicon.others.test(text)) break
    const isFirst = found.length === 0
    const last = found.at(-1)
    if (last?.isPerson && isSuffix(text, lexicon))
      found[found.length - 1] = { name: `${last.name} ${text}`, isPerson: true }
    else if (isFirst || !isRole(text, lexicon)) found.push(...readPart(text, context, isFirst))
  }
  return found
}

function withoutLead(text: string, lexicon: Lexicon): string {
  let rest = text.replace(/^[\s:>»~]+/, '')
  for (let round = 0; round < 3 && !lexicon.others.test(rest); round++) rest = rest.replace(lexicon.leads, '')
  return rest
}

function isSuffix(text: string, { words }: Lexicon): boolean {
  return words.suffixes.slice(0, 5).includes(text.toLowerCase().replace(/\./g, ''))
}

/** People joined by "and". Behind a comma only what looks like a person counts: places and papers stand there too. */
function readPart(part: string, context: Context, isFirst: boolean): Name[] {
  const pieces = part.split(context.lexicon.joints)
  const names: Name[] = []
  for (const [at, piece] of pieces.entries()) {
    const name = readName(piece, context)
    if (name === null) continue
    const isJoined = pieces.length > 1
    if (name.isPerson || isFirst || (isJoined && at > 0)) names.push(name)
  }
  // "Gwen Laliberte, Sudbury": one word behind a comma is a place or a paper.
  return isFirst ? names : names.filter(({ name, isPerson }) => isPerson && (pieces.length > 1 || name.includes(' ')))
}

function readName(piece: string, context: Context): Name | null {
  const { lexicon } = context
  const stop = piece.search(lexicon.stops)
  const [named, dated] = (stop < 0 ? piece : piece.slice(0, stop)).split(/\s+\(?(?=\d)/) as [string, string?]
  // "Dana Orlow July 15": a month is cut only before its day, since Theresa May has one too.
  const cut = dated === undefined ? named : named.replace(lexicon.calendar, '')
  const name = withoutPlace(withoutRole(withoutLead(cut, lexicon), lexicon), context).replace(
    /^[\s"'.,:;–—-]+|[\s"',:;–—-]+$/g,
    '',
  )
  const words = name.split(' ')
  if (name.length > LONGEST || words.length > MOST_WORDS || !/\p{L}/u.test(name)) return null
  const trimmed = /(?:^|[\s.])\p{L}{1,3}\.$/u.test(name) ? name : name.replace(/[\s.]+$/, '')
  return { name: titleCaseName(trimmed, lexicon.words), isPerson: isPerson(trimmed, context) }
}

/** "Leonie Marsh Media correspondent" and "Staff writer Emil Tarrant"; a role alone is a desk that signs. */
function withoutRole(text: string, { roles, modifiers }: Lexicon): string {
  const words = text.split(' ')
  const isTrade = (word: string) => roles.has(plain(word)) || modifiers.has(plain(word))
  let from = 0
  while (from < words.length && isTrade(words[from]!)) from++
  let to = words.length
  while (to > 0 && isTrade(words[to - 1]!)) to--
  if (to > 0 && words.slice(to).some((word) => roles.has(plain(word)))) return words.slice(0, to).join(' ')
  if (words.length - from >= 2 && words.slice(0, from).some((word) => roles.has(plain(word))))
    return words.slice(from).join(' ')
  return text
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[.,:]+$/, '')
}

/** "Dana Orlow in Lagos", "JOHN SMITH Associated Press"; names of agencies and offices keep their "of". */
function withoutPlace(text: string, { lexicon }: Context): string {
  if (lexicon.agencies.has(plain(text))) return text
  const bare = text.replace(lexicon.trailingAgency, '')
  const head = (bare.includes(' ') ? bare : text).split(lexicon.prepositions)[0]!
  return head.split(' ').some((word) => lexicon.outlets.has(plain(word)) || lexicon.desks.has(plain(word)))
    ? text
    : head
}

function isRole(text: string, { roles }: Lexicon): boolean {
  return text.split(' ').some((word) => roles.has(plain(word)))
}

/** Two to five words with capitals, none of which a paper, a place or a desk has in its name. */
function isPerson(name: string, { lexicon, papers }: Context): boolean {
  const lower = name.toLowerCase()
  const words = name.split(' ')
  if (words.length < 2 || words.length > 5 || papers.has(key(name)) || lexicon.agencies.has(lower)) return false
  if (lexicon.places.test(name)) return false
  if (words.some((word) => lexicon.outlets.has(plain(word)) || lexicon.desks.has(plain(word)))) return false
  const isSmall = (word: string) => /^\p{Ll}/u.test(word)
  if (isSmall(words[0]!) && !words.every(isSmall)) return false
  return (
    words.every((word, at) => !isSmall(word) || word.length <= 4 || at === 0) && /^[\p{L}\p{M}\s.'’ʼ-]+$/u.test(name)
  )
}
