// Pages of HTML from end to end: command line, records, library.
import { describe, expect, test } from 'vitest'
import { createCleaner } from '../src/index.js'
import { chaffinch } from './cli/command.js'
import { folderOf, temporaryFolder } from './temporary-folder.js'

const here = temporaryFolder()
const STORY = 'The ferry was late again, said the harbour master on Monday.'
const PAGE = `<!doctype html><title>Ferries</title><article><p>${STORY}</p><div>Leave a Reply</div></article>`

const clean = (files: Record<string, string>, argv: readonly string[], stdin = '') =>
  chaffinch(['clean', '--quiet', ...argv], { cwd: folderOf(here, files), stdin })

describe('the command line', () => {
  test('gives the text that a reader sees', async () => {
    expect((await clean({ 'a.html': PAGE }, ['a.html'])).out.trim()).toBe(STORY)
    expect((await clean({}, ['-'], PAGE)).out.trim()).toBe(STORY)
    expect((await clean({ 'a.txt': PAGE }, ['a.txt', '--from', 'html'])).out.trim()).toBe(STORY)
  })

  test('reads pages in a field of records; the page’s own data enter the record', async () => {
    const record = JSON.stringify({ raw: PAGE, text: 'x' })
    const { out } = await clean({ 'r.jsonl': `${record}\n` }, ['r.jsonl', '--field', 'raw=html'])
    expect(JSON.parse(out)).toMatchObject({ text: STORY, title: 'Ferries', status: 'ok' })
  })
})

describe('the library', () => {
  test.each([undefined, null])('tells removals in offsets of the page (model: %j)', async (model) => {
    const cleaner = await createCleaner(model === undefined ? {} : { model })
    const { text, removed, meta } = cleaner.clean(PAGE, { format: 'html' })
    expect(text).toBe(STORY)
    expect(removed.map(({ start, end }) => PAGE.slice(start, end))).toEqual(['Leave a Reply'])
    expect(removed[0]!.text.trim()).toBe('Leave a Reply')
    expect(meta?.origins).toEqual({ title: 'html' })
  })

  test('says of a page without text that it is empty', async () => {
    const cleaner = await createCleaner()
    for (const page of ['', '<html></html>', '<img src="a.jpg">', '<script>let a = 1</script>'])
      expect(cleaner.clean(page, { format: 'html' })).toMatchObject({ status: 'empty', text: '', removed: [] })
  })
})
