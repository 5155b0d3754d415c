// chaffinch corpus score|label: how well the cleaner does on labelled documents, and drafts of new ones.
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import type { Command } from 'commander'
import { createDocumentCleaner } from '../corpus/clean-document.js'
import { makeDraft } from '../corpus/draft.js'
import { readCorpus, readRatchet, writeRatchet } from '../corpus/folder.js'
import type { CorpusDocument } from '../corpus/labels.js'
import { formatLanguages, scoreLanguages } from '../corpus/language-score.js'
import { describeFall, findFalls, raiseRatchet } from '../corpus/ratchet.js'
import { type ScoreRow, scoreDocuments, scoreRows } from '../corpus/score.js'
import { formatScore, formatStretch, formatWrongField } from '../corpus/score-table.js'
import { findStretches, findWrongFields, type Stretch, type WrongField } from '../corpus/stretches.js'
import { createCleaner } from '../index.js'

interface ScoreOptions {
  readonly split?: 'dev' | 'test'
  readonly lang?: string
  readonly json?: boolean
  readonly errors?: boolean
  readonly update?: boolean
  readonly force?: boolean
}

/** Adds `corpus score` and `corpus label` to the program. */
export function registerCorpus(program: Command): void {
  const corpus = program.command('corpus').description('labelled documents: measure the cleaner, draft new ones')
  const score = corpus
    .command('score')
    .description('hold the cleaner against labelled documents')
    .argument('[path...]', 'folders of labelled documents or .md files (default: corpus)')
  score.addOption(score.createOption('--split <split>', 'only the documents of this split').choices(['dev', 'test']))
  score
    .option('--lang <code>', 'only the documents of this language')
    .option('--json', 'print the score as JSON')
    .option(
      '--errors',
      'list noise that stayed, content that went and wrong fields; of test documents only with --split test',
    )
    .option('--update', 'raise the figures in score.json of the corpus folder')
    .option('--force', 'with --update: lower them too')
    .action((paths: string[], options: ScoreOptions) => guard(score, () => runScore(score, paths, options)))
  const label = corpus
    .command('label')
    .description('write drafts of labelled documents: the text with what the cleaner found marked')
    .argument('<file...>', 'raw text or Markdown')
    .option('--out <folder>', 'write <name>.md there (default: one file to stdout)')
    .action((files: string[], options: { out?: string }) => guard(label, () => runLabel(label, files, options)))
}

/** Wrong input ends with exit code 2 and its message. */
async function guard(command: Command, run: () => Promise<void>): Promise<void> {
  try {
    await run()
  } catch (error) {
    if (!(error instanceof Error) || !/^(corpus|chaffinch): /.test(error.message)) throw error
    command.error(error.message, { exitCode: 2, code: 'chaffinch.corpus' })
  }
}

function print(command: Command, text: string): void {
  const { writeOut } = command.configureOutput()
  if (writeOut) writeOut(text)
  else process.stdout.write(text)
}

function warn(command: Command, text: string): void {
  const { writeErr } = command.configureOutput()
  if (writeErr) writeErr(text)
  else process.stderr.write(text)
}

type Mistake = Stretch | WrongField

async function runScore(command: Command, paths: readonly string[], options: ScoreOptions): Promise<void> {
  const folders = paths.length === 0 ? ['corpus'] : paths
  if (options.force && !options.update) throw new Error('corpus: --force belongs to --update')
  if (options.update) refusePart(folders)
  const documents = folders.flatMap(readCorpus).filter((one) => isWanted(one, options))
  if (documents.length === 0) throw new Error(`corpus: no labelled document in ${folders.join(', ')} for these options`)
  const { rows, mistakes } = await score(documents, options)
  const languages = scoreLanguages(documents)
  const answer = { rows, languages, ...(options.errors && { errors: mistakes }) }
  print(
    command,
    options.json ? `${JSON.stringify(answer, null, 2)}\n` : formatAll(rows, mistakes) + formatLanguages(languages),
  )
  if (options.errors && options.split === undefined) warnOfTest(command, documents)
  if (options.update) updateRatchet(folders[0]!, { rows, force: options.force === true })
  if (folders.length === 1) warnOfFalls(command, folders[0]!, rows)
}

function isWanted(document: CorpusDocument, { split, lang }: ScoreOptions): boolean {
  return (split === undefined || document.split === split) && (lang === undefined || document.lang === lang)
}

/** Whoever writes rules does not read test documents: their mistakes are listed only for `--split test`. */
async function score(
  documents: readonly CorpusDocument[],
  { split, errors }: ScoreOptions,
): Promise<{ rows: ScoreRow[]; mistakes: Mistake[] }> {
  const cleaner = await createDocumentCleaner()
  const mistakes: Mistake[] = []
  const scored = scoreDocuments(documents, (document) => {
    // To say what weighed most in each block takes far longer than to clean.
    if (!errors || document.split !== (split ?? 'dev')) return cleaner.clean(document)
    const inspection = cleaner.inspect(document)
    mistakes.push(...findStretches(document, inspection), ...findWrongFields(document, inspection.article))
    return inspection.article
  })
  return { rows: scoreRows(scored), mistakes }
}

function warnOfTest(command: Command, documents: readonly CorpusDocument[]): void {
  const left = documents.filter((one) => one.split === 'test').length
  if (left > 0)
    warn(
      command,
      `corpus: the errors of ${left} test documents are not listed: nobody tunes on them; --split test lists them for judging only\n`,
    )
}

function formatAll(rows: readonly ScoreRow[], mistakes: readonly Mistake[]): string {
  const list = mistakes.map((one) => `${one.kind === 'field' ? formatWrongField(one) : formatStretch(one)}\n`).join('')
  return `${list}${list === '' ? '' : '\n'}${formatScore(rows)}`
}

/** A part of a language's documents says nothing about the figures of all. */
function refusePart(folders: readonly string[]): void {
  const [folder] = folders
  const whole = folders.length === 1 && existsSync(folder!) && statSync(folder!).isDirectory()
  if (!whole || readCorpus(folder!).some((one) => one.file.split('/').at(-2) === basename(folder!))) {
    throw new Error('corpus: --update needs the whole corpus: give one folder that holds a folder for each language')
  }
}

function updateRatchet(folder: string, { rows, force }: { rows: readonly ScoreRow[]; force: boolean }): void {
  writeRatchet(folder, raiseRatchet(readRatchet(folder), rows, force))
}

function warnOfFalls(command: Command, folder: string, rows: readonly ScoreRow[]): void {
  const ratchet = readRatchet(folder)
  for (const fall of findFalls(ratchet, rows)) warn(command, `corpus: ${describeFall(fall)}\n`)
}

async function runLabel(command: Command, files: readonly string[], { out }: { out?: string }): Promise<void> {
  if (out === undefined && files.length > 1) throw new Error('corpus: several files need --out FOLDER')
  const cleaner = await createCleaner()
  for (const file of files) {
    if (!existsSync(file) || statSync(file).isDirectory())
      throw new Error(`corpus: ${file} is no file: give raw text or Markdown files`)
    const source = readFileSync(file, 'utf8')
      .replace(/^\ufeff/, '')
      .replace(/\n$/, '')
    const draft = makeDraft(source, cleaner.clean(source))
    if (out === undefined) print(command, draft)
    else writeDraft(out, file, draft)
  }
}

function writeDraft(folder: string, file: string, draft: string): void {
  mkdirSync(folder, { recursive: true })
  const target = join(folder, `${basename(file, extname(file))}.md`)
  if (existsSync(target))
    throw new Error(`corpus: ${target} is there already and may hold corrections: move it or choose another --out`)
  writeFileSync(target, draft)
}
