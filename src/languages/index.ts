// The languages that have data. The file of a language is the only place to write; this list is checked by test/languages.
import ar from './ar.js'
import bn from './bn.js'
import cs from './cs.js'
import de from './de.js'
import el from './el.js'
import en from './en.js'
import es from './es.js'
import fa from './fa.js'
import fr from './fr.js'
import he from './he.js'
import hi from './hi.js'
import id from './id.js'
import it from './it.js'
import ja from './ja.js'
import ko from './ko.js'
import type { LanguageData } from './language.js'
import nl from './nl.js'
import pl from './pl.js'
import pt from './pt.js'
import ro from './ro.js'
import ru from './ru.js'
import sv from './sv.js'
import th from './th.js'
import tr from './tr.js'
import uk from './uk.js'
import vi from './vi.js'
import zh from './zh.js'

const all = [ar, bn, cs, de, el, en, es, fa, fr, he, hi, id, it, ja, ko, nl, pl, pt, ro, ru, sv, th, tr, uk, vi, zh]
const languages: ReadonlyMap<string, LanguageData> = new Map(all.map((data) => [data.code, data]))

/** Data of a language by its ISO 639-1 code; English where the language is unknown or has none, since its date forms are the most widely used. */
export function languageData(code: string | null): LanguageData {
  return (code === null ? undefined : languages.get(code)) ?? en
}

/** Data of all languages, by code. */
export function allLanguages(): readonly LanguageData[] {
  return all
}
