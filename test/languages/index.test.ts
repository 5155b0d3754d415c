import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { languageData } from '../../src/languages/index.js'

const NO_LANGUAGES = [
  'index.ts',
  'language.ts',
  'define.ts',
  'function-words.ts',
  'person-words.ts',
  'en-signatures.ts',
]

it('lists every language file', () => {
  const files = readdirSync(new URL('../../src/languages/', import.meta.url)).filter(
    (file) => file.endsWith('.ts') && !NO_LANGUAGES.includes(file),
  )
  for (const file of files) expect(languageData(file.replace('.ts', '')).code).toBe(file.replace('.ts', ''))
})

it('falls back to English', () => {
  expect(languageData(null).code).toBe('en')
  expect(languageData('xx').code).toBe('en')
})
