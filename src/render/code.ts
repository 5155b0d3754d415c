// Code keeps its white space byte for byte; its language is read from the names that highlighters give.
import type { AnyNode, Element as Dom } from 'domhandler'
import type { ElementContent } from 'hast'
import type { KeptText } from './kept-text.js'
import { h, text } from './nodes.js'

/** <pre> as <pre><code class="language-…">; nothing where all of it was cut or it holds line numbers alone. */
export function codeBlock(pre: Dom, kept: KeptText): ElementContent[] {
  // The HTML parser of a browser drops a line break right behind the tag (HTML Living Standard 13.1.2.5).
  const code = source(pre.children, kept).replace(/^\r?\n/, '')
  if (code.trim() === '' || isLineNumbers(pre, code)) return []
  const language = languageOf(pre)
  const properties = language === null ? {} : { className: [`language-${language}`] }
  return [h('pre', [h('code', [text(code)], properties)])]
}

function source(nodes: readonly AnyNode[], kept: KeptText): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return kept.verbatim(node)
      if (node.type !== 'tag') return ''
      return node.name === 'br' ? '\n' : source(node.children, kept)
    })
    .join('')
}

function isLineNumbers(pre: Dom, code: string): boolean {
  if (!/^[\d\s]+$/.test(code)) return false
  return around(pre).some(({ attribs }) =>
    /\b(?:linenos?|gutter|line-?numbers?|rouge-gutter)\b/.test(attribs.class ?? ''),
  )
}

/** It, the code element in it, and up to three elements around it. */
function around(pre: Dom): Dom[] {
  const found = pre.children.filter((child): child is Dom => child.type === 'tag' && child.name === 'code').slice(0, 1)
  let at: AnyNode | null = pre
  for (let up = 0; up < 4 && at?.type === 'tag'; up++, at = at.parent) found.push(at)
  return found
}

/** language-x, lang-x (HTML Living Standard), highlight-source-x (GitHub), highlight-x (Sphinx), brush: x (SyntaxHighlighter). */
const NAMED = /(?:^|\s)(?:language-|lang-|highlight-source-|highlight-(?:text-)?|brush:\s*|sourceCode\s+)([\w+#.-]+)/i
/** Hexo and Rouge write `highlight x`; Pandoc `sourceCode x`. */
const NO_LANGUAGE = /^(?:none|plain|plaintext|text|txt|default|highlight|code|nohighlight|numberLines)$/i

function languageOf(pre: Dom): string | null {
  for (const { attribs, name } of around(pre)) {
    if (name === 'body' || name === 'article' || name === 'main') break
    const said = attribs['data-lang'] ?? attribs['data-language'] ?? NAMED.exec(attribs.class ?? '')?.[1]
    if (said !== undefined && /^[\w+#.-]{1,30}$/.test(said)) return NO_LANGUAGE.test(said) ? null : said.toLowerCase()
  }
  return null
}
