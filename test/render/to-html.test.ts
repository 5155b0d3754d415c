import { expect, test } from 'vitest'
import { h, text } from '../../src/render/nodes.js'
import { toHtml } from '../../src/render/to-html.js'
import { htmlOf } from './sample.js'

test('only what is allowed', () => {
  const page =
    '<main onclick="x()"><p style="color:red" onload=x>A <a href="javascript:alert(1)">b</a> <a href=" java\tscript:alert(1)">c</a> ' +
    '<a href="https://x.example" onclick=y>d</a><img src="data:text/html,x"><script>bad()</script><iframe src=x></iframe></p></main>'
  expect(htmlOf(page)).toBe('<p>A <a>b</a> <a>c</a> <a href="https://x.example">d</a></p>\n')
})

test('an element that no step makes is taken out again', () => {
  const tree = { type: 'root' as const, children: [h('p', [h('object', [text('a')]), h('script', [text('bad()')])])] }
  expect(toHtml(tree)).toBe('<p>a</p>\n')
})
