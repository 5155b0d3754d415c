import { describe, expect, it } from 'vitest'
import { metaValues, originOf } from '../../../src/parse/metadata/meta-names.js'

describe('metaValues', () => {
  it('gives the most trustworthy first, with its vocabulary', () => {
    const metas = new Map([
      ['date', ['2021']],
      ['article:published_time', ['2020']],
    ])
    expect(metaValues(metas, 'published')).toEqual([
      { name: 'article:published_time', values: ['2020'], origin: 'open-graph' },
      { name: 'date', values: ['2021'], origin: 'meta' },
    ])
  })

  it('tells vocabularies apart', () => {
    expect(['twitter:title', 'dcterms.title', 'dc:title', 'author'].map(originOf)).toEqual([
      'twitter',
      'dublin-core',
      'dublin-core',
      'meta',
    ])
  })
})
