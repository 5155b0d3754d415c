// The examples of site packs are their tests: HTML, the text that is kept of it, what the record says.
import type { Article } from '../../types.js'
import { type ExampleResult, judgeOutput } from '../examples.js'
import { siteRuleId } from './find-site.js'
import { FIELD_NAMES, type SiteData, type SiteKeep, type SiteRemove } from './schema.js'

/** What examples are held against: a cleaner with all rules and the packs. */
export interface SiteCleaner {
  clean(source: string, options: { url: string; format: 'html' }): Article
}

/** Runs every example of these packs, in their order, as pages of their sites. */
export function runSiteExamples(sites: readonly SiteData[], cleaner: SiteCleaner): ExampleResult[] {
  return sites.flatMap((pack) => [
    ...pack.remove.flatMap((entry) => runEntry(pack, entry, { list: 'removes', cleaner })),
    ...pack.keep.flatMap((entry) => runEntry(pack, entry, { list: 'keeps', cleaner })),
    ...runRecords(pack, cleaner),
  ])
}

const cleanAt = (cleaner: SiteCleaner, { site }: SiteData, from: string) =>
  cleaner.clean(from, { url: `https://${site}/`, format: 'html' })

function runEntry(
  pack: SiteData,
  entry: SiteRemove | SiteKeep,
  { list, cleaner }: { list: ExampleResult['list']; cleaner: SiteCleaner },
): ExampleResult[] {
  return entry.examples.map(({ from, to }, at) => {
    const { text, removed } = cleanAt(cleaner, pack, from)
    const by = [...new Set(removed.map(({ rule }) => rule))]
    const outcome = judgeOutput(to, text, list)
    return { rule: siteRuleId(pack, entry), file: pack.file, list, at, outcome, from, expected: to, got: text, by }
  })
}

/** Title, authors and date of the record. */
function runRecords(pack: SiteData, cleaner: SiteCleaner): ExampleResult[] {
  return pack.examples.map((example, at) => {
    const article = cleanAt(cleaner, pack, example.from)
    const names = FIELD_NAMES.filter((name) => example[name] !== undefined)
    const said = (record: typeof example | Article) =>
      names.map((name) => `${name}: ${[record[name] ?? ''].flat().join(', ')}`).join('\n')
    const [expected, got] = [said(example), said(article)]
    const outcome = expected === got ? ('kept' as const) : ('missed' as const)
    return {
      rule: `sites/${pack.site}`,
      file: pack.file,
      list: 'keeps',
      at,
      outcome,
      from: example.from,
      expected,
      got,
      by: [],
    }
  })
}
