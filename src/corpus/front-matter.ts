// The front matter of a labelled document: YAML between two lines of ---, checked key by key.
import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document as YamlDocument } from 'yaml'
import * as z from 'zod'
import { CorpusError } from './labels.js'

const TIME = /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?)?)?$/
const timeText = z.string().regex(TIME, 'is no ISO 8601 time such as 2023-07 or 2023-07-15T14:57; quote it')
const someText = z.string().min(1, 'is empty')

/** What the record must say; null: the record must not have the field; a field left out is not scored. */
const expectSchema = z.strictObject({
  title: someText.nullable().optional(),
  author: z.array(someText).nullable().optional(),
  published: timeText.nullable().optional(),
  modified: timeText.nullable().optional(),
  site: someText.nullable().optional(),
  source: someText.nullable().optional(),
})

const frontMatterSchema = z.strictObject({
  lang: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'is no language code such as en or pt-BR'),
  split: z.enum(['dev', 'test']),
  /** All documents of one site have the same split. */
  site: someText.nullable().default(null),
  /** What kind of page it is. */
  kind: z.enum(['article', 'forum', 'documentation', 'product', 'collection', 'listing', 'service']).default('article'),
  /** Content that looks like noise. */
  lookalike: z.boolean().default(false),
  /** Where the text comes from. */
  source: z.string().trim().min(1, 'is empty: say where the text comes from'),
  /** Id of the article that this one repeats. */
  copies: someText.nullable().default(null),
  spun: z.boolean().default(false),
  expect: expectSchema
    .nullable()
    .default({})
    .transform((expect) => expect ?? {}),
})

export type Expectation = z.infer<typeof expectSchema>
export type FrontMatter = z.infer<typeof frontMatterSchema>

const FENCED = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m

/**
 * Reads the front matter of a document's text.
 * @returns the checked values and the offset in `text` where the marked text begins
 * @throws CorpusError with the line of the wrong key
 */
export function parseFrontMatter(text: string, file: string): { frontMatter: FrontMatter; from: number } {
  const found = FENCED.exec(text)
  if (found === null || found.index !== 0) {
    throw new CorpusError(
      { file, line: 1, column: 1 },
      'the front matter is missing: begin the file with --- and close it with ---',
    )
  }
  const lines = new LineCounter()
  const yaml = parseDocument(found[1]!, { lineCounter: lines, prettyErrors: false })
  const error = yaml.errors[0]
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return { file, line: line + 1, column: col }
  }
  if (error !== undefined) throw new CorpusError(place(error.pos[0]), `the front matter is no YAML: ${error.message}`)
  const checked = frontMatterSchema.safeParse(yaml.toJS() ?? {})
  if (checked.success) return { frontMatter: checked.data, from: found[0].length }
  const issue = checked.error.issues[0]!
  throw new CorpusError(place(offsetOf(yaml, issue)), describe(issue))
}

type Issue = z.core.$ZodIssue

/** An unknown key is reported where it stands; a missing one at the nearest part that is there. */
function offsetOf(yaml: YamlDocument, issue: Issue): number {
  const parts = issue.path as (string | number)[]
  if (issue.code === 'unrecognized_keys') {
    const parent = parts.length === 0 ? yaml.contents : yaml.getIn(parts, true)
    const pair = isMap(parent)
      ? parent.items.find(({ key }) => isScalar(key) && key.value === issue.keys[0])
      : undefined
    if (isScalar(pair?.key)) return pair.key.range?.[0] ?? 0
  }
  for (let length = parts.length; length > 0; length--) {
    const node = yaml.getIn(parts.slice(0, length), true)
    if (isNode(node)) return node.range?.[0] ?? 0
  }
  return 0
}

function describe(issue: Issue): string {
  if (issue.code === 'unrecognized_keys') {
    const allowed = issue.path[0] === 'expect' ? expectSchema.shape : frontMatterSchema.shape
    return `unknown key '${issue.keys[0]}' in the front matter; allowed: ${Object.keys(allowed).join(', ')}`
  }
  return `front matter: '${issue.path.join('.')}' ${issue.message.replace(/^Invalid (?:input|option): /, '')}`
}
