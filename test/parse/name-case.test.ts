import { expect, it } from 'vitest'
import en from '../../src/languages/en.js'
import { titleCaseName } from '../../src/parse/name-case.js'

it.each([
  ['DANA ORLOW', 'Dana Orlow'],
  ["J.K. O'NEIL-MCDONALD", "J.K. O'Neil-McDonald"],
  ['A. B. RAO', 'A. B. Rao'],
  ['JK HALDEN', 'JK Halden'],
  ['LUDWIG VON HALDEN III', 'Ludwig von Halden III'],
  ['AOIFE NÍ DHÁLAIGH', 'Aoife Ní Dhálaigh'],
  ['BBC NEWS', 'BBC News'],
  ['REUTERS', 'Reuters'],
  ['PTI', 'PTI'],
  ['Dana ORLOW', 'Dana ORLOW'],
  ['dana orlow', 'dana orlow'],
  ['李小明', '李小明'],
])('%s → %s', (given, expected) => {
  expect(titleCaseName(given, en.bylines)).toBe(expected)
})
