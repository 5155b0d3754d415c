import { describe, expect, it } from 'vitest'
import { parseFrontMatter } from '../../src/corpus/front-matter.js'

const parse = (...lines: string[]) => parseFrontMatter(`---\n${lines.join('\n')}\n---\nBody\n`, 'en/a.md')
const needed = ['lang: en', 'split: dev', 'source: written for this corpus']

describe('parseFrontMatter', () => {
  it('fills in what may be left out', () => {
    const { frontMatter, from } = parse(...needed)
    expect(frontMatter).toEqual({
      lang: 'en',
      split: 'dev',
      source: 'written for this corpus',
      site: null,
      kind: 'article',
      lookalike: false,
      copies: null,
      spun: false,
      expect: {},
    })
    expect(from).toBe(60)
  })

  it('reads the expected record', () => {
    const { frontMatter } = parse(
      ...needed,
      'expect: { title: "A: b", author: ["Dana Orlow"], published: "2024-02-13T18:42", source: null }',
    )
    expect(frontMatter.expect).toEqual({
      title: 'A: b',
      author: ['Dana Orlow'],
      published: '2024-02-13T18:42',
      source: null,
    })
  })

  it('does not take a rule in the text for its end', () => {
    const text = `---\n${needed.join('\n')}\n---\nOne\n\n---\n\nTwo\n`
    expect(text.slice(parseFrontMatter(text, 'a.md').from)).toBe('One\n\n---\n\nTwo\n')
  })

  it.each([
    [[...needed, 'colour: red'], "en/a.md:5:1: unknown key 'colour' in the front matter; allowed: lang, split"],
    [
      [...needed, 'expect:', '  titel: x'],
      "en/a.md:6:3: unknown key 'titel' in the front matter; allowed: title, author",
    ],
    [['lang: en', 'split: train', 'source: x'], "en/a.md:3:8: front matter: 'split'"],
    [['lang: en', 'source: x'], "en/a.md:2:1: front matter: 'split'"],
    [
      ['lang: en', 'split: dev', 'source: ""'],
      "en/a.md:4:9: front matter: 'source' is empty: say where the text comes from",
    ],
    [
      [...needed, 'expect: { published: 13.02.2024 }'],
      "en/a.md:5:22: front matter: 'expect.published' is no ISO 8601 time",
    ],
    [[...needed, 'expect: { title: a: b }'], 'en/a.md:5:'],
    [[...needed, 'lang: de'], 'en/a.md:5:1: the front matter is no YAML'],
  ])('refuses %j', (lines, message) => {
    expect(() => parse(...lines)).toThrow(message)
  })

  it.each(['Text without front matter', '---\nlang: en\nnever closed', '\n---\nlang: en\n---\n'])(
    'refuses %j',
    (text) => {
      expect(() => parseFrontMatter(text, 'en/a.md')).toThrow('en/a.md:1:1: the front matter is missing')
    },
  )
})
