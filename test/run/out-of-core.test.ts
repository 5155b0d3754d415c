import { expect, test } from 'vitest'
import { candidatePairs } from '../../src/canonical/group.js'
import { ArticleGrouper } from '../../src/canonical/grouper.js'
import { DuckDbMissing, findPairsOnDisk, PAIRS_SQL, pairsOnDisk } from '../../src/run/out-of-core.js'
import { OTHER, PARAPHRASE, PRODUCTS, SPUN, STORY } from '../canonical/texts.js'

const grouper = new ArticleGrouper()
const edited = Array.from({ length: 60 }, (_, at) =>
  STORY.replace('86,000', String(at * 977)).replace('Holm', `Holm${at}`),
)
for (const text of [STORY, OTHER, SPUN, PARAPHRASE, ...PRODUCTS, ...edited]) grouper.add({ text })

test('SQL finds the pairs that memory finds, and the groups are the same', async () => {
  const texts = grouper.texts()
  expect(await pairsOnDisk(texts)).toEqual([...candidatePairs(texts)])
  expect(grouper.finish(await findPairsOnDisk(texts))).toEqual(grouper.finish())
}, 60_000)

test('the statement is plain SQL over keys(text, key)', () => {
  expect(PAIRS_SQL).toMatch(/FROM keys/)
  expect(new DuckDbMissing().message).toMatch(/npm install @duckdb\/node-api/)
})
