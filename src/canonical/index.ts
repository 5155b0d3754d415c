// chaffinch/canonical: groups copies and reports of one story, and keeps one article of each.
import { ArticleGrouper, type Grouped, type GroupingOptions } from './grouper.js'
import type { GroupableArticle } from './member.js'

export type { Cluster } from '../types.js'
export type { Group, Grouped, GroupingOptions } from './grouper.js'
export type { GroupableArticle } from './member.js'

/**
 * Groups cleaned articles: copies (exact, near, contained, spun, paraphrased), with `by: 'stories'` also independent reports of one event.
 * The answer depends on the articles alone, not on their order. Throws an Error for an unknown criterion of the policy.
 */
export function groupArticles(articles: Iterable<GroupableArticle>, options: GroupingOptions = {}): Grouped {
  const grouper = new ArticleGrouper(options)
  for (const article of articles) grouper.add(article)
  return grouper.finish()
}

export { CanonicalIndex, type Match } from './canonical-index.js'
export { type AlignedSentence, type Replacement, sideBySide } from './side-by-side.js'
