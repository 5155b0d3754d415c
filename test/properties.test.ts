// The promises of DESIGN.md over generated documents: the same ones at every run, more of them in `npm run soak`.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { documents } from './soak/documents.js'
import { readPieces } from './soak/pieces.js'
import { createChecker } from './soak/promises.js'

const DOCUMENTS = 5000
const SEED = Number(process.env.CHAFFINCH_SEED ?? 20_240_115)

it(`${DOCUMENTS} generated documents keep every promise`, async () => {
  const checker = await createChecker()
  let cut = 0
  let checked = 0
  const promise = fc.property(documents(readPieces()), (source) => {
    if (checker.check(source).removed.length > 0) cut++
    checked++
  })
  fc.assert(promise, { numRuns: DOCUMENTS, seed: SEED })
  console.log(`properties: ${checked} documents, seed ${SEED}, ${((100 * cut) / checked).toFixed(1)} % with a cut`)
  expect(cut / checked, 'share of documents with a cut').toBeGreaterThanOrEqual(0.6)
}, 300_000)
