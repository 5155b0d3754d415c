import { expect, test } from 'vitest'
import { siteOf } from '../../src/run/site-of.js'

const site = (url: string | undefined, given: Record<string, string> = {}, id = 'a.txt') =>
  siteOf({ id, page: { source: '', url }, given: new Map(Object.entries(given)) })

test('the url, else what the record says, else the folder', () => {
  expect(site('https://www.lark.example/a?b', { site: '"Owl"' })).toBe('lark.example')
  expect(site(undefined, { site: '"Owl"' })).toBe('Owl')
  expect(site(undefined, {}, 'owl.example/2024/a.txt')).toBe('owl.example')
  expect(site('no url')).toBeNull()
})
