import { describe, expect, it } from 'vitest'
import { formatProblem, PackError } from '../../src/rules/pack-error.js'
import { type PackSource, readPack } from '../../src/rules/read-pack.js'
import { CATEGORIES, SOUND } from './packs.js'

const OWN: PackSource = {
  file: 'related/en.yaml',
  dialect: 'own',
  category: 'related',
  lang: 'en',
  categories: CATEGORIES,
}
const USER: PackSource = { file: 'mine.yaml', dialect: 're2', categories: CATEGORIES }

function mistakes(text: string, source: PackSource = OWN): string[] {
  try {
    readPack(text, source)
    return []
  } catch (error) {
    if (!(error instanceof PackError)) throw error
    return error.problems.map(formatProblem)
  }
}

/** The sound pack with one part replaced. */
function broken(from: string, to: string): string {
  expect(SOUND).toContain(from)
  return SOUND.replace(from, () => to)
}

describe('a sound pack', () => {
  it('is read with its place and its rules', () => {
    const pack = readPack(SOUND, OWN)
    expect(pack).toMatchObject({ category: 'related', lang: 'en', dialect: 'own', file: 'related/en.yaml' })
    expect(pack.rules[0]).toMatchObject({
      id: 'lead-in',
      cut: 'sentence',
      confidence: 0.95,
      removes: [{ to: 'He left. He gave no reason.' }, 'Read also: How the vote went'],
    })
  })

  it('takes a single value for a list of one', () => {
    expect(readPack(SOUND, OWN).rules[0]!.unless).toEqual({ pattern: ['^read more: \\d+$'] })
  })

  it('keeps nested conditions', () => {
    const text = broken(
      '      words: { max: 25 }\n',
      '      before: { within: 3, contains: ["news"] }\n      any:\n        - words: { max: 25 }\n        - closed: false\n',
    )
    expect(readPack(text, OWN).rules[0]!.when).toMatchObject({
      before: { within: 3, contains: ['news'] },
      any: [{ words: { max: 25 } }, { closed: false }],
    })
  })

  it('reads runs with one member or a list of them', () => {
    const run = (member: string) =>
      broken('    cut: sentence\n', `    cut: run\n    run: { member: ${member}, min: 3 }\n`)
    expect(readPack(run('{ words: { max: 9 } }'), OWN).rules[0]!.run).toEqual({
      member: [{ words: { max: 9 } }],
      min: 3,
    })
    expect(readPack(run('[{ closed: false }, { links: { min: 1 } }]'), OWN).rules[0]!.run!.member).toHaveLength(2)
  })
})

describe('a mistake is told with its place and what is allowed', () => {
  it.each([
    [
      'a key twice',
      broken('    cut: sentence\n', '    cut: sentence\n    cut: block\n'),
      /^related\/en\.yaml:6:5: not valid YAML: Map keys must be unique/,
    ],
    [
      'an unknown key of a rule',
      broken('    cut:', '    severity: 3\n    cut:'),
      /^related\/en\.yaml:5:5: unknown key "severity"; allowed: id, why, cut, /,
    ],
    [
      'an unknown condition',
      broken('words:', 'wrods:'),
      /^related\/en\.yaml:9:7: unknown key "wrods"; allowed: after, any, /,
    ],
    [
      'an unknown key inside a condition',
      broken('{ max: 25 }', '{ max: 25, most: 3 }'),
      /^related\/en\.yaml:9:25: unknown key "most"; allowed: min, max$/,
    ],
    [
      'a wrong type',
      broken('{ max: 25 }', '{ max: many }'),
      /^related\/en\.yaml:9:21: must be a number, is text \("many"\)$/,
    ],
    [
      'a wrong cut',
      broken('sentence', 'paragraph'),
      /^related\/en\.yaml:5:10: "paragraph" is not known; allowed: block, sentence, /,
    ],
    ['too much confidence', broken('0.95', '1'), /^related\/en\.yaml:6:17: must be 0\.99 or less, is 1$/],
    [
      'an id that is no kebab case',
      broken('id: lead-in', 'id: LeadIn'),
      /^related\/en\.yaml:3:9: id "LeadIn" must be kebab-case/,
    ],
    [
      'no reason',
      broken('    why: The pointer is not part of the story.\n', ''),
      /^related\/en\.yaml:3:5: why is missing in rule lead-in/,
    ],
    [
      'too few near misses',
      broken('      - "What should we read also depends on the class."\n', ''),
      /^related\/en\.yaml:16:7: rule lead-in has 1 under keeps; at least 2/,
    ],
    [
      'a phrase that begins with a gap',
      broken('"also read:"', '"* read:"'),
      /^related\/en\.yaml:8:16: the phrase "\* read:" has no fixed word/,
    ],
    [
      'alternatives without a bracket',
      broken('(also|more)', '(also|more'),
      /^related\/en\.yaml:8:30: the alternatives of the phrase .* lack a bracket/,
    ],
    ['a bad regular expression', broken('^read', '^(read'), /^related\/en\.yaml:11:16: .* is not a regular expression/],
    [
      'cut: none alone',
      broken('cut: sentence', 'cut: none'),
      /^related\/en\.yaml:5:10: cut: none does nothing by itself; takes or protect/,
    ],
    [
      'protect with a cut',
      broken('    cut:', '    protect: true\n    cut:'),
      /^related\/en\.yaml:5:14: protect: true cuts nothing; cut must be none/,
    ],
    ['a run without members', broken('cut: sentence', 'cut: run'), /^related\/en\.yaml:5:10: cut: run needs run/],
    [
      'empty conditions',
      broken('{ max: 25 }', '{ max: 25 }\n      before: { within: 2 }'),
      /^related\/en\.yaml:10:15: holds no condition/,
    ],
    [
      'an example with a wrong key',
      broken('to: "He left', 'too: "He left'),
      /^related\/en\.yaml:13:\d+: unknown key "too"; allowed: from, to, /,
    ],
    [
      'an example of the wrong type',
      broken('"Read also: How the vote went"', '7'),
      /^related\/en\.yaml:14:9: must be text or a set of keys and values$/,
    ],
  ])('%s', (_, text, told) => {
    const found = mistakes(text)
    expect(found[0]).toMatch(told)
    expect(found).toHaveLength(1)
  })

  it('bad YAML', () => {
    expect(mistakes(broken('    cut: sentence', '   cut: sentence'))[0]).toMatch(
      /^related\/en\.yaml:5:\d+: not valid YAML: /,
    )
  })

  it('tells an id that is taken', () => {
    const [rule] = /^ {2}- id: .*/ms.exec(SOUND)!
    expect(mistakes(SOUND + rule)).toEqual([
      expect.stringMatching(/^related\/en\.yaml:18:9: the id "lead-in" is taken by rule 1/),
    ])
  })

  it('tells all mistakes of a file in their order', () => {
    const text = broken('0.95', '2')
      .replace('words:', 'wrods:')
      .replace('"also read:"', '"*"')
      .replace('^read', '[^read')
    expect(mistakes(text).map((one) => one.split(':')[1])).toEqual(['6', '8', '9', '11'])
  })

  it('tells a category that there is not', () => {
    expect(mistakes(SOUND, { ...OWN, category: 'relatd' })).toEqual([
      expect.stringContaining('no category is called "relatd"; allowed: related, newsletter, comments'),
    ])
  })

  it('tells a file without rules', () => {
    expect(mistakes('about: x\n')).toEqual([expect.stringMatching(/rules|is missing; a list is needed/)])
    expect(mistakes('')).toEqual([expect.stringContaining('must be a set of keys and values')])
  })

  it('tells aliases that grow without bounds', () => {
    const bomb = `a: &a [x, x, x, x, x, x, x, x, x]\n${'bcdefgh'.replace(/./g, (one) => `${one}: &${one} [${`*${String.fromCharCode(one.charCodeAt(0) - 1)}, `.repeat(8)}]\n`)}`
    expect(mistakes(bomb)).toEqual([expect.stringContaining('not valid YAML: ')])
  })
})

describe("a user's pack", () => {
  const RULE =
    'rules:\n  - { id: slogan, cut: sentence, confidence: 0.9, when: { pattern: "PATTERN", words: { max: 9 } } }\n'

  it('says its category and language itself, and needs no examples', () => {
    const pack = readPack(`category: related\nlang: en\n${RULE.replace('PATTERN', '^you read it')}`, USER)
    expect(pack).toMatchObject({ category: 'related', lang: 'en', about: '', dialect: 're2' })
    expect(pack.rules[0]).toMatchObject({ why: '', removes: [], keeps: [] })
  })

  it('is refused without them', () => {
    expect(mistakes(RULE.replace('PATTERN', 'a'), USER)).toEqual([
      expect.stringContaining('category is missing'),
      expect.stringContaining('lang is missing'),
    ])
  })

  it.each([
    ['(?=a)b', 'look-around in /(?=a)b/ is not allowed'],
    ['(?<!a)b', 'look-around in /(?<!a)b/ is not allowed'],
    ['(a)\\\\1', 'the back-reference in /(a)\\1/ is not allowed'],
    ['(a', 'RE2 is allowed'],
  ])('refuses %s', (pattern, told) => {
    const text = `category: related\nlang: en\n${RULE.replace('PATTERN', pattern)}`
    expect(mistakes(text, USER)).toEqual([expect.stringContaining(told)])
  })
})
