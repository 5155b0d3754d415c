// npm run soak: the promises of test/properties.test.ts over 100,000 documents (SOAK_DOCUMENTS) from a random seed (SOAK_SEED).
// Exit 1 at the first document that breaks one, shrunk to the smallest that still does.
import fc from 'fast-check'
import { createViteServer } from 'vitest/node'

const count = Number(process.env.SOAK_DOCUMENTS ?? 100_000)
const seed = Number(process.env.SOAK_SEED ?? Date.now() % 2 ** 31)
const server = await createViteServer({
  server: { middlewareMode: true, watch: null },
  appType: 'custom',
  logLevel: 'error',
})
const load = (name) => server.ssrLoadModule(`/test/soak/${name}.ts`)
const [{ documents }, { readPieces }, { createChecker }] = await Promise.all(
  ['documents', 'pieces', 'promises'].map(load),
)
const checker = await createChecker()
const started = performance.now()
const seen = { checked: 0, cut: 0, characters: 0 }
let peak = 0

function report() {
  const seconds = (performance.now() - started) / 1000
  const share = ((100 * seen.cut) / Math.max(1, seen.checked)).toFixed(1)
  const rate = (seen.checked / seconds).toFixed(0)
  console.log(
    `soak: ${seen.checked}/${count}, ${rate} documents/s, ${share} % with a cut, peak ${(peak / 1e6).toFixed(0)} MB`,
  )
}

const promise = fc.property(documents(readPieces()), (source) => {
  if (checker.check(source).removed.length > 0) seen.cut++
  seen.characters += source.length
  peak = Math.max(peak, process.memoryUsage.rss())
  if (++seen.checked % 1000 === 0) report()
})
console.log(`soak: ${count} documents, seed ${seed}`)
const result = fc.check(promise, { numRuns: count, seed })
report()
if (result.failed) {
  console.error(`soak: broken after ${result.numRuns} documents and ${result.numShrinks} shrinks (seed ${seed})`)
  console.error(result.errorInstance?.message ?? result.errorInstance)
  console.error(JSON.stringify(result.counterexample?.[0]))
}
await server.close()
process.exitCode = result.failed ? 1 : 0
