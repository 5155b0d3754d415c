// A pack of fixed wordings: rules/spun/<lang>.yaml, written like other rules but with `expected`.
import { parse } from 'yaml'
import { z } from 'zod'
import type { LexiconData } from './lexicon.js'

const Rule = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  why: z.string().min(10),
  signal: z.enum(['phrase', 'name', 'science']),
  /** Spun wording: expected wording. */
  expected: z.record(z.string().min(3), z.string()),
  /** Texts in which the rule must find something, and near misses in which it must not. */
  finds: z.array(z.string()).min(2),
  keeps: z.array(z.string()).min(2),
})
const Pack = z.strictObject({ about: z.string().min(10), rules: z.array(Rule) })

export type PhrasePack = z.infer<typeof Pack>

/** The rules of a pack. Throws an Error that names the file and what is wrong in it. */
export function parsePhrasePack(text: string, file: string): PhrasePack {
  const result = Pack.safeParse(parse(text))
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw new Error(`spin: ${file}: ${issue!.path.join('.')}: ${issue!.message}`)
}

/** Wordings of a pack in small letters, the first of equal ones. */
export function readPhrasePack(text: string, file: string): LexiconData['phrases'] {
  const phrases = new Map<string, LexiconData['phrases'][number]>()
  for (const { signal, expected } of parsePhrasePack(text, file).rules)
    for (const [spun, meant] of Object.entries(expected)) {
      const small = spun.toLowerCase()
      if (!phrases.has(small)) phrases.set(small, [small, meant, signal])
    }
  return [...phrases.values()]
}
