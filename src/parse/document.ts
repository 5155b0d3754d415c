// Text and Markdown become blocks. Blocks are exact spans of the source; their kinds come from shape alone, not from words.
import type { Block, BlockKind, Document, Format } from '../types.js'
import { joinLines } from './join-lines.js'
import { isClosedAt, type Shape, shapeOf } from './line-shape.js'
import { type Lines, splitLines } from './lines.js'
import { countWords } from './words.js'

/** A block whose kind is not settled; `gap`: a blank line stands before it. */
export type RoughBlock = { -readonly [Key in keyof Block]: Block[Key] } & {
  gap: boolean
  words: number
  closed: boolean
}

/** Splits a text or Markdown source into blocks. Never throws; empty and blank sources give no blocks. */
export function parseDocument(source: string, format: Format = 'text'): Document {
  const lines = splitLines(source)
  const shapes: Shape[] = new Array(lines.count)
  for (let at = 0; at < lines.count; at++) shapes[at] = shapeOf(lines, at)
  const joins = joinLines(lines, shapes)
  const blocks: RoughBlock[] = []
  for (let at = 0; at < lines.count; ) at = takeBlock(lines, shapes, { joins, at, blocks })
  refineKinds(source, blocks)
  return { source, format, blocks: blocks.map(({ start, end, kind }) => ({ start, end, kind })) }
}

interface Cursor {
  readonly joins: Uint8Array
  readonly at: number
  readonly blocks: RoughBlock[]
}

/** Appends the block that begins at line `at`; returns the line after it. */
function takeBlock(lines: Lines, shapes: readonly Shape[], cursor: Cursor): number {
  const { joins, at, blocks } = cursor
  const shape = shapes[at]!
  let last = at
  if (shape === 'fence') last = fenceEnd(lines, shapes, at)
  else if (shape === 'quote') while (shapes[last + 1] === 'quote' && lines.gap[last + 1] === 0) last++
  else if (shape === 'plain' && isIndentedCode(lines, at))
    while (isIndentedCode(lines, last + 1) && lines.gap[last + 1] === 0) last++
  else while (joins[last] === 1) last++
  const kind = last >= at && isIndentedCode(lines, at) && shape === 'plain' ? 'code' : kindOf(shape)
  if (kind === 'rule' && shape === 'underline' && lines.gap[at] === 0 && isTitleLine(blocks.at(-1))) {
    blocks.at(-1)!.end = lines.end[at]!
    blocks.at(-1)!.kind = 'heading'
    return at + 1
  }
  const start = lines.start[at]!
  const end = lines.end[last]!
  blocks.push({
    start,
    end,
    kind,
    gap: lines.gap[at] === 1,
    words: countWords(lines.source, start, Math.min(end, start + 400)),
    closed: isClosedAt(lines.source, start, end),
  })
  return last + 1
}

function isTitleLine(block: RoughBlock | undefined): boolean {
  return (
    block !== undefined && (block.kind === 'paragraph' || block.kind === 'menu') && block.words <= 20 && !block.closed
  )
}

function fenceEnd(lines: Lines, shapes: readonly Shape[], at: number): number {
  for (let next = at + 1; next < lines.count; next++) if (shapes[next] === 'fence') return next
  return at
}

const CODE = /[{};]\s*$|^\s*(?:\$|>>>|#!|\/\/|<\/?\w+[ >])|[\w)\]]\s?=\s?[\w"'([{]|\w\(.*\)|-> |=> |::/

/** Indented by four columns and written like code; indented prose and verse stay what they are. */
function isIndentedCode(lines: Lines, at: number): boolean {
  if (at >= lines.count || lines.indent[at]! < 4) return false
  return CODE.test(lines.source.slice(lines.start[at]!, Math.min(lines.end[at]!, lines.start[at]! + 300)))
}

function kindOf(shape: Shape): BlockKind {
  if (shape === 'plain') return 'paragraph'
  if (shape === 'fence') return 'code'
  if (shape === 'underline') return 'rule'
  return shape
}

const SPEECH = /^(?:["“«]\S|[—–]\s*\p{Lu}|[QA]:\s|Q\.\s)/u

/** Kinds that only the neighbours show: headings before prose, menus and verse in runs. */
export function refineKinds(source: string, blocks: RoughBlock[]): void {
  markMenus(blocks)
  markVerse(source, blocks)
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]!
    if (block.kind !== 'paragraph') continue
    if (SPEECH.test(source.slice(block.start, block.start + 4)) && (block.words > 3 || block.closed))
      block.kind = 'dialogue'
    else if (isHeading(blocks, at)) block.kind = 'heading'
  }
}

function isHeading(blocks: readonly RoughBlock[], at: number): boolean {
  const block = blocks[at]!
  const next = blocks[at + 1]
  if (block.closed || block.words > 16 || next === undefined) return false
  return next.words >= 12 && (next.kind === 'paragraph' || next.kind === 'dialogue')
}

const MENU_RUN = 4

/** Four or more lines of up to four words in a row, none closed: a menu, one item a line. */
function markMenus(blocks: readonly RoughBlock[]): void {
  let from = 0
  for (let at = 0; at <= blocks.length; at++) {
    const block = blocks[at]
    if (
      block !== undefined &&
      block.words <= 4 &&
      !block.closed &&
      (block.kind === 'paragraph' || block.kind === 'menu')
    )
      continue
    if (at - from >= MENU_RUN) for (const item of blocks.slice(from, at)) item.kind = 'menu'
    from = at + 1
  }
}

const VERSE_RUN = 4
const VERSE_WIDTH = 60

/** Short lines set one below the other of which some end in a comma or semicolon: verse. Headlines never end so. */
function markVerse(source: string, blocks: readonly RoughBlock[]): void {
  let from = 0
  for (let at = 0; at <= blocks.length; at++) {
    const block = blocks[at]
    const line =
      block !== undefined &&
      (block.kind === 'paragraph' || block.kind === 'menu') &&
      block.end - block.start <= VERSE_WIDTH
    if (line && (at === from || !block.gap)) continue
    const run = blocks.slice(from, at)
    const commas = run.filter((item) => /[,;]/.test(source.charAt(item.end - 1))).length
    const words = run.reduce((sum, item) => sum + item.words, 0)
    if (run.length >= VERSE_RUN && commas >= 1 && commas / run.length >= 0.12 && words / run.length >= 3)
      for (const item of run) item.kind = 'verse'
    from = line ? at : at + 1
  }
}
