// What a reader of a page saw, with what goes marked in it: between the tags of its source no mark can be read.
import type { InspectedBlock, Inspection } from '../types.js'
import { markRemoved } from './diff.js'
import type { Paint } from './paint.js'

/** The blocks of a page, parted by blank lines; items and lines of menus by line breaks. */
export function markBlocks({ blocks }: Pick<Inspection, 'blocks'>, paint: Paint): string {
  return blocks
    .map((block, at) => {
      const before = blocks[at - 1]
      const gap = before === undefined ? '' : isItem(block) && before.kind === block.kind ? '\n' : '\n\n'
      return gap + markBlock(block, paint)
    })
    .join('')
}

const isItem = ({ kind }: InspectedBlock) => kind === 'list' || kind === 'menu'

function markBlock({ text, decision, removed }: InspectedBlock, paint: Paint): string {
  if (decision === 'keep') return text
  if (decision === 'cut') return markRemoved(text, { removed: [whole(text, removed)] }, paint)
  let from = 0
  const own = removed.flatMap((one) => {
    const piece = one.text.trim()
    const start = piece === '' ? -1 : text.indexOf(piece, from)
    if (start < 0) return []
    from = start + piece.length
    return [{ ...one, start, end: from }]
  })
  return markRemoved(text, { removed: own }, paint)
}

const whole = (text: string, removed: InspectedBlock['removed']) => ({ ...removed[0]!, start: 0, end: text.length })
