import { expect, test } from 'vitest'
import { createCleaner } from '../../src/index.js'
import type { Incoming } from '../../src/read/incoming.js'
import { answer } from '../../src/run/answer.js'
import { documentsOf, findRepeats, gather, type Source, withRepeats } from '../../src/run/gather.js'
import { OTHER, STORY } from '../canonical/texts.js'

const incoming = (id: string, source: string, given: Record<string, string> = {}): Incoming => ({
  id,
  place: id,
  line: 1,
  given: new Map(Object.entries(given)),
  page: { source, url: `https://lark.example/${id}` },
  notes: [],
})

function sourceOf(documents: readonly Incoming[]): Source {
  async function* all() {
    yield* documents
  }
  const open = async () => ({ reader: null, documents: all(), close: () => {} })
  return { files: [{ path: 'x', name: 'x', place: 'x' }], open, signal: new AbortController().signal }
}

test('articles are cleaned, kept on disk and grouped; what the record says counts', async () => {
  const cleaner = await createCleaner()
  const documents = [
    incoming('one', STORY, { published: '"2024-03-02"' }),
    incoming('two', STORY, { published: '"2024-03-01"', author: '"Dana Orlow"' }),
    incoming('three', OTHER),
  ]
  const { articles, ids, grouped } = await gather(sourceOf(documents), { clean: (one) => answer(one, cleaner) })
  expect(ids).toEqual(['one', 'two', 'three'])
  expect(articles.get(2).text).toBe(OTHER)
  expect(grouped.clusters.map(({ canonical }) => canonical)).toEqual([false, true, true])
  articles.close()
})

test('what repeats on the site goes', async () => {
  const story = (word: string) =>
    `The ${word} of the upper valley never told anybody what had been seen behind the looms that night.`
  const pages = ['weaver', 'miller', 'potter', 'smith', 'baker'].map((word) =>
    incoming(word, `${story(word)}\n\nGourds of the larkfield almanac are weighed upstairs every Thursday`),
  )
  const repeats = await findRepeats(sourceOf(pages))
  expect(repeats.map(({ site, support }) => [site, support])).toEqual([['lark.example', 5]])
  const article = withRepeats(await createCleaner(), repeats)(pages[0]!)
  expect(article.text).toBe(story('weaver'))
  expect(article.removed.map(({ rule }) => rule)).toEqual(['repeats/lark.example'])
  for await (const one of documentsOf(sourceOf(pages))) expect(one.id.length).toBeGreaterThan(3)
})

test('what repeats is found in the text of pages, not in their markup', async () => {
  const story = (word: string) => `The ${word} of the upper valley never told anybody what had been seen that night.`
  const pages = ['weaver', 'miller', 'potter', 'smith', 'baker'].map((word) => {
    const one = incoming(
      word,
      `<div><p>${story(word)}</p></div><div>Gourds of the almanac are weighed on Thursdays</div>`,
    )
    return { ...one, page: { ...one.page!, format: 'html' as const } }
  })
  const repeats = await findRepeats(sourceOf(pages))
  expect(repeats.map(({ text, support }) => [text, support])).toEqual([
    ['Gourds of the almanac are weighed on Thursdays', 5],
  ])
  const cleaner = await createCleaner({ model: null })
  expect(withRepeats(cleaner, repeats)(pages[0]!).text).toBe(story('weaver'))
})
