import { describe, expect, test } from 'vitest'
import { OTHER, REPORT, SPUN, STORY } from '../canonical/texts.js'
import { folderOf, temporaryFolder } from '../temporary-folder.js'
import { type CommandOptions, chaffinch } from './command.js'

const here = temporaryFolder()
const record = (id: string, text: string, more: object = {}) => `${JSON.stringify({ id, text, ...more })}\n`
const RECORDS = [
  record('spun', SPUN, { spun: { level: 'strong' } }),
  record('other', OTHER),
  record('story', STORY),
  record('report', REPORT),
].join('')
const cwd = folderOf(here, { 'a.txt': STORY, 'b.txt': `${STORY}\n`, 'c.txt': OTHER, 'r.jsonl': RECORDS })
const canonical = (argv: readonly string[], options: Partial<CommandOptions> = {}) =>
  chaffinch(['canonical', ...argv], { cwd, ...options })

describe('canonical', () => {
  test('groups with the reasons, counts on stderr', async () => {
    const { code, out, err } = await canonical(['a.txt', 'b.txt', 'c.txt'])
    expect(code).toBe(0)
    expect(out).toMatch(/^[0-9a-f]{14} {2}2 articles, cohesion 1\.00\n {2}\* a\.txt {2}kept/)
    expect(out).toMatch(/b\.txt {2}exact {7}1\.00 of a\.txt: the same words in the same order/)
    expect(err).toBe('3 articles: 2 canonical, 1 left out, 1 groups\n')
  })

  test('JSON: every group a line, from stdin too, the same by DuckDB', async () => {
    const { out } = await canonical(['-', '--json', '--canonical', 'stories'], { stdin: RECORDS })
    const groups = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(groups.map(({ canonical: id, members }) => [id, members.length])).toEqual([
      ['other', 1],
      ['story', 3],
    ])
    expect(groups[1].members.map(({ relation }: { relation: string }) => relation)).toEqual(['exact', 'spun', 'story'])
    const onDisk = await canonical(['r.jsonl', '--json', '--canonical', 'stories', '--engine', 'duckdb'])
    expect(onDisk.out).toBe(out)
  })

  test('members side by side', async () => {
    expect((await canonical(['r.jsonl', '--diff'])).out).toContain('decided → determined')
  })

  test('what cannot be is a usage error', async () => {
    expect((await canonical(['a.txt', '--policy', 'newest'])).err).toMatch(/unknown criterion "newest"/)
    expect((await canonical(['a.txt', '--diff', '--json'])).code).toBe(2)
    expect((await canonical(['a.txt', '--canonical', 'all'])).code).toBe(2)
  })
})
