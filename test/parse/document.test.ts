import { describe, expect, it } from 'vitest'
import { parseDocument } from '../../src/parse/document.js'

const blocksOf = (source: string) =>
  parseDocument(source).blocks.map((block) => [block.kind, source.slice(block.start, block.end)])
const textsOf = (source: string) => blocksOf(source).map(([, text]) => text)

describe('blocks', () => {
  it('parts paragraphs at blank lines', () => {
    expect(textsOf('One goes here.\n\nTwo goes here.\n')).toEqual(['One goes here.', 'Two goes here.'])
  })

  it('takes one paragraph a line where lines are long', () => {
    const line =
      'The council met on Tuesday evening and voted, after two hours of debate, to keep the ferry running through the winter months.'
    expect(textsOf(`${line}\n${line}\nShort line`)).toEqual([line, line, 'Short line'])
  })

  it('joins hard-wrapped lines', () => {
    const wrapped = [
      'The council met on Tuesday evening and voted, after two hours of',
      'debate, to keep the ferry running through the winter. Residents of',
      'the far shore had asked for it in a letter that nobody answered for',
      'weeks.',
    ].join('\n')
    expect(textsOf(`${wrapped}\n\nNext one.`)).toEqual([wrapped, 'Next one.'])
  })

  it('keeps a label between two wrapped paragraphs apart', () => {
    const first = 'The council met on Tuesday evening and voted, after two hours of\ndebate, to keep the ferry running.'
    const second =
      'Residents of the far shore had asked for it in a letter to the mayor\nthat nobody answered for weeks.'
    expect(textsOf(`${first}\nADVERTISEMENT\n${second}`)).toEqual([first, 'ADVERTISEMENT', second])
  })

  it('leaves headlines set one below the other apart', () => {
    const list = [
      'Harbour vote delayed again as talks stall',
      'Why the old mill will not be sold this year',
      'Five things to know about the new bridge',
    ]
    expect(textsOf(list.join('\n'))).toEqual(list)
  })

  it('understands \\r\\n, lone \\r, non-breaking and zero-width white space', () => {
    expect(textsOf('One.\r\n\r\n\u00a0Two.\u200b\r\rThree.\u2028Four.')).toEqual(['One.', 'Two.', 'Three.', 'Four.'])
  })

  it('gives no blocks for blank sources', () => {
    for (const source of ['', '\n\n\n', ' \t\u00a0\u200b\r\n']) expect(textsOf(source)).toEqual([])
  })
})

describe('kinds', () => {
  const kindOf = (source: string) => blocksOf(source)[0]![0]

  it.each([
    ['# A heading', 'heading'],
    ['- An item', 'list'],
    ['1. An item', 'list'],
    ['> Somebody wrote this once.', 'quote'],
    ['```\ncode\n\nmore\n```', 'code'],
    ['    const total = add(1, 2);\n    return total;', 'code'],
    ['| a | b |\n|---|---|', 'table'],
    ['a\tb\tc', 'table'],
    ['---', 'rule'],
    ['![A boat](boat.jpg)', 'image'],
    ['Home | World | Sport | Culture', 'menu'],
    ['Name *', 'form'],
    ['"We will not sell," she said.', 'dialogue'],
    ['Q: Why now?', 'dialogue'],
    ['A. Petrov won the race by a length, to the surprise of all.', 'paragraph'],
  ])('%j is %s', (source, kind) => {
    expect(kindOf(source)).toBe(kind)
  })

  it('takes a fenced block as one piece, blank lines inside too', () => {
    expect(blocksOf('```js\na\n\nb\n```\n\nText.')).toEqual([
      ['code', '```js\na\n\nb\n```'],
      ['paragraph', 'Text.'],
    ])
  })

  it('sees a menu in four short lines in a row, one a line or with gaps', () => {
    expect(blocksOf('Home\nWorld\nSport\nCulture\n').map(([kind]) => kind)).toEqual(['menu', 'menu', 'menu', 'menu'])
    expect(blocksOf('Home\n\nWorld\n\nSport\n\nCulture\n').map(([kind]) => kind)).toEqual([
      'menu',
      'menu',
      'menu',
      'menu',
    ])
  })

  it('sees verse in short lines with commas', () => {
    const poem =
      'The boats come in at evening tide,\nThey smell of salt and tar,\nAnd we who wait along the side\nCan tell them from afar.'
    expect(blocksOf(poem).map(([kind]) => kind)).toEqual(['verse', 'verse', 'verse', 'verse'])
  })

  it('takes a short open line before prose for a heading', () => {
    const source =
      'What happens now\n\nThe council will meet again in March to decide what becomes of the old ferry and its crew.'
    expect(kindOf(source)).toBe('heading')
  })
})
