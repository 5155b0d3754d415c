import { expect, test } from 'vitest'
import type { Repeat } from '../../src/canonical/repeats.js'
import { sitePack } from '../../src/canonical/site-rules.js'
import { createCleaner } from '../../src/index.js'
import { readPack } from '../../src/rules/read-pack.js'
import { folderOf, temporaryFolder } from '../temporary-folder.js'

const here = temporaryFolder()
const repeat = (text: string, known: Partial<Repeat> = {}): Repeat => ({
  ...{ site: 'lark.example', text, cut: 'block', support: 40, pages: 50, hasNumbers: /\d/.test(text) },
  ...known,
})
const REPEATS = [
  repeat('Larkfield prints on paper (from local woods)'),
  repeat('Edition 12 of volume 7, price 90 pence'),
  repeat('Tell our night editor at the pink counter.', { cut: 'sentence', support: 20 }),
]

test('the pack is one that the cleaner takes, and removes what repeats', async () => {
  const pack = sitePack('lark.example', REPEATS)
  expect(pack).toContain('Stands on 40 of 50 articles of the site and on no other site.')
  const folder = folderOf(here, { 'lark.example.yaml': pack })
  const cleaner = await createCleaner({ rules: [`${folder}/lark.example.yaml`] })
  const text = `Larkfield prints on paper (from local woods)

Edition 13 of volume 8, price 95 pence

The weaver never told anybody what she had seen. Tell our night editor at the pink counter. Her nephew found the diary.`
  expect(cleaner.clean(text).text).toBe('The weaver never told anybody what she had seen. Her nephew found the diary.')
})

test('every rule has its examples', () => {
  expect(readPack).toBeTypeOf('function')
  expect(sitePack('lark.example', REPEATS).match(/removes:/g)).toHaveLength(3)
})

test('packs of several sites go together, also in a folder called sites', async () => {
  const wren = { ...repeat('Kettles are weighed upstairs on Thursdays'), site: 'wren.example' }
  const folder = folderOf(here, {
    'sites/lark.example.yaml': sitePack('lark.example', REPEATS),
    'sites/wren.example.yaml': sitePack('wren.example', [wren]),
  })
  const cleaner = await createCleaner({ rules: [folder], model: null })
  const text = 'The weaver never told anybody what she had seen.'
  const noise = 'Kettles are weighed upstairs on Thursdays\n\nLarkfield prints on paper (from local woods)'
  expect(cleaner.clean(`${text}\n\n${noise}`).text).toBe(text)
})
