// The language of texts whose script tells it, or nearly: one look at the letters, however few they are.

const SCRIPTS: readonly (readonly [name: string, from: number, to: number])[] = [
  ['latin', 0x41, 0x24f],
  ['latin', 0x1e00, 0x1eff],
  ['greek', 0x370, 0x3ff],
  ['cyrillic', 0x400, 0x52f],
  ['armenian', 0x530, 0x58f],
  ['hebrew', 0x590, 0x5ff],
  ['arabic', 0x600, 0x77f],
  ['devanagari', 0x900, 0x97f],
  ['bengali', 0x980, 0x9ff],
  ['thai', 0xe00, 0xe7f],
  ['georgian', 0x10a0, 0x10ff],
  ['hangul', 0x1100, 0x11ff],
  ['hangul', 0xac00, 0xd7af],
  ['kana', 0x3041, 0x30ff],
  ['han', 0x3400, 0x9fff],
  ['arabic', 0xfb50, 0xfdff],
  ['arabic', 0xfe70, 0xfeff],
]

/** Scripts of one language, as far as pages of the web go. */
const SINGLE: Readonly<Record<string, string>> = {
  greek: 'el',
  armenian: 'hy',
  hebrew: 'he',
  bengali: 'bn',
  thai: 'th',
  georgian: 'ka',
  hangul: 'ko',
}

/** Longest text that is looked at (UTF-16 units). */
const LONGEST = 3000
/** So many letters of a script say more than names in it do. */
const LEAST = 8
/** A page is in that script when so much of its letters is: English banners and plug-ins stand beside. Characters that stand for syllables or carry signs that are no letters are worth more than one. */
const SHARE = 0.3
const WORTH: Readonly<Record<string, number>> = { han: 3, kana: 2, hangul: 3, thai: 2, devanagari: 1.6, bengali: 1.6 }
/** Chinese quotes Japanese names; a Japanese text has a third of kana. */
const KANA_SHARE = 0.08

const letter = /\p{L}/u

/** ISO 639-1 code of the language that the script of most letters stands for; null for scripts of many languages. */
export function scriptLanguage(blocks: readonly string[]): string | null {
  const letters = sampleOf(blocks)
  if (!isForeign(letters)) return null
  const counts = countScripts(letters)
  const count = (name: string) => counts.get(name) ?? 0
  const weighed = [...counts].map(([name, n]) => ({ name, n, weight: n * (WORTH[name] ?? 1) }))
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0)
  const best = weighed.filter(({ name }) => name !== 'latin').sort((a, b) => b.weight - a.weight)[0]
  if (best === undefined || best.weight < LEAST || best.weight < total * SHARE) return null
  if (best.name === 'han' || best.name === 'kana')
    return count('kana') >= (count('han') + count('kana')) * KANA_SHARE ? 'ja' : 'zh'
  if (best.name === 'arabic') return arabicLanguage(letters)
  if (best.name === 'cyrillic') return cyrillicLanguage(letters)
  if (best.name === 'devanagari') return devanagariLanguage(letters)
  return SINGLE[best.name] ?? null
}

/** A few characters beyond Latin in a hundred: most pages have none. */
function isForeign(text: string): boolean {
  let found = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x370 && (code < 0x1e00 || code > 0x2fff)) found++
  }
  return found * 20 > text.length
}

function countScripts(letters: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (let at = 0; at < letters.length; at++) {
    const code = letters.charCodeAt(at)
    const script = SCRIPTS.find(([, from, to]) => code >= from && code <= to)?.[0]
    if (script !== undefined && letter.test(letters.charAt(at))) counts.set(script, (counts.get(script) ?? 0) + 1)
  }
  return counts
}

/** The same share of every block, so that a long banner cannot fill the sample. */
function sampleOf(blocks: readonly string[]): string {
  const all = blocks.reduce((sum, block) => sum + block.length, 0)
  const share = Math.min(1, LONGEST / Math.max(1, all))
  return blocks.map((block) => block.slice(0, Math.ceil(block.length * share))).join('\n')
}

const URDU = /[ٹڈڑںے]/g
const PERSIAN = /[پچژگ]/g
/** Letters that Persian writes in other code points than Arabic. */
const PERSIAN_FORMS = /[یک]/g
const ARABIC_ONLY = /[ةىيك]/g

/** Arabic, Persian or Urdu, by the letters that only one of them writes; null where they do not tell (Pashto, Kurdish, Uyghur). */
function arabicLanguage(text: string): string | null {
  const count = (letters: RegExp) => text.match(letters)?.length ?? 0
  if (/[ېۍګڼەۆێۇۈ]/.test(text)) return null
  if (count(URDU) > text.length * 0.01) return 'ur'
  if (count(PERSIAN) > text.length * 0.005 && count(PERSIAN_FORMS) >= count(ARABIC_ONLY)) return 'fa'
  return count(PERSIAN) * 4 > count(ARABIC_ONLY) ? null : 'ar'
}

const RUSSIAN = /[ыэё]/gi
const UKRAINIAN = /[іїєґ]/gi
/** Letters of neither: Belarusian, the South Slavic and the Turkic languages. */
const OTHER_CYRILLIC = /[ўђћљњџѓќѕјәғқңөұүһҳҷӣӯ]/i

/** Russian or Ukrainian, by the letters that only one of them writes; null where neither leads or others show. */
function cyrillicLanguage(text: string): string | null {
  if (OTHER_CYRILLIC.test(text)) return null
  const russian = text.match(RUSSIAN)?.length ?? 0
  const ukrainian = text.match(UKRAINIAN)?.length ?? 0
  if (russian > ukrainian * 2 && russian > text.length * 0.004) return 'ru'
  return ukrainian > russian * 2 && ukrainian > text.length * 0.01 ? 'uk' : null
}

const HINDI = / (?:है|हैं|का|की|के|में|से|को|ने|और) /g
const MARATHI_NEPALI = / (?:आहे|आणि|आहेत|छ|छन्|र|गर्न|भएको) /g

/** Hindi, unless the small words are those of Marathi or Nepali. */
function devanagariLanguage(text: string): string | null {
  const padded = text.replace(/\s+/g, '  ')
  const hindi = padded.match(HINDI)?.length ?? 0
  return (padded.match(MARATHI_NEPALI)?.length ?? 0) > hindi ? null : 'hi'
}
