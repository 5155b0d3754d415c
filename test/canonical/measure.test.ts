import { expect, test } from 'vitest'
import { fingerprint } from '../../src/canonical/fingerprint.js'
import { measure, resemblance } from '../../src/canonical/measure.js'
import { PARAPHRASE, PRODUCTS, SPUN, STORY } from './texts.js'

const measured = (one: string, two: string) => measure(fingerprint(one), fingerprint(two))

test('a cut copy is contained', () => {
  const cut = STORY.slice(0, STORY.indexOf('The police'))
  const { contained, similar } = measured(cut, STORY)
  expect(contained[0]).toBe(1)
  expect(contained[1]).toBeLessThan(0.8)
  expect(similar[0]).toBe(1)
})

test('a spun copy keeps sentences, names and quotations', () => {
  const { aligned, order, fixedShared, quoted, replaced, conflict, inPlace } = measured(STORY, SPUN)
  expect(aligned[0]).toBeGreaterThan(0.8)
  expect([order, fixedShared[0], conflict]).toEqual([1, 1, 0])
  expect(quoted).toBeGreaterThan(3)
  expect(inPlace).toBeGreaterThan(0.7)
  expect(replaced).toBeGreaterThan(20)
})

test('a paraphrase shares few runs of words', () => {
  const { jaccard, fixedShared, covered, inPlace } = measured(STORY, PARAPHRASE)
  expect(jaccard).toBeLessThan(0.25)
  expect(inPlace).toBeLessThan(0.6)
  expect(fixedShared[0]).toBeGreaterThan(0.9)
  expect(covered[0]).toBeGreaterThan(0.8)
})

test('in a template names and numbers stand against others', () => {
  const { contained, fixedShared } = measured(PRODUCTS[0]!, PRODUCTS[1]!)
  expect(contained[0]).toBeGreaterThan(0.5)
  expect(Math.max(...fixedShared)).toBeLessThan(0.6)
  expect(resemblance(fingerprint(PRODUCTS[0]!), fingerprint(PRODUCTS[1]!)).jaccard).toBeGreaterThan(0.4)
})
