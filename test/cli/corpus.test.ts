import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command, CommanderError } from 'commander'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { registerCorpus } from '../../src/cli/corpus.js'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chaffinch-corpus-'))
  write('en/a-vote.md', document('dev', 'x.example'))
  write('en/b-vote.md', document('test', 'y.example'))
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

function document(split: string, site: string): string {
  const front = `---\nlang: en\nsplit: ${split}\nsite: ${site}\nsource: written for this corpus\n---\n`
  const noise = '[-consent: We use cookies to improve your experience on our site. Accept all cookies-]'
  const missed = '[-promo: Wombat lanterns drift over quiet harbours every evening-]'
  return `${front}${noise}\n\nThe minister resigned on Monday after a long debate in parliament about the new harbour.\n\n${missed}\n\nHe gave no reason.\n`
}

function write(path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), text)
}

/** Runs `chaffinch corpus …`; `code` is the exit code. */
async function run(...words: string[]): Promise<{ out: string; err: string; code: number }> {
  const result = { out: '', err: '', code: 0 }
  const program = new Command('chaffinch').exitOverride().configureOutput({
    writeOut: (text) => {
      result.out += text
    },
    writeErr: (text) => {
      result.err += text
    },
  })
  registerCorpus(program)
  try {
    await program.parseAsync(['corpus', ...words], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    result.code = error.exitCode
  }
  return result
}

describe('corpus score', { timeout: 60_000 }, () => {
  it('prints figures of all, each language, split, batch and category', async () => {
    const { out, code } = await run('score', folder)
    expect(code).toBe(0)
    for (const start of [
      'all ',
      'all dev',
      'all test',
      'en dev',
      'en test',
      'a dev',
      'b test',
      'others dev',
      'category',
      'consent',
      'promo',
    ]) {
      expect(out).toContain(`\n${start}`)
    }
  })

  it('scores only what is asked for', async () => {
    const { out } = await run('score', join(folder, 'en'), '--split', 'test', '--json')
    expect(JSON.parse(out).rows.map((row: { split: string | null }) => row.split)).not.toContain('dev')
    expect((await run('score', folder, '--lang', 'de')).code).toBe(2)
  })

  it('lists errors of dev documents only, unless the test split is asked for', async () => {
    const { out, err } = await run('score', folder, '--errors')
    expect(out).toMatch(/a-vote\.md:11 {2}missed {2}promo {2}.*Wombat lanterns/)
    expect(out).not.toContain('b-vote.md')
    expect(err).toContain('the errors of 1 test documents are not listed')
    const test = await run('score', folder, '--errors', '--split', 'test', '--json')
    expect(JSON.parse(test.out).errors).toMatchObject([{ kind: 'missed', line: 11, category: 'promo' }])
  })

  it('keeps the ratchet and says what fell', async () => {
    expect((await run('score', folder, '--update')).code).toBe(0)
    const file = join(folder, 'score.json')
    const ratchet = JSON.parse(readFileSync(file, 'utf8'))
    expect(ratchet.en.dev).toMatchObject({ contentKept: 1 })
    expect((await run('score', folder)).err).toBe('')
    ratchet.en.test.noiseF1 = 0.9999
    writeFileSync(file, JSON.stringify(ratchet))
    const fallen = await run('score', folder, '--update')
    expect(fallen.err).toMatch(/^corpus: en test: noiseF1 is 0\.\d{4}, the ratchet says 0\.9999\n$/)
    expect((await run('score', folder, '--update', '--force')).err).toBe('')
    expect(JSON.parse(readFileSync(file, 'utf8')).en.test.noiseF1).toBeLessThan(0.9)
  })

  it.each([
    [['--update', 'en'], '--update needs the whole corpus'],
    [['--update', 'en/a-vote.md'], '--update needs the whole corpus'],
    [['--force', '.'], '--force belongs to --update'],
    [['none'], 'none is not there'],
    [['.', '--split', 'train'], 'Allowed choices are dev, test'],
  ])('refuses %j', async (words, message) => {
    const { err, code } = await run(
      'score',
      ...words.map((word) => (word.startsWith('-') || word === 'train' ? word : join(folder, word))),
    )
    expect(err).toContain(message)
    expect(code).toBeGreaterThan(0)
  })

  it('reports a wrong label with its place', async () => {
    write('en/c.md', document('dev', 'x.example').replace('[-promo', '[-adverts'))
    const { err, code } = await run('score', folder)
    expect(err).toMatch(/en\/c\.md:11:3: unknown category 'adverts'/)
    expect(code).toBe(2)
  })
})

describe('corpus label', { timeout: 60_000 }, () => {
  it('drafts a document from raw text', async () => {
    write(
      'raw.txt',
      'We use cookies to improve your experience on our site. Accept all cookies\n\nThe minister resigned on Monday after a long debate.\n',
    )
    const { out } = await run('label', join(folder, 'raw.txt'))
    expect(out).toMatch(/^---\nlang: en\nsplit: dev/)
    expect(out).toContain('[-consent: We use cookies')
    expect(out).toContain('\nThe minister resigned on Monday after a long debate.\n')
    expect((await run('label', join(folder, 'raw.txt'), '--out', join(folder, 'drafts'))).code).toBe(0)
    expect(readFileSync(join(folder, 'drafts/raw.md'), 'utf8')).toBe(out)
  })

  it('does not overwrite corrections and wants a folder for several files', async () => {
    write('raw.txt', 'The minister resigned.')
    write('drafts/raw.md', 'corrected')
    expect((await run('label', join(folder, 'raw.txt'), '--out', join(folder, 'drafts'))).code).toBe(2)
    expect(readFileSync(join(folder, 'drafts/raw.md'), 'utf8')).toBe('corrected')
    expect((await run('label', join(folder, 'raw.txt'), join(folder, 'raw.txt'))).err).toContain('--out FOLDER')
    expect((await run('label', folder)).err).toContain('is no file')
  })
})
