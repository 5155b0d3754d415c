// The set that copies are measured on: made from pages of the benchmark, seeded, the same in every run.
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { sharedTemplate, templatePages, ticker } from './negatives.mjs'
import { makeRandom } from './random.mjs'
import { cut, edit, madeUpThesaurus, readThesaurus, shuffle, spin } from './variants.mjs'

const here = path.dirname(fileURLToPath(import.meta.url))
export const shared = path.join(here, '../../../../shared/benchmarks')
const unzip = (file) => gunzipSync(fs.readFileSync(file)).toString('utf8')
const countWords = (text) => (text.match(/\S+/g) ?? []).length

/** Articles of the benchmark with what stood around them. */
export function readPages(root = shared) {
  const folder = path.join(root, 'wcxb/train')
  return fs
    .readdirSync(path.join(folder, 'ground-truth'))
    .sort()
    .flatMap((name) => {
      const id = name.slice(0, -5)
      const truth = JSON.parse(fs.readFileSync(path.join(folder, 'ground-truth', name), 'utf8'))
      const text = truth.ground_truth.main_content ?? ''
      const words = countWords(text)
      if (words < 120 || words > 2500) return []
      const lines = unzip(path.join(folder, 'text', `${id}.txt.gz`))
        .split('\n')
        .filter((line) => line.trim() !== '')
      const { labels } = JSON.parse(unzip(path.join(folder, 'labels', `${id}.json.gz`)))
      return [
        {
          id,
          isArticle: truth._internal.page_type.primary === 'article',
          text,
          noise: lines.filter((_, at) => labels[at] === 0).filter((line) => line.length < 400),
        },
      ]
    })
}

export function readBlocks(file) {
  return fs
    .readFileSync(path.join(here, file), 'utf8')
    .split(/^# /m)
    .slice(1)
    .map((block) => {
      const [head, ...parts] = block.split(/^(==|--)\n/m)
      const [id, lang] = head.trim().split(' ')
      const reports = []
      const neighbours = []
      for (let at = 0; at < parts.length; at += 2)
        (parts[at] === '==' ? reports : neighbours).push(parts[at + 1].trim())
      return { id, lang, reports, neighbours }
    })
}

export const readParaphrases = () =>
  readBlocks('paraphrases.txt').map(({ id, lang, reports }) => ({ id, lang, texts: reports }))
export const readEvents = () => ['events-1.txt', 'events-2.txt', 'events-3.txt'].flatMap(readBlocks)

/** Every second item: tuning (0) or held out (1). */
export const half = (list, which) => list.filter((_, at) => at % 2 === which)

const noisy = (page, other, random) => {
  const lines = other.noise.slice(0, 40)
  const top = lines.slice(0, 2 + random.below(5))
  const bottom = lines.slice(-(2 + random.below(6)))
  return [...top, ...page.text.split(/\n+/), ...bottom].join('\n\n')
}

/** Thesauri beside our own list: WordNet as JSON ({word: [synonyms]}) where the environment names a file. */
function thesauri(texts, random) {
  const own = readThesaurus(fs.readFileSync(path.join(here, 'thesaurus.txt'), 'utf8'))
  const file = process.env.THESAURUS
  const other =
    file === undefined
      ? madeUpThesaurus(texts, random)
      : new Map(Object.entries(JSON.parse(fs.readFileSync(file, 'utf8'))))
  return { own, other, made: madeUpThesaurus(texts, random) }
}

/** Documents {id, text, truth, kind}: those with the same truth are copies of each other. `clean` cleans what has noise. */
export function makeSet({ which, clean, seed = 7 }) {
  const random = makeRandom(seed + which)
  const all = half(readPages(), which)
  const pages = all.filter(({ isArticle }) => isArticle)
  const documents = []
  const push = (kind, truth, text, from = null) =>
    documents.push({ id: `${String(documents.length).padStart(4, '0')}-${kind}`, text, truth, kind, from })
  const words = thesauri(
    pages.map(({ text }) => text),
    random,
  )
  const groups = pages.slice(0, 150)
  groups.forEach((page, at) => {
    const truth = `page-${page.id}`
    push('original', truth, page.text)
    const variants = [
      () => push('exact', truth, clean(noisy(page, pages[(at + 7) % pages.length], random))),
      () => push('cut', truth, cut(page.text, random)),
      () => push('edited', truth, edit(page.text, random)),
      () => push('shuffled', truth, shuffle(page.text, random)),
      () => push('spun', truth, spin(page.text, words.own, { random, share: 0.9 })),
      () => push('spun', truth, spin(page.text, words.other, { random, share: 0.3 + random.next() * 0.35 })),
      () =>
        push(
          'extended',
          truth,
          `${page.text}\n\n${pages[(at + 31) % pages.length].text
            .split(/\n+/)
            .slice(0, 2)
            .join('\n\n')
            .slice(0, page.text.length / 4)}`,
        ),
    ]
    // Each article has one to three copies; the kinds take turns.
    for (let copy = 0; copy < 1 + (at % 3); copy++) variants[(at + copy * 3) % variants.length]()
  })
  for (const { truth, kind, text } of foreign(words, random, which)) push(kind, truth, text)
  half(readParaphrases(), which).forEach(({ id, texts }) => {
    push('original', id, texts[0])
    push('paraphrased', id, texts[1])
  })
  // Every page stands in one place only: what is built of it would be its copy.
  const rest = [...pages.slice(150), ...all.filter(({ isArticle }) => !isArticle)]
  const negatives = rest.slice(0, 150)
  for (let at = 0; at + 6 <= negatives.length; at += 6) {
    const [template, first, second, lead, monday, tuesday] = negatives.slice(at, at + 6).map(({ text }) => text)
    for (const one of sharedTemplate({ template, bodies: [first, second], name: `template-${at}` }))
      push(one.kind, one.truth, one.text)
    for (const one of ticker({ lead, days: [monday, tuesday], name: `ticker-${at}` }))
      push(one.kind, one.truth, one.text)
  }
  for (const page of rest.slice(150)) push('alone', `page-${page.id}`, page.text)
  for (const one of templatePages(random, 25)) push(one.kind, one.truth, one.text)
  for (const { id, reports, neighbours } of half(readEvents(), which)) {
    for (const [at, text] of reports.entries()) push('report', `${id}-${at}`, text)
    for (const [at, text] of neighbours.entries()) push('neighbour', `${id}-n${at}`, text)
  }
  return documents
}

/** Texts in other languages, mostly German, with copies; a page's long lines stand for the article. */
function foreign(_, random, which) {
  const folder = path.join(shared, 'snippets/text')
  const texts = half(fs.readdirSync(folder).sort(), which)
    .slice(0, 110)
    .flatMap((name) => {
      const lines = unzip(path.join(folder, name))
        .split('\n')
        .filter((line) => line.length > 120)
      const text = lines.slice(0, 25).join('\n\n')
      return countWords(text) >= 120 || text.length > 1500 ? [{ id: name.slice(0, 4), text }] : []
    })
  const thesaurus = madeUpThesaurus(
    texts.map(({ text }) => text),
    random,
  )
  const kinds = [
    ['cut', (text) => cut(text, random)],
    ['edited', (text) => edit(text, random)],
    ['shuffled', (text) => shuffle(text, random)],
    ['spun', (text) => spin(text, thesaurus, { random, share: 0.3 })],
  ]
  return texts.flatMap(({ id, text }, at) => {
    const [kind, make] = kinds[at % kinds.length]
    return [
      { truth: `f-${id}`, kind: 'original', text },
      { truth: `f-${id}`, kind, text: make(text) },
    ]
  })
}
