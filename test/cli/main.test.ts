import { spawn, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { folderOf, temporaryFolder } from '../temporary-folder.js'
import { chaffinch } from './command.js'

const here = temporaryFolder()
const cwd = folderOf(here, { 'a.txt': 'The ferry was late again, said the harbour master.\n' })
const run = (...argv: string[]) => chaffinch(argv, { cwd })

describe('help', () => {
  test('without arguments it goes to stderr with exit code 2, when asked for to stdout with 0', async () => {
    const none = await run()
    expect([none.code, none.out]).toEqual([2, ''])
    expect(none.err).toContain('chaffinch clean article.txt')
    for (const argv of [['--help'], ['help'], ['clean', '--help'], ['help', 'explain']]) {
      const { code, out, err } = await run(...argv)
      expect([code, err]).toEqual([0, ''])
      expect(out).toContain('Examples:')
    }
  })

  test('names every command', async () => {
    expect((await run('--help')).out).toMatch(/clean.*explain.*rules.*corpus/s)
    expect((await run('rules', '--help')).out).toMatch(/list.*test.*lint.*new/s)
    expect((await run('help', 'corpus')).out).toContain('score')
  })

  test('--version is that of the package', async () => {
    expect((await run('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})

describe('what is unknown is refused, never ignored', () => {
  test.each([
    [['frobnicate']],
    [['clean', 'a.txt', '--spun', 'drop']],
    [['clean', 'a.txt', '--jobs', '4']],
    [['clean', 'a.txt', '--resume']],
    [['clean', 'a.txt', '--report', 'x.html']],
    [['clean', 'a.txt', '--model', 'm']],
    [['serve']],
    [['clean', 'a.txt', '--from', 'pdf']],
    [['clean', 'a.txt', '--to', 'csv']],
    [['clean', 'a.txt', '--lang']],
    [['explain']],
    [['explain', 'a.txt', 'b.txt']],
  ])('%j', async (argv) => {
    const { code, out, err } = await run(...argv)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/^chaffinch: /)
  })

  test('unknown categories and profiles: what is allowed is said', async () => {
    expect((await run('clean', 'a.txt', '--keep', 'cookies')).err).toMatch(/cookies.*allowed:.*consent/)
    expect((await run('clean', 'a.txt', '--profile', 'strict')).err).toMatch(/strict.*allowed:.*balanced/)
    expect((await run('clean', 'a.txt', '--from', 'rtf')).err).toMatch(/rtf.*allowed: jsonl, html, markdown, text/)
  })
})

test('options that every command has may stand before it', async () => {
  expect(await run('--quiet', 'clean', 'a.txt')).toEqual({
    code: 0,
    out: 'The ferry was late again, said the harbour master.\n',
    err: '',
  })
  expect((await run('--print-config')).out).toMatch(/^profile +balanced +default$/m)
  expect((await run('--config', 'none.yaml', 'clean', 'a.txt')).err).toContain('none.yaml')
})

describe('the program itself', () => {
  const bin = fileURLToPath(new URL('../../bin/chaffinch.js', import.meta.url))
  const start = (argv: string[], options: { input?: string } = {}) =>
    spawnSync(process.execPath, [bin, ...argv], { cwd, encoding: 'utf8', ...options })

  test('cleans stdin and gives its exit code', () => {
    const { status, stdout } = start(['clean', '--quiet'], {
      input: 'The ferry was late again, said the harbour master.\n\nLeave a Reply\n',
    })
    expect([status, stdout.trim()]).toEqual([0, 'The ferry was late again, said the harbour master.'])
    expect(start(['clean', 'gone.txt']).status).toBe(2)
  })

  const isWindows = process.platform === 'win32'
  const RECORD = `${JSON.stringify({ text: 'The ferry was late again, said the harbour master on Monday.' })}\n`

  test.skipIf(isWindows)('a reader that goes away is no error; a full disk is one', () => {
    const shell = (command: string) =>
      spawnSync('bash', ['-c', `set -o pipefail; ${command}`], { cwd, encoding: 'utf8', input: RECORD.repeat(300) })
    const piped = shell(`"${process.execPath}" "${bin}" clean | head -1 | wc -l`)
    expect([piped.status, piped.stdout.trim(), piped.stderr]).toEqual([0, '1', ''])
    const full = shell(`"${process.execPath}" "${bin}" clean > /dev/full`)
    expect([full.status, full.stderr]).toEqual([3, expect.stringContaining('the disk is full')])
  })

  test.skipIf(isWindows)('Ctrl-C ends it between two records with 130', async () => {
    const child = spawn(process.execPath, [bin, 'clean', '--quiet'], { cwd })
    let out = ''
    child.stdout.on('data', (piece: Buffer) => {
      out += String(piece)
      child.kill('SIGINT')
    })
    child.stdin.write(RECORD)
    const code = await new Promise((resolve) => child.on('exit', resolve))
    expect(code).toBe(130)
    expect(JSON.parse(out)).toMatchObject({ id: '-#1', status: 'ok' })
  })
})
