// Cost grows with the length and no faster; the exact figures are the benchmark's.
import { beforeAll, describe, expect, it } from 'vitest'
import { type Cleaner, createCleaner } from '../src/index.js'

const lines = (count: number, line: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => line(at)).join('')

describe('scaling', () => {
  let cleaner: Cleaner
  beforeAll(async () => {
    cleaner = await createCleaner()
    cleaner.clean('The mayor said on Monday that the bridge would be closed. Also read: Who pays?')
  }, 60_000)

  it.each([
    [
      'paragraphs',
      (size: number) => lines(size, (at) => `The council met on day ${at} and spoke of the bridge again.\n\n`),
    ],
    ['sentences of one line', (size: number) => lines(size, (at) => `The council met on day ${at}. `)],
    ['sentences of noise', (size: number) => 'Also read: What comes next? '.repeat(size)],
    ['blocks of noise', (size: number) => lines(size, (at) => `Also read: the story of ${at}\n\n`)],
  ])(
    '%s: ten times the length costs at most twelve times as much',
    (_, make) => {
      const fastest = (text: string) =>
        Math.min(
          ...[0, 1, 2].map(() => {
            const started = performance.now()
            cleaner.clean(text)
            return performance.now() - started
          }),
        )
      const [short, long] = [make(400), make(4000)]
      fastest(short)
      // The constant allows for a timer that ticks while other programs run.
      expect(fastest(long)).toBeLessThan(12 * fastest(short) + 100)
    },
    120_000,
  )
})
