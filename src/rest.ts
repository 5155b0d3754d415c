// What is left of a document after cuts, as the document that the next round reads.
import { applyCuts, type Cut } from './cut.js'
import { parseDocument } from './parse/document.js'
import type { Block, Document } from './types.js'

/** Text is parsed anew, since lines may belong together now; blocks of HTML stay what they were, without what was cut. */
export function restOf(document: Document, cuts: readonly Cut[]): Document {
  const source = applyCuts(document.source, cuts)
  if (document.format !== 'html') return parseDocument(source, document.format)
  const blocks: Block[] = []
  const stood: number[] = []
  const { html: structure } = document
  let next = 0
  let shift = 0
  for (const [at, block] of document.blocks.entries()) {
    while (next < cuts.length && cuts[next]!.end <= block.start) shift += growth(cuts[next++]!)
    let start = block.start + shift
    let end = block.end + shift
    for (let index = next, within = shift; index < cuts.length && cuts[index]!.start < block.end; index++) {
      const cut = cuts[index]!
      const after = within + growth(cut)
      if (cut.start <= block.start) start = cut.end + after
      end = cut.end < block.end ? block.end + after : cut.start + within
      within = after
    }
    while (start < end && isWhite(source, start)) start++
    while (end > start && isWhite(source, end - 1)) end--
    if (start >= end) continue
    blocks.push({ ...block, start, end })
    stood.push(at)
  }
  return { source, format: 'html', blocks, ...(structure === undefined ? {} : { stood: { structure, blocks: stood } }) }
}

const growth = ({ start, end, join }: Cut) => join.length - (end - start)

const isWhite = (text: string, at: number) => /\s/.test(text.charAt(at))
