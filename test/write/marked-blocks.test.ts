import { expect, test } from 'vitest'
import type { InspectedBlock } from '../../src/types.js'
import { markBlocks } from '../../src/write/marked-blocks.js'
import { makePaint } from '../../src/write/paint.js'
import { removedOf } from './article.js'

const block = (text: string, fields: Partial<InspectedBlock> = {}): InspectedBlock => ({
  ...{ index: 0, start: 0, end: text.length, kind: 'paragraph', decision: 'keep', removed: [], overruled: [] },
  text,
  ...fields,
})

test('blocks apart, items line by line, what goes marked', () => {
  const related = ' Also read: Tides'
  const partial = `High water.${related} Low water.`
  const blocks = [
    block('Home', { kind: 'menu', decision: 'cut', removed: [removedOf('Home', 'Home')] }),
    block('News', { kind: 'menu', decision: 'cut', removed: [removedOf('News', 'News')] }),
    block(partial, { decision: 'partial', removed: [removedOf(partial, related, { start: 900, end: 950 })] }),
    block('The end.'),
  ]
  expect(markBlocks({ blocks }, makePaint(false))).toBe(
    '[-Home-]\n[-News-]\n\nHigh water. [-Also read: Tides-] Low water.\n\nThe end.',
  )
})
