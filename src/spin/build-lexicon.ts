// Compiles rules/spun/*.yaml and *.links.tsv into dist/spun: one JSON file a language. Run after tsc: node dist/spin/build-lexicon.js
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { LEXICON_FOLDER, SPUN_FOLDER } from './built-in.js'
import { hashesOf, type LexiconData } from './lexicon.js'
import { expandLinks, readFormal, readLeast, readLinks, readPairs } from './links.js'
import { readPhrasePack } from './phrase-pack.js'

/** Languages with a pack of phrases. */
export function spunLanguages(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /^[a-z]{2}\.yaml$/.test(name))
    .map((name) => name.slice(0, 2))
    .sort()
}

/** Everything that is written by hand for one language, in the form that is loaded. Throws an Error for broken files. */
export function buildLexicon(folder: string, lang: string): LexiconData {
  const read = (name: string) => {
    const file = path.join(folder, `${lang}.${name}`)
    return existsSync(file) ? readFileSync(file, 'utf8') : ''
  }
  const phrases = readPhrasePack(read('yaml'), `rules/spun/${lang}.yaml`)
  const links = expandLinks(readLinks(read('links.tsv')), readLeast(read('least.tsv')))
  const wordings = new Set([
    ...links.map(([spun]) => spun),
    ...links.map(([, expected]) => expected),
    ...phrases.map(([spun]) => spun),
  ])
  return {
    lang,
    links,
    phrases,
    ordinary: readPairs(read('ordinary.tsv')),
    formal: readFormal(read('formal.txt')),
    hashes: Object.fromEntries([...wordings].sort().map((wording) => [wording, hashesOf(wording)])),
  }
}

function main(): void {
  mkdirSync(LEXICON_FOLDER, { recursive: true })
  for (const lang of spunLanguages(fileURLToPath(SPUN_FOLDER))) {
    const data = buildLexicon(fileURLToPath(SPUN_FOLDER), lang)
    const draft = new URL(`${lang}.json.${process.pid}`, LEXICON_FOLDER)
    writeFileSync(draft, `${JSON.stringify(data)}\n`)
    renameSync(draft, new URL(`${lang}.json`, LEXICON_FOLDER))
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main()
