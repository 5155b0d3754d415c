// Lines at the top of a page that are no headlines.
import english from '../languages/en.js'
import type { LanguageData } from '../languages/language.js'
import { alternatives } from './alternatives.js'
import { compileOnce } from './compile-once.js'
import { parseDate } from './dates.js'
import { wordsOf } from './words.js'

interface Lexicon {
  readonly sections: ReadonlySet<string>
  /** Phrases of furniture, and the words that they begin with: most lines hold none of these. */
  readonly furniture: RegExp
  readonly openers: ReadonlySet<string>
  readonly bylines: RegExp
  readonly pageTalk: RegExp
  /** Words that may stand in a line which says a date and nothing else. */
  readonly dateWords: ReadonlySet<string>
}

const lexiconOf = compileOnce(compile)

function compile({ sections, notTitles, pageTalk, bylines, dates }: LanguageData): Lexicon {
  const { months, weekdays, timeJoiners, dayParts, zones } = dates
  const phrases = dayParts.flatMap((part) => part.phrases)
  const leads = [...bylines.leads, ...bylines.others]
  return {
    sections: new Set(sections),
    furniture: new RegExp(`(?<!\\p{L})${alternatives(notTitles)}(?!\\p{L})`, 'u'),
    pageTalk: new RegExp(`(?<!\\p{L})${alternatives(pageTalk)}(?!\\p{L})`, 'u'),
    openers: new Set(notTitles.map((phrase) => phrase.split(' ')[0]!)),
    bylines: new RegExp(
      `^(?:${alternatives(leads)}:|${alternatives(leads.filter((lead) => lead.endsWith('by')))}\\s)`,
      'u',
    ),
    dateWords: new Set(
      [...months.flat(), ...weekdays, ...timeJoiners, ...phrases, ...bylines.stops, ...Object.keys(zones)].flatMap(
        wordsOf,
      ),
    ),
  }
}

/** Prose in which the site speaks of itself: cookies, browsers, gifts. No article begins with it. */
export function isPageTalk(text: string, language: LanguageData = english): boolean {
  return lexiconOf(language).pageTalk.test(text.slice(0, 1000).toLowerCase().replaceAll('’', "'"))
}

/** Whether a line of a headline's size is something else: a byline, a date, a menu, an appeal, the weather. */
export function isFurniture(title: string, count: number, language: LanguageData): boolean {
  const { sections, furniture, openers, bylines, dateWords } = lexiconOf(language)
  const lower = title.toLowerCase()
  const words = lower.split(' ')
  if (sections.has(lower.replace(/[\s:.!|»>]+$/, '')) || (words.length === 1 && /[./@_]\S/.test(title))) return true
  if (words.some((word) => openers.has(word)) && furniture.test(lower)) return true
  if (count <= 12 && bylines.test(lower)) return true
  // "Duration 1:58", "Replies: 19".
  if (/\d:\d{2}$|:\s*\+?\d+$/.test(title)) return true
  if (TICKER.test(title)) return true
  if (/\s[>»›→]\s|^[>»›]|^https?:|[▲▼▾▸]|[|·•].*[|·•]/.test(title) || !/\p{L}/u.test(title)) return true
  return (
    isLabels(lower, words, sections) ||
    (count <= 14 && /^\D{0,25}\p{Nd}/u.test(title) && isDateLine(lower, dateWords, language))
  )
}

/** Weather, rates, scores and menus written out: "Feels like 49° · Wind NW 18 mph", "$1 AUD = 0.68 USD", "≡ MENU: News". */
const TICKER =
  /°.*°|\s=\s\d|\d[.,]\d+ [+−-]\d|\d\.\d{3,}|^\d+ of \d+\s|^\d\.\d out of \d|^[≡☰×🔥◉○☐]|[▂▃▅]|\p{L}[/∕] \S.*\p{L}[/∕] |\s∕\s|^(?:MENU\s+)?Home(?: ~?\s?[\p{Lu}&]\S*){3,}|^(?:ON AIR|LIVE|NEXT|LAST) (?:NOW|MATCH|\d|UPDATES:)/u

/** A date and little else: "Updated July 15, 2023 at 2:57 PM". */
function isDateLine(lower: string, dateWords: ReadonlySet<string>, language: LanguageData): boolean {
  const others = wordsOf(lower).filter((word) => !/\p{Nd}/u.test(word) && !dateWords.has(word))
  return others.length === 0 || (others.length === 1 && parseDate(lower, language) !== null)
}

/** Names of sections side by side, with marks between them or without: "Home / World / Europe", "News Opinion Sport". */
function isLabels(lower: string, words: readonly string[], sections: ReadonlySet<string>): boolean {
  const known = words.filter((word) => sections.has(word)).length
  if (words.length >= 3 && known >= words.length * 0.6) return true
  const parts = /[/|·•,]/.test(lower) ? lower.split(/[/|·•,]/) : []
  return parts.length > 1 && parts.every((part) => sections.has(part.trim()))
}
