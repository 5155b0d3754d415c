// What a spinning program leaves behind: "{that a}", unresolved {one|two}, %keyword%, (*14*).
import type { ArtefactFound } from './found.js'

/** Each kind with the wording that stood there before, as far as it can be told. */
const KINDS: readonly { pattern: RegExp; expected: (match: RegExpExecArray) => string }[] = [
  // {that a}, {in the}: the program marked words it must not touch. Small words: templates hold names.
  {
    pattern:
      /\{((?:that|this|which|the|an?|of|to|in|on|at|by|for|with|from|is|are|was|were|has|have|it|its|and|or)(?: [a-z'’]+){0,2}|[a-z'’]+ (?:a|an|the|of|to|in))\}/g,
    expected: (match) => match[1]!,
  },
  // {dollars}, {photograph}: the same with one word of prose; names of template fields are none.
  {
    pattern:
      /(?<=[a-z0-9,] )\{(?!(?:name|title|link|url|user|username|date|time|value|key|text|id|number|path|file|page|item|type|size|email|count|index|color|version)s?\})([a-z]{3,14})\}(?=[ ,.;:?!]|$)/g,
    expected: (match) => match[1]!,
  },
  { pattern: /<(that a|that the|in the|of the|to the|by a|is a)>/gi, expected: (match) => match[1]! },
  // Spintax that nobody resolved; grammars of commands have blanks or capitals inside the braces.
  {
    pattern: /\{([a-z'’][a-z'’ -]{0,40})(?:\|[a-z'’][a-z'’ -]{0,40}){1,12}\}/g,
    expected: (match) => match[1]!.trim(),
  },
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
