import { describe, expect, it, vi } from 'vitest'
import { loadCleaner, readOptions } from '../../src/cli/cleaner.js'
import { type Setting, Settings } from '../../src/cli/config.js'
import { UsageError } from '../../src/read/usage-error.js'

// The rules are loaded anew; that takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

function settingsOf(values: Record<string, Setting['value']>): Settings {
  return new Settings(new Map(Object.entries(values).map(([key, value]) => [key, { value, from: 'default' }])))
}

const { signal } = new AbortController()

describe('what readers are told', () => {
  it('comes from the settings', () => {
    const options = readOptions(settingsOf({ from: 'jsonl', lang: 'en', echo: true, field: ['BODY=text'] }), signal)
    expect(options).toEqual({ from: 'jsonl', lang: 'en', echo: true, fields: new Map([['text', 'BODY']]), signal })
  })

  it('gives a field of HTML its role', () => {
    expect(readOptions(settingsOf({ field: ['raw=html'] }), signal).fields).toEqual(new Map([['html', 'raw']]))
  })

  it('is nothing without them', () => {
    expect(readOptions(settingsOf({}), signal)).toEqual({
      ...{ from: undefined, lang: undefined, echo: false, fields: new Map(), signal },
    })
  })

  it('names of fields may hold an equals sign', () => {
    expect(readOptions(settingsOf({ field: ['a=b=title'] }), signal).fields).toEqual(new Map([['title', 'a=b']]))
  })

  it.each(['BODY', 'BODY=body', '=text', 'BODY=pdf', 'BODY='])('--field %s is refused', (pair) => {
    const read = () => readOptions(settingsOf({ field: [pair] }), signal)
    expect(read).toThrow(UsageError)
    expect(read).toThrow(
      `--field "${pair}": write NAME=ROLE, for example --field BODY=text; roles: text, markdown, html,`,
    )
  })
})

describe('the cleaner', () => {
  it('is told what to keep', async () => {
    const cleaner = await loadCleaner(settingsOf({ keep: ['byline'], lang: 'en' }))
    expect(cleaner.clean('High water.', { lang: 'en' }).text).toBe('High water.')
  })

  it.each([
    [{ profile: 'best' }, 'unknown profile "best"; allowed: precision, balanced, recall'],
    [{ keep: ['noise'] }, '"noise"'],
  ])('is refused for %j', async (values, message) => {
    const found = await loadCleaner(settingsOf(values)).catch((error: unknown) => error)
    expect(found).toBeInstanceOf(UsageError)
    expect((found as Error).message).toContain(message)
    expect((found as Error).message).not.toMatch(/^chaffinch: /)
  })
})
