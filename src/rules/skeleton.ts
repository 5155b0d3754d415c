// What of a regular expression decides whether it can backtrack badly: its repetitions and what they repeat. Long lists of literal
// alternatives, bounded counts and Unicode classes cost recheck minutes and say nothing about that.

const CLASS = String.raw`\[(?:\\.|[^\]\\])*\]`
const PRIVATE = 0xe000

/**
 * A shorter expression over ASCII that is ambiguous wherever the given one is, up to what bounded counts hide: literal groups
 * become one letter, `x{2,60}` becomes `x?`, word borders go.
 */
export function skeletonOf(source: string): string {
  const kept: string[] = []
  const keep = (part: string) => {
    kept.push(part)
    return String.fromCharCode(PRIVATE + kept.length - 1)
  }
  let bare = toAscii(source)
    .replace(new RegExp(`${CLASS}|\\\\.`, 'gs'), keep)
    .replace(/([^)])\{\d+(?:,\d+)?\}\??/g, '$1?')
    .replace(/\)\{\d+(?:,\d+)?\}/g, '){0,2}')
  for (let before = ''; before !== bare; ) {
    before = bare
    bare = bare.replace(/\((?:\?:|\?<\w+>)?([^()*+{}\ue000-\uf8ff]*)\)(?![*+{])/g, (_, inner: string) =>
      mergeOptions(inner),
    )
  }
  bare = bare.replace(/[a-z' ,-]{4,}(?=[a-z' ,-])/g, 'kk')
  return bare.replace(/[\ue000-\uf8ff]/g, (mark) => kept[mark.charCodeAt(0) - PRIVATE]!)
}

function mergeOptions(inner: string): string {
  return inner.split('|').some((option) => /^(?:.\?)*$/.test(option)) ? 'k?' : 'k'
}

/** Unicode classes as ranges of ASCII, inside and outside brackets; `\b` matches nothing of its own. */
function toAscii(source: string): string {
  return source.replace(new RegExp(`${CLASS}|\\\\(?:[pP]\\{[^}]*\\}|.)`, 'gs'), (part) => {
    if (part.startsWith('[')) return part.replace(/\\[pP]\{([^}]*)\}/g, (_, name: string) => rangeOf(name))
    if (part === '\\b') return ''
    const found = /^\\([pP])\{([^}]*)\}$/.exec(part)
    return found === null ? part : `[${found[1] === 'P' ? '^' : ''}${rangeOf(found[2]!)}]`
  })
}

function rangeOf(name: string): string {
  if (/^(?:L|M|Alphabetic|Script|sc|Upper|Lower)/.test(name)) return 'a-z'
  return /^(?:N|Decimal)/.test(name) ? '0-9' : '#'
}
