// Markdown: what came in as Markdown comes out as it was written; plain text is Markdown already; pages are rendered.
import type { Writer } from './writer.js'

const markdown: Writer = {
  name: 'markdown',
  ending: '.md',
  records: false,
  encode: (_, article) => article.render('markdown'),
}
export default markdown
