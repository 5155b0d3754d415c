// A new rule, ready to be filled in.
import { RULE_ID } from './schema.js'

const HEAD = `# yaml-language-server: $schema=../schema.json
about: FILL IN what these rules take, in one sentence.
rules:
`

/**
 * A pack's text with a template of one more rule at its end.
 *
 * @param text the pack as it is; null when there is none yet
 * @throws Error for an id that is no kebab-case name
 */
export function addRuleTemplate(text: string | null, id: string): string {
  if (!RULE_ID.test(id))
    throw new Error(
      `rules: the id "${id}" must be kebab-case: small letters, digits and single dashes, such as "lead-in-line"`,
    )
  const before = text === null ? HEAD : `${text.trimEnd()}\n`
  return `${before}  - id: ${id}
    why: FILL IN why this is noise.
    cut: block                         # block | sentence | span | run | rest | none
    confidence: 0.7                    # 0.9 and more only when no content speaks so
    when:
      starts: ["fill in the first words"]
      words: { max: 20 }
    removes:
      - "Fill in a line that must go"
      - { from: "FILL IN a line that must go.\\n\\nThe rest stays.", to: "The rest stays." }
    keeps:
      - "FILL IN content that uses the same words in another role."
      - "FILL IN another near miss: a headline, a quotation, a recipe, a how-to."
`
}
