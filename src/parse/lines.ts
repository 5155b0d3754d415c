// The lines of a source that are not blank, as offsets: what the block parser works on.
import { folded } from './characters.js'

export interface Lines {
  readonly source: string
  readonly count: number
  /** Offsets of the line without the white space around it. */
  readonly start: Uint32Array
  readonly end: Uint32Array
  /** Columns of white space before the line; a tab counts as four. */
  readonly indent: Uint16Array
  /** 1 when a blank line (or the start of the source) stands before. */
  readonly gap: Uint8Array
}

const ODD_BREAK = /\r(?!\n)|[\u0085\u2028\u2029\v\f]/
const ANY_BREAK = /\r\n|[\n\r\u0085\u2028\u2029\v\f]/g

interface Growing {
  readonly source: string
  count: number
  start: Uint32Array
  end: Uint32Array
  indent: Uint16Array
  gap: Uint8Array
  blank: boolean
}

/** Splits a source at line breaks (LF, CRLF, and the rarer CR, NEL, LS, PS, VT, FF) and drops the blank lines. */
export function splitLines(source: string): Lines {
  const lines = empty(source)
  if (ODD_BREAK.test(source)) {
    let from = 0
    for (const found of source.matchAll(ANY_BREAK)) {
      add(lines, from, found.index)
      from = found.index + found[0].length
    }
    add(lines, from, source.length)
  } else {
    for (let from = 0; from <= source.length; ) {
      const at = source.indexOf('\n', from)
      const to = at < 0 ? source.length : at
      add(lines, from, to)
      from = to + 1
    }
  }
  return { source, count: lines.count, start: lines.start, end: lines.end, indent: lines.indent, gap: lines.gap }
}

function empty(source: string): Growing {
  const size = Math.max(64, source.length >> 5)
  return {
    source,
    count: 0,
    start: new Uint32Array(size),
    end: new Uint32Array(size),
    indent: new Uint16Array(size),
    gap: new Uint8Array(size),
    blank: true,
  }
}

function isSpace(code: number): boolean {
  const to = folded[code]!
  return to === 0x20 || to === 0
}

/** Nothing that a reader would see: white space and invisible characters only. */
export function isBlank(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (!isSpace(text.charCodeAt(at))) return false
  return true
}

function add(lines: Growing, from: number, to: number): void {
  const { source } = lines
  let start = from
  let end = to
  let indent = 0
  while (start < end && isSpace(source.charCodeAt(start))) indent += source.charCodeAt(start++) === 9 ? 4 : 1
  while (end > start && isSpace(source.charCodeAt(end - 1))) end--
  if (start === end) {
    lines.blank = true
    return
  }
  if (lines.count === lines.start.length) grow(lines)
  const at = lines.count++
  lines.start[at] = start
  lines.end[at] = end
  lines.indent[at] = Math.min(indent, 0xffff)
  lines.gap[at] = lines.blank ? 1 : 0
  lines.blank = false
}

function grow(lines: Growing): void {
  const size = lines.count * 2
  const copy = <T extends Uint8Array | Uint16Array | Uint32Array>(from: T, to: T): T => {
    to.set(from)
    return to
  }
  lines.start = copy(lines.start, new Uint32Array(size))
  lines.end = copy(lines.end, new Uint32Array(size))
  lines.indent = copy(lines.indent, new Uint16Array(size))
  lines.gap = copy(lines.gap, new Uint8Array(size))
}
