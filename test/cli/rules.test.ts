import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command, CommanderError } from 'commander'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { registerRules } from '../../src/cli/rules.js'
import { SOUND } from '../rules/packs.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chaffinch-'))
  writeFileSync(
    join(folder, 'categories.yaml'),
    'categories:\n  - { name: related, definition: pointers }\n  - { name: comments, definition: threads }\n',
  )
  mkdirSync(join(folder, 'related'))
  write('related/en.yaml', SOUND)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function write(path: string, text: string): void {
  writeFileSync(join(folder, path), text)
}

/** Runs `rules …` on the folder. */
async function run(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  const result = { code: 0, out: '', err: '' }
  const program = new Command('chaffinch').exitOverride().configureOutput({
    writeOut: (text) => {
      result.out += text
    },
    writeErr: (text) => {
      result.err += text
    },
  })
  registerRules(program)
  try {
    await program.parseAsync(['rules', ...words, '--folder', folder], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    result.code = error.exitCode
  }
  return result
}

describe('rules list', () => {
  it('lists rules, also as JSON', async () => {
    expect((await run('list')).out).toMatch(/^related\/en\/lead-in +sentence +0\.95 +The pointer/m)
    expect(JSON.parse((await run('list', '--json')).out)).toEqual([
      {
        id: 'related/en/lead-in',
        cut: 'sentence',
        confidence: 0.95,
        protect: false,
        trial: false,
        takes: null,
        why: 'The pointer is not part of the story.',
      },
    ])
  })

  it('filters by category and language, and refuses unknown ones', async () => {
    expect(JSON.parse((await run('list', '--json', '--category', 'comments')).out)).toEqual([])
    expect(await run('list', '--category', 'adverts')).toMatchObject({
      code: 2,
      err: expect.stringContaining('no category is called "adverts"; allowed: related, comments'),
    })
    expect(await run('list', '--lang', 'de')).toMatchObject({
      code: 2,
      err: expect.stringContaining('there are no rules for "de"; there are: en'),
    })
  })
})

describe('rules test', () => {
  it('says that all is well', async () => {
    expect(await run('test')).toMatchObject({ code: 0, out: '0 noisy, 0 missed, 2 removed, 2 kept\n' })
    expect(await run('test', 'related/en/lead-in')).toMatchObject({ code: 0 })
  })

  it('fails for examples that do not hold', async () => {
    write('related/en.yaml', SOUND.replace('"Read also: How the vote went"', '"See also: How the vote went"'))
    const { code, out } = await run('test')
    expect(code).toBe(1)
    expect(out).toMatch(/^missed {2}related\/en\/lead-in removes\[1\]\n {2}text {5}"See also: How the vote went"/)
  })

  it('fails for packs with mistakes', async () => {
    mkdirSync(join(folder, 'comments'))
    write('comments/en.yaml', SOUND.replace('0.95', '7'))
    expect(await run('test')).toMatchObject({
      code: 1,
      err: expect.stringMatching(/comments\/en\.yaml:6:17: must be 0\.99 or less/),
    })
  })

  it('refuses names that no rule has', async () => {
    expect(await run('test', 'related/de')).toMatchObject({
      code: 2,
      err: expect.stringContaining('no rule fits related/de'),
    })
  })
})

describe('rules lint', () => {
  it('is silent about sound packs', async () => {
    expect(await run('lint')).toEqual({ code: 0, out: '', err: '' })
  })

  it('shows places and levels', async () => {
    write('related/en.yaml', SOUND.replace('^read more: \\d+$', '^(\\d+)+$'))
    const { code, out } = await run('lint')
    expect(code).toBe(1)
    expect(out).toMatch(/related\/en\.yaml:11:16: .* can be made slow .* \[error\]\n$/)
  })

  it('shows mistakes of the schema', async () => {
    write('related/en.yaml', SOUND.replace('words:', 'wrods:'))
    expect(await run('lint')).toMatchObject({
      code: 1,
      out: expect.stringContaining('en.yaml:9:7: unknown key "wrods"'),
    })
  })
})

describe('rules new', () => {
  it('adds a template that loads', async () => {
    expect(await run('new', 'related', 'more-from')).toMatchObject({
      code: 0,
      out: expect.stringContaining('rules test related/en/more-from'),
    })
    expect(readFileSync(join(folder, 'related/en.yaml'), 'utf8').startsWith(SOUND)).toBe(true)
    expect(JSON.parse((await run('list', '--json')).out)).toHaveLength(2)
    expect(await run('new', 'comments', 'count', '--lang', 'any')).toMatchObject({ code: 0 })
    expect(JSON.parse((await run('list', '--json', '--lang', 'any')).out)).toMatchObject([{ id: 'comments/any/count' }])
  })

  it.each([
    [['related', 'lead-in'], 'related/en/lead-in is there already'],
    [['related', 'Lead'], 'must be kebab-case'],
    [['adverts', 'lead'], 'no category is called "adverts"'],
    [['related', 'lead', '--lang', 'English'], 'language "English" must be'],
  ])('refuses %j', async (words, told) => {
    expect(await run('new', ...words)).toMatchObject({ code: 2, err: expect.stringContaining(told) })
  })
})

describe('rules stats', () => {
  it('counts what rules take from labelled documents', async () => {
    const corpus = join(folder, 'corpus')
    mkdirSync(join(corpus, 'en'), { recursive: true })
    const document = (split: string, mark: string) =>
      `---\nlang: en\nsplit: ${split}\nsource: written for this test\ncopies: null\nspun: false\n---\nThe minister resigned on Friday after a long debate in the council. ${mark}\n`
    writeFileSync(join(corpus, 'en/one.md'), document('test', '[-related: Also read: Who is next?-]'))
    writeFileSync(join(corpus, 'en/two.md'), document('test', 'Also read: the reports.'))
    const { code, out, err } = await run('stats', '--corpus', corpus, '--json')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(JSON.parse(out)).toEqual([{ rule: 'related/en/lead-in', hits: 2, tested: 2, precision: 0.5 }])
  })

  it('says when there is no corpus', async () => {
    expect(await run('stats', '--corpus', join(folder, 'none'))).toMatchObject({
      code: 2,
      err: expect.stringContaining('is not there'),
    })
  })
})
