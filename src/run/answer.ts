// Every document is answered: with the cleaned article, or with one that says what went wrong.
import type { Incoming } from '../read/incoming.js'
import type { Article, Inspection, Note, Page } from '../types.js'

/** What a batch asks of a cleaner. */
export interface CleanPage {
  clean(source: string, page?: Omit<Page, 'source'>): Article
}

/** What an explanation asks of it besides. */
export interface InspectPage extends CleanPage {
  inspect(source: string, page?: Omit<Page, 'source'>): Inspection
}

/** Cleans one document. What the cleaner throws (it should not) is the document's failure, not the batch's. */
export function answer(incoming: Incoming, cleaner: CleanPage): Article {
  const { page } = incoming
  if (page === null) return unclean(incoming, cleaner, { status: 'failed', ...incoming.failure })
  const { source, ...known } = page
  return caught(incoming, cleaner, () => withNotes(cleaner.clean(source, known), incoming.notes))
}

/** The same with the verdict on each block. */
export function inspectIncoming(incoming: Incoming, cleaner: InspectPage): Inspection {
  const { page, notes } = incoming
  if (page === null) return { article: answer(incoming, cleaner), blocks: [] }
  const { source, ...known } = page
  let blocks: Inspection['blocks'] = []
  const article = caught(incoming, cleaner, () => {
    const inspection = cleaner.inspect(source, known)
    blocks = inspection.blocks
    return withNotes(inspection.article, notes)
  })
  return { article, blocks }
}

function caught(incoming: Incoming, cleaner: CleanPage, clean: () => Article): Article {
  try {
    return clean()
  } catch (error) {
    const message = `the cleaner failed: ${(error as Error).message}`
    return unclean(incoming, cleaner, { status: 'failed', error: { code: 'internal-error', message } })
  }
}

function withNotes(article: Article, notes: readonly Note[]): Article {
  if (notes.length === 0) return article
  const { sentences, render } = article
  return { ...article, notes: [...notes, ...article.notes], sentences, render }
}

function unclean({ notes }: Incoming, cleaner: CleanPage, failure: Pick<Article, 'status' | 'error'>): Article {
  const { chaffinch } = cleaner.clean('')
  const nothing = { text: '', sentences: () => [], render: async () => '' }
  return { ...nothing, removed: [], confidence: 0, ...failure, notes, chaffinch }
}
