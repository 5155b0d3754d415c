import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import html from '../../src/write/html.js'
import { chaffinch } from '../cli/command.js'
import { folderOf, temporaryFolder } from '../temporary-folder.js'
import { articleOf, incomingOf } from './article.js'

const here = temporaryFolder()

it('is what the article renders as HTML', async () => {
  const article = articleOf({ render: async (format) => `<p>${format}</p>` })
  expect(await html.encode(incomingOf(), article)).toBe('<p>html</p>')
})

it('a page comes out as text unless Markdown or HTML is asked for', async () => {
  const page =
    '<html lang="en"><body><main><p>The ferry was late again, said the <b>harbour</b> master.</p><p>Leave a Reply</p></main></body></html>'
  const cwd = folderOf(here, { 'a.html': page })
  const clean = async (...argv: string[]) => (await chaffinch(['clean', 'a.html', ...argv], { cwd })).out
  expect(await clean()).toBe('The ferry was late again, said the harbour master.')
  expect(await clean('--to', 'markdown')).toBe('The ferry was late again, said the **harbour** master.\n')
  await clean('--to', 'html', '--out', 'out')
  const written = readFileSync(join(cwd, 'out/a.html'), 'utf8')
  expect(written).toBe('<p>The ferry was late again, said the <strong>harbour</strong> master.</p>\n')
  await clean('--out', 'out')
  expect(existsSync(join(cwd, 'out/a.html.txt'))).toBe(true)
})
