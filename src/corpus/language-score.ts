// How often the language of labelled documents is told right: of whole documents, and of their first ten lines alone.
import { parseDocument } from '../parse/document.js'
import { detectLanguage } from '../parse/language.js'
import type { CorpusDocument } from './labels.js'

export interface LanguageScore {
  readonly documents: number
  /** Documents whose language was told right, from all of the text. */
  readonly whole: number
  /** The same from the first ten lines that are not blank. */
  readonly head: number
  /** Documents that were told wrong: id and what was said; null: nothing was. */
  readonly wrong: readonly { readonly id: string; readonly said: string | null }[]
}

const HEAD_LINES = 10

/** Asks for the language of every document; nobody says what it is. */
export function scoreLanguages(documents: readonly Pick<CorpusDocument, 'id' | 'lang' | 'input'>[]): LanguageScore {
  const wrong: { id: string; said: string | null }[] = []
  let head = 0
  for (const { id, lang, input } of documents) {
    const said = languageOf(input)
    if (said !== lang) wrong.push({ id, said })
    if (languageOf(headOf(input)) === lang) head++
  }
  return { documents: documents.length, whole: documents.length - wrong.length, head, wrong }
}

function languageOf(text: string): string | null {
  return detectLanguage(parseDocument(text).blocks.map(({ start, end }) => text.slice(start, end))).lang
}

function headOf(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.slice(0, HEAD_LINES).join('\n')
}

/** One line for people. */
export function formatLanguages({ documents, whole, head, wrong }: LanguageScore): string {
  const share = (count: number) => `${count} (${((100 * count) / Math.max(1, documents)).toFixed(1)} %)`
  const list = wrong.map(({ id, said }) => `${id} as ${said ?? 'unknown'}`).join(', ')
  return `language of ${documents} documents told right: ${share(whole)}; from the first ten lines: ${share(head)}${list === '' ? '' : `; wrong: ${list}`}\n`
}
