// What holds the project together: its folders, the direction of imports, the size of its functions, what may not be in git.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readCorpus } from '../src/corpus/folder.js'
import { categories } from '../src/rules/built-in.js'
import { staleFiles } from '../src/rules/generate.js'
import { importsOf, measure } from './source-code.js'

const TOP_LEVEL = new Set([
  ...['.ci', '.gitignore', '.npmrc', 'biome.json', 'package-lock.json', 'package.json'],
  ...['tsconfig.build.json', 'tsconfig.json', 'bin', 'corpus', 'rules', 'src', 'test'],
  ...['CHANGELOG.md', 'CONTRIBUTING.md', 'LICENSE', 'NOTICE', 'README.md', 'SECURITY.md'],
])

/** Files of git, those included that are about to be added; without git the folders are read. */
function listFiles(): string[] {
  if (!existsSync('.git')) return ['src', 'test', 'bin', 'rules', 'corpus'].flatMap((folder) => walk(folder))
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'])
  return [...new Set(listed.toString().split('\0'))].filter((file) => file !== '' && existsSync(file)).sort()
}

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`)
}

const files = listFiles()
const sources = files.filter((file) => /^src\/.*\.ts$/.test(file))
const tests = files.filter((file) => /^test\/.*\.ts$/.test(file))

describe('the folders', () => {
  it('at the top level are the ones that CONTRIBUTING.md names', () => {
    expect([...new Set(files.map((file) => file.split('/')[0]!))].filter((name) => !TOP_LEVEL.has(name))).toEqual([])
  })

  it('have no drawer for everything', () => {
    expect(files.filter((file) => /\/(?:utils?|helpers?|common|misc)\.ts$/.test(file))).toEqual([])
  })
})

describe('every source file has its test', () => {
  /** Tests of the project as a whole. */
  const WHOLE = new Set(
    [
      'rules',
      'corpus',
      'project',
      'properties',
      'properties-html',
      'hostile',
      'hostile-html',
      'html',
      'scaling',
      'seeds',
    ].map((name) => `test/${name}.test.ts`),
  )
  /** Types alone, and what cannot be told apart from the tests named here. */
  const UNTESTED = new Map([
    ['src/types.ts', 'types'],
    ['src/rules/common-words.ts', 'a list of words'],
    ['src/matchers/index.ts', 'generated'],
    ['src/write/sink.ts', 'types'],
    ['src/write/writer.ts', 'types, and hasText: test/write/output.test.ts'],
    ['src/languages/language.ts', 'types'],
    ['src/spin/signals/candidate.ts', 'types'],
    ['src/spin/signals/found.ts', 'types'],
    ['src/read/usage-error.ts', 'the name of an error: test/cli/main.test.ts'],
  ])

  /** Data alone, held together by test/languages/define.test.ts. */
  const LANGUAGE = /^src\/languages\/[a-z]{2}\.ts$/

  it('at the same place', () => {
    const missing = sources.filter((file) => {
      const test = file.replace(/^src\//, 'test/').replace(/\.ts$/, '.test.ts')
      return !existsSync(test) && !UNTESTED.has(file) && !LANGUAGE.test(file)
    })
    expect(missing, 'write the test').toEqual([])
  })

  it('and every test its source', () => {
    const orphans = tests.filter((file) => {
      const source = file.replace(/^test\//, 'src/').replace(/\.test\.ts$/, '.ts')
      return file.endsWith('.test.ts') && !WHOLE.has(file) && !existsSync(source)
    })
    expect(orphans, 'move the test').toEqual([])
  })

  it('but for those that the list above names, which are there and have none', () => {
    const stale = [...UNTESTED.keys()].filter(
      (file) => !existsSync(file) || existsSync(file.replace(/^src\//, 'test/').replace(/\.ts$/, '.test.ts')),
    )
    expect(stale).toEqual([])
  })
})

describe('code', () => {
  const code = [...sources, ...tests]

  it('has no file of more than 250 lines', () => {
    const long = code.map((file) => ({ file, lines: readFileSync(file, 'utf8').trimEnd().split('\n').length }))
    expect(long.filter(({ lines }) => lines > 250)).toEqual([])
  })

  it('has no function of more than 40 lines or 3 parameters', () => {
    const found = code.flatMap((file) =>
      measure(file)
        .filter(({ lines, parameters }) => lines > 40 || parameters > 3)
        .map(
          ({ name, line, lines, parameters }) => `${file}:${line} ${name}: ${lines} lines, ${parameters} parameters`,
        ),
    )
    expect(found, 'split it; more than three parameters become an object').toEqual([])
  })
})

describe('imports follow the arrow', () => {
  const CORE = [
    /^src\/(?:types|clean|look|reveal|signed|round|rest|cut|judge|brakes|article|confidence)\.ts$/,
    /^src\/(?:parse|matchers|languages|learned|render|canonical)\//,
    // Readers of files and builders of data stand outside: built-in, index, build-*.
    /^src\/spin\/(?!built-in|index|build-|phrase-pack)/,
    /^src\/rules\/(?:compile|conditions|expression|find|gate|id-set|key-table|title-words|match-unit|narrow-source|document-view|unit|view|phrase[a-z-]*|common-words|waiting|zone|sites\/(?:fields|find-site|site-of))\.ts$/,
  ]
  const isCore = (file: string) => CORE.some((pattern) => pattern.test(file))
  const graph = new Map(sources.map((file) => [file, importsOf(file)]))

  it('the core asks nothing of Node', () => {
    const found = sources.filter(isCore).flatMap((file) =>
      graph
        .get(file)!
        .filter(({ from }) => from.startsWith('node:'))
        .map(({ from }) => `${file} imports ${from}`),
    )
    expect(found).toEqual([])
  })

  it('the core runs nothing but the core', () => {
    const found = sources.filter(isCore).flatMap((file) =>
      graph
        .get(file)!
        .filter(({ from, isType }) => from.startsWith('src/') && !isType && !isCore(from))
        .map(({ from }) => `${file} imports ${from}`),
    )
    expect(found).toEqual([])
  })

  /** A folder may import from itself and from those before it. */
  const ORDER = [
    'types',
    'languages',
    'parse',
    'render',
    'rules',
    'learned',
    'spin',
    'core',
    'canonical',
    'read',
    'write',
    'run',
    'corpus',
    'cli',
  ]
  const layerOf = (file: string) => {
    const folder = /^src\/([a-z]+)\//.exec(file)?.[1]
    if (folder === undefined) return file === 'src/types.ts' ? 'types' : 'core'
    return folder === 'matchers' ? 'rules' : folder
  }

  it('no folder looks back', () => {
    const found = [...graph].flatMap(([file, imports]) =>
      imports
        .filter(({ from, isType }) => from.startsWith('src/') && !isType)
        .filter(({ from }) => ORDER.indexOf(layerOf(from)) > ORDER.indexOf(layerOf(file)))
        .map(({ from }) => `${file} imports ${from}`),
    )
    expect(found).toEqual([])
  })

  it('every package that is imported is asked for, and none for nothing', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
    const used = new Set(
      [...sources, ...tests].flatMap(importsOf).map(({ from }) => /^(?:@[^/]+\/)?[^/]+/.exec(from)![0]),
    )
    expect(Object.keys(dependencies).filter((name) => !used.has(name))).toEqual([])
    const asked = new Set([...Object.keys(dependencies), ...Object.keys(devDependencies)])
    const loose = [...used].filter((name) => !/^(?:node:|src$|test$)/.test(name) && !asked.has(name))
    expect(loose.filter((name) => !asked.has(`@types/${name}`))).toEqual([])
  })
})

describe('what is in git', () => {
  it('is generated anew where it is generated (npm run generate)', () => {
    expect(staleFiles()).toEqual([])
  })

  it('names no machine and no registry', () => {
    // Put together here, so that this file is none of those it looks for.
    const roots = ['work', 'root', 'tmp'].map((name) => `(?<![\\w.~*)\\]}-])/${name}/[a-z]`)
    const forbidden = new RegExp([...roots, 'registry\\.[a-z]+'].join('|'))
    const found = files
      .filter((file) => !/\.(?:gz|zst)$/.test(file))
      .flatMap((file) => {
        const hit = forbidden.exec(readFileSync(file, 'utf8'))
        return hit === null ? [] : [`${file}: ${hit[0]}`]
      })
    expect(found).toEqual([])
    const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, object> }
    expect(Object.entries(lock.packages).filter(([, entry]) => 'resolved' in entry)).toEqual([])
  })
})

describe('the corpus', () => {
  const documents = readCorpus('corpus')

  it('has no slug twice', () => {
    const slugs = documents.map(({ id }) => id.split('/')[1])
    expect(slugs.filter((slug, at) => slugs.indexOf(slug) !== at)).toEqual([])
  })

  it('has every category of English noise at least ten times', () => {
    const counts = new Map(categories().map(({ name }) => [name, 0]))
    for (const { spans } of documents.filter(({ lang }) => lang === 'en'))
      for (const { category } of spans) counts.set(category, (counts.get(category) ?? 0) + 1)
    counts.delete('other')
    expect([...counts].filter(([, count]) => count < 10)).toEqual([])
  })
})
