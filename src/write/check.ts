// --check: one line a stretch that would go, as compilers print it: place:line:column category rule.
import type { Incoming } from '../read/incoming.js'
import type { Article, Removed } from '../types.js'
import { LineCounter } from './line-counter.js'
import type { PlainWriter } from './writer.js'

/** The findings of each document; `json` gives one JSON object a finding. */
export function checkWriter({ json }: { json: boolean }): PlainWriter {
  return {
    name: 'check',
    ending: '.txt',
    records: true,
    encode: (incoming, article) => findings(incoming, article, json),
  }
}

function findings({ place, page }: Incoming, { removed }: Article, json: boolean): string {
  const lines = new LineCounter(page?.source ?? '')
  return removed.map((one) => `${json ? asJson(place, one, lines) : asLine(place, one, lines)}\n`).join('')
}

function asLine(place: string, removed: Removed, lines: LineCounter): string {
  const { category, rule } = removed
  const { line, column } = lines.at(firstSign(removed))
  return `${place}:${line}:${column} ${category} ${rule}`
}

function asJson(place: string, removed: Removed, lines: LineCounter): string {
  const { start, end, category, rule, confidence, text } = removed
  return JSON.stringify({ place, ...lines.at(firstSign(removed)), category, rule, confidence, start, end, text })
}

/** Where the eye finds it: a stretch may begin with the line breaks before it. */
function firstSign({ start, text }: Removed): number {
  return start + text.length - text.trimStart().length
}
