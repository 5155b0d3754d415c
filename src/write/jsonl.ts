// JSONL: one record a line, with the fields in the order of the contract.
import type { Incoming } from '../read/incoming.js'
import type { Article } from '../types.js'
import type { Writer } from './writer.js'

const jsonl: Writer = { name: 'jsonl', ending: '.jsonl', records: true, encode }
export default jsonl

/** Fields that say what this run found; what an earlier run wrote there goes, known or not. */
const RESULTS = ['text', 'removed', 'spun', 'confidence', 'cluster', 'status', 'error', 'notes', 'chaffinch'] as const

/** Fields that describe the article; what came in stays where nothing was found. */
const FACTS = ['title', 'lang', 'author', 'published', 'modified', 'site', 'source', 'canonicalUrl', 'meta'] as const

function encode(incoming: Incoming, article: Article): string {
  const { given } = incoming
  if (given === null)
    return line([['id', JSON.stringify(incoming.id)], ...jsonOf({ status: article.status, error: article.error })])
  const facts = jsonOf(Object.fromEntries(FACTS.map((name) => [name, article[name]])))
  const replaced = new Set<string>([...RESULTS, ...facts.map(([name]) => name)])
  const { text, removed, spun, confidence, cluster, status, error, notes, chaffinch } = article
  return line([
    ...[...given].filter(([name]) => !replaced.has(name)),
    ...jsonOf({ text }),
    ...facts,
    ...jsonOf({ removed, spun, confidence, cluster, status, error, notes, chaffinch }),
  ])
}

type Field = readonly [name: string, json: string]

function jsonOf(values: Readonly<Record<string, unknown>>): Field[] {
  return Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, JSON.stringify(value)]]))
}

function line(fields: readonly Field[]): string {
  return `{${fields.map(([name, json]) => `${JSON.stringify(name)}:${json}`).join(',')}}\n`
}
