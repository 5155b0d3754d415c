// The one schema of a rule pack. Types, validation, rules/schema.json and the reference table all come from here;
// conditions come from the files in src/matchers.
import { z } from 'zod'
import { matchers } from '../matchers/index.js'
import type { Conditions } from '../matchers/matcher.js'
import type { ExpressionFacts } from './gate.js'
import type { PackedPhrase } from './phrase.js'

export const CUTS = ['block', 'sentence', 'span', 'run', 'rest', 'none'] as const
export const FIELDS = ['published', 'modified', 'author', 'site', 'source', 'title'] as const

/** Kebab-case: small letters and digits, parts joined by single dashes. */
export const RULE_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
/** `any`, or a BCP 47 tag in small letters such as `en` or `zh-hant`. */
export const LANGUAGE = /^(?:any|[a-z]{2,3}(?:-[a-z0-9]{2,8})*)$/

type AnyMatcher = (typeof matchers)[number]

/** Whether a condition's value is plain, holds a set of conditions itself (`before`), or a list of sets (`any`). */
export type Nesting = 'value' | 'conditions' | 'list'

/** Reads off a matcher's schema how its value nests: records of unknown values stand for conditions. */
export function nestingOf(matcher: AnyMatcher): Nesting {
  const schema: unknown = matcher.schema(z)
  if (schema instanceof z.ZodRecord) return 'conditions'
  return schema instanceof z.ZodArray && schema.element instanceof z.ZodRecord ? 'list' : 'value'
}

/** Where a list is asked for, a single value is a list of one. */
export function listOf<Value>(list: z.ZodType<Value[]>) {
  return z.preprocess((value) => (value === undefined || Array.isArray(value) ? value : [value]), list)
}

/** Schema of one condition's value, nested conditions included. */
export function valueSchema(matcher: AnyMatcher): z.ZodType {
  const nesting = nestingOf(matcher)
  if (nesting === 'conditions') return z.lazy(() => neighbourSchema)
  if (nesting === 'list') return listOf(z.array(z.lazy(() => conditionsSchema)).min(1))
  const schema: z.ZodType = matcher.schema(z)
  return schema instanceof z.ZodArray ? listOf(schema as z.ZodType<unknown[]>) : schema
}

const conditionShape = Object.fromEntries(
  matchers.map((matcher) => [matcher.key, valueSchema(matcher).optional().describe(matcher.about)]),
)

const hasCondition = (value: object) => Object.keys(value).some((key) => key in conditionShape)
const NONE = { error: 'holds no condition; at least one is needed' }

/** A set of conditions as it stands under `when`, `unless`, `member` and `any`. */
export const conditionsSchema: z.ZodType<Conditions> = z
  .strictObject(conditionShape)
  .refine(hasCondition, NONE)
  .meta({ id: 'Conditions' })

const neighbourSchema: z.ZodType<Conditions> = z
  .strictObject({
    ...conditionShape,
    within: z.int().min(1).optional().describe('How many blocks away the neighbour may stand; 1 unless told.'),
  })
  .refine(hasCondition, NONE)
  .meta({ id: 'Neighbour' })

const exampleSchema = z.union([
  z.string().min(1),
  z.strictObject({
    from: z.string().min(1).describe('The text that is cleaned. Blocks are parted by a blank line.'),
    to: z.string().optional().describe('Exactly what must come out; nothing when it is left out under `removes`.'),
    title: z.string().optional().describe("The document's title, where it matters."),
    lang: z.string().regex(LANGUAGE).optional().describe("The text's language, where it is not the pack's."),
    format: z.enum(['text', 'markdown', 'html']).optional(),
    takes: z.string().optional().describe('What the record must say in the field that the rule `takes`.'),
  }),
])

const runSchema = z.strictObject({
  member: listOf(z.array(conditionsSchema).min(1)).describe(
    'What a neighbour must fulfil to go too: conditions, or a list of which one holds.',
  ),
  min: z.int().min(1).optional().describe('Blocks that must be found in all, the anchor among them.'),
  max: z.int().min(1).optional().describe('Blocks that may go in all.'),
  direction: z.enum(['forward', 'backward', 'both']).optional().describe('Where members are looked for.'),
  strays: z.int().min(0).optional().describe('Blocks in a row that are no members but go too when a member follows.'),
})

export const ruleSchema = z
  .strictObject({
    id: z.string().regex(RULE_ID).describe('Kebab-case, says what is seen, unique in the pack, never changes.'),
    why: z.string().default('').describe('Why this is noise, in one sentence.'),
    cut: z
      .enum(CUTS)
      .describe(
        'What goes: the block, the sentence, the matched span, a run of blocks, the rest of the document, or nothing.',
      ),
    confidence: z.number().min(0.5).max(0.99).describe('0.9 and more is strong: it stands above a learned model.'),
    when: conditionsSchema.describe('All of these hold.'),
    unless: conditionsSchema.optional().describe('None of these holds.'),
    run: runSchema.optional().describe('With `cut: run`: which blocks beside the anchor go.'),
    protect: z
      .boolean()
      .optional()
      .describe('What matches is safe from rules of lower or equal confidence. With `cut: none`.'),
    trial: z.boolean().optional().describe('Reported, not cut.'),
    takes: z
      .strictObject({ field: z.enum(FIELDS) })
      .optional()
      .describe('The field of the record that the matched part enters.'),
    expected: z.string().optional().describe('In packs of spun text: the phrase that stood there before.'),
    removes: z
      .array(exampleSchema)
      .default([])
      .describe('Texts that must go. A plain string goes entirely; {from, to} gives the exact result.'),
    keeps: z
      .array(exampleSchema)
      .default([])
      .describe('Near misses that must come out unchanged through all rules of all packs.'),
  })
  .meta({ id: 'Rule' })

export const packSchema = z.strictObject({
  about: z.string().default('').describe('What the rules of this pack take.'),
  category: z.string().optional().describe("Name of a category; where the folder's name does not say it."),
  lang: z
    .string()
    .regex(LANGUAGE)
    .optional()
    .describe("The rules' language or `any`; where the file's name does not say it."),
  rules: z.array(ruleSchema),
})

/** A text with what must become of it. */
export type Example = z.infer<typeof exampleSchema>

/** One rule as its pack gives it, checked. */
export type RuleData = z.infer<typeof ruleSchema>

/** Facts about an expression; its words are numbers of `PackData.words`. */
export type PackedFacts = Omit<ExpressionFacts, 'words'> & { readonly words?: readonly number[] }

/** A checked pack: the rules of one category in one language. */
export interface PackData {
  readonly category: string
  readonly lang: string
  readonly about: string
  readonly rules: readonly RuleData[]
  /** Phrases of the conditions, read when the pack was built: text → what the index needs. */
  readonly phrases?: Readonly<Record<string, PackedPhrase>>
  /** What the expressions cannot do without, by source. */
  readonly expressions?: Readonly<Record<string, PackedFacts>>
  /** The words of all these facts, each once. */
  readonly words?: readonly (readonly [string, 0 | 1])[]
  /** Dialect of its regular expressions: V8's for the packs of chaffinch, RE2 for packs that users bring. */
  readonly dialect: 'own' | 're2'
  /** The file it was read from, as given. */
  readonly file?: string
}

/** Name of a rule across all packs: category/lang/id. */
export function fullId(pack: Pick<PackData, 'category' | 'lang'>, rule: Pick<RuleData, 'id'>): string {
  return `${pack.category}/${pack.lang}/${rule.id}`
}
