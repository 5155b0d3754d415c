// HTML with its labels as attributes becomes a corpus document: the page as a site would serve it, and its text with marks.
//   node dist/corpus/annotated-html.js CORPUS BATCH FILE...      writes CORPUS/<lang>/<BATCH>-<name>.html and .md for each file
// An author writes data-cut="CATEGORY" (or either/CATEGORY) on an element that is noise, data-keep on content within one, and the front
// matter as YAML in a comment at the top.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AnyNode, Element } from 'domhandler'
import { parse, stringify } from 'yaml'
import { type HtmlDocument, parseHtml } from '../parse/html/page.js'
import type { Span } from './labels.js'
import { markText } from './parse-labels.js'

export interface Annotated {
  /** The page without its labels. */
  readonly html: string
  /** What a reader sees of it, and what of that is noise. */
  readonly text: string
  readonly spans: readonly Span[]
  readonly front: Readonly<Record<string, unknown>>
}

const FRONT = /^\s*<!--\n([\s\S]*?)\n-->\s*/
const LABELS = /\s(?:data-cut=(?:"[^"]*"|'[^']*')|data-keep(?:=(?:""|''|"true"))?)(?=[\s>/])/g

/** Throws an Error when the front matter is missing or the labels change what a reader sees. */
export function readAnnotated(source: string): Annotated {
  const found = FRONT.exec(source)
  if (found === null) throw new Error('the front matter is missing: begin with <!--, the YAML and -->')
  const annotated = source.slice(found[0].length)
  const html = annotated.replace(LABELS, '')
  const document = parseHtml(annotated)
  const text = parseHtml(html).source
  if (text !== document.source) throw new Error('the labels change the text; is an attribute left over?')
  return { html, text, spans: spansOf(document), front: parse(found[1]!) as Record<string, unknown> }
}

/** Stretches of a block under the same label are one span. */
function spansOf({ source, blocks, html }: HtmlDocument): Span[] {
  const labels = labelsOf(html.tree)
  const spans: Span[] = []
  for (const block of blocks) {
    const own: { start: number; end: number; label: string }[] = []
    for (const { start, end, from } of html.runs(block)) {
      const label = labels.get(from) ?? ''
      const last = own.at(-1)
      if (last !== undefined && last.label === label) last.end = end
      else own.push({ start, end, label })
    }
    for (const { start, end, label } of own) {
      if (label === '') continue
      const trimmed = trim(source, start, end)
      if (trimmed.start < trimmed.end) spans.push({ ...trimmed, ...named(label) })
    }
  }
  return spans
}

function trim(source: string, start: number, end: number): { start: number; end: number } {
  while (start < end && /\s/.test(source.charAt(start))) start++
  while (end > start && /\s/.test(source.charAt(end - 1))) end--
  return { start, end }
}

function named(label: string): Pick<Span, 'label' | 'category'> {
  return label.startsWith('either/')
    ? { label: 'either', category: label.slice('either/'.length) }
    : { label: 'noise', category: label }
}

/** By offset of a text node in the source: the label of the nearest element around it that has one. */
function labelsOf(tree: AnyNode): Map<number, string> {
  const labels = new Map<number, string>()
  const walk = (node: AnyNode, label: string) => {
    if (node.type === 'text') labels.set(node.startIndex!, label)
    const attribs = (node as Element).attribs as Record<string, string> | undefined
    const own = attribs?.['data-keep'] !== undefined ? '' : (attribs?.['data-cut'] ?? label)
    if ('children' in node) for (const child of node.children) walk(child, own)
  }
  walk(tree, '')
  return labels
}

function main([corpus, batch, ...files]: string[]): void {
  if (corpus === undefined || batch === undefined || files.length === 0)
    throw new Error('usage: annotated-html CORPUS BATCH FILE...')
  for (const file of files) {
    try {
      const { html, text, spans, front } = readAnnotated(readFileSync(file, 'utf8'))
      const { lang, split, site = null, lookalike = false, kind = 'article', expect = {} } = front
      const matter = { lang, split, site, lookalike, kind, source: 'written for this corpus', expect }
      const folder = path.join(corpus, String(lang))
      mkdirSync(folder, { recursive: true })
      const name = path.join(folder, `${batch}-${path.basename(file, '.html')}`)
      writeFileSync(`${name}.html`, html)
      writeFileSync(`${name}.md`, `---\n${stringify(matter, { lineWidth: 0 })}---\n${markText(text, spans)}\n`)
    } catch (error) {
      console.error(`${file}: ${(error as Error).message}`)
      process.exitCode = 1
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv.slice(2))
