// What a document says about itself, from the stretches of text that rules took.
import type { LanguageData } from '../languages/language.js'
import type { Fact, FactField } from '../types.js'
import { readAuthors, withoutDoubles } from './authors.js'
import { parseDate } from './dates.js'
import { cleanTitle } from './title.js'

/** Fields of the record; a field that no fact gave is missing. */
export interface FactFields {
  published?: string
  modified?: string
  author?: string[]
  site?: string
  source?: string
  title?: string
}

/**
 * Reads facts into the fields of the record: dates as ISO 8601 (see parseDate), authors from all bylines without doubles, names
 * without labels and closing punctuation. Of several facts of one field the first that can be read wins.
 */
export function readFacts(facts: readonly Fact[], language: LanguageData): FactFields {
  const first = (field: FactField, read: (value: string) => string | null) => {
    for (const fact of facts) {
      const value = fact.field === field ? read(fact.value) : null
      if (value !== null && value !== '') return value
    }
    return undefined
  }
  const site = first('site', (value) => trimName(value, language))
  const source = first('source', (value) => readSource(value, language))
  const found = {
    published: preciseDate('published', facts, language),
    modified: preciseDate('modified', facts, language),
    author: authorsOf(facts, language, [site, source]),
    site,
    source,
    title: first('title', (value) => cleanTitle(value, site)),
  }
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)) as FactFields
}

/** The first date, with the time that another fact may give to the same day. */
function preciseDate(wanted: FactField, facts: readonly Fact[], language: LanguageData): string | undefined {
  const dates = facts
    .filter(({ field }) => field === wanted)
    .map(({ value }) => parseDate(value, language))
    .filter((date) => date !== null)
  const first = dates[0]
  return first === undefined || first.length !== 10
    ? first
    : (dates.find((date) => date.startsWith(`${first}T`)) ?? first)
}

function authorsOf(
  facts: readonly Fact[],
  language: LanguageData,
  papers: readonly (string | undefined)[],
): string[] | undefined {
  const outlets = papers.filter((paper) => paper !== undefined)
  const bylines = facts.filter(({ field }) => field === 'author')
  const names = withoutDoubles(bylines.flatMap(({ value }) => readAuthors(value, language, outlets)))
  return names.length === 0 ? undefined : names
}

/** Whom the text credits: without "Source:" before it. */
function readSource(value: string, language: LanguageData): string {
  const text = trimName(value, language)
  const lower = text.toLowerCase()
  const lead = language.sourceLeads.find(
    (phrase) => lower.startsWith(phrase) && /^\s*:|^\s+$/.test(text.slice(phrase.length)),
  )
  return lead === undefined ? text : trimName(text.slice(lead.length).replace(/^\s*:/, ''), language)
}

/** Names are never longer. */
const LONGEST = 500
const CLOSING = /[\s.,;:|·•\-–—…]+$/u

/** A name without Markdown marks and without punctuation around it; the dot of "Inc." and "U.S." belongs to the name. */
function trimName(value: string, { abbreviations }: LanguageData): string {
  const text = value
    .slice(0, LONGEST)
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*`]+/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s|·•:;,\-–—]+/u, '')
  const bare = text.replace(CLOSING, '')
  const last = bare.slice(bare.lastIndexOf(' ') + 1)
  const keepsDot =
    text.charAt(bare.length) === '.' &&
    (/^(?:\p{L}\.)+\p{L}$/u.test(last) || abbreviations.includes(last.toLowerCase()))
  return withoutLoneMark(keepsDot ? `${bare}.` : bare)
}

const PAIRS: readonly (readonly [string, string])[] = [
  ['(', ')'],
  ['[', ']'],
  ['“', '”'],
  ['"', '"'],
]

/** Drops a bracket or quotation mark whose partner was not taken, and a pair that wraps the whole name. */
function withoutLoneMark(text: string): string {
  let rest = text
  for (const [open, close] of PAIRS) {
    const opens = rest.includes(open)
    const wraps = rest.startsWith(open) && rest.endsWith(close) && rest.length > 1
    if (wraps && !rest.slice(1, -1).includes(open)) rest = rest.slice(1, -1).trim()
    else if (open !== close && rest.endsWith(close) && !opens) rest = rest.slice(0, -1).trim()
    else if (open !== close && opens && !rest.startsWith(open) && !rest.includes(close)) rest += close
    else if (open !== close && rest.startsWith(open) && !rest.includes(close)) rest = rest.slice(1).trim()
  }
  return rest
}
