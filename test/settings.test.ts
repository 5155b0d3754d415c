import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeSettings } from '../src/settings.js'
import { packOf } from './matchers/holds.js'
import { SOUND } from './rules/packs.js'
import { folderOf, temporaryFolder } from './temporary-folder.js'

const packs = [packOf({ when: { equals: ['read more'] } })]
const here = temporaryFolder()

describe('options', () => {
  it('have defaults', async () => {
    const settings = await makeSettings({ packs })
    expect(settings).toMatchObject({ profile: 'balanced', longest: 64_000_000 })
    expect(settings.isOn('related')).toBe(true)
  })

  it('switch categories off, or all others', async () => {
    const kept = await makeSettings({ packs, keep: ['related'] })
    expect([kept.isOn('related'), kept.isOn('consent')]).toEqual([false, true])
    const only = await makeSettings({ packs, only: ['related'] })
    expect([only.isOn('related'), only.isOn('consent')]).toEqual([true, false])
  })

  it('that are unknown are refused, with what is allowed', async () => {
    await expect(makeSettings({ keep: ['adverts'] })).rejects.toThrow(
      /keep: unknown category "adverts"; allowed: .*\bad\b/,
    )
    await expect(makeSettings({ profile: 'strict' as never })).rejects.toThrow(
      'unknown profile "strict"; allowed: precision, balanced, recall',
    )
  })
})

describe('rule sets', () => {
  it('are made once a language', async () => {
    const { rulesFor } = await makeSettings({ packs })
    expect(rulesFor('en')).toMatchObject({ known: true })
    expect(rulesFor('en').rules).toBe(rulesFor('en').rules)
    expect(rulesFor('en').rules.rules.map(({ id }) => id)).toEqual(['related/en/tried'])
  })

  it('of other languages have the neutral rules alone', async () => {
    const neutral = packOf({ when: { equals: ['x'] } }, { lang: 'any' })
    const { rulesFor } = await makeSettings({ packs: [...packs, neutral] })
    expect(rulesFor('fi').known).toBe(false)
    expect(rulesFor('fi').rules.rules.map(({ id }) => id)).toEqual(['related/any/tried'])
    expect(rulesFor(null).rules.rules).toBe(rulesFor('fi').rules.rules)
  })

  it('take in the packs that a user brings, which changes their identity', async () => {
    const folder = folderOf(here, { 'related/en.yaml': SOUND.replaceAll('"related', '"x') })
    const plain = await makeSettings({ packs })
    const brought = await makeSettings({ packs, rules: [folder] })
    expect(brought.rulesFor('en').rules.rules.map(({ id }) => id)).toEqual(['related/en/tried', 'related/en/lead-in'])
    expect(brought.identity.rules).not.toBe(plain.identity.rules)
  })

  it('refuse broken packs with their place', async () => {
    const folder = folderOf(here, { 'related/en.yaml': SOUND })
    writeFileSync(join(folder, 'related/en.yaml'), SOUND.replace('why:', 'reason:'))
    await expect(makeSettings({ rules: [folder] })).rejects.toThrow(/en\.yaml:\d+:\d+/)
  })
})
