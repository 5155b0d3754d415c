// Plain text: the clean text as it is, white space included.
import type { Writer } from './writer.js'

const text: Writer = {
  name: 'text',
  ending: '.txt',
  records: false,
  encode: (_, article) => article.text,
}
export default text
