import { describe, expect, it } from 'vitest'
import { isClosed, shapeOf } from '../../src/parse/line-shape.js'
import { splitLines } from '../../src/parse/lines.js'

const shape = (line: string) => shapeOf(splitLines(line), 0)

describe('the shape of a line', () => {
  it.each([
    ['## Tides', 'heading'],
    ['##Tides', 'plain'],
    ['• Tide tables', 'list'],
    ['12) Tide tables', 'list'],
    ['1234) Tide tables', 'plain'],
    ['> The gate was shut before the water came, he wrote.', 'quote'],
    ['> Read more', 'plain'],
    ['~~~', 'fence'],
    ['====', 'underline'],
    ['* * *', 'rule'],
    ['[![A boat](boat.jpg)](/boats)', 'image'],
    ['| Port | Tide |', 'table'],
    ['Port\tTide\tDepth', 'table'],
    ['Port\tTide', 'plain'],
    ['[ ] I want the newsletter', 'form'],
    ['Your name: ____', 'form'],
    ['World › Europe › Ports', 'menu'],
    ['World | Europe', 'plain'],
    ['The port | the tide | the town are shut.', 'plain'],
    ['The harbour master closed the gate on Monday', 'plain'],
  ])('%j is %s', (line, expected) => {
    expect(shape(line)).toBe(expected)
  })

  it('is plain for long lines that no marker begins, whatever stands in them', () => {
    expect(shape(`${'word '.repeat(40)}| one | two | three`)).toBe('plain')
    expect(shape(`- ${'word '.repeat(60)}`)).toBe('list')
  })
})

it.each([
  ['He left.', true],
  ['“He left.”', true],
  ['He left?!)', true],
  ['他走了。', true],
  ['He left,', false],
  ['He left. She', false],
  [`${'a. '.repeat(40)}b`, false],
])('%j is closed: %s', (text, closed) => {
  expect(isClosed(text)).toBe(closed)
})
