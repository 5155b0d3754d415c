// A score as text for people: a table of figures, one of categories, one of the record's fields, one line a mistake.
import { categoryRecall, type Figures, type ScoreRow } from './score.js'
import type { Stretch, WrongField } from './stretches.js'

const COLUMNS: readonly [keyof Figures, string][] = [
  ['noisePrecision', 'noise P'],
  ['noiseRecall', 'noise R'],
  ['noiseF1', 'noise F1'],
  ['contentKept', 'content kept'],
  ['blockF1', 'block F1'],
  ['contentBlocksKept', 'blocks kept'],
  ['exactCuts', 'exact cuts'],
  ['metadata', 'metadata'],
]

/** The figures of each row, recall and false cuts of each category, the share of right values of each field. */
export function formatScore(rows: readonly ScoreRow[]): string {
  const figures = rows.map((row) => [
    [row.by === 'all' ? 'all' : row.name, row.split ?? ''].join(' ').trim(),
    String(row.tally.documents),
    ...COLUMNS.map(([key]) => formatShare(row[key])),
  ])
  const head = ['', 'documents', ...COLUMNS.map(([, title]) => title)]
  const sides = rows.filter((row) => row.by === 'all' && row.split !== null)
  return [formatTable([head, ...figures]), formatCategories(sides), formatFields(sides)].filter(Boolean).join('\n')
}

function formatCategories(sides: readonly ScoreRow[]): string {
  const names = [...new Set(sides.flatMap((row) => Object.keys(row.tally.categories)))].sort()
  const lines = names.map((name) => [
    name,
    ...sides.flatMap((row) => {
      const count = row.tally.categories[name] ?? { words: 0, removed: 0, taken: 0 }
      return [String(count.words), formatShare(categoryRecall(count)), String(count.taken)]
    }),
  ])
  return formatTable([
    ['category', ...sides.flatMap((row) => [`${row.split} words`, 'recall', 'content taken'])],
    ...lines,
  ])
}

function formatFields(sides: readonly ScoreRow[]): string {
  const names = [...new Set(sides.flatMap((row) => Object.keys(row.tally.byField)))].sort()
  if (names.length === 0) return ''
  const lines = names.map((name) => [
    name,
    ...sides.flatMap((row) => {
      const { expected, right } = row.tally.byField[name] ?? { expected: 0, right: 0 }
      return [String(expected), formatShare(expected === 0 ? null : right / expected)]
    }),
  ])
  return formatTable([['field', ...sides.flatMap((row) => [`${row.split} documents`, 'right'])], ...lines])
}

function formatShare(value: number | null): string {
  return value === null ? '-' : value.toFixed(4)
}

/** Columns padded to their widest cell: the first to the left, the others to the right. */
function formatTable(lines: readonly (readonly string[])[]): string {
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)))
  return lines
    .map((line) => {
      const cells = line.map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!),
      )
      return `${cells.join('  ').trimEnd()}\n`
    })
    .join('')
}

const LONGEST = 160

/** file:line, what happened, the category, the rule, the words. */
export function formatStretch({ kind, file, line, category, rule, reason, words, text }: Stretch): string {
  const flat = text.replace(/\s+/g, ' ')
  const shown = flat.length <= LONGEST ? flat : `${flat.slice(0, LONGEST - 60)} … ${flat.slice(-55)}`
  const by = rule === null ? '-' : reason === null ? rule : `${rule} (overruled: ${reason})`
  return `${file}:${line}  ${kind}  ${category}  ${by}  ${words} ${words === 1 ? 'word' : 'words'}: ${shown}`
}

/** file, the field, what was expected and found. */
export function formatWrongField({ file, field, expected, found }: WrongField): string {
  return `${file}  field  ${field}  expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`
}
