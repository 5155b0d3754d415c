import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readConfigFile } from '../../src/cli/config-file.js'
import { UsageError } from '../../src/read/usage-error.js'
import { folderOf, temporaryFolder } from '../temporary-folder.js'

const here = temporaryFolder()

describe('the configuration file', () => {
  test('is looked for upwards; each entry knows its line and column', async () => {
    const folder = folderOf(here, {
      'chaffinch.config.yaml': '# mine\nprofile: recall\nkeep: [tags]\nout:\n',
      'a/b/x': '',
    })
    expect(await readConfigFile(undefined, join(folder, 'a', 'b'))).toEqual({
      name: join('..', '..', 'chaffinch.config.yaml'),
      folder,
      entries: [
        { key: 'profile', value: 'recall', place: `${join('..', '..', 'chaffinch.config.yaml')}:2:1` },
        { key: 'keep', value: ['tags'], place: `${join('..', '..', 'chaffinch.config.yaml')}:3:1` },
        { key: 'out', value: null, place: `${join('..', '..', 'chaffinch.config.yaml')}:4:1` },
      ],
    })
  })

  test('may be JSON, with lines too, and empty', async () => {
    const folder = folderOf(here, { 'chaffinch.config.json': '{\n  "quiet": true\n}', 'empty.yaml': '# nothing yet\n' })
    expect((await readConfigFile(undefined, folder))?.entries).toEqual([
      { key: 'quiet', value: true, place: 'chaffinch.config.json:2:3' },
    ])
    expect((await readConfigFile('empty.yaml', folder))?.entries).toEqual([])
  })

  test('may be code when it is named', async () => {
    const folder = folderOf(here, { 'mine.mjs': 'export default { lang: "en" }' })
    expect((await readConfigFile('mine.mjs', folder))?.entries).toEqual([
      { key: 'lang', value: 'en', place: 'mine.mjs' },
    ])
  })

  test.each([
    ['gone.yaml', '', 'no configuration file "gone.yaml"'],
    ['a.toml', 'x = 1', 'a.toml: a configuration file ends in .yaml'],
    ['a.yaml', '- keep\n', 'a.yaml: a configuration is a list of "option: value" lines'],
    ['a.yaml', 'keep: [tags\nout: x\n', 'a.yaml:2:'],
    ['a.mjs', 'export default 3', 'a.mjs: export the options as default'],
    ['a.mjs', 'export default nothing', 'a.mjs: nothing is not defined'],
  ])('%s with %j is refused: %s', async (name, content, message) => {
    const folder = folderOf(here, name === 'gone.yaml' ? {} : { [name]: content })
    const found = await readConfigFile(name, folder).catch((error: unknown) => error)
    expect(found).toBeInstanceOf(UsageError)
    expect((found as Error).message).toContain(message)
  })
})
