// A stated author as a list of names: lists split, addresses, handles, roles and what stands before a name left out.
import type { LanguageData } from '../../languages/language.js'
import { alternatives } from '../alternatives.js'
import { compileOnce } from '../compile-once.js'
import { plainText } from './plain-text.js'

const LONGEST_NAME = 80
const ADDRESS = /https?:\/\/\S+|www\.\S+|\S+@\S+\.\S+|^\/\S+$/g

interface Lexicon {
  readonly leads: RegExp
  readonly joints: RegExp
}

const lexiconOf = compileOnce(({ bylines, signatures }: LanguageData): Lexicon => {
  const by = [...new Set([...bylines.leads.filter((lead) => lead.includes(' ')), ...signatures.by, 'by', 'author:'])]
  return {
    leads: new RegExp(`^(?:${alternatives(by)})(?:\\s*:\\s*|\\s+)(?=\\S)`, 'iu'),
    joints: new RegExp(
      `\\s+(?:${alternatives([...new Set([...bylines.and.filter((word) => word !== 'with' && word !== 'plus'), '&', 'and'])])})\\s+`,
      'iu',
    ),
  }
})

/** Names that a field for the author holds; none when it holds an address or a template's gap. */
export function cleanNames(value: string, language: LanguageData): string[] {
  const lexicon = lexiconOf(language)
  const text = plainText(value, 400).replace(ADDRESS, ' ').replace(/\s+/g, ' ').trim()
  const bare = text.replace(lexicon.leads, '').replace(/\s*[|•·].*$/, '')
  return split(bare, lexicon)
    .map(cleanName)
    .filter((name) => name !== '' && name.length <= LONGEST_NAME && /\p{L}/u.test(name))
}

/** Commas and "and" part names only where every part can be one: "Workshop, Garage and Tools" is one name or none. */
function split(text: string, { joints }: Lexicon): string[] {
  if (text.includes(';')) return text.split(/\s*;\s*/)
  const commas = text.split(/\s*,\s*/).filter((part) => part !== '')
  const parts = commas.flatMap((part) => part.replace(/^(?:and|&)\s+/i, '').split(joints))
  if (parts.length === 1) return parts
  const names = parts.filter((part) => !isCredential(part))
  const isList = names.length > 0 && names.every((part) => /\s/.test(part) || isShortName(part))
  return isList && names.every((part) => part.split(' ').length <= 5) ? names : [text]
}

const isShortName = (part: string) =>
  /^\p{Lu}[\p{L}'’-]+$/u.test(part) && !/^(?:inc|llc|ltd|co|corp|gmbh)\.?$/i.test(part)

/** "MD", "Ph.D.", "RDN": letters behind a name. */
function isCredential(part: string): boolean {
  return (
    /^(?:(?:\p{Lu}[\p{L}]{0,3}\.?){1,5}|ph\.?\s?d\.?|jr\.?|sr\.?|esq\.?|[IVX]+)$/u.test(part) &&
    /\p{Lu}.*(?:\p{Lu}|\.)|^(?:jr|sr|esq)/iu.test(part)
  )
}

function cleanName(name: string): string {
  const text = name
    .replace(/^@/, '')
    .replace(/\s*\((?:[^()]*)\)\s*$/, '')
    .replace(/^[\s"'“”,.:;–—|-]+|[\s"“”,:;–—|-]+$/gu, '')
    .trim()
  return text
}

const PLACEHOLDER =
  /^(?:admin|administrator|webmaster|user|guest|unknown|anonymous|author|authors|null|undefined|none|n\/a|na|editor|root|test|owner|default|post author|wpadmin|wp-admin|site admin|website admin|super ?user|marketing|webteam|web team|content|publisher|staff)$/i

/** A word that stands where a name belongs. */
export function isPlaceholder(name: string): boolean {
  return PLACEHOLDER.test(name.trim()) || /^\{.*\}$|^%.*%$|\[.*\]$/.test(name)
}

const NO_NAME =
  /^(?:by|via|posts?|topics?|the author|written|written by|posted|share|follow|read more|more|about.*|views?|replies|reply|comments?|home|blog|news|login|log in|sign in|profile|member|members|all|sun|mon|tue|wed|thu|fri|sat|today|yesterday|updated|published|last updated|date|none|share this.*|editorial|contributors?|team|topic author|thread starter|view profile|meet the.*)$/i

/** A word of the byline's furniture, which stands where a name could. */
export function isNoName(name: string): boolean {
  if (NO_NAME.test(name) || /\b(?:min|mins|minutes?) read\b|(?:19|20)\d\d|^written by|\?$|\sby\s/i.test(name))
    return true
  // "up to", "adopting these habits": prose. A name of one word may be an account's.
  const words = name.split(' ')
  return (
    words.length > 1 &&
    (/^\p{Ll}/u.test(name) || words.filter((word) => /^\p{Ll}/u.test(word)).length * 2 > words.length)
  )
}
