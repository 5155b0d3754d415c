// Documents as the learned judge sees them, and models small enough to work out by hand, for the tests of this folder.
import fc from 'fast-check'
import { type LineOptions, type Lines, measureLines } from '../../src/learned/lines.js'
import { BUCKET_BITS, buckets, MEASURE_COUNT, measure } from '../../src/learned/measure.js'
import type { TreesData } from '../../src/learned/trees.js'
import type { WordModelData } from '../../src/learned/word-model.js'
import { parseDocument } from '../../src/parse/document.js'
import { IndexedDocument } from '../../src/rules/document-view.js'
import { PhraseIndex } from '../../src/rules/phrase-index.js'
import { makeUnit } from '../../src/rules/unit.js'
import type { Finding } from '../../src/types.js'

/** Twenty words: just long enough for a line of prose. */
export const PROSE =
  'The harbour master closed the gate on Monday because the water stood too high for the boats of the island.'

export function documentOf(text: string): IndexedDocument {
  return new IndexedDocument(parseDocument(text), { index: new PhraseIndex(), lang: 'en' }, new Map())
}

export function linesOf(text: string, options: Partial<LineOptions> = {}): Lines {
  return measureLines(documentOf(text), { findings: [], lang: 'en', models: null, ...options })
}

/** Blocks of a document, a blank line between. */
export const blocksOf = (...blocks: string[]) => blocks.join('\n\n')

/** A finding about a block of the text, or about the stretch that reads `on`. */
export function claim(
  text: string,
  block: number,
  { on, ...fields }: Partial<Finding> & { on?: string } = {},
): Finding {
  const { blocks } = parseDocument(text)
  const start = on === undefined ? blocks[block]!.start : text.indexOf(on)
  const end = on === undefined ? blocks[block]!.end : start + on.length
  return { rule: 'a/en/a', category: 'related', confidence: 0.9, cut: 'block', block, start, end, ...fields }
}

/** The buckets of a line, as the word model gets them. */
export function bucketsOf(text: string): number[] {
  const found = measure(makeUnit(text, new PhraseIndex()), new Float32Array(MEASURE_COUNT), 0)
  return [...buckets.subarray(0, found)]
}

/** A word model whose only weights are those of single words. */
export function wordModelOf(
  words: Readonly<Record<string, number>>,
  { step = 1, bias = 0 }: { step?: number; bias?: number } = {},
): WordModelData {
  const weights = new Int8Array(1 << BUCKET_BITS)
  for (const [word, weight] of Object.entries(words)) weights[bucketsOf(word)[0]!] = weight
  return { weights: packed(weights), step, bias }
}

/** A leaf's value, or a node: values that are not above the threshold go left. */
export type Tree = number | { readonly feature: number; readonly threshold: number; left: Tree; right: Tree }

/** Packs trees the way train.py does: all nodes in one list, children behind their parents. */
export function treesOf(...trees: Tree[]): TreesData {
  const nodes: { feature: number; threshold: number; left: number; right: number }[] = []
  const values: number[] = []
  const add = (tree: Tree): number => {
    if (typeof tree === 'number') return ~(values.push(tree) - 1)
    const { feature, threshold } = tree
    const at = nodes.push({ feature, threshold, left: 0, right: 0 }) - 1
    nodes[at]!.left = add(tree.left)
    nodes[at]!.right = add(tree.right)
    return at
  }
  const roots = trees.map(add)
  return {
    roots: packed(Int32Array.from(roots)),
    feature: packed(Uint8Array.from(nodes.map(({ feature }) => feature))),
    threshold: packed(Float32Array.from(nodes.map(({ threshold }) => threshold))),
    left: packed(Int16Array.from(nodes.map(({ left }) => left))),
    right: packed(Int16Array.from(nodes.map(({ right }) => right))),
    values: packed(Float32Array.from(values)),
  }
}

export function packed(array: Int8Array | Uint8Array | Int16Array | Int32Array | Float32Array): string {
  return Buffer.from(array.buffer, array.byteOffset, array.byteLength).toString('base64')
}

/** Any UTF-16 units at all: lone surrogates, controls, every script. */
const units = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
  .map((codes) => String.fromCharCode(...codes))

const lines = fc.oneof(
  units,
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    PROSE,
    'Share this',
    '# Tides',
    '- one: 2 (3%)',
    '東京の港。',
    '\ud800',
    'Home | World | Sport',
    '* * *',
  ),
)

/** Documents of no, one or many lines. */
export const texts = fc
  .array(lines, { maxLength: 12 })
  .chain((all) => fc.constantFrom(all.join('\n'), all.join('\n\n')))
