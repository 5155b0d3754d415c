// What an element does to the text: starts a block, is passed over, breaks a line. HTML Living Standard, "Rendering".

export enum Flow {
  Inline,
  /** Parted from what stands around it by a blank line. */
  Block,
  /** Parted by a line break: items, rows. */
  Line,
  /** A cell: parted from its neighbour by a tab. */
  Cell,
  Break,
  /** No text of a reader's. */
  Dropped,
  /** Keeps its white space. */
  Pre,
}

const flows: readonly [Flow, string][] = [
  [
    Flow.Block,
    `html body address article aside blockquote center dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6
    header hgroup hr main menu nav ol p search section table caption ul details summary legend button textarea noscript
    noframes frameset`,
  ],
  [Flow.Line, 'li dt dd tr thead tbody tfoot option optgroup select'],
  [Flow.Cell, 'td th'],
  [Flow.Break, 'br'],
  [
    Flow.Dropped,
    `script style template svg iframe object embed video audio canvas map area title meta link base datalist progress meter
    source track param img input col colgroup rp noembed`,
  ],
  [Flow.Pre, 'pre listing xmp plaintext'],
]

const FLOW = new Map<string, Flow>(
  flows.flatMap(([flow, names]) =>
    names
      .trim()
      .split(/\s+/)
      .map((name) => [name, flow] as const),
  ),
)

/** Tag names are in lower case. */
export function flowOf(tag: string): Flow {
  return FLOW.get(tag) ?? Flow.Inline
}
