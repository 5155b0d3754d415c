// The languages that have data. The file of a language is the only place to write; this list is checked by test/languages.
import en from './en.js'
import type { LanguageData } from './language.js'

const languages: ReadonlyMap<string, LanguageData> = new Map([en].map((data) => [data.code, data]))

/** Data of a language by its ISO 639-1 code; English where the language is unknown or has none, since its date forms are the most widely used. */
export function languageData(code: string | null): LanguageData {
  return (code === null ? undefined : languages.get(code)) ?? en
}
