import { describe, expect, it } from 'vitest'
import { hostOf, siteOf } from '../../../src/rules/sites/site-of.js'

describe('hostOf', () => {
  it.each([
    ['https://En.Example.org/a?b', 'en.example.org'],
    ['example.org/news', 'example.org'],
    ['http://example.org.:8080/', 'example.org'],
    ['https://bücher.example/', 'xn--bcher-kva.example'],
    ['mailto:someone@example.org', null],
    ['', null],
    ['http://', null],
  ])('of %s is %s', (url, host) => {
    expect(hostOf(url)).toBe(host)
  })
})

describe('siteOf', () => {
  const packs = new Map([
    ['example.org', 'all'],
    ['news.example.org', 'news'],
  ])
  it.each([
    ['https://example.org/', 'all'],
    ['https://www.example.org/', 'all'],
    ['https://news.example.org/a', 'news'],
    ['https://de.news.example.org/a', 'news'],
    ['https://notexample.org/', null],
    ['https://example.org.evil.test/', null],
    ['nonsense', null],
    [undefined, null],
  ])('of %s is %s: the nearest domain wins', (url, site) => {
    expect(siteOf(url, (name) => packs.get(name))).toBe(site)
  })
})
