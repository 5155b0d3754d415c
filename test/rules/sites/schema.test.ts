import { expect, it } from 'vitest'
import { siteSchema } from '../../../src/rules/sites/schema.js'

it('takes single values where lists are asked for and fills in what is left out', () => {
  expect(siteSchema.parse({ title: 'h1', remove: [{ id: 'a', category: 'nav', selector: '.a' }] })).toEqual({
    about: '',
    title: ['h1'],
    keep: [],
    remove: [{ id: 'a', why: '', category: 'nav', selector: ['.a'], examples: [] }],
    examples: [],
  })
})

it.each([
  { title: [] },
  { remove: [{ id: 'a', selector: '.a' }] },
  { keep: [{ id: 'A b', selector: '.a' }] },
  { rules: [] },
])('refuses %j', (data) => {
  expect(siteSchema.safeParse(data).success).toBe(false)
})
