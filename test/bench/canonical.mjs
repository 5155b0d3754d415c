// npm run bench:canonical: how well copies are found on the generated set, by kind, beside plain MinHash.
//   node test/bench/canonical.mjs [--tuning] [--misses] [--stories]        THESAURUS=words.json for another thesaurus

import { fingerprint } from '../../dist/canonical/fingerprint.js'
import { groupArticles } from '../../dist/canonical/index.js'
import { measure } from '../../dist/canonical/measure.js'
import { createCleaner } from '../../dist/index.js'
import { plainMinHash } from './canonical/minhash.mjs'
import { half, makeSet, readEvents } from './canonical/set.mjs'

const has = (flag) => process.argv.includes(flag)
const which = has('--tuning') ? 0 : 1
const cleaner = await createCleaner()

/** Pairs of one truth that stand in one group, by the kind of the copy; pairs that should not. */
function score(documents, groupOf) {
  const kinds = new Map()
  let [found, wrong] = [0, 0]
  const wrongPairs = []
  const byGroup = new Map()
  for (const [at, document] of documents.entries())
    byGroup.set(groupOf[at], [...(byGroup.get(groupOf[at]) ?? []), { ...document, at }])
  for (const members of byGroup.values())
    for (let one = 0; one < members.length; one++)
      for (let two = one + 1; two < members.length; two++) {
        if (members[one].truth === members[two].truth) found++
        else {
          wrong++
          wrongPairs.push([members[one], members[two]])
        }
      }
  const misses = []
  const originals = new Map(documents.flatMap(({ kind, truth }, at) => (kind === 'original' ? [[truth, at]] : [])))
  documents.forEach(({ kind, truth }, at) => {
    const original = originals.get(truth)
    if (original === undefined || original === at) return
    const row = kinds.get(kind) ?? { all: 0, found: 0 }
    row.all++
    if (groupOf[original] === groupOf[at]) row.found++
    else misses.push([documents[original], documents[at]])
    kinds.set(kind, row)
  })
  return { kinds, precision: found + wrong === 0 ? 1 : found / (found + wrong), wrongPairs, misses, found, wrong }
}

function show(name, { kinds, precision, found, wrong }) {
  console.log(`\n${name}: pair precision ${precision.toFixed(4)} (${found} right, ${wrong} wrong)`)
  for (const [kind, row] of [...kinds].sort())
    console.log(`  ${kind.padEnd(14)} ${row.found}/${row.all}  ${(row.found / row.all).toFixed(3)}`)
}

function explain([one, two]) {
  const m = measure(fingerprint(one.text), fingerprint(two.text))
  const short = JSON.stringify(m, (_, value) => (typeof value === 'number' ? Math.round(value * 100) / 100 : value))
  console.log(`  ${one.id} (${one.truth}) ~ ${two.id} (${two.truth})\n    ${short}`)
}

if (!has('--stories')) {
  const started = performance.now()
  const documents = makeSet({ which, clean: (text) => cleaner.clean(text).text })
  const made = performance.now()
  const { clusters, groups } = groupArticles(documents)
  const took = performance.now() - made
  const counts = new Map()
  for (const { kind } of documents) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  const kinds = [...counts].map(([kind, count]) => `${kind} ${count}`)
  console.log(
    `${documents.length} documents (${which === 0 ? 'tuning' : 'held out'}), made in ${Math.round(made - started)} ms, grouped in ${Math.round(took)} ms ${kinds.join(', ')}`,
  )
  const result = score(
    documents,
    clusters.map(({ id }) => id),
  )
  show('chaffinch', result)
  const canonicals = groups.filter(({ members }) => members.filter((at) => clusters[at].canonical).length !== 1)
  const spun = groups.filter(
    ({ members, canonical }) =>
      documents[canonical].kind === 'spun' && members.some((at) => documents[at].kind !== 'spun'),
  )
  const withSpun = groups.filter(
    ({ members }) =>
      members.some((at) => documents[at].kind === 'spun') && members.some((at) => documents[at].kind !== 'spun'),
  )
  console.log(
    `  groups without exactly one canonical: ${canonicals.length}; spun copy chosen: ${spun.length} of ${withSpun.length}`,
  )
  show(
    'plain MinHash (128 permutations, Jaccard 0.8)',
    score(documents, plainMinHash(documents.map(({ text }) => text))),
  )
  if (has('--misses')) {
    console.log('\nwrong pairs')
    result.wrongPairs.slice(0, 25).forEach(explain)
    console.log('\nmissed')
    result.misses.slice(0, 40).forEach(explain)
    console.log('\nspun chosen')
    for (const { canonical, members, reason } of spun)
      console.log(' ', documents[canonical].id, members.map((at) => documents[at].kind).join(' '), reason)
  }
} else {
  const documents = half(readEvents(), which).flatMap(({ id, reports, neighbours }) => [
    ...reports.map((text, at) => ({ id: `${id}-${at}`, text, truth: id, kind: at === 0 ? 'original' : 'report' })),
    ...neighbours.map((text, at) => ({ id: `${id}-n${at}`, text, truth: `${id}-n${at}`, kind: 'neighbour' })),
  ])
  const { clusters } = groupArticles(documents, { by: 'stories' })
  const byGroup = new Map()
  for (const [at, document] of documents.entries())
    byGroup.set(clusters[at].id, [...(byGroup.get(clusters[at].id) ?? []), document])
  let [right, wrong, all] = [0, 0, 0]
  for (const members of byGroup.values())
    for (let a = 0; a < members.length; a++)
      for (let b = a + 1; b < members.length; b++) {
        if (members[a].truth === members[b].truth) right++
        else {
          wrong++
          if (has('--misses')) console.log('wrong', members[a].id, members[b].id)
        }
      }
  const reports = documents.filter(({ kind }) => kind !== 'neighbour')
  const groupOf = new Map(documents.map(({ id }, at) => [id, clusters[at].id]))
  for (let a = 0; a < reports.length; a++)
    for (let b = a + 1; b < reports.length; b++)
      if (reports[a].truth === reports[b].truth) {
        all++
        if (has('--misses') && groupOf.get(reports[a].id) !== groupOf.get(reports[b].id))
          console.log('missed', reports[a].id, reports[b].id)
      }
  console.log(
    `${which === 0 ? 'tuning' : 'held out'}: ${documents.length} documents, ${all} pairs: precision ${(right / Math.max(1, right + wrong)).toFixed(4)} recall ${(right / all).toFixed(3)} (${right} right, ${wrong} wrong)`,
  )
}
