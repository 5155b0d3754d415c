// Cleans labelled documents: text as text, and HTML with removals in offsets of the text that its labels speak of.
import { cleanPage, inspectPage } from '../clean.js'
import { type CleanerOptions, makeSettings } from '../settings.js'
import type { Article, Inspection, Page } from '../types.js'
import type { CorpusDocument } from './labels.js'

export interface DocumentCleaner {
  clean(document: CorpusDocument): Article
  inspect(document: CorpusDocument): Inspection
}

const pageOf = ({ input, html }: CorpusDocument): Page =>
  html === null ? { source: input } : { source: html, format: 'html' }

/** Loads rules and models once. */
export async function createDocumentCleaner(options: CleanerOptions = {}): Promise<DocumentCleaner> {
  const settings = { ...(await makeSettings(options)), asRead: true }
  return {
    clean: (document) => cleanPage(pageOf(document), settings),
    inspect: (document) => inspectPage(pageOf(document), settings),
  }
}
