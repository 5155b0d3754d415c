// chaffinch rules mine A B: new links from two articles of one story, for review.
import { readFileSync } from 'node:fs'
import { loadSpunKnowledge } from '../spin/built-in.js'
import { type MinedLink, mineLinks } from '../spin/mine.js'

/** Proposals as rows of rules/spun/en.links.tsv; what is known already is left out unless asked for. Throws an Error with its message. */
export function runMine(
  [one, other]: readonly [string, string],
  { all, lang }: { all: boolean; lang: string },
): MinedLink[] {
  const knowledge = loadSpunKnowledge(lang)
  if (knowledge?.collocations == null)
    throw new Error(`rules: there are no collocations for "${lang}"; nothing can be mined`)
  const { lexicon, collocations } = knowledge
  const links = mineLinks([readText(one), readText(other)], { lexicon, collocations })
  return links.filter(({ isKnown }) => all || !isKnown)
}

/** Lines to look through: part, expected, spun, a family to fill in, and behind # what speaks for it. */
export function mineTable(links: readonly MinedLink[]): string {
  return links
    .map(
      ({ spun, expected, gain, times, isKnown }) =>
        `w\t${expected}\t${spun}\tX\t# gain ${gain}, ${times}×${isKnown ? ', known' : ''}\n`,
    )
    .join('')
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new Error(`rules: ${file} cannot be read (${(error as NodeJS.ErrnoException).code})`)
  }
}
