import { describe, expect, it } from 'vitest'
import { createCleaner } from '../../src/index.js'
import { type ExampleResult, idleRules, runExamples, withTrials } from '../../src/rules/examples.js'
import { readPack } from '../../src/rules/read-pack.js'
import type { PackData } from '../../src/rules/schema.js'
import { CATEGORIES } from './packs.js'

const PACK = `about: Tests.
rules:
  - id: sign-up
    why: An invitation.
    cut: sentence
    confidence: 0.95
    when: { starts: ["sign up to our newsletter"], words: { max: 20 } }
    removes: REMOVES
    keeps: ["The minister resigned.", KEEP]
`

function pack(removes: string, keep = '"The council met on Friday."', head = ''): PackData {
  const text = `${PACK.replace('REMOVES', () => removes).replace('KEEP', () => keep)}`.replace(
    '    why:',
    () => `${head}    why:`,
  )
  return readPack(text, {
    file: 'newsletter/en.yaml',
    dialect: 'own',
    category: 'newsletter',
    lang: 'en',
    categories: CATEGORIES,
  })
}

async function run(...packs: PackData[]): Promise<ExampleResult[]> {
  return runExamples(packs, await createCleaner({ packs: withTrials(packs) }))
}

const GOOD =
  '["Sign up to our newsletter today.", { from: "The bridge fell. Sign up to our newsletter. Nobody was hurt.", to: "The bridge fell. Nobody was hurt." }]'
const RULE = 'newsletter/en/sign-up'

describe('outcomes', () => {
  it('are removed and kept when all is well', async () => {
    const results = await run(pack(GOOD))
    expect(results.map(({ outcome, list, at }) => [outcome, list, at])).toEqual([
      ['removed', 'removes', 0],
      ['removed', 'removes', 1],
      ['kept', 'keeps', 0],
      ['kept', 'keeps', 1],
    ])
    expect(results[0]).toMatchObject({ rule: RULE, file: 'newsletter/en.yaml', by: [RULE], expected: '', got: '' })
  })

  it('are missed when noise stays', async () => {
    const results = await run(
      pack('["Join our mailing list today.", { from: "The bridge fell. Join our list.", to: "The bridge fell." }]'),
    )
    expect(results.slice(0, 2)).toMatchObject([
      { outcome: 'missed', got: 'Join our mailing list today.', by: [] },
      { outcome: 'missed', got: 'The bridge fell. Join our list.' },
    ])
  })

  it('are noisy when content goes, and these come first', async () => {
    const keep = '"Sign up to our newsletter, the letter said, and the prize is yours."'
    const results = await run(pack('["Join our mailing list today.", "Sign up to our newsletter."]', keep))
    expect(results.map(({ outcome }) => outcome)).toEqual(['noisy', 'missed', 'removed', 'kept'])
    expect(results[0]).toMatchObject({ list: 'keeps', at: 1, by: [RULE] })
  })

  it('are noisy when more goes than {from, to} says', async () => {
    const [first] = await run(
      pack(
        '[{ from: "The bridge fell. Sign up to our newsletter.", to: "The bridge fell. Sign up" }, "Sign up to our newsletter."]',
      ),
    )
    expect(first).toMatchObject({ outcome: 'noisy', got: 'The bridge fell.' })
  })

  it('hold keeps against all rules of all packs', async () => {
    const other = readPack(
      PACK.replace('sign-up', 'council')
        .replace('sign up to our newsletter', 'the council met')
        .replace('REMOVES', '["The council met.", "The council met today."]')
        .replace('KEEP', '"Four."'),
      { file: 'related/en.yaml', dialect: 'own', category: 'related', lang: 'en', categories: CATEGORIES },
    )
    const [first] = await run(pack(GOOD), other)
    expect(first).toMatchObject({ outcome: 'noisy', rule: RULE, got: '', by: ['related/en/council'] })
  })
})

describe('rules on trial', () => {
  it('cut while their examples run', async () => {
    const trial = pack(GOOD, undefined, '    trial: true\n')
    const cleaner = await createCleaner({ packs: [trial] })
    expect(runExamples([trial], cleaner)[0]).toMatchObject({ outcome: 'missed' })
    expect((await run(trial))[0]).toMatchObject({ outcome: 'removed' })
  })
})

describe('idle rules', () => {
  it('are those whose examples others take', async () => {
    const twin = pack(GOOD)
    const results = await run(twin)
    expect(idleRules(results)).toEqual([])
    expect(idleRules(results.map((one) => ({ ...one, by: ['related/en/other'] })))).toEqual([RULE])
  })
})
