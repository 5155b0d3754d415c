// Where an element stands: near the headline, or among comments, teasers and other furniture.
import type { Element } from 'domhandler'
import type { Mark } from './collect.js'
import { ancestors } from './element-text.js'

export interface Headline {
  readonly order: number
  /** The elements around the headline. */
  readonly around: ReadonlySet<Element>
}

export function headlineAt(mark: Mark | undefined): Headline {
  if (mark === undefined) return { order: -1, around: new Set() }
  return { order: mark.order, around: new Set([mark.element, ...ancestors(mark.element)]) }
}

const ASIDE =
  /(?:^|[\s_-])(?:comments?(?:-?list|-?body)?|commentlist|disqus|respond|repl(?:y|ies)|related\w*|sidebar\w*|widgets?|recent|popular|footer|recommend\w*|recirc\w*|trending|latest|similar|teasers?|promo|most-read|mostread|read-?next|up-?next|next-?post|prev(?:ious)?|cards?|carousel|slider|breadcrumbs?|cookie\w*|banner|newsletter|archive|navbar|menu|cart|products?|testimonials?|reviews?|quote)(?:$|[\s_-])/i

/** Whether something between the element and what it shares with the headline is furniture. */
export function isAside(element: Element, { around }: Headline): boolean {
  if (around.has(element)) return false
  if (isFurniture(element)) return true
  for (const above of ancestors(element)) {
    if (around.has(above) || above.name === 'body' || above.name === 'html' || above.name === 'main') return false
    if (isFurniture(above)) return true
  }
  return false
}

function isFurniture({ name, attribs }: Element): boolean {
  if (name === 'aside' || name === 'footer' || name === 'nav') return true
  const { class: classes = '', id = '' } = attribs
  if (classes === '' && id === '') return false
  return ASIDE.test(`${classes} ${id}`.slice(0, 300))
}

/** How near an element stands to the headline, by elements between: 3 right below it … 0 far away; above counts less. */
export function nearness(order: number, headline: Headline): number {
  if (headline.order < 0) return order < 400 ? 1 : 0
  const distance = order - headline.order
  if (distance >= 0) return distance <= 25 ? 3 : distance <= 80 ? 2 : distance <= 250 ? 1 : 0
  return distance >= -15 ? 2.5 : distance >= -50 ? 1 : 0
}
