// The corpus on disk: corpus/<lang>/<slug>.md. The only part of the corpus code that touches files.
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { categories } from '../rules/built-in.js'
import { type FrontMatter, parseFrontMatter } from './front-matter.js'
import { type CorpusDocument, CorpusError } from './labels.js'
import { parseLabels } from './parse-labels.js'
import { type Ratchet, ratchetSchema } from './ratchet.js'

/** The categories that a label may name: all but `other`, which explains nothing. */
export function labelCategories(): Set<string> {
  return new Set(
    categories()
      .map((category) => category.name)
      .filter((name) => name !== 'other'),
  )
}

const LANGUAGE_FOLDER = /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/

/**
 * Reads the labelled documents of a folder (its own and those of its language folders) or of one file, sorted by path.
 * @throws CorpusError with file:line:column for the first wrong label or front matter of each file; Error when there is no such path
 */
export function readCorpus(path: string): CorpusDocument[] {
  const names = labelCategories()
  const documents: CorpusDocument[] = []
  const errors: CorpusError[] = []
  for (const file of listDocuments(path)) {
    try {
      const document = parseCorpusDocument(readFileSync(file, 'utf8'), { file, categories: names })
      const page = file.replace(/\.md$/, '.html')
      documents.push(existsSync(page) ? { ...document, html: readFileSync(page, 'utf8') } : document)
    } catch (error) {
      if (!(error instanceof CorpusError)) throw error
      errors.push(error)
    }
  }
  if (errors.length === 1) throw errors[0]
  if (errors.length > 1) throw new AggregateError(errors, errors.map((error) => error.message).join('\n'))
  return documents
}

/** Files of labelled documents under a path, sorted. README.md is none. */
export function listDocuments(path: string): string[] {
  if (!existsSync(path))
    throw new Error(`corpus: ${path} is not there: give a folder of labelled documents or a .md file`)
  if (!statSync(path).isDirectory()) return [path.replaceAll('\\', '/')]
  const entries = readdirSync(path, { withFileTypes: true })
  const own = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.md') && entry.name !== 'README.md')
  const folders = entries.filter((entry) => entry.isDirectory() && LANGUAGE_FOLDER.test(entry.name))
  const files = own.map((entry) => join(path, entry.name).replaceAll('\\', '/'))
  return [...files, ...folders.flatMap((folder) => listDocuments(join(path, folder.name)))].sort()
}

/** Parses the text of one labelled document. Throws a CorpusError with file:line:column. */
export function parseCorpusDocument(
  text: string,
  { file, categories: names }: { file: string; categories: ReadonlySet<string> },
): CorpusDocument {
  const { frontMatter, from } = parseFrontMatter(text, file)
  const body = text.endsWith('\n') ? text.slice(0, -1) : text
  const slug = basename(file, '.md')
  return {
    ...pick(frontMatter),
    ...parseLabels(body, { file, categories: names, from }),
    id: `${frontMatter.lang}/${slug}`,
    file,
    batch: slug.split('-')[0]!,
    html: null,
    firstLine: text.slice(0, from).split('\n').length,
  }
}

function pick({ source: _, ...rest }: FrontMatter): Omit<FrontMatter, 'source'> {
  return rest
}

/** The ratchet of a corpus folder (its score.json); empty when there is none. Throws an Error when it is broken. */
export function readRatchet(folder: string): Ratchet {
  const file = join(folder, 'score.json')
  if (!existsSync(file)) return {}
  try {
    return ratchetSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    throw new Error(
      `corpus: ${file} is broken: ${(error as Error).message}; restore it, or delete it and run corpus score --update`,
    )
  }
}

export function writeRatchet(folder: string, ratchet: Ratchet): void {
  writeFileSync(join(folder, 'score.json'), `${JSON.stringify(ratchet, null, 2)}\n`)
}
