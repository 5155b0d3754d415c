// Sources that no page should be, and some are: each is answered in bounded time and can be rebuilt exactly.
import { beforeAll, describe, expect, it } from 'vitest'
import { type Cleaner, createCleaner } from '../src/index.js'
import { checkSpans } from './soak/promises.js'

const MB = 1_000_000
const lines = (count: number, line: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => line(at)).join('')

/** Name, source, most seconds on a busy machine. A quadratic step would take minutes. */
const HOSTILE: readonly (readonly [string, () => string, number])[] = [
  ['nothing', () => '', 1],
  ['only white space', () => ' \t\n\u00a0\u3000'.repeat(200_000), 5],
  ['only invisible characters', () => '\u200b\ufeff\u200f'.repeat(100_000), 5],
  ['a million empty lines', () => '\n'.repeat(MB), 5],
  ['a million short lines', () => lines(MB, (at) => `${at % 1000} ab\n`), 60],
  ['a single line of 10 MB', () => 'The mayor said on Monday that the bridge would be closed. '.repeat(175_000), 60],
  ['one word of 10 MB', () => 'a'.repeat(10 * MB), 30],
  ['lone surrogates', () => 'The \ud800 man was \udc00 here. '.repeat(20_000), 20],
  ['NULs', () => 'The man\0 was seen. \0\n'.repeat(20_000), 20],
  ['deep quotes', () => `${'>'.repeat(100_000)} deep\n${'>>>> quoted by a man\n'.repeat(10_000)}`, 20],
  ['a fence that never closes', () => `\`\`\`\n${'let a = 1;\n'.repeat(50_000)}`, 20],
  ['fences only', () => '```\n'.repeat(100_001), 20],
  ['opening brackets', () => '['.repeat(100_000), 20],
  ['opening links', () => '[a]('.repeat(50_000), 20],
  ['right-to-left marks', () => '\u200f\u202eabc \u200e'.repeat(50_000), 20],
  ['links with huge targets', () => `[text](${'x'.repeat(1900)}) `.repeat(500), 20],
  ['one link of a megabyte', () => `[text](${'x'.repeat(MB)}`, 20],
  ['digits before the end', () => `Is this helpful ${'1'.repeat(200_000)}!x`, 20],
  ['spaces before the end', () => `Is this helpful ${' '.repeat(200_000)}!x`, 20],
  ['one by one by one', () => '1 x '.repeat(100_000), 20],
  ['full stops', () => '. '.repeat(100_000), 20],
  ['quotation marks', () => '"He said. '.repeat(20_000), 20],
  ['a script without spaces', () => '他走了。点击订阅他没有说'.repeat(20_000), 30],
  ['combining marks', () => `a${'\u0301'.repeat(200_000)}`, 20],
  ['bylines', () => 'By John Smith\n\n'.repeat(10_000), 30],
  ['anchors of the rest', () => 'Related articles\n\nThe man was seen on Monday\n\n'.repeat(5000), 30],
  ['noise, a block each', () => lines(20_000, (at) => `Also read: the story of ${at}\n\n`), 40],
]

describe('hostile sources', () => {
  let cleaner: Cleaner
  beforeAll(async () => {
    cleaner = await createCleaner()
    cleaner.clean('The mayor said on Monday that the bridge would be closed. Also read: Who pays?')
  }, 60_000)

  it.each(HOSTILE)(
    '%s',
    (_, source, seconds) => {
      const text = source()
      const started = performance.now()
      checkSpans(text, cleaner.clean(text))
      expect((performance.now() - started) / 1000, 'seconds').toBeLessThan(seconds)
    },
    120_000,
  )

  it.each(['Read more ', 'Also read: What next? '])(
    '200,000 times "%s" in one line',
    (phrase) => {
      const text = phrase.repeat(200_000)
      const started = performance.now()
      checkSpans(text, cleaner.clean(text))
      expect((performance.now() - started) / 1000, 'seconds').toBeLessThan(60)
    },
    120_000,
  )
})
