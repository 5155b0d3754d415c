// YAML text of one pack → PackData, or every mistake in it with line and column. Reads strings; files are read in folder.ts.
import { checkConditions } from './check-conditions.js'
import { describeIssue, explainIssues, type Mistake } from './explain-issue.js'
import { LANGUAGE, type PackData, packSchema, type RuleData } from './schema.js'
import { checkAbout, type Data, isData, readYaml } from './yaml-source.js'

export interface PackSource {
  /** How the file is called in messages. */
  readonly file: string
  readonly dialect: PackData['dialect']
  /** What the path says; `category:` and `lang:` in the file say it where the path does not. */
  readonly category?: string | undefined
  readonly lang?: string | undefined
  /** Names of the categories that there are. */
  readonly categories: readonly string[]
}

/** Reads and checks one pack. Throws a PackError that lists every mistake. */
export function readPack(text: string, source: PackSource): PackData {
  const yaml = readYaml(text, source.file)
  yaml.refuse(yaml.data instanceof Error ? [] : findMistakes(yaml.data, source))
  const { about, rules, category, lang } = packSchema.parse(yaml.data)
  return {
    category: (category ?? source.category)!,
    lang: (lang ?? source.lang)!,
    about,
    rules,
    dialect: source.dialect,
    file: source.file,
  }
}

function findMistakes(data: unknown, source: PackSource): Mistake[] {
  const read = packSchema.safeParse(data, { error: describeIssue })
  const found = read.success ? [] : explainIssues(read.error.issues)
  if (!isData(data)) return found
  const rules = Array.isArray(data.rules) ? data.rules.filter(isData) : []
  found.push(...checkPlace(data, source), ...checkIds(rules))
  if (source.dialect === 'own') found.push(...checkAbout(data, 'what these rules take'))
  rules.forEach((rule, at) => {
    found.push(...checkRule(rule, at, source.dialect))
  })
  return found
}

/** Category and language come from the path or from the file, and must agree. */
function checkPlace(data: Data, source: PackSource): Mistake[] {
  const found: Mistake[] = []
  const known = source.categories
  for (const name of ['category', 'lang'] as const) {
    const given = data[name] ?? source[name]
    const where = data[name] === undefined ? [] : [name]
    if (given === undefined)
      found.push({
        path: [],
        message: `${name} is missing; write "${name}: …" at the top of the file, or name ${name === 'lang' ? 'the file' : 'its folder'} so`,
      })
    else if (source[name] !== undefined && source.dialect === 'own' && given !== source[name])
      found.push({
        path: where,
        message: `${name} "${String(given)}" differs from the path's "${source[name]}"; leave it out`,
      })
    else if (name === 'category' && !known.includes(String(given)))
      found.push({ path: where, message: `no category is called "${String(given)}"; allowed: ${known.join(', ')}` })
    else if (name === 'lang' && data.lang === undefined && !LANGUAGE.test(String(given)))
      found.push({
        path: [],
        message: `the file name's language "${String(given)}" is not allowed; "any" or a language tag such as "en" is`,
      })
  }
  return found
}

function checkIds(rules: readonly Data[]): Mistake[] {
  const seen = new Map<unknown, number>()
  return rules.flatMap(({ id }, at) => {
    const first = seen.get(id)
    if (first === undefined) seen.set(id, at)
    return first === undefined || typeof id !== 'string'
      ? []
      : [
          {
            path: ['rules', at, 'id'],
            message: `the id "${id}" is taken by rule ${first + 1} of this pack; ids are unique in a pack`,
          },
        ]
  })
}

function checkRule(rule: Data, at: number, dialect: PackData['dialect']): Mistake[] {
  const path = ['rules', at]
  const member = isData(rule.run) ? [rule.run.member].flat() : []
  const found = [
    ...checkConditions(rule.when, [...path, 'when'], dialect),
    ...checkConditions(rule.unless, [...path, 'unless'], dialect),
    ...member.flatMap((one, which) => checkConditions(one, [...path, 'run', 'member', which], dialect)),
  ]
  for (const [key, message] of combinationMistakes(rule)) found.push({ path: [...path, key], message })
  if (dialect === 'own') for (const [key, message] of proofMistakes(rule)) found.push({ path: [...path, key], message })
  return found
}

/** Keys that do not go together. */
function combinationMistakes(rule: Data): [keyof RuleData, string][] {
  const found: [keyof RuleData, string][] = []
  if (rule.cut === 'none' && rule.takes === undefined && rule.protect !== true)
    found.push(['cut', 'cut: none does nothing by itself; takes or protect: true is needed beside it'])
  if (rule.protect === true && rule.cut !== 'none')
    found.push(['protect', `protect: true cuts nothing; cut must be none, is ${String(rule.cut)}`])
  if (rule.cut === 'run' && rule.run === undefined)
    found.push(['cut', 'cut: run needs run: {member: conditions} beside when'])
  if (rule.cut !== 'run' && rule.run !== undefined)
    found.push(['run', `run belongs to cut: run, cut is ${String(rule.cut)}`])
  if (isData(rule.run) && Number(rule.run.min) > Number(rule.run.max))
    found.push(['run', `min ${String(rule.run.min)} is more than max ${String(rule.run.max)}`])
  return found
}

const LEAST_EXAMPLES = 2

/** What chaffinch's own rules must bring along: a reason, texts that go and near misses that stay. */
function proofMistakes(rule: Data): [keyof RuleData, string][] {
  const found: [keyof RuleData, string][] = []
  if (typeof rule.why !== 'string' || rule.why === '')
    found.push(['why', `why is missing in rule ${String(rule.id)}; one sentence that says why this is noise is needed`])
  for (const key of ['removes', 'keeps'] as const) {
    const count = Array.isArray(rule[key]) ? rule[key].length : 0
    if (count < LEAST_EXAMPLES && (key === 'keeps' || rule.cut !== 'none'))
      found.push([key, `rule ${String(rule.id)} has ${count} under ${key}; at least ${LEAST_EXAMPLES} are needed`])
  }
  return found
}
