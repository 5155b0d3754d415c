import { expect, it } from 'vitest'
import { texOf } from '../../../src/parse/html/formula.js'
import { parseTree } from '../../../src/parse/html/tree.js'
import { first } from '../metadata/page.js'

const tex = (inner: string, attributes = '') => texOf(first(parseTree(`<math${attributes}>${inner}</math>`), 'math'))
const annotation = (encoding: string, text: string) =>
  `<semantics><mrow><mi>x</mi></mrow><annotation encoding="${encoding}">${text}</annotation></semantics>`

it('the annotation is the TeX', () => {
  expect(tex(annotation('application/x-tex', ' x^2 &lt; y '))).toBe('$x^2 < y$')
  expect(tex(annotation('TeX', 'x_1'))).toBe('$x_1$')
})

it('else the alternative text', () => {
  expect(tex('<mi>x</mi>', ' alttext="x"')).toBe('$x$')
  expect(tex(annotation('application/x-tex', 'y'), ' alttext="x"')).toBe('$y$')
})

it('without either there is none', () => {
  expect(tex('<mi>x</mi>')).toBeNull()
  expect(tex('', ' alttext=" "')).toBeNull()
  expect(tex(annotation('application/mathml-content+xml', 'x'))).toBeNull()
})
