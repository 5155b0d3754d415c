import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanTitle, inferTitle, type TitleCandidate } from '../../src/parse/title.js'

/** One line a candidate: `kind: text`; `x2` behind the kind says how often it stands in the page. */
function candidates(lines: string): TitleCandidate[] {
  return lines
    .trim()
    .split('\n')
    .map((line, index) => {
      const [, kind, repeats, text] = /^\s*(\w+)(?: x(\d))?: (.*)$/.exec(line)!
      return {
        kind: kind!,
        text: text!,
        index: index + 3,
        words: text!.match(/[\p{L}\p{N}]+/gu)?.length ?? 0,
        repeats: Number(repeats ?? 1),
      }
    })
}

function titleOf(lines: string): string | null {
  const all = candidates(lines)
  const found = inferTitle(all)
  return found === null ? null : all.find(({ index }) => index === found)!.text
}

describe('inferTitle', () => {
  it('takes the headline above byline, date and standfirst', () => {
    const lines = `menu: News
      paragraph: Council backs harbor dredging in 5-4 vote
      paragraph: By Jolene Parkhurst
      paragraph: Published: Feb. 13, 2024 at 6:42 PM CST
      heading: Five members wanted the channel deeper before the spring`
    expect(titleOf(lines)).toBe('Council backs harbor dredging in 5-4 vote')
  })

  it('answers with the index of the block, not the place in the list', () => {
    expect(inferTitle(candidates('paragraph: Council backs harbor dredging'))).toBe(3)
  })

  it('prefers a Markdown heading of the first level', () => {
    const lines = `paragraph: Everything you need for the weekend
      heading: # Four slow days by bus
      heading: ## What to bring for the road`
    expect(titleOf(lines)).toBe('# Four slow days by bus')
  })

  it('takes a first line that ends with a full stop when it stands again later', () => {
    const lines = `paragraph x2: The mails of the harbor master were read for a year: so says the port.
      heading: Mails read`
    expect(titleOf(lines)).toMatch(/^The mails/)
    expect(titleOf(lines.replace(' x2', ''))).toBe('Mails read')
  })

  it('prefers a line that stands again later', () => {
    const lines = `paragraph: Rain, then sleet, then rain again all week
      paragraph x2: Cold, then colder: what the weekend has in store`
    expect(titleOf(lines)).toMatch(/^Cold/)
  })

  it('does not take the name of a site for a headline because the footer repeats it', () => {
    expect(titleOf('paragraph x3: The Harbor Ledger\nparagraph: Council backs harbor dredging in close vote')).toMatch(
      /^Council/,
    )
  })

  it.each([
    'Does a cooler bedroom help you sleep?',
    '“Nobody smiles in a forty-second exposure”',
    'Two songs from the Allagash',
    'Tallow Bridge',
  ])('takes %s', (text) => {
    expect(titleOf(`paragraph: ${text}`)).toBe(text)
  })

  it.each([
    'By Dana Orlow',
    'Words: Dana Orlow',
    'July 15, 2023 at 2:57 PM IST',
    'Updated: Saturday 15 July 2023',
    '5 min read',
    'Home > News > Europe',
    'Home | World | Sport',
    'News Opinion Sport Culture',
    'Breaking News',
    'https://ledger.example/vote',
    '12,345',
    'We use cookies to improve your visit',
    'SENSEX ▲ 67,519.00',
    'The ferry left an hour late this morning.',
    'x',
  ])('leaves %s', (text) => {
    expect(titleOf(`paragraph: ${text}`)).toBeNull()
  })

  it('leaves code, tables and long paragraphs', () => {
    expect(titleOf('code: const answer = compute the whole thing')).toBeNull()
    expect(titleOf('table: Revenue in the first quarter')).toBeNull()
    expect(titleOf(`paragraph: ${'word '.repeat(40)}`)).toBeNull()
    expect(inferTitle([])).toBeNull()
  })
})

describe('cleanTitle', () => {
  it('leaves out a byline on the next line of the block', () => {
    expect(cleanTitle('How the vote went\nby Dana Orlow')).toBe('How the vote went')
  })

  it.each([
    ['# How the vote went', 'How the vote went'],
    ['## How the **vote** went ##', 'How the vote went'],
    ['How the vote went\n=====', 'How the vote went'],
    ['[How the vote went](https://ledger.example)', 'How the vote went'],
    ['![logo](logo.png) How the *vote* went', 'How the vote went'],
    ['How  the\u00a0vote\twent', 'How the vote went'],
    ['5 \\* 3 and snake_case_names', '5 * 3 and snake_case_names'],
    ['How the vote went | The Ledger', 'How the vote went'],
    ['How the vote went | Politics | The Ledger', 'How the vote went'],
    ['How the vote went - Harbor Times', 'How the vote went'],
    ['How the vote went - ledger.example', 'How the vote went'],
    ['How the vote went :: Ledger', 'How the vote went'],
  ])('%s', (text, expected) => {
    expect(cleanTitle(text)).toBe(expected)
  })

  it.each([
    'Thornley 2-2 Eastmoor: late header rescues a point',
    'Storm Fergal - what we know so far',
    'Alma Ruth Hildebrandt (née Friesen), 1931–2024',
    'Explained | What the draft consent rules mean for you',
    'The Ledger | How the vote went',
    'Live - Dundry',
    '“Accept all” is not the same as yes',
    '[parchment-dev] Dropping the locale fallback in 5.0',
  ])('keeps %s', (text) => {
    expect(cleanTitle(text)).toBe(text)
  })

  it('cuts a known site at either end', () => {
    expect(cleanTitle('How the vote went – Marfa Lantern', 'Marfa Lantern')).toBe('How the vote went')
    expect(cleanTitle('Marfa Lantern | How the vote went', 'marfalantern.com')).toBe('How the vote went')
    expect(cleanTitle('Marfa Lantern', 'Marfa Lantern')).toBe('Marfa Lantern')
  })

  it('never throws, is idempotent but for nested marks, and leaves no white space around', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const title = cleanTitle(text)
        expect(title).toBe(title.trim())
        expect(title.length).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  it.each(['[', '![', '# ', ' |', '*', '- ', '\\'])('takes little time on repetitions of %j', (unit) => {
    const start = performance.now()
    cleanTitle(unit.repeat(50_000))
    expect(performance.now() - start).toBeLessThan(400)
  })
})
