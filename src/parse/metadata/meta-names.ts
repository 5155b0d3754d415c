// Names of meta elements by the field that they fill, the most trustworthy first. Open Graph (ogp.me), Dublin Core (DCMI terms),
// Highwire Press (citation_*), Parse.ly, Sailthru and names that publishing systems write.

/** Lower case. */
export const META_NAMES = {
  title: `og:title twitter:title citation_title dcterms.title dc.title parsely-title sailthru.title headline hdl title
    dc:title article:title`,
  author: `citation_author author article:author_name parsely-author sailthru.author dcterms.creator dc.creator dc:creator
    byl byline article.author og:article:author article:author og:author authors author-name citation_authors creator
    cxenseparse:author shareaholic:article_author_name rbauthors dc.contributor.author blog:author book:author`,
  published: `article:published_time article:published og:article:published_time datepublished parsely-pub-date
    sailthru.date article.published og:published_time dcterms.issued dc.date.issued dcterms.created dc.date.created
    dcterms.date dc.date dc:date pubdate publishdate publish-date publish_date published_date published-date
    publication_date publication-date publicationdate originalpublicationdate article_date_original datecreated date.created
    rnews:datepublished shareaholic:article_published_time cxenseparse:recs:publishtime citation_online_date
    citation_publication_date citation_date displaydate display_date article:created article:post_date postdate post_date
    article-publication-date article_publish_date publish_time pub_date release_date date created`,
  modified: `article:modified_time article:modified og:updated_time datemodified dcterms.modified dc.date.modified
    last-modified lastmod last_modified moddate revised revision_date updated last_updated lastupdated article:updated_time
    shareaholic:article_modified_time article.updated date.modified updated_time`,
  site: `og:site_name application-name apple-mobile-web-app-title dcterms.publisher dc.publisher dc:publisher publisher
    shareaholic:site_name article:publisher_name citation_journal_title al:ios:app_name al:android:app_name`,
  lang: 'content-language dc.language dcterms.language language citation_language og:locale',
  canonicalUrl: 'og:url twitter:url parsely-link',
  image: `og:image:secure_url og:image og:image:url twitter:image twitter:image:src parsely-image-url sailthru.image.full
    image thumbnail msapplication-tileimage`,
  description: `og:description description twitter:description dcterms.description dc.description dc:description
    sailthru.description dcterms.abstract abstract`,
  tags: 'article:tag news_keywords keywords parsely-tags sailthru.tags citation_keywords dc.subject dcterms.subject tags',
  licence: 'dcterms.license dc.rights.license license licence dcterms.rights dc.rights copyright-license',
} as const

export type MetaField = keyof typeof META_NAMES

const lists = new Map<MetaField, readonly string[]>(
  Object.entries(META_NAMES).map(([field, names]) => [field as MetaField, names.trim().split(/\s+/)]),
)

/** A value of a meta element with its origin. */
export interface MetaValue {
  readonly name: string
  readonly values: readonly string[]
  readonly origin: string
}

/** The meta elements that may fill a field, the most trustworthy first. */
export function metaValues(metas: ReadonlyMap<string, readonly string[]>, field: MetaField): MetaValue[] {
  const found: MetaValue[] = []
  for (const name of lists.get(field)!) {
    const values = metas.get(name)
    if (values !== undefined) found.push({ name, values, origin: originOf(name) })
  }
  return found
}

/** Which vocabulary a name belongs to. */
export function originOf(name: string): string {
  if (/^(?:og|article|book|blog|video|music|profile):/.test(name)) return 'open-graph'
  if (name.startsWith('twitter:')) return 'twitter'
  if (/^(?:dc|dcterms)[.:]/.test(name)) return 'dublin-core'
  return 'meta'
}
