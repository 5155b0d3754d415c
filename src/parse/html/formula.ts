// Formulas: TeX where the page gives it beside its MathML.
import type { Element } from 'domhandler'

const TEX = /\btex\b/i

/** TeX of a MathML element: its annotation, or its alttext (MathML Core; KaTeX, MathJax and MediaWiki write these). */
export function texOf(element: Element): string | null {
  const found = findAnnotation(element, 6)
  const tex = (found ?? element.attribs.alttext ?? '').trim()
  return tex === '' ? null : `$${tex}$`
}

function findAnnotation(element: Element, depth: number): string | null {
  for (const child of element.children) {
    if (child.type !== 'tag') continue
    if (child.name === 'annotation' && TEX.test(child.attribs.encoding ?? '')) {
      const text = child.children[0]
      return text?.type === 'text' ? text.data : null
    }
    const found = depth > 0 ? findAnnotation(child, depth - 1) : null
    if (found !== null) return found
  }
  return null
}
