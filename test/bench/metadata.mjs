// npm run metadata: title, author and date of publication against the labelled pages of WCXB (Murrough Foley 2026, CC BY 4.0), which
// lie beside the checkout, and the time that reading takes. Authors and dates count where the page's HTML holds them.
// node test/bench/metadata.mjs [--misses title|author|published] [--every N] [--from FOLDER]
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { parseDocument } from 'htmlparser2'

const here = path.dirname(fileURLToPath(import.meta.url))
const { values } = parseArgs({
  options: {
    misses: { type: 'string' },
    every: { type: 'string', default: '1' },
    from: { type: 'string', default: path.join(here, '../../../shared/benchmarks/wcxb/train') },
    module: { type: 'string', default: path.join(here, '../../dist/parse/metadata/read-metadata.js') },
  },
})
if (!fs.existsSync(values.from)) {
  console.error(`metadata: ${values.from} is not there; give the folder of the labelled pages with --from`)
  process.exit(2)
}
const { readMetadata } = await import(values.module)

const PARSING = { lowerCaseTags: true, decodeEntities: true, withStartIndices: true, withEndIndices: true }
const FIELDS = ['title', 'author', 'published']
const tally = Object.fromEntries(FIELDS.map((field) => [field, { held: 0, right: 0, wrong: 0, none: 0, extra: 0 }]))
const times = []

const names = fs.readdirSync(path.join(values.from, 'ground-truth'))
for (const [at, name] of names.entries()) {
  if (at % Number(values.every) !== 0) continue
  const {
    url,
    ground_truth: gold,
    _internal,
  } = JSON.parse(fs.readFileSync(path.join(values.from, 'ground-truth', name)))
  const file = path.join(values.from, 'html', name.replace('.json', '.html.gz'))
  const html = gunzipSync(fs.readFileSync(file)).toString('utf8')
  const root = parseDocument(html, PARSING)
  const start = performance.now()
  const found = readMetadata(root, { url })
  times.push(performance.now() - start)
  const page = { name, url, type: _internal.page_type.primary, html, found }
  count(page, 'title', {
    gold: gold.title,
    isHeld: true,
    isRight: sameTitle(gold.title, found.title ?? '', { url, site: found.site }),
  })
  count(page, 'author', {
    gold: gold.author,
    isHeld: holdsName(html, gold.author),
    isRight: sameNames(gold.author, found.author),
  })
  const day = gold.publish_date?.slice(0, 10)
  count(page, 'published', { gold: day, isHeld: holdsDay(html, day), isRight: found.published?.slice(0, 10) === day })
}
for (const field of FIELDS) {
  const { held, right, wrong, none, extra } = tally[field]
  const share = (right / held).toFixed(3)
  console.log(
    `${field.padEnd(10)} ${share} exact of ${held} held; ${wrong} other, ${none} none; ${extra} where the labels have none`,
  )
}
times.sort((left, right) => left - right)
const mean = times.reduce((sum, time) => sum + time, 0) / times.length
const at = (share) => times[Math.floor(times.length * share)].toFixed(3)
console.log(
  `time       median ${at(0.5)} ms, mean ${mean.toFixed(3)} ms, 95 % ${at(0.95)} ms a page, after the tree is built`,
)

function count(page, field, { gold, isHeld, isRight }) {
  const sum = tally[field]
  const own = page.found[field]
  if (!gold) {
    if (own !== undefined) sum.extra++
    return
  }
  if (!isHeld) return
  sum.held++
  if (isRight) sum.right++
  else if (own === undefined) sum.none++
  else sum.wrong++
  if (isRight || values.misses !== field) return
  console.log(`${page.name} ${page.type} ${page.url}\n  gold  ${gold}\n  found ${own} (${page.found.origins[field]})`)
}

function fold(text) {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/["“”„«»]/g, '"')
    .replace(/['‘’‚`´′]/g, "'")
    .replace(/[‐‑–—―]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The same once the site's name, told by the page's metadata or its host, is cut from the end of both. */
function sameTitle(gold, own, { url, site }) {
  const names = [
    site ?? '',
    ...(URL.canParse(url) ? new URL(url).hostname : '')
      .replace(/^www\./, '')
      .split('.')
      .slice(0, -1),
  ].map(letters)
  const bare = (title) => {
    const [, head, tail] = /^(.*\S)\s*(?:[|·•»]|\s[-:]\s)\s*([^|·•»]+)$/.exec(fold(title)) ?? []
    const isSite = tail !== undefined && names.some((name) => name.length > 2 && isSame(letters(tail), name))
    return isSite ? head.trim() : fold(title)
  }
  return fold(gold) === fold(own) || bare(gold) === bare(own)
}

function letters(name) {
  return name.toLowerCase().replace(/^the |[^\p{L}\p{N}]/gu, '')
}

function isSame(tail, name) {
  return tail === name || (tail.length > 3 && (tail.startsWith(name) || name.startsWith(tail)))
}

/** The same names in any order; titles of learning behind a name are part of it only where both have them. */
function sameNames(gold, own) {
  if (!gold || own === undefined) return false
  const parts = (text) =>
    fold(text)
      .split(/\s*(?:[,;&]|\band\b)\s*/)
      .filter((part) => part !== '')
  const left = parts(gold).sort().join('|')
  return left === parts(own.join(', ')).sort().join('|')
}

function holdsName(html, name) {
  if (!name) return false
  const text = (page) =>
    fold(
      page
        .replace(/&nbsp;/g, ' ')
        .replace(/&amp;/g, '&')
        .replace(/&#0?39;|&#8217;|&rsquo;/g, "'"),
    )
  return text(html).includes(text(name))
}

/** The day in one of the forms that pages write, English month names and numbers in any order. */
function holdsDay(html, day) {
  if (!day) return false
  const [year, month, date] = day.split('-')
  const [m, d] = [Number(month), Number(date)]
  const long = new Date(`${day}T00:00:00Z`).toLocaleString('en', { month: 'long', timeZone: 'UTC' })
  const name = `(?:${long}|${long.slice(0, 3)}\\.?|Sept\\.?)`
  const forms = [
    `${year}[-/.]?${month}[-/.]?${date}`,
    `${year}[-/.]0?${m}[-/.]0?${d}(?!\\d)`,
    `${name}\\s+0?${d}(?:st|nd|rd|th)?,?\\s+${year}`,
    `(?<!\\d)0?${d}(?:st|nd|rd|th)?[\\s-]+(?:of\\s+)?${name},?[\\s-]+${year}`,
    `(?<!\\d)0?${m}[-/.]0?${d}[-/.](?:${year}|${year.slice(2)}(?!\\d))`,
    `(?<!\\d)0?${d}[-/.]0?${m}[-/.](?:${year}|${year.slice(2)}(?!\\d))`,
  ]
  return new RegExp(forms.join('|'), 'i').test(html.replace(/&nbsp;/g, ' '))
}
