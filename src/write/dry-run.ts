// --dry-run: of each document, what would go, counted by category and rule.
import { countWords } from '../parse/words.js'
import type { Incoming } from '../read/incoming.js'
import type { Article } from '../types.js'
import type { PlainWriter } from './writer.js'

interface Count {
  category: string
  rule: string
  times: number
  words: number
}

/** `json` gives one JSON object a document. */
export function dryRunWriter({ json }: { json: boolean }): PlainWriter {
  return { name: 'dry-run', ending: '.txt', records: true, encode: json ? asJson : asText }
}

/** Stretches and words by rule, the most words first. */
function countByRule({ removed }: Article): Count[] {
  const counts = new Map<string, Count>()
  for (const { category, rule, text } of removed) {
    const key = `${category} ${rule}`
    const count = counts.get(key) ?? { category, rule, times: 0, words: 0 }
    counts.set(key, { ...count, times: count.times + 1, words: count.words + countWords(text) })
  }
  return [...counts.values()].sort((a, b) => b.words - a.words || (a.rule < b.rule ? -1 : 1))
}

function asText({ place }: Incoming, article: Article): string {
  const counts = countByRule(article)
  const words = counts.reduce((sum, count) => sum + count.words, 0)
  const head = `${place}: ${article.status}, ${words} words would go${article.error ? ` (${article.error.message})` : ''}\n`
  return (
    head +
    counts
      .map((count) => `  ${String(count.words).padStart(6)} words  ${count.times}×  ${count.category}  ${count.rule}\n`)
      .join('')
  )
}

function asJson({ id, place }: Incoming, article: Article): string {
  const removes = countByRule(article)
  const words = removes.reduce((sum, count) => sum + count.words, 0)
  return `${JSON.stringify({ id, place, status: article.status, error: article.error, words, removes })}\n`
}
