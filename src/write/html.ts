// Clean HTML: what is kept of a page with its structure; of a text its paragraphs.
import type { Writer } from './writer.js'

const html: Writer = {
  name: 'html',
  ending: '.html',
  records: false,
  encode: (_, article) => article.render('html'),
}
export default html
