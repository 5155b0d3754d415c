// Pages for property tests: those of the corpus, damaged at random the way bad markup and broken downloads are.
import fc from 'fast-check'

type Edit = (page: string, at: number, other: number) => string

const TAG = /<[^>]{0,200}>/g
const ODD = [
  ...[
    '<',
    '>',
    '</',
    '<!--',
    '-->',
    '<!-->',
    '--!>',
    '<![CDATA[',
    ']]>',
    '&',
    '&#',
    '&nbsp;',
    '"',
    "'",
    '\0',
    '\ud800',
  ],
  ...[
    '<p>',
    '</p>',
    '<div>',
    '</div>',
    '<table>',
    '<td>',
    '</table>',
    '<pre>',
    '</pre>',
    '<a href="#">',
    '</a>',
    '<b>',
  ],
  ...['<script>', '</script>', '<style>', '<title>', '<textarea>', '<select>', '<option>', '<noscript>', '<template>'],
  ...['<div hidden>', '<p style="display:none">', '<td colspan="99999999">', '<svg>', '<math>', '<br>', '<li>', '<h1>'],
  ...['<article class="post">', '</body>', '</html>', '<plaintext>', '<xmp>', '<frameset>', '<form>', '\u200b', '\r'],
] as const

const stretch = (length: number, other: number) => 1 + (other % Math.max(1, Math.min(3000, length)))

/** The tag that begins at `at` or after it, as [start, end]; null for none. */
function tagAfter(page: string, at: number): readonly [number, number] | null {
  TAG.lastIndex = at
  const found = TAG.exec(page)
  return found === null ? null : [found.index, found.index + found[0].length]
}

function onTag(page: string, at: number, change: (tag: string) => string): string {
  const [start, end] = tagAfter(page, at) ?? [0, 0]
  return page.slice(0, start) + change(page.slice(start, end)) + page.slice(end)
}

/** `at` is an offset, `other` any number. */
const EDITS: readonly Edit[] = [
  (page, at, other) => page.slice(0, at) + page.slice(at + stretch(page.length, other)),
  (page, at, other) => page.slice(0, at) + page.slice(at, at + stretch(page.length, other)) + page.slice(at),
  (page, at, other) => {
    const [first, second] = [Math.min(at, other % (page.length + 1)), Math.max(at, other % (page.length + 1))]
    const middle = Math.min(second, first + 3000)
    return page.slice(0, first) + page.slice(middle, second) + page.slice(first, middle) + page.slice(second)
  },
  (page, at) => page.slice(0, at),
  (page, at) => page.slice(at),
  (page, at) => onTag(page, at, () => ''),
  (page, at) => onTag(page, at, (tag) => tag + tag),
  (page, at) => onTag(page, at, (tag) => tag.slice(0, -1)),
  (page, at) => onTag(page, at, (tag) => tag.replace('<', '</')),
  (page, at) => onTag(page, at, (tag) => tag.repeat(500)),
  (page, at, other) => page.slice(0, at) + ODD[other % ODD.length] + page.slice(at),
  (page, at, other) => onTag(page, at, (tag) => tag + ODD[other % ODD.length]),
]

/** Pages with up to eight edits; they shrink to fewer. */
export function damagedPages(seeds: readonly string[]): fc.Arbitrary<string> {
  const edit = fc.tuple(fc.nat(EDITS.length - 1), fc.nat(1_000_000), fc.nat(1_000_000))
  return fc.tuple(fc.nat(seeds.length - 1), fc.array(edit, { maxLength: 8 })).map(([seed, edits]) => {
    let page = seeds[seed]!
    for (const [kind, at, other] of edits) page = EDITS[kind]!(page, at % (page.length + 1), other)
    return page
  })
}
