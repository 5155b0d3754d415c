// What the schema finds wrong, in words for the author of a rule: what is wrong; what is allowed.
import type { z } from 'zod'

type Issue = z.core.$ZodIssue
type RawIssue = z.core.$ZodRawIssue

/** A mistake at a path of keys and list positions. */
export interface Mistake {
  readonly path: readonly PropertyKey[]
  readonly message: string
  /** The key itself is wrong, not its value. */
  readonly key?: string
}

/** Every mistake of a parse, the issues inside unions included. */
export function explainIssues(issues: readonly Issue[], prefix: readonly PropertyKey[] = []): Mistake[] {
  return issues.flatMap((issue) => {
    const path = [...prefix, ...issue.path]
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({ path, key, message: `unknown key "${key}"${issue.message}` }))
    if (issue.code === 'invalid_union' && issue.errors.length > 0) return explainUnion(issue, path)
    return [{ path, message: issue.message }]
  })
}

/** When one branch fits in kind, its own mistakes are what the author has to know. */
function explainUnion(issue: z.core.$ZodIssueInvalidUnion, path: readonly PropertyKey[]): Mistake[] {
  const meant = issue.errors.filter(
    (branch) => !branch.some((one) => one.path.length === 0 && one.code === 'invalid_type'),
  )
  if (meant.length > 0) return explainIssues(meant.at(-1)!, path)
  const kinds = issue.errors.flatMap((branch) =>
    branch.flatMap((one) => (one.code === 'invalid_type' ? [kindName(one.expected)] : [])),
  )
  return [{ path, message: `must be ${[...new Set(kinds)].join(' or ')}` }]
}

/** Error map for `safeParse`: words every issue where the schema does not. */
export function describeIssue(issue: RawIssue): string | undefined {
  switch (issue.code) {
    case 'unrecognized_keys':
      return describeKeys(issue)
    case 'invalid_type':
      return issue.input === undefined
        ? `is missing; ${kindName(issue.expected)} is needed`
        : `must be ${kindName(issue.expected)}, is ${nameOf(issue.input)}`
    case 'invalid_value':
      return `${quoteInput(issue.input)} is not known; allowed: ${issue.values.join(', ')}`
    case 'too_small':
      return issue.origin === 'array' || issue.origin === 'string'
        ? 'is empty; at least one is needed'
        : `must be ${issue.minimum} or more, is ${issue.input}`
    case 'too_big':
      return `must be ${issue.maximum} or less, is ${issue.input}`
    case 'invalid_format':
      return describeFormat(issue)
    default:
      return undefined
  }
}

function describeKeys(issue: RawIssue & { readonly code: 'unrecognized_keys' }): string {
  const { shape } = (issue.inst as unknown as { _zod: { def: { shape: Record<string, unknown> } } })._zod.def
  return `; allowed: ${Object.keys(shape).join(', ')}`
}

function describeFormat(issue: RawIssue & { readonly code: 'invalid_format' }): string {
  const key = issue.path?.at(-1)
  if (key === 'id')
    return `id ${quoteInput(issue.input)} must be kebab-case: small letters, digits and single dashes, such as "lead-in-line"`
  if (key === 'lang')
    return `language ${quoteInput(issue.input)} must be "any" or a language tag in small letters, such as "en"`
  return `${quoteInput(issue.input)} does not have the form ${issue.pattern ?? issue.format}`
}

const KIND_NAMES: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'a set of keys and values',
  record: 'a set of keys and values',
  string: 'text',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
}

function kindName(expected: string): string {
  return KIND_NAMES[expected] ?? expected
}

function nameOf(input: unknown): string {
  if (input === null) return 'empty'
  if (Array.isArray(input)) return 'a list'
  return typeof input === 'object' ? 'a set of keys and values' : `${kindName(typeof input)} (${quoteInput(input)})`
}

function quoteInput(input: unknown): string {
  const text = typeof input === 'string' ? JSON.stringify(input) : String(input)
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
