import { expect, test } from 'vitest'
import { codeBlock } from '../../src/render/code.js'
import { textOf } from '../../src/render/nodes.js'
import { find, htmlOf, keptOf, markdownOf } from './sample.js'

function codeOf(page: string): string {
  const kept = keptOf(page)
  return textOf(codeBlock(find(kept.tree, 'pre'), kept))
}

test('byte for byte, without the break behind the tag', () => {
  expect(codeOf('<pre>\n  if a:\n\t<span>b()</span>  <span></span>\n\n</pre>')).toBe('  if a:\n\tb()  \n\n')
  expect(codeOf('<pre>   <span>a</span><br>b</pre>')).toBe('   a\nb')
})

test.each([
  ['<pre class="language-js">a</pre>', 'js'],
  ['<pre><code class="hljs lang-TypeScript">a</code></pre>', 'typescript'],
  ['<div class="highlight highlight-source-shell"><pre>a</pre></div>', 'shell'],
  ['<div class="highlight-python notranslate"><div class="highlight"><pre>a</pre></div></div>', 'python'],
  ['<pre class="brush: sql; toolbar: false">a</pre>', 'sql'],
  ['<pre data-lang="c++">a</pre>', 'c++'],
  ['<pre class="lang-none">a</pre>', null],
  ['<pre>a</pre>', null],
])('%s: %s', (page, language) => {
  const name = language === null ? '<code>' : `<code class="language-${language}">`
  expect(htmlOf(`<main><p>Text</p>${page}</main>`)).toBe(`<p>Text</p>\n<pre>${name}a</code></pre>\n`)
})

test('line numbers are no code; the fence is longer than those in it', () => {
  expect(codeOf('<table><tr><td class="linenos"><pre>1\n2</pre></td></tr></table>')).toBe('')
  expect(markdownOf('<div><p>a</p><pre>```\nx\n```\n</pre></div>')).toBe('a\n\n````\n```\nx\n```\n````\n')
})
