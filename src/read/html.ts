// HTML: one file, one document; its text comes out.
import type { Reader } from './incoming.js'
import { readWhole } from './text.js'

const START = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,500}?-->\s*)*<(?:!doctype\s+html|html[\s>]|head[\s>]|body[\s>])/i

const html: Reader = {
  name: 'html',
  endings: ['.html', '.htm', '.xhtml'],
  records: false,
  looksLike: (head) => START.test(head),
  read: (file, options) => readWhole(file, options, 'html'),
}
export default html
