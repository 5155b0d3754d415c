// The source with what goes marked in it: struck out in red, or in git's word-diff marks where there is no colour.
import type { Article } from '../types.js'
import type { Paint } from './paint.js'

/** The whole source, every removed stretch marked. */
export function markRemoved(source: string, { removed }: Pick<Article, 'removed'>, paint: Paint): string {
  const mark = paint.isOn ? paint.removed : (text: string) => `[-${text}-]`
  let marked = ''
  let at = 0
  for (const { start, end } of removed) {
    marked += source.slice(at, start) + markInside(source.slice(start, end), mark)
    at = end
  }
  return marked + source.slice(at)
}

/** White space around a stretch stays outside the mark, so that lines read as lines. */
function markInside(text: string, mark: (text: string) => string): string {
  const inner = text.trim()
  if (inner === '') return mark(text)
  const from = text.length - text.trimStart().length
  return text.slice(0, from) + mark(inner) + text.slice(from + inner.length)
}
