import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderOf, temporaryFolder } from '../temporary-folder.js'
import { chaffinch } from './command.js'

const here = temporaryFolder()

async function show(files: Record<string, string>, argv: readonly string[] = [], below = '.') {
  const folder = folderOf(here, { 'sub/x.txt': '', ...files })
  return { folder, ...(await chaffinch(['clean', '--print-config', ...argv], { cwd: join(folder, below) })) }
}

async function values(...given: Parameters<typeof show>) {
  const { out, folder } = await show(given[0], [...(given[1] ?? []), '--json'], given[2])
  return { folder, settings: JSON.parse(out) as Record<string, { value: unknown; from: string }> }
}

const YAML = 'profile: recall\nkeep: [byline, caption]\ndryRun: true\n'

describe('the configuration', () => {
  test('is the nearest one upwards; every value says where it comes from; flags win', async () => {
    const { settings } = await values({ 'chaffinch.config.yaml': YAML }, ['--keep', 'tags'], 'sub')
    expect(settings.profile).toEqual({ value: 'recall', from: `${join('..', 'chaffinch.config.yaml')}:1:1` })
    expect(settings.keep).toEqual({ value: ['tags'], from: '--keep' })
    expect(settings.dryRun?.value).toBe(true)
    expect(settings.only).toEqual({ value: null, from: 'default' })
  })

  test('as a table', async () => {
    expect((await show({ 'chaffinch.config.yaml': YAML })).out).toMatch(
      /^keep +byline, caption +chaffinch\.config\.yaml:2:1$/m,
    )
  })

  test('may be JSON; a nearer one hides a farther one', async () => {
    const files = { 'chaffinch.config.yaml': 'lang: en\n', 'sub/chaffinch.config.json': '{"profile": "precision"}' }
    const { settings } = await values(files, [], 'sub')
    expect([settings.profile?.value, settings.lang?.value]).toEqual(['precision', null])
  })

  test('paths are relative to it; fields may be a mapping', async () => {
    const { settings, folder } = await values(
      { 'chaffinch.config.yaml': 'rules: my-rules\nout: clean\nfield:\n  BODY: text\n' },
      [],
      'sub',
    )
    expect(settings.rules?.value).toEqual([join(folder, 'my-rules')])
    expect(settings.out?.value).toBe(join(folder, 'clean'))
    expect(settings.field?.value).toEqual(['BODY=text'])
  })

  test('code is run only when it is named', async () => {
    const files = { 'chaffinch.config.js': 'export default { profile: "recall" }', 'package.json': '{"type":"module"}' }
    expect((await values(files)).settings.profile?.value).toBe('balanced')
    expect((await values(files, ['--config', 'chaffinch.config.js'])).settings.profile).toEqual({
      value: 'recall',
      from: 'chaffinch.config.js',
    })
  })

  test('holds for the command', async () => {
    const text = 'The ferry was late again, said the harbour master on Monday.\n\nLeave a Reply\n'
    const cwd = folderOf(here, { 'chaffinch.config.yaml': 'keep: comments\nquiet: true\n', 'a.txt': text })
    expect(await chaffinch(['clean', 'a.txt'], { cwd })).toEqual({ code: 0, out: text, err: '' })
    expect((await chaffinch(['explain', 'a.txt'], { cwd })).out).not.toContain(' cut ')
  })

  test('an empty one holds nothing', async () => {
    expect((await values({ 'chaffinch.config.yaml': '# nothing yet\n' })).settings.profile?.value).toBe('balanced')
  })
})

describe('mistakes in it are refused with their place', () => {
  test.each([
    ['profile: recall\nkep: byline\n', /chaffinch\.config\.yaml:2:1: unknown key "kep"; allowed: .*keep/],
    ['config: x.yaml\n', /unknown key "config"/],
    ['json: 1\n', /:1:1: "json" takes true or false/],
    ['keep: [1]\n', /"keep" takes a text or a list of texts/],
    ['from: rtf\n', /"rtf" is not available; allowed: jsonl, html, markdown, text/],
    ['profile: recall\nprofile: balanced\n', /:2:1: .*unique/],
    ['- a\n', /a configuration is a list of/],
    ['keep: [byline\n', /chaffinch\.config\.yaml:\d+:\d+: /],
    ['profile: strict\n', null],
  ])('%j', async (yaml, message) => {
    const { code, err } = await show({ 'chaffinch.config.yaml': yaml })
    // What only the cleaner knows, the categories and profiles, is checked when it is made.
    expect(code).toBe(message === null ? 0 : 2)
    if (message !== null) expect(err).toMatch(message)
  })

  test('a file that is not there, or of no known kind', async () => {
    expect((await show({}, ['--config', 'none.yaml'])).err).toContain('no configuration file "none.yaml"')
    expect((await show({ 'c.toml': '' }, ['--config', 'c.toml'])).err).toContain('ends in .yaml')
    expect((await show({ 'c.mjs': 'export const x = 1' }, ['--config', 'c.mjs'])).err).toContain(
      'export the options as default',
    )
  })
})
