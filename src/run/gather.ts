// The first of two passes: everything is read and cleaned once, what is compared is kept in memory, the articles wait on disk.
import { setImmediate } from 'node:timers/promises'
import { ArticleGrouper, type Grouped, type GroupingOptions } from '../canonical/grouper.js'
import { RepeatFinder } from '../canonical/repeat-finder.js'
import { type Repeat, SiteRepeats } from '../canonical/repeats.js'
import { readDocument } from '../look.js'
import type { Incoming, InputFile } from '../read/incoming.js'
import type { Opened } from '../read/open.js'
import type { Article, Page } from '../types.js'
import { answer, type CleanPage } from './answer.js'
import { siteOf } from './site-of.js'
import { Spool } from './spool.js'

export interface Source {
  readonly files: readonly InputFile[]
  open(file: InputFile): Promise<Opened>
  readonly signal: AbortSignal
}

/** All documents of all files, in their order. */
export async function* documentsOf({ files, open, signal }: Source): AsyncGenerator<Incoming> {
  let since = performance.now()
  for (const file of files) {
    const opened = await open(file)
    try {
      for await (const incoming of opened.documents) {
        signal.throwIfAborted()
        yield incoming
        if (performance.now() - since > SLICE) {
          await setImmediate()
          since = performance.now()
        }
      }
    } finally {
      opened.close()
    }
  }
}

/** Signals are served in between; milliseconds. */
const SLICE = 50

/** What repeats across the pages of each site. Pages whose site nothing tells are left out. */
export async function findRepeats(source: Source): Promise<Repeat[]> {
  const repeats = new SiteRepeats()
  for await (const incoming of documentsOf(source)) {
    const site = siteOf(incoming)
    if (incoming.page !== null && site !== null) repeats.add(site, readDocument(incoming.page))
  }
  return repeats.finish()
}

/** A cleaner that also takes what repeats. */
export function withRepeats(cleaner: CleanPage, repeats: readonly Repeat[]): (incoming: Incoming) => Article {
  const finder = new RepeatFinder(repeats)
  return (incoming) => {
    const site = siteOf(incoming)
    if (site === null) return answer(incoming, cleaner)
    const known: CleanPage = {
      clean: (source, page?: Omit<Page, 'source'>) =>
        cleaner.clean(source, { ...page, repeats: (document) => finder.find(site, document) }),
    }
    return answer(incoming, known)
  }
}

export interface Gathered {
  /** What JSON says of each: without its methods. */
  readonly articles: Spool<Article>
  readonly ids: readonly string[]
  readonly grouped: Grouped
}

export interface GatherOptions extends GroupingOptions {
  /** Cleans one document. */
  clean(incoming: Incoming): Article
  /** Gives the groups; in memory unless told otherwise. */
  finish?(grouper: ArticleGrouper): Promise<Grouped>
  onDocument?(incoming: Incoming, article: Article): void
}

/** Cleans and groups. The caller closes the spool. */
export async function gather(source: Source, options: GatherOptions): Promise<Gathered> {
  const articles = new Spool<Article>()
  const grouper = new ArticleGrouper(options)
  const ids: string[] = []
  try {
    for await (const incoming of documentsOf(source)) {
      const article = options.clean(incoming)
      articles.add(article)
      ids.push(incoming.id)
      grouper.add({ ...describing(incoming), ...article, id: incoming.id })
      options.onDocument?.(incoming, article)
    }
    return { articles, ids, grouped: await (options.finish?.(grouper) ?? grouper.finish()) }
  } catch (error) {
    articles.close()
    throw error
  }
}

/** What records say of their article that the choice asks for; what cleaning found stands above it. */
function describing({ given }: Incoming): { published?: string; author?: string[]; source?: string } {
  const read = (name: string): unknown => {
    const json = given?.get(name)
    return json === undefined ? undefined : (JSON.parse(json) as unknown)
  }
  const [published, source, author, spun] = ['published', 'source', 'author', 'spun'].map(read)
  return {
    ...(typeof published === 'string' ? { published } : {}),
    ...(typeof source === 'string' ? { source } : {}),
    ...(Array.isArray(author)
      ? { author: author as string[] }
      : typeof author === 'string'
        ? { author: [author] }
        : {}),
    ...(typeof spun === 'object' && spun !== null ? { spun } : {}),
  }
}
