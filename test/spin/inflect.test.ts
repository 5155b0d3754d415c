import { expect, test } from 'vitest'
import { nounForms, verbForms } from '../../src/spin/inflect.js'

test.each([
  ['say', 'say says said said saying'],
  ['state', 'state states stated stated stating'],
  ['carry', 'carry carries carried carried carrying'],
  ['stop', 'stop stops stopped stopped stopping'],
  ['open', 'open opens opened opened opening'],
  ['die', 'die dies died died dying'],
  ['see', 'see sees saw seen seeing'],
  ['watch', 'watch watches watched watched watching'],
  ['have', 'have has had had having'],
  ['transfer', 'transfer transfers transferred transferred transferring'],
])('verb %s', (verb, forms) => {
  expect(verbForms(verb).join(' ')).toBe(forms)
})

test('of several words the first is the verb, the last the noun', () => {
  expect(verbForms('find out')).toEqual(['find out', 'finds out', 'found out', 'found out', 'finding out'])
  expect(nounForms('marketing campaign')).toEqual(['marketing campaign', 'marketing campaigns'])
})

test.each([
  ['city', 'cities'],
  ['church', 'churches'],
  ['woman', 'women'],
  ['day', 'days'],
])('noun %s', (noun, plural) => {
  expect(nounForms(noun)).toEqual([noun, plural])
})
