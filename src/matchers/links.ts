import type { View } from '../rules/view.js'
import { rangeMatcher } from './matcher.js'

const ADDRESS = /https?:\/\/|www\.[a-z0-9]/gi

/** Folding drops the targets of Markdown links, so the block counts them; a sentence counts the addresses that a reader sees. */
function countLinks(view: View): number {
  if (view.whole) return view.unit.links
  return (view.text.match(ADDRESS) ?? []).length
}

export default rangeMatcher('links', 'Number of links in the unit: Markdown links and addresses written out.', {
  cost: 1,
  count: countLinks,
})
