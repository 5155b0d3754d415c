// A sound site pack as text, for tests that break it in one place each.
import { readSite } from '../../../src/rules/sites/read-site.js'
import type { SiteData } from '../../../src/rules/sites/schema.js'

export const SOUND = `about: Articles of the Example Gazette.
title: h1.headline
author: .byline a
published: [{ selector: time, attribute: datetime }, .date]
keep:
  - id: story
    why: The story stands here.
    selector: [h1.headline, .story]
    only: true
    category: nav
    examples:
      - { from: "<div class=story><p>The gate is shut.</p></div><p>Menu</p>", to: "The gate is shut." }
remove:
  - id: share-bar
    why: Buttons.
    category: social
    selector: .share
    examples:
      - { from: "<div class=story><p>The gate is shut. <span class=share>Share this</span></p></div>", to: "The gate is shut." }
examples:
  - { from: "<h1 class=headline>Gate shut</h1><div class=story><p>Rain.</p></div>", title: Gate shut }
`

export const CATEGORIES = ['nav', 'social', 'source', 'other']

export function siteOfText(
  text: string,
  dialect: 'own' | 're2' = 'own',
  site: string | undefined = 'example.org',
): SiteData {
  return readSite(text, { file: 'sites/example.org.yaml', dialect, site, categories: CATEGORIES })
}
