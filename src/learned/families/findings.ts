// What the rules say of the line, by kinds of category.
import { column } from '../columns.js'
import type { Family } from '../features.js'

/** Categories of a kind. Those not named are `furniture`. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  calls: ['newsletter', 'app', 'promo', 'paywall', 'donate', 'tip', 'account', 'poll'],
  social: ['social', 'tools', 'player'],
  related: ['related', 'pagination', 'continues'],
  comments: ['comments', 'forum_ui', 'rating'],
  signed: ['byline', 'standfirst', 'title', 'bio'],
  dated: ['timestamp', 'readtime', 'live'],
  caption: ['caption', 'source', 'syndication'],
  consent: ['consent', 'system', 'a11y', 'skip'],
  menus: ['nav', 'breadcrumb', 'footer', 'tags', 'copyright'],
  commerce: ['commerce', 'ad'],
}

const groupOf = new Map(Object.entries(GROUPS).flatMap(([group, list]) => list.map((category) => [category, group])))

/** Names of the columns in their order. */
export const GROUP_NAMES: readonly string[] = [...Object.keys(GROUPS), 'furniture']

export const findings: Family = (lines) => {
  const { count, document, findings: found, isSafe } = lines
  const groups = Object.fromEntries(GROUP_NAMES.map((name) => [`rule:${name}`, new Float32Array(count)]))
  const partly = new Float32Array(count)
  for (let at = 0; at < count; at++) {
    const { start, end } = document.document.blocks[at]!
    for (const one of found[at]!) {
      const values = groups[`rule:${groupOf.get(one.category) ?? 'furniture'}`]!
      values[at] = Math.max(values[at]!, one.confidence)
      if (one.cut !== 'none') partly[at] = Math.max(partly[at]!, (one.end - one.start) / Math.max(1, end - start))
    }
  }
  return { ...groups, claimed: lines.claimed, covered: partly, safe: column(count, (at) => isSafe[at]!) }
}
