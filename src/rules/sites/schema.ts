// The one schema of a site pack: what stands where on the pages of one site. Types, validation and rules/site-schema.json come from here.
import { z } from 'zod'
import { listOf, RULE_ID } from '../schema.js'

const selectors = listOf(z.array(z.string().min(1)).min(1))

const exampleSchema = z.strictObject({
  from: z.string().min(1).describe('HTML of such a page, or a piece of it.'),
  to: z.string().describe('Exactly the text that is kept; blocks are parted by a blank line.'),
})

const shared = {
  id: z.string().regex(RULE_ID).describe('Kebab-case, says what is seen, unique in the pack, never changes.'),
  why: z.string().default('').describe('Why it is noise, or why it is safe, in one sentence.'),
  selector: selectors.describe('CSS selector, or a list of which any may match.'),
  examples: z.array(exampleSchema).default([]).describe('HTML and the text that is kept of it.'),
}

const removeSchema = z
  .strictObject({ ...shared, category: z.string().describe('Name of the category of what goes.') })
  .meta({ id: 'SiteRemove' })

const keepSchema = z
  .strictObject({
    ...shared,
    only: z.boolean().optional().describe('What stands outside of these elements goes, where they hold any text.'),
    protect: z
      .boolean()
      .optional()
      .describe('What stands inside is safe from all other rules and the model; true unless told.'),
    category: z.string().optional().describe('With `only`: category of what goes; other unless told.'),
  })
  .meta({ id: 'SiteKeep' })

const fieldSchema = listOf(
  z
    .array(
      z.union([
        z.string().min(1),
        z.strictObject({
          selector: z.string().min(1),
          attribute: z.string().min(1).describe('The attribute that holds the value, where it is not the text.'),
        }),
      ]),
    )
    .min(1),
)

const recordSchema = z.strictObject({
  from: z.string().min(1).describe('HTML of such a page, or a piece of it.'),
  title: z.string().optional(),
  author: listOf(z.array(z.string()).min(1)).optional(),
  published: z.string().optional(),
})

export const FIELD_NAMES = ['title', 'author', 'published'] as const

export const siteSchema = z.strictObject({
  about: z.string().default('').describe('What the pages of this site are.'),
  site: z
    .string()
    .optional()
    .describe("Domain, such as example.org or news.example.org; where the file's name does not say it."),
  title: fieldSchema.optional().describe('Selectors of the title; the first that gives one counts.'),
  author: fieldSchema.optional().describe('Selectors of the authors, one element each.'),
  published: fieldSchema
    .optional()
    .describe('Selectors of the date: its datetime or content attribute, else its text.'),
  keep: z.array(keepSchema).default([]).describe('Elements whose text is safe.'),
  remove: z.array(removeSchema).default([]).describe('Elements whose text goes.'),
  examples: z.array(recordSchema).default([]).describe('HTML and what the record must say of it.'),
})

type SiteFile = z.infer<typeof siteSchema>

/** A checked site pack. */
export interface SiteData extends Omit<SiteFile, 'site'> {
  readonly site: string
  /** Where it was read from. */
  readonly file?: string
}

export type SiteKeep = SiteFile['keep'][number]
export type SiteRemove = SiteFile['remove'][number]
export type SiteField = NonNullable<SiteFile['title']>[number]
