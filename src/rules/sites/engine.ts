// CSS selectors, run by cheerio-select on the page's own tree. The library is loaded when the first selector is asked: most runs ask none.
import { createRequire } from 'node:module'
import type { load as loadTree } from 'cheerio/slim'
import type { Element } from 'domhandler'
import type { SelectElements } from '../../parse/html/within.js'

const require = createRequire(import.meta.url)
let load: typeof loadTree | undefined

function cheerio(): typeof loadTree {
  load ??= (require('cheerio/slim') as { load: typeof loadTree }).load
  return load
}

/** Elements that the selector means, in the order of the page. The selector was checked by `selectorMistake`. */
export const selectElements: SelectElements = (tree, selector) =>
  cheerio()(tree)(selector)
    .toArray()
    .filter((node): node is Element => node.type === 'tag')

/** Parts of a selector in which signs are plain text. */
const LITERAL = /\[[^\]]*\]|"[^"]*"|'[^']*'|\\./g

/** Siblings that are counted or compared, and looks into all that an element holds, take time that grows with the square of the page. */
const SLOW =
  /[~+]|:(?:nth(?:-[a-z-]+)?|(?:only|first|last)-of-type|first|last|eq|gt|lt|even|odd|has|i?contains)(?![\w-])/i

/** What is wrong with a selector and what is allowed; null when nothing is. */
export function selectorMistake(selector: string): string | null {
  const bare = selector.replace(LITERAL, 'x')
  const slow = SLOW.exec(bare)
  if (slow !== null)
    return `"${slow[0]}" in the selector "${selector}" is not allowed, it is slow on long and deep pages; name a class, an id or an attribute, or use >`
  if (/^\s*(?:$|[>,])|[>,]\s*(?:$|,)/.test(bare))
    return `the selector "${selector}" is not complete; a CSS selector such as "aside.related > ul" is needed`
  try {
    cheerio()('<p></p>')(selector)
    return null
  } catch (error) {
    return `the selector "${selector}" cannot be read (${(error as Error).message}); CSS selectors without pseudo-elements are allowed`
  }
}
