// JSON as pages carry it: in comments, with raw line breaks, trailing commas or escaped as HTML. What stays broken is left out.
import { plainText } from './plain-text.js'

/** The value, or undefined when the text is no JSON and cheap repairs don't make it so. Never throws. */
export function readJson(source: string): unknown {
  const bare = unwrapped(source)
  if (bare === '') return undefined
  const first = tryParse(bare)
  if (first !== undefined) return first
  if (bare.length > LONGEST_REPAIR) return undefined
  const decoded = /^[[{]\s*&quot;/.test(bare) ? plainText(bare) : bare
  return tryParse(repaired(decoded)) ?? tryParse(repaired(firstValue(decoded)))
}

const LONGEST_REPAIR = 200_000

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** Without the comments and CDATA marks that hide scripts from old browsers, and without `;` at the end. */
function unwrapped(source: string): string {
  const text = source.trim()
  const isBare = /^[[{]/.test(text) && /[\]}]$/.test(text)
  return isBare ? text : withoutMarks(text)
}

function withoutMarks(text: string): string {
  return text
    .replace(/^(?:\/\/|\/\*)?\s*(?:<!\[CDATA\[|<!--)\s*(?:\*\/|\/\/)?/, '')
    .replace(/(?:\]\]>|-->)\s*(?:\*\/)?\s*$/, '')
    .replace(/(?:\/\/|\/\*)\s*$/, '')
    .replace(/;\s*$/, '')
    .trim()
}

/** Strings are told from what stands between them; control characters are allowed in no string, `\'` is no escape of JSON. */
function repaired(text: string): string {
  return text.replace(/"(?:[^"\\]|\\[\s\S])*"|,\s*(?=[\]}])|\/\*[\s\S]*?\*\//g, (part) => {
    if (!part.startsWith('"')) return ''
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    return part.replace(/[\u0000-\u001f]+/g, ' ').replace(/\\(?!["\\/bfnrt]|u[0-9a-fA-F]{4})/g, '')
  })
}

/** The first object or array: some pages write several behind each other, or one brace too many. */
function firstValue(text: string): string {
  let depth = 0
  for (const { 0: mark, index } of text.matchAll(/"(?:[^"\\]|\\[\s\S])*"|[[\]{}]/g)) {
    if (mark === '[' || mark === '{') depth++
    else if ((mark === ']' || mark === '}') && --depth === 0) return text.slice(0, index + 1)
  }
  return depth > 0 && depth < 10 ? closed(text) : text
}

/** A script that breaks off at its end. */
function closed(text: string): string {
  const open: string[] = []
  for (const [mark] of text.matchAll(/"(?:[^"\\]|\\[\s\S])*"|[[\]{}]/g)) {
    if (mark === '[' || mark === '{') open.push(mark === '[' ? ']' : '}')
    else if (mark === ']' || mark === '}') open.pop()
  }
  return text.replace(/,\s*$/, '') + open.reverse().join('')
}
