import { expect, test } from 'vitest'
import { markdownOf } from './sample.js'

test('headings with their level, quotations, links, images, breaks', () => {
  const page =
    '<main><h3>High</h3><blockquote><p>Said</p></blockquote><p><a href="https://x.example/a">b</a> <img src="/i.png" alt="I"><br>c</p></main>'
  expect(markdownOf(page)).toBe('### High\n\n> Said\n\n[b](https://x.example/a) ![I](/i.png)\\\nc\n')
})

test('formulas between dollar signs; dollars are escaped only beside them', () => {
  expect(markdownOf('<main><p>Costs $5 or $6</p><p>a</p></main>')).toBe('Costs $5 or $6\n\na\n')
  const page =
    '<main><p>For $5: <math alttext="a_1*b"></math></p><math display="block" alttext="\\sum_i"></math><p>a</p></main>'
  expect(markdownOf(page)).toBe('For \\$5: $a_1*b$\n\n$$\n\\sum_i\n$$\n\na\n')
})

test('what Markdown has no sign for stays HTML in the line', () => {
  expect(markdownOf('<main><p>10<sup>6</sup> H<sub>2</sub>O <kbd>Esc</kbd></p><p>a</p></main>')).toBe(
    '10<sup>6</sup> H<sub>2</sub>O <kbd>Esc</kbd>\n\na\n',
  )
})

test('signs of the text are no markup', () => {
  expect(markdownOf('<main><p>*a* _b_ &lt;c&gt; # d</p><p># e</p></main>')).toBe('\\*a\\* \\_b\\_ \\<c> # d\n\n\\# e\n')
})
