import { expect, it } from 'vitest'
import { makeDraft } from '../../src/corpus/draft.js'
import { parseFrontMatter } from '../../src/corpus/front-matter.js'
import { articleOf } from './sample.js'

const SOURCE = [
  'We use cookies.',
  'Accept all',
  '# The ‘vote’ [-1]',
  'By Dana Orlow',
  'He left. Also read: Who? He gave no reason.',
].join('\n\n')

const article = articleOf(
  SOURCE,
  [
    ['We use cookies.', 'consent'],
    ['Accept all', 'consent'],
    ['Also read: Who?', 'related'],
  ],
  { title: "The 'vote' [-1]", author: ['Dana Orlow'], published: '2024-02-13', lang: 'en' },
)

it('marks what was removed, the title and the byline', () => {
  const draft = makeDraft(SOURCE, article)
  expect(draft.slice(draft.indexOf('\n---\n') + 5)).toBe(
    `${[
      '[-consent: We use cookies.',
      'Accept all-]',
      '[-either/title: # The ‘vote’ \\[-1]-]',
      '[-either/byline: By Dana Orlow-]',
      'He left. [-related: Also read: Who?-] He gave no reason.',
    ].join('\n\n')}\n`,
  )
})

it('leaves the provenance to a person', () => {
  const draft = makeDraft(SOURCE, article)
  expect(() => parseFrontMatter(draft, 'draft.md')).toThrow("draft.md:6:9: front matter: 'source' is empty")
  const { frontMatter } = parseFrontMatter(draft.replace('source: ""', 'source: written for this corpus'), 'draft.md')
  expect(frontMatter).toMatchObject({
    lang: 'en',
    split: 'dev',
    expect: { title: "The 'vote' [-1]", author: ['Dana Orlow'], published: '2024-02-13' },
  })
})
