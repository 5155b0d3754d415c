// What is known of an article besides its words when one of a group is chosen.

/** What `groupArticles` takes: a cleaned article, or as much of one as there is. */
export interface GroupableArticle {
  readonly id?: string | undefined
  /** The cleaned text. */
  readonly text: string
  readonly title?: string | undefined
  /** ISO 8601. */
  readonly published?: string | undefined
  readonly author?: readonly string[] | undefined
  /** Whom the text credits. */
  readonly source?: string | undefined
  readonly site?: string | undefined
  readonly url?: string | undefined
  readonly removed?: readonly { readonly text: string }[] | undefined
  readonly spun?: { readonly level?: string } | undefined
}

export interface Member {
  readonly id: string
  readonly hash: number
  /** Words of the clean text. */
  readonly words: number
  readonly published: string | undefined
  readonly author: boolean
  readonly source: string | undefined
  readonly spun: string | undefined
  /** The alignment with another member says that this one was made from it by replacing words. */
  readonly copied: boolean
  /** Share of the page's characters that was cut, 0..1. */
  readonly noise: number
}

export function memberOf(article: GroupableArticle, known: Pick<Member, 'id' | 'hash' | 'words'>): Member {
  const cut = (article.removed ?? []).reduce((sum, { text }) => sum + text.length, 0)
  return {
    ...known,
    published: article.published,
    author: (article.author?.length ?? 0) > 0,
    source: article.source,
    spun: article.spun?.level,
    copied: false,
    noise: cut === 0 ? 0 : cut / (cut + article.text.length),
  }
}
