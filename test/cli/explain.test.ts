import { describe, expect, test } from 'vitest'
import { folderOf, temporaryFolder } from '../temporary-folder.js'
import { type CommandOptions, chaffinch } from './command.js'

const here = temporaryFolder()
const STORY = 'The ferry was late again, said the harbour master on Monday.'
const NOISY = `${STORY}\n\nLeave a Reply\n`
const cwd = folderOf(here, {
  'a.txt': NOISY,
  'r.jsonl': `${JSON.stringify({ id: 'one', text: NOISY })}\nbroken\n`,
  'b.pdf': '%PDF',
  'c.html': `<html><body><p>${STORY}</p><div>Leave a Reply</div></body></html>`,
})
const explain = (argv: readonly string[], options: Partial<CommandOptions> = {}) =>
  chaffinch(['explain', ...argv], { cwd, ...options })

describe('explain', () => {
  test('every block with its verdict and rule', async () => {
    const { code, out, err } = await explain(['a.txt'])
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/^a\.txt {2}ok, confidence 0\.\d+\n/)
    expect(out).toMatch(/ 1 {2}keep +\w+ +The ferry was late/)
    expect(out).toMatch(/ 2 {2}cut +\w+ +Leave a Reply\n +comments {2}comments\/en\/[a-z-]+ {2}0\.\d+/)
  })

  test('blocks of a page, with their places in its source', async () => {
    const { code, out } = await explain(['c.html'])
    expect(code).toBe(0)
    expect(out).toMatch(/ 1 {2}keep +\w+ +The ferry was late/)
    const { blocks } = JSON.parse((await explain(['c.html', '--json'])).out) as { blocks: { start: number }[] }
    expect(blocks[0]!.start).toBe('<html><body><p>'.length)
  })

  test('stdin and records', async () => {
    expect((await explain(['-'], { stdin: NOISY })).out).toMatch(/^- {2}ok/)
    const records = await explain(['r.jsonl'])
    expect(records.code).toBe(3)
    expect(records.out).toMatch(/^r\.jsonl#1 {2}ok.*r\.jsonl#2 {2}failed.*not-json/s)
  })

  test('--diff marks what goes; in colour only on a terminal that wants it', async () => {
    expect((await explain(['a.txt', '--diff'])).out).toBe(`${STORY}\n\n[-Leave a Reply-]\n`)
    const colour = '\u001b['
    expect((await explain(['a.txt', '--diff'], { isTerminal: true })).out).toContain(colour)
    expect((await explain(['a.txt', '--diff', '--no-color'], { isTerminal: true })).out).not.toContain(colour)
    expect((await explain(['a.txt', '--diff'], { isTerminal: true, env: { NO_COLOR: '1' } })).out).toContain('[-Leave')
  })

  test('of a page its text is shown, not its tags', async () => {
    const page = `<html lang="en"><body><p>The ferry was late again, said the <b>harbour</b> master on Monday.</p><p>Leave a Reply</p></body></html>`
    const { code, out } = await explain(['-', '--from', 'html', '--diff'], { stdin: page })
    expect([code, out]).toEqual([0, `${STORY}\n\n[-Leave a Reply-]\n`])
  })

  test('--json is the inspection', async () => {
    const found = JSON.parse((await explain(['a.txt', '--json'])).out) as { blocks: object[] }
    expect(found).toMatchObject({ id: 'a.txt', article: { status: 'ok' } })
    expect(found.blocks).toMatchObject([
      { decision: 'keep', start: 0 },
      { decision: 'cut', text: 'Leave a Reply' },
    ])
  })

  test('the options of the cleaner count', async () => {
    expect((await explain(['a.txt', '--keep', 'comments'])).out).not.toContain(' cut ')
  })

  test('what cannot be read ends with 3, what is wrongly asked with 2', async () => {
    expect((await explain(['b.pdf'])).code).toBe(3)
    expect((await explain(['gone.txt'])).code).toBe(2)
    expect((await explain(['.'])).code).toBe(2)
    expect((await explain(['a.txt', '--diff', '--json'])).code).toBe(2)
    expect((await explain(['a.txt', '--out', 'x'])).code).toBe(2)
  })
})
