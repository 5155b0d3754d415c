import { expect, test } from 'vitest'
import { createCleaner } from '../src/index.js'
import { parseHtml } from '../src/parse/html/page.js'
import { originsOf, revealBody } from '../src/reveal.js'

const PARAGRAPH =
  'The ferry to the northern islands was late again on Monday, said the harbour master, because the tide had been read wrongly. ' +
  'Twenty passengers waited on the quay until the evening, and some of them went home. The office promised new tables for the winter.'
const BODY = [PARAGRAPH, PARAGRAPH.replaceAll('ferry', 'boat'), 'Share this article on Facebook'].join('\n')
const shell = (head: string, body = '<div id="root">Loading</div>') =>
  `<html lang="en"><head><title>Ferry late again</title>${head}</head><body>${body}</body></html>`
const DATA = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Ferry late again', articleBody: BODY })}</script>`

test('the article of an empty shell is that of its data', async () => {
  const found = revealBody(parseHtml(shell(DATA)))
  expect(found?.origin).toBe('json-ld')
  expect(found?.document.blocks).toHaveLength(3)
  const article = (await createCleaner()).clean(shell(DATA), { format: 'html' })
  expect(article.text).toContain('The boat to the northern islands')
  expect(article.notes.map(({ code }) => code)).toContain('revealed')
  expect(article.removed.map(({ text, origin }) => [text.trim(), origin])).toEqual([
    ['Share this article on Facebook', 'json-ld'],
  ])
  expect(await article.render('html')).toMatch(/^<p>The ferry/)
  expect(await article.render('markdown')).toBe(article.text)
})

test('the state of a framework, too', () => {
  const state = `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { article: { body: BODY } } })}</script>`
  expect(revealBody(parseHtml(shell('', `<div>Loading</div>${state}`)))?.origin).toBe('state')
})

test('a page with a body keeps it', () => {
  expect(revealBody(parseHtml(shell(DATA, `<p>${PARAGRAPH.repeat(3)}</p>`)))).toBeNull()
  expect(revealBody(parseHtml(shell('')))).toBeNull()
})

test('a template that holds the article is shown; blocks know where they stood', () => {
  const page = parseHtml(shell('', `<div>Loading</div><template><p>${PARAGRAPH}</p></template>`))
  expect(page.source).toBe(`Loading\n\n${PARAGRAPH}`)
  expect([0, 20].map(originsOf(page))).toEqual([undefined, 'template'])
  const noscript = parseHtml(shell('', `<div>Loading</div><noscript><p>${PARAGRAPH}</p></noscript>`))
  expect(originsOf(noscript)(20)).toBe('noscript')
  expect(parseHtml(shell('', `<p>${PARAGRAPH.repeat(3)}</p><template>${PARAGRAPH}</template>`)).source).not.toContain(
    '\n',
  )
})
