// What chaffinch promises about any page of HTML, checked for one page at a time.
import { type Article, type Cleaner, createCleaner } from '../../src/index.js'
import { parseHtml } from '../../src/parse/html/page.js'

export interface PageChecker {
  /** The article of a page that keeps all promises. Throws an Error that names the first broken one. */
  check(page: string): Article
}

export async function createPageChecker(): Promise<PageChecker> {
  const cleaner = await createCleaner()
  let count = 0
  return {
    check(page) {
      const article = cleaner.clean(page, { format: 'html' })
      checkPlaces(page, article)
      // These cost another look each.
      count++
      if (count % 4 === 0) checkText(page, article)
      if (count % 4 === 2) checkAgain(cleaner, page, article)
      return article
    },
  }
}

/** Removals are stretches of the page, in order. */
export function checkPlaces(page: string, { removed, status, text }: Article): void {
  let from = 0
  for (const { start, end, rule } of removed) {
    if (start < from || end < start || end > page.length)
      throw new Error(`${rule}: removal ${start}-${end} after ${from} in a page of ${page.length}`)
    from = start
  }
  if ((status === 'ok') === (text === '')) throw new Error(`status ${status} with a text of ${text.length}`)
}

/** What is left is what a reader saw, in its order; only joins of white space are new. */
export function checkText(page: string, { text }: Article): void {
  const { source } = parseHtml(page)
  let from = 0
  for (const character of text.replace(/\s+/g, '')) {
    const at = source.indexOf(character, from)
    if (at < 0) throw new Error(`${JSON.stringify(character)} of the text stands nowhere in the page from ${from} on`)
    from = at + character.length
  }
}

function checkAgain(cleaner: Cleaner, page: string, article: Article): void {
  if (JSON.stringify(cleaner.clean(page, { format: 'html' })) !== JSON.stringify(article))
    throw new Error('the same page gave another article')
}
