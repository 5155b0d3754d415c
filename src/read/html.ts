// HTML: one file, one document; its text comes out.

import { decodeHtml } from './decode-html.js'
import type { Reader } from './incoming.js'
import { readWhole } from './text.js'

const START = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,500}?-->\s*)*<(?:!doctype\s+html|html[\s>]|head[\s>]|body[\s>])/i

const html: Reader = {
  name: 'html',
  endings: ['.html', '.htm', '.xhtml'],
  records: false,
  looksLike: (head) => START.test(head),
  read: (file, options) => readWhole(file, options, { format: 'html', decode: decodeHtml }),
}
export default html
