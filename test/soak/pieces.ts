// What generated documents are made of: blocks of the corpus, examples of the rules, structures of pages that no corpus holds enough of.
import { readCorpus } from '../../src/corpus/folder.js'
import { collectOwnPacks } from '../../src/rules/folder.js'
import type { Example } from '../../src/rules/schema.js'

/** Texts by where they come from. */
export interface Pieces {
  /** Each document of the corpus, unwrapped, as its blocks in order. */
  readonly documents: readonly (readonly string[])[]
  readonly removes: readonly string[]
  readonly keeps: readonly string[]
  readonly structures: readonly string[]
}

const STRUCTURES = [
  'Home\nWorld\nPolitics\nSport\nCulture\nWeather',
  'Home | News | Sport | Opinion | About us',
  'Home > World > Europe',
  '- one egg\n- two spoons of flour\n- a pinch of salt',
  '1. Open the lid.\n2. Turn the dial.\n3. Wait for the click.',
  'Name *\nEmail *\nMessage *\n[ ] Keep me signed in\nSend',
  '```js\nconst share = (page) => page.url\nshare({ url: "/a" })\n```',
  '    let total = 0;\n    for (const one of list) total += one;\n    return total;',
  'The tide came in with salt and foam,\nthe lamps went out, the boats came home,\nand nobody had counted them,\nnor mended net nor fastened hem.',
  'The council met on the last day of the month to hear what the engineers had\nfound under the bridge, and most of those who had come to listen went home\nbefore the end because the hall had not been heated since the morning of the\nday before.',
  '# How the harbour was saved',
  'How the harbour was saved\n=========================',
  '## What comes next\n\nNobody on the quay could say **what** would come _next_.',
  '| Team | Points |\n|------|--------|\n| Reds | 12 |\n| Blues | 9 |',
  '> We had no plan, the mayor said, and it showed.\n> None at all.',
  '"We had no plan," the mayor said, "and it showed."',
  '— Who is there?\n— Nobody you know.',
  'Read [the full report](https://example.org/report_(final)) before you sign.',
  '![A boat in the harbour](https://example.org/boat.jpg)',
  '***',
  'Q: Did you see it coming?\nA: Nobody did, not even the people who are paid to.',
  'Elle a dit que le pont serait fermé dès lundi, et que personne ne savait pourquoi il avait fallu attendre si longtemps.',
  'Der Bürgermeister sagte am Montag, dass die Brücke gesperrt bleibt, bis der Bericht der Ingenieure vorliegt.',
  '市長は月曜日に橋を閉鎖すると述べた。理由は明らかにされていない。',
  'قال رئيس البلدية إن الجسر سيغلق يوم الاثنين.',
] as const

/** Reads corpus/ and rules/ of the working folder. */
export function readPieces(): Pieces {
  const { packs } = collectOwnPacks('rules')
  const rules = packs.flatMap((pack) => pack.rules)
  return {
    documents: readCorpus('corpus').map(({ input }) => blocksOf(input)),
    removes: rules.flatMap((rule) => rule.removes.map(textOf)),
    keeps: rules.flatMap((rule) => rule.keeps.map(textOf)),
    structures: STRUCTURES,
  }
}

function textOf(example: Example): string {
  return typeof example === 'string' ? example : example.from
}

/** Lines are the pieces: documents of the corpus part their blocks by one break or two. */
function blocksOf(input: string): string[] {
  return input.split(/\n+/).filter((line) => line.trim() !== '')
}
