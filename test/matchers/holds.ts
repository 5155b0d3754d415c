// Asks one set of conditions about one block of a text, the way a rule asks.
import { parseDocument } from '../../src/parse/document.js'
import { compileRules, type RuleSet } from '../../src/rules/compile.js'
import { IndexedDocument } from '../../src/rules/document-view.js'
import type { PackData, RuleData } from '../../src/rules/schema.js'

/** A checked pack of one rule, as the reader of packs would give it. */
export function packOf(rule: Partial<RuleData>, pack: Partial<PackData> = {}): PackData {
  const complete = { id: 'tried', why: 'a test', cut: 'block', confidence: 0.95, removes: [], keeps: [], ...rule }
  return { category: 'related', lang: 'en', about: 'a test', dialect: 'own', rules: [complete as RuleData], ...pack }
}

/** A text as rules see it. */
export function viewOf(text: string, rules: RuleSet): IndexedDocument {
  return new IndexedDocument(parseDocument(text), rules, new Map())
}

export interface Where {
  readonly block?: number
  readonly title?: string
}

/** Whether the conditions hold for a block (the first unless told otherwise) of the text. */
export function holds(when: Record<string, unknown>, text: string, { block = 0, title }: Where = {}): boolean {
  const rules = compileRules([packOf({ when })])
  const document = viewOf(text, rules)
  document.setTitle(title ?? null)
  return rules.rules[0]!.when.test(document.whole(block), { document, block })
}

/** The stretch of the first block that the conditions mean, as text; null when they mean none. */
export function located(when: Record<string, unknown>, text: string): string | null {
  const rules = compileRules([packOf({ when, cut: 'span' })])
  const view = viewOf(text, rules).whole(0)
  const found = rules.rules[0]!.locate(view)
  return found === null ? null : view.unit.text.slice(found.start, found.end)
}
