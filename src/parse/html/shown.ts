// What an element's own attributes say of how it is shown; style sheets are not read.
import type { Element } from 'domhandler'

const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i

/** Hidden until a script shows it. What the browser's search may find (until-found) counts as shown. */
export function isHidden({ attribs }: Element): boolean {
  if (attribs.hidden !== undefined && attribs.hidden !== 'until-found') return true
  return attribs.style !== undefined && HIDDEN_STYLE.test(attribs.style)
}

const DISPLAYED = /display\s*:\s*(?:block|flex|grid|table(?:-row)?|list-item)/i

/** An inline element that its style makes a block. */
export function isShownAsBlock({ attribs }: Element): boolean {
  return attribs.style !== undefined && DISPLAYED.test(attribs.style)
}
