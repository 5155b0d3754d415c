// Markdown: one file, one document; it is cleaned as it stands and comes out as Markdown.

import { decode } from './decode.js'
import type { Reader } from './incoming.js'
import { readWhole } from './text.js'

const MARKS = [
  /^#{1,6} \S/m,
  /!?\[[^\]\n]{0,300}\]\([^)\s]{1,500}\)/,
  /^(?:```|~~~)/m,
  /\*\*\S[^*\n]{0,200}\S\*\*/,
  /^> \S/m,
]

const markdown: Reader = {
  name: 'markdown',
  endings: ['.md', '.markdown', '.mdown', '.mkd'],
  records: false,
  // One mark alone is found in plain text too.
  looksLike: (head) => MARKS.filter((mark) => mark.test(head)).length >= 2,
  read: (file, options) => readWhole(file, options, { format: 'markdown', decode }),
}
export default markdown
