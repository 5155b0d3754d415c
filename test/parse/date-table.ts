// Tables of texts and the dates that must be read from them.
import en from '../../src/languages/en.js'
import { parseDate } from '../../src/parse/dates.js'

export const readDate = (text: string) => parseDate(text, en)

/** `text => what is expected`, one a line; `-` for null. */
export function table(lines: string): [string, string | null][] {
  return lines
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' => ') as [string, string])
    .map(([text, expected]) => [text, expected === '-' ? null : expected])
}
