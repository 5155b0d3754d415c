// What chaffinch promises about any input, checked for one source at a time.
import { inspectPage } from '../../src/clean.js'
import { type Article, type Cleaner, createCleaner, restore } from '../../src/index.js'
import { isBlank } from '../../src/parse/lines.js'
import { makeSettings } from '../../src/settings.js'

const JOINS = new Set(['', ' ', '\n', '\n\n'])

export interface Checker {
  /** The article of a source that keeps all promises. Throws an Error that names the first broken one. */
  check(source: string): Article
}

export async function createChecker(): Promise<Checker> {
  const settings = await makeSettings({})
  const [first, second] = [await createCleaner(), await createCleaner()]
  const rules = await createCleaner({ model: null })
  let count = 0
  return {
    check(source) {
      const article = first.clean(source)
      checkSpans(source, article)
      checkStatus(source, article)
      count++
      // Each promise costs another look; those that hardly depend on the document are held against a part of them.
      if (count % 4 === 0) checkRepeat(source, count % 8 === 0 ? first : second, article)
      // The rules alone settle for good; what the model would take of its own output is measured, see `again`.
      checkSettled(rules, rules.clean(source))
      const category = article.status === 'empty' ? undefined : article.removed.at(-1)?.category
      // What the option `keep` comes to; a cleaner for every category would compile the rules as often.
      const isOn = (name: string) => name !== category
      if (category !== undefined && count % 3 === 0)
        checkKept(inspectPage({ source }, { ...settings, isOn }).article, category)
      return article
    },
  }
}

/** Removals are stretches of the source, in order; with the joins in their places they leave exactly the text. */
export function checkSpans(source: string, { text, removed }: Article): void {
  let rest = ''
  let from = 0
  for (const one of removed) {
    if (one.start < from || one.end <= one.start || one.end > source.length)
      throw new Error(`removals overlap or are out of order at ${one.start}-${one.end}`)
    if (one.text !== source.slice(one.start, one.end)) throw new Error(`removed text differs at ${one.start}`)
    if (!JOINS.has(one.join)) throw new Error(`unknown join ${JSON.stringify(one.join)} at ${one.start}`)
    rest += source.slice(from, one.start) + one.join
    from = one.end
  }
  if (rest + source.slice(from) !== text) throw new Error('the text is not the source without the removals')
  if (restore({ text, removed }) !== source) throw new Error('the source cannot be restored')
}

function checkStatus(source: string, { text, removed, status }: Article): void {
  const expected = isBlank(source) ? 'empty' : isBlank(text) ? 'emptied' : 'ok'
  if (status !== expected) throw new Error(`status ${status} instead of ${expected}`)
  if (status !== 'ok' && text !== '') throw new Error(`status ${status} with a text`)
  if (status === 'emptied' && removed.length === 0) throw new Error('emptied, but nothing was removed')
}

function checkRepeat(source: string, cleaner: Cleaner, article: Article): void {
  if (JSON.stringify(cleaner.clean(source)) !== JSON.stringify(article))
    throw new Error('the same source gave another article')
}

/** The second pass is told the same language; where none was known that is `und`, undetermined (BCP 47), not a new guess. */
function checkSettled(cleaner: Cleaner, { text, lang = 'und', title }: Article): void {
  const [again] = cleaner.clean(text, { lang, title }).removed.filter(({ rule }) => rule !== 'blank')
  if (again !== undefined)
    throw new Error(`not settled: ${again.rule} takes ${JSON.stringify(again.text)} from the clean text`)
}

function checkKept({ removed }: Article, category: string): void {
  const found = removed.find((one) => one.category === category)
  if (found !== undefined) throw new Error(`${found.rule} removed something although ${category} is kept`)
}
