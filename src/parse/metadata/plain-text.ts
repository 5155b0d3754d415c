// A value out of JSON or an attribute as a reader would see it: entities decoded, tags gone, white space joined.
import { parseDocument } from 'htmlparser2'
import { textOf } from './element-text.js'

/** `Dogs &amp;amp; <b>cats</b>` gives `Dogs & cats`: some sites escape twice. Cut at `longest` UTF-16 units. */
export function plainText(value: string, longest = 1000): string {
  let text = value.length > longest * 4 ? value.slice(0, longest * 4) : value
  for (let round = 0; round < 2 && MARKUP.test(text); round++) text = textOf(parseDocument(text), longest)
  const joined = GAPS.test(text) ? text.replace(/[\s\u200b\ufeff\u00ad]+/g, ' ') : text
  return joined.trim().slice(0, longest)
}

const MARKUP = /&(?:#\d+|#x[0-9a-f]+|[a-z]\w{1,30});|<\/?[a-z][^<>]*>/i
const GAPS = /[^\S ]| {2}|[\u200b\ufeff\u00ad]/

/** The text as it stands in the page, with its paragraphs: for article bodies. */
export function plainLines(value: string, longest: number): string {
  const text = value.length > longest ? value.slice(0, longest) : value
  if (!MARKUP.test(text)) return text.trim()
  return textOf(parseDocument(text), longest, true)
}
