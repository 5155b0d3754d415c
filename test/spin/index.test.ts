import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { detectSpun } from '../../src/spin/index.js'
import { readSwapped } from './swapped.js'

describe('detectSpun', () => {
  const texts = readdirSync('test/examples/spun')
    .filter((name) => name.startsWith('swapped'))
    .flatMap((name) => readSwapped(readFileSync(`test/examples/spun/${name}`, 'utf8')))

  test('finds most of the spun texts of the test set and none of their originals', () => {
    const strong = texts.filter(({ spun }) => detectSpun(spun).level === 'strong')
    expect(texts.length).toBeGreaterThanOrEqual(60)
    expect(strong.length / texts.length).toBeGreaterThanOrEqual(0.8)
    expect(texts.filter(({ original }) => detectSpun(original).level !== 'none').map(({ about }) => about)).toEqual([])
  })

  test('shows stretches of the text itself, the same ones every time', () => {
    const { spun } = texts[0]!
    const report = detectSpun(spun)
    for (const { start, end, text } of report.spans) expect(spun.slice(start, end)).toBe(text)
    detectSpun(texts[5]!.spun)
    expect(detectSpun(spun)).toEqual(report)
  })

  test('takes any text, refuses what is none', () => {
    for (const text of ['', '\ud800', '{'.repeat(5000), '“'.repeat(5000), 'a '.repeat(5000)])
      expect(detectSpun(text).level).toMatch(/none|too-short/)
    expect(() => detectSpun(null as unknown as string)).toThrow(TypeError)
  })

  test('other languages are never strong', () => {
    const german = `${'Die Regierung hat am Montag im Parlament über das neue Gesetz beraten und kam zu keinem Ergebnis. '.repeat(12)}`
    expect(detectSpun(german).level).toBe('none')
    expect(detectSpun(german, { lang: 'de' }).level).toBe('none')
    expect(detectSpun(german, { lang: 'xx' }).level).toBe('none')
  })
})

describe('look-alikes of the test set', () => {
  test('are not accused', () => {
    const texts = readdirSync('test/examples/spun')
      .filter((name) => name.startsWith('human'))
      .flatMap((name) =>
        readFileSync(`test/examples/spun/${name}`, 'utf8')
          .split(/^# .*$/m)
          .slice(1),
      )
    const accused = texts.filter((text) => detectSpun(text).level === 'strong')
    expect(texts.length).toBeGreaterThanOrEqual(68)
    expect(accused.length / texts.length).toBeLessThanOrEqual(0.003)
  })
})
