import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readSwapped } from '../spin/swapped.js'
import { folderOf, temporaryFolder } from '../temporary-folder.js'
import { type CommandOptions, chaffinch } from './command.js'

const here = temporaryFolder()
const { spun, original } = readSwapped(readFileSync('test/examples/spun/swapped-a.txt', 'utf8'))[0]!
const cwd = folderOf(here, {
  'spun.txt': `We use cookies to improve your experience. Accept all\n\n${spun}\n`,
  'human.txt': `${original}\n`,
  'both.jsonl': `${JSON.stringify({ id: 'one', text: spun })}\n${JSON.stringify({ id: 'two', text: original })}\nbroken\n`,
})
const run = (argv: readonly string[], options: Partial<CommandOptions> = {}) =>
  chaffinch(['spun', ...argv], { cwd, ...options })

describe('spun', () => {
  test('marks swaps in the cleaned text, with the expected words beside them', async () => {
    const { code, out } = await run(['spun.txt'])
    expect(code).toBe(0)
    expect(out).toMatch(
      /^spun\.txt: strong signs of wording typical of automatic synonym replacement: \d+ swaps in \d+ words/,
    )
    expect(out).toContain('[celebration → party]')
    expect(out).not.toContain('cookies')
    expect((await run(['human.txt'])).out).toMatch(/^human\.txt: no signs/)
  })

  test('--json has offsets into the source', async () => {
    const { out } = await run(['spun.txt', '--json'])
    const source = `We use cookies to improve your experience. Accept all\n\n${spun}\n`
    const report = (JSON.parse(out) as { spun: { spans: { start: number; end: number; text: string }[] } }).spun
    for (const { start, end, text } of report.spans) expect(source.slice(start, end)).toBe(text)
  })

  test('--restore says that it guesses', async () => {
    const { out } = await run(['spun.txt', '--restore'])
    expect(out).toMatch(/^\[a guess/)
    expect(out).toContain('own party voted against it')
  })

  test('--check is one line a document and ends with 1', async () => {
    expect(await run(['human.txt', '--check'])).toMatchObject({ code: 0 })
    const { code, out } = await run(['spun.txt', 'human.txt', '--check'])
    expect([code, out.split('\n').length]).toEqual([1, 3])
  })

  test('records and stdin; what cannot be read ends with 3, what is wrongly asked with 2', async () => {
    const records = await run(['both.jsonl', '--check'])
    expect(records.code).toBe(3)
    expect(records.out).toMatch(/#1: strong.*#2: no signs.*#3: /s)
    expect((await run([], { stdin: original })).out).toMatch(/^-: no signs/)
    expect((await run(['spun.txt', '--json', '--restore'])).code).toBe(2)
    expect((await run(['gone.txt'])).code).toBe(2)
  })
})

describe('clean --spun', () => {
  const clean = (argv: readonly string[]) => chaffinch(['clean', ...argv], { cwd })

  test('flags in the record, or says nothing of it', async () => {
    const levels = async (argv: readonly string[]) =>
      (await clean(['both.jsonl', ...argv])).out
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { spun?: { level: string } }).spun?.level)
    expect(await levels([])).toEqual(['strong', 'none', undefined])
    expect(await levels(['--spun', 'off'])).toEqual([undefined, undefined, undefined])
  })

  test('drop puts spun articles into a file beside the output and says so', async () => {
    const { err } = await clean(['both.jsonl', '--spun', 'drop', '--out', 'kept.jsonl'])
    expect(err).toContain('1 with spun wording left out')
    const ids = (name: string) => readFileSync(`${cwd}/${name}`, 'utf8').match(/"id":"(?:one|two)"/g)
    expect([ids('kept.jsonl'), ids('kept.jsonl.spun.jsonl')]).toEqual([['"id":"two"'], ['"id":"one"']])
    expect((await clean(['both.jsonl', '--spun', 'drop'])).code).toBe(2)
  })
})
