import { expect, test } from 'vitest'
import { FingerprintStore } from '../../src/canonical/store.js'
import { daysBetween, isStory, Reports } from '../../src/canonical/story.js'
import { OTHER, PRODUCTS, REPORT, STORY } from './texts.js'

const store = new FingerprintStore()
for (const text of [STORY, OTHER, REPORT, ...PRODUCTS]) store.addText(text)
const reports = new Reports(
  store,
  Array.from({ length: store.length }, (_, at) => at),
)

test('reports of one event share what is rare', () => {
  expect(reports.partners(0)).toContain(2)
  expect(isStory(reports.compare(0, 2))).toBe(true)
  expect(reports.compare(0, 2).chance).toBeGreaterThan(reports.compare(0, 1).chance)
})

test('another event in the same town is another story', () => {
  expect(isStory(reports.compare(0, 1))).toBe(false)
})

test('days', () => {
  expect(daysBetween(Date.UTC(2024, 0, 1), Date.UTC(2024, 0, 8))).toBe(7)
})
