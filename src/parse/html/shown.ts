// What an element's own attributes say of how it is shown; style sheets are not read.
import type { Element } from 'domhandler'
import { Flow, flowOf } from './tags.js'

/** Why a block is not seen on the page as it comes from the server. */
export enum Seen {
  Yes,
  Hidden,
  /** In <noscript>. */
  Unscripted,
  /** In <template>, for a script to show. */
  Template,
}

const COVERS: Readonly<Record<string, Seen>> = { noscript: Seen.Unscripted, template: Seen.Template }

/** What covers the text of an element that is not shown. */
export function coverOf({ name }: Element): Seen {
  return COVERS[name] ?? Seen.Hidden
}

const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i

/** Hidden until a script shows it. What the browser's search may find (until-found) counts as shown. */
export function isHidden({ attribs }: Element): boolean {
  if (attribs.hidden !== undefined && attribs.hidden !== 'until-found') return true
  return attribs.style !== undefined && HIDDEN_STYLE.test(attribs.style)
}

/** Whether an inline element holds what starts a block of its own. */
export function holdsBlock({ children }: Element): boolean {
  return children.some((node) => node.type === 'tag' && flowOf(node.name) !== Flow.Inline)
}
