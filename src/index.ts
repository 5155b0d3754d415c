// The public API: everything a program that uses chaffinch imports.
import { cleanPage, inspectPage } from './clean.js'
import { restoreSource } from './cut.js'
import { type CleanerOptions, makeSettings } from './settings.js'
import type { Article, Format, Inspection, Page } from './types.js'

export type { PackData, RuleData } from './rules/schema.js'
export type { CleanerOptions } from './settings.js'
export type * from './types.js'

/** What a caller knows about one source. */
export interface CleanOptions {
  readonly format?: Format | undefined
  readonly url?: string | undefined
  /** ISO 639-1 code; without it the language is detected from the prose. */
  readonly lang?: string | undefined
  readonly title?: string | undefined
}

export interface Cleaner {
  /** Cleans one source. Synchronous and pure; answers hostile content with a status and never throws for it. */
  clean(source: string, options?: CleanOptions): Article
  /** The same, with the verdict on each block. */
  inspect(source: string, options?: CleanOptions): Inspection
  /** Cleans pages one after the other, in their order. */
  stream(pages: Iterable<Page> | AsyncIterable<Page>): AsyncGenerator<Article>
}

/**
 * Loads the rules once. Throws a PackError (file:line:column, what is wrong, what is allowed) for broken packs and an Error for
 * unknown categories or profiles.
 */
export async function createCleaner(options: CleanerOptions = {}): Promise<Cleaner> {
  const settings = await makeSettings(options)
  const pageOf = (source: string, given: CleanOptions = {}): Page => {
    if (typeof source !== 'string') throw new TypeError('chaffinch: clean(source) takes a string')
    return { ...given, source }
  }
  const inspect = (source: string, given?: CleanOptions): Inspection => inspectPage(pageOf(source, given), settings)
  const clean = (source: string, given?: CleanOptions): Article => cleanPage(pageOf(source, given), settings)
  return {
    clean,
    inspect,
    async *stream(pages) {
      for await (const page of pages) yield clean(page.source, page)
    },
  }
}

/** The source that an article was made from, exactly (text and Markdown). Throws a RangeError when the removals are not from this text. */
export function restore(article: Pick<Article, 'text' | 'removed'>): string {
  return restoreSource(article.text, article.removed)
}
