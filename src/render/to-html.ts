// Clean HTML: what is on the list below, nothing else.
import type { Root } from 'hast'
import { defaultSchema, type Schema, sanitize } from 'hast-util-sanitize'
import { toHtml as print } from 'hast-util-to-html'

/** GitHub's list (hast-util-sanitize) made narrower: no styles, no events, no address but of pages and mail. */
const SCHEMA: Schema = {
  ...defaultSchema,
  tagNames: [
    ...'p h1 h2 h3 h4 h5 h6 blockquote pre code ul ol li dl dt dd table caption thead tbody tr th td hr br'.split(' '),
    ...'figure figcaption details summary a img em strong s del ins mark sub sup kbd samp var q cite dfn abbr u'.split(
      ' ',
    ),
    ...'ruby rt rp input'.split(' '),
  ],
  attributes: {
    a: ['href', 'title'],
    img: ['src', 'alt', 'title'],
    abbr: ['title'],
    code: [['className', /^language-[\w+#.-]+$/, 'math-inline', 'math-display']],
    input: [['type', 'checkbox'], ['disabled', true], 'checked'],
    ol: ['start'],
    td: ['align', 'colSpan', 'rowSpan'],
    th: ['align', 'colSpan', 'rowSpan'],
    '*': ['id'],
  },
  // Ids carry their prefix already.
  clobber: [],
  protocols: { href: ['http', 'https', 'mailto', 'tel'], src: ['http', 'https'] },
}

/** The tree without anything that is not allowed. */
export function sanitized(tree: Root): Root {
  return sanitize(tree, SCHEMA) as Root
}

/** One block a line. */
export function toHtml(tree: Root): string {
  const { children } = sanitized(tree)
  return children.map((node) => `${print(node, { closeSelfClosing: false })}\n`).join('')
}
