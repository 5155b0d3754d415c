// npm run bench:canonical-scale: how grouping grows. Documents of about 300 words are made up as they are needed: a fifth are copies
// (exact, edited, cut), some share a template, the rest stand alone; words follow Zipf's law.
//   node --expose-gc --max-old-space-size=4000 test/bench/canonical-scale.mjs [--engine memory|duckdb] [10000 100000 …]
import { createHash } from 'node:crypto'
import { ArticleGrouper } from '../../dist/canonical/grouper.js'
import { makeRandom } from './canonical/random.mjs'

const sizes = process.argv
  .slice(2)
  .filter((one) => /^\d+$/.test(one))
  .map(Number)
const engine = process.argv.includes('duckdb') ? 'duckdb' : 'memory'
const VOCABULARY = 200_000
const SYLLABLES =
  'ba be bi bo bu da de di do du fa fe fi fo ga ge go ha he ho ka ke ki ko ku la le li lo lu ma me mi mo mu na ne ni no nu pa pe po ra re ri ro ru sa se si so su ta te ti to tu va ve vi vo wa we wi za ze zo'.split(
    ' ',
  )
const FUNCTION_WORDS =
  'the of and to in a is that for it was on are as with he be at by this have from or his had not but they you were'.split(
    ' ',
  )

function wordOf(number) {
  if (number < FUNCTION_WORDS.length) return FUNCTION_WORDS[number]
  let word = ''
  for (let rest = number * 7 + 13; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    word += SYLLABLES[rest % SYLLABLES.length]
  return word
}

/** Zipf by inversion: the rank of a word. */
const rank = (random) => Math.min(VOCABULARY - 1, Math.floor(Math.exp(random.next() * Math.log(VOCABULARY + 1))) - 1)

function sentence(random) {
  const words = []
  const length = 8 + random.below(18)
  for (let at = 0; at < length; at++) {
    const word = wordOf(rank(random))
    words.push(
      random.next() < 0.07 && word.length > 4
        ? word[0].toUpperCase() + word.slice(1)
        : random.next() < 0.02
          ? String(1 + random.below(3000))
          : word,
    )
  }
  words[0] = words[0][0].toUpperCase() + words[0].slice(1)
  return `${words.join(' ')}.`
}

function story(seed) {
  const random = makeRandom(seed)
  const sentences = []
  for (let words = 0; words < 230 + (seed % 140); ) {
    const next = sentence(random)
    words += next.split(' ').length
    sentences.push(next)
  }
  return sentences
}

/** Document number `at`: one of eight copies an earlier one, one of twenty stands in a frame of its shop. */
export function documentAt(at) {
  const kind = at % 20
  if (kind === 3) return { text: story(at - 1).join(' '), truth: at - 1 }
  if (kind === 7)
    return {
      text: story(at - 2)
        .slice(0, -5)
        .join(' '),
      truth: at - 2,
    }
  if (kind === 11) {
    const random = makeRandom(at)
    return {
      text: story(at - 4)
        .join(' ')
        .replace(/\b[a-z]{4,}\b/g, (word) => (random.next() < 0.05 ? wordOf(rank(random)) : word)),
      truth: at - 4,
    }
  }
  if (kind === 17)
    return { text: [...story(1_000_000_007 + (at % 7)).slice(0, 12), ...story(at).slice(0, 10)].join(' '), truth: at }
  return { text: story(at).join(' '), truth: at }
}

for (const size of sizes.length > 0 ? sizes : [10_000, 30_000, 100_000]) {
  globalThis.gc?.()
  let making = 0
  const started = performance.now()
  const grouper = new ArticleGrouper()
  for (let at = 0; at < size; at++) {
    const from = performance.now()
    const { text } = documentAt(at)
    making += performance.now() - from
    grouper.add({ id: String(at), text })
  }
  const added = performance.now()
  let finder
  if (engine === 'duckdb') {
    const { findPairsOnDisk } = await import('../../dist/run/out-of-core.js')
    finder = await findPairsOnDisk(grouper.texts(), { memory: '1GB' })
  }
  const { clusters, groups } = grouper.finish(finder)
  const finished = performance.now()
  const hash = createHash('sha256')
  for (const { id, of, relation } of clusters) hash.update(`${id} ${of} ${relation}\n`)
  let [right, wrong, copies] = [0, 0, 0]
  const truthOf = new Map(groups.map(({ id, canonical }) => [id, documentAt(canonical).truth]))
  clusters.forEach(({ id }, at) => {
    if (![3, 7, 11].includes(at % 20)) return
    copies++
    if (truthOf.get(id) === documentAt(at).truth) right++
  })
  for (const { id, members } of groups)
    if (members.length > 1) wrong += members.filter((at) => documentAt(at).truth !== truthOf.get(id)).length
  const seconds = (from, to) => ((to - from) / 1000).toFixed(1)
  const peak = (process.resourceUsage().maxRSS / 1e6).toFixed(2)
  console.log(
    `${engine} ${size} documents: ${seconds(started, added - making)} s to add, ${seconds(added, finished)} s to group, peak ${peak} GB; ${groups.length} groups, copies found ${right}/${copies}, wrong members ${wrong}; sha256 ${hash.digest('hex').slice(0, 16)} (making the texts took ${(making / 1000).toFixed(1)} s)`,
  )
}
