import { describe, expect, it } from 'vitest'
import { skeletonOf } from '../../src/rules/skeleton.js'

describe('the skeleton', () => {
  it.each([
    ['^(?:read|see) (?:more|all)$', '^k k$'],
    ['^(?:read|) [\\p{L}\\p{N}]+$', '^k? [a-z0-9]+$'],
    ['\\p{L}+\\P{N}\\b', '[a-z]+[^0-9]'],
    ['x{2,60}.{0,9}?(?:ab|[cd]){2,9}', 'x?.?(?:ab|[cd]){0,2}'],
    ['(?:(?:one|two)(?:st|nd)?|three)+', '(?:kk?|kke)+'],
    ['\\((?:a|b)\\)', '\\(k\\)'],
    ['[()*+{]+', '[()*+{]+'],
  ])('of %s is %s', (source, skeleton) => {
    expect(skeletonOf(source)).toBe(skeleton)
  })
})
