import { describe, expect, it } from 'vitest'
import { isBlank, splitLines } from '../../src/parse/lines.js'

function linesOf(source: string): string[] {
  const { count, start, end } = splitLines(source)
  return Array.from({ length: count }, (_, at) => source.slice(start[at], end[at]))
}

describe('lines', () => {
  it('end at every kind of line break', () => {
    expect(linesOf('a\nb\r\nc\rd\u2028e\u0085f')).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
    expect(linesOf('a\r\nb\n')).toEqual(['a', 'b'])
  })

  it('stand without the white space and the invisible characters around them', () => {
    expect(linesOf(' \t Tide tables\u00a0\u200b\n\ufeffBoats')).toEqual(['Tide tables', 'Boats'])
  })

  it('know whether a blank line stands before', () => {
    const { count, gap } = splitLines('One\nTwo\n \t\nThree')
    expect([...gap.slice(0, count)]).toEqual([1, 0, 1])
  })

  it('know how far they are indented; a tab counts as four', () => {
    const { count, indent } = splitLines('One\n  Two\n\tThree\n\t Four')
    expect([...indent.slice(0, count)]).toEqual([0, 2, 4, 5])
  })

  it('may be many more than the source is long', () => {
    const many = Array.from({ length: 1000 }, (_, at) => String(at % 10))
    expect(linesOf(many.join('\n'))).toEqual(many)
    expect(linesOf(many.join('\r'))).toEqual(many)
  })
})

it('blank is what shows nothing', () => {
  for (const text of ['', ' \t\r\n', '\u00a0\u200b\ufeff\u3000']) expect(isBlank(text)).toBe(true)
  for (const text of ['.', ' a ', '\u200b-']) expect(isBlank(text)).toBe(false)
})
