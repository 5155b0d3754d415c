import { expect, it } from 'vitest'
import { speaksEnglish } from '../../src/parse/guest.js'

it.each([
  ['We use cookies to improve your experience on this site.', 'de', true],
  ['Wir verwenden Cookies, um die Seite zu verbessern.', 'de', false],
  ['Read more of this', 'fr', true],
  ['Partager sur Facebook', 'fr', false],
  ['Share on WhatsApp', 'hi', true],
  ['व्हाट्सऐप पर शेयर करें', 'hi', false],
  ['Also Read: मौसम का हाल', 'hi', false],
  ['G7', 'zh', false],
  ['The ferry was late', null, true],
])('%s on a page in %s: %s', (text, lang, speaks) => {
  expect(speaksEnglish(text, lang)).toBe(speaks)
})
