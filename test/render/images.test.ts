import { expect, test } from 'vitest'
import { imageOf } from '../../src/render/images.js'
import { find, htmlOf, keptOf } from './sample.js'

const options = { resolve: (address: string) => address, isNear: true }
function sourceOf(page: string) {
  const [image] = imageOf(find(keptOf(`<p>a${page}b</p>`).tree, 'img'), options)
  return image?.type === 'element' ? image.properties.src : undefined
}

test.each([
  ['<img src="/a.jpg" alt="x">', '/a.jpg'],
  ['<img src="data:image/gif;base64,R0" data-src="/b.jpg">', '/b.jpg'],
  ['<img src="/img/placeholder.png" srcset="/s.jpg 300w, /l.jpg 900w, /m.jpg 600w">', '/l.jpg'],
  ['<picture><source srcset="/p.webp 2x, /q.webp"><img alt=""></picture>', '/p.webp'],
  ['<img src="/count.gif" width="1" height="1">', undefined],
  ['<img alt="nothing">', undefined],
])('%s', (page, source) => {
  expect(sourceOf(page)).toBe(source)
})

test('those beside what was cut go with it; a caption may go alone', () => {
  const page =
    '<body><img src=logo.png><main><h1>Tides</h1><figure><img src=pier.jpg><figcaption>Photo: A. B.</figcaption></figure>' +
    '<p>High water.</p></main><div><img src=teaser.jpg>Next story</div></body>'
  const found = htmlOf(page, { cut: ['Photo: A. B.', 'Next story'] })
  expect(found).toBe('<h1>Tides</h1>\n<figure><img src="pier.jpg" alt=""></figure>\n<p>High water.</p>\n')
  expect(htmlOf(page, { cut: ['Photo: A. B.', 'Next story'], images: false })).not.toContain('<img')
})
