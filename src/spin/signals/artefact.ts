// What a spinning program leaves behind: "{that a}", unresolved {one|two}, %keyword%, (*14*).
import type { ArtefactFound } from './found.js'

/** Each kind with the wording that stood there before, as far as it can be told. */
const KINDS: readonly { pattern: RegExp; expected: (match: RegExpExecArray) => string }[] = [
  // {that a}, {dollars}, <that a>: the program marked words it must not touch.
  { pattern: /\{((?!\d)[a-z'’]+(?: [a-z'’]+){0,2})\}/gi, expected: (match) => match[1]! },
  { pattern: /<(that a|that the|in the|of the|to the|by a|is a)>/gi, expected: (match) => match[1]! },
  // Spintax that nobody resolved.
  { pattern: /\{([\p{L}'’ -]{2,40})(?:\|[\p{L}'’ -]{0,40}){1,12}\}/gu, expected: (match) => match[1]!.trim() },
  // Places for keywords.
  { pattern: /%(?:keyword|title|city|name|product|kw|state|brand|company)s?%/gi, expected: () => '' },
  { pattern: /\[(?:keyword|spin|spintax|spinner)\]/gi, expected: () => '' },
  // A protected name whose number was never replaced.
  { pattern: /\(\*\d{1,3}\*\)/g, expected: () => '' },
]

/** Lines that are code, templates or mathematics: braces and percent signs are at home there. */
const CODE =
  /[;{]\s*$|^\s*[}<]|=>|\$\{|\{\{|\}\}|\{%|\\[a-z]+\{|[a-z]\(.*\)\s*\{|^\s*(?:function|const|var|let|import|#include|def|class)\b|[=+*/^_]\s*\{|\{[^}]*[=:;][^}]*\}/m

/** Artefacts in order. A text in which many lines are code has none. */
export function findArtefacts(text: string): ArtefactFound[] {
  if (!/[{<%[]|\(\*/.test(text) || isProgramming(text)) return []
  const found: ArtefactFound[] = []
  for (const { pattern, expected } of KINDS) {
    for (const match of text.matchAll(pattern)) {
      if (CODE.test(lineOf(text, match.index))) continue
      found.push({ start: match.index, end: match.index + match[0].length, expected: expected(match) })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

function lineOf(text: string, at: number): string {
  const from = text.lastIndexOf('\n', at) + 1
  const to = text.indexOf('\n', at)
  // Long paragraphs are prose; only what is near can make the place code.
  return text.slice(Math.max(from, at - 120), to < 0 ? at + 120 : Math.min(to, at + 120))
}

function isProgramming(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.filter((line) => CODE.test(line)).length > Math.max(1, lines.length * 0.02)
}
