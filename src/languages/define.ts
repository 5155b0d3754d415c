// A language from what its file says of it: what it leaves out is empty, and what every newsroom of the world writes alike is added.
import type { BylineWords, DateWords, LanguageData, SignatureWords } from './language.js'

/** What a language file gives: months and weekdays at least. */
export interface LanguageWords extends Partial<Omit<LanguageData, 'dates' | 'bylines' | 'signatures'>> {
  readonly code: string
  readonly dates: Partial<DateWords> & Pick<DateWords, 'months' | 'weekdays'>
  readonly bylines?: Partial<BylineWords>
  readonly signatures?: Partial<SignatureWords>
}

/** Agencies that every newsroom of the world credits by these names; a language adds its own. */
export const internationalAgencies: readonly string[] = [
  'reuters',
  'ap',
  'afp',
  'dpa',
  'xinhua',
  'kyodo',
  'yonhap',
  'bloomberg',
  'getty images',
  'epa',
]

const AGENCIES = [
  ...internationalAgencies,
  'ansa',
  'efe',
  'lusa',
  'belga',
  'anp',
  'pap',
  'čtk',
  'тасс',
  'риа новости',
  'укринформ',
]

const NO_DATES: Omit<DateWords, 'months' | 'weekdays'> = {
  numbers: {},
  ordinals: {},
  ordinalSuffixes: [],
  hundred: [],
  thousand: [],
  numberJoiners: [],
  zeros: [],
  dateJoiners: [],
  timeJoiners: [],
  dayParts: [],
  moments: {},
  minutes: [],
  oClock: [],
  hours: [],
  fractions: {},
  past: [],
  to: [],
  zones: {},
}

const NO_BYLINES: BylineWords = {
  leads: [],
  others: [],
  stops: [],
  and: ['&'],
  prepositions: [],
  roles: [],
  roleModifiers: [],
  desks: [],
  agencies: AGENCIES,
  outletWords: [],
  placeWords: [],
  particles: [],
  acronyms: [],
  suffixes: [],
}

const NO_SIGNATURES: SignatureWords = {
  published: [],
  modified: [],
  ignored: [],
  by: [],
  labels: [],
  doubtful: [],
  counts: [],
  issueWords: [],
  columnVerbs: [],
  notNames: [],
}

/** Words parted by white space, to keep the lists of a language file readable. */
export function words(list: string): string[] {
  return list.trim().split(/\s+/)
}

/** Phrases parted by commas or line breaks. */
export function phrases(list: string): string[] {
  return list
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
}

/** The data of a language. */
export function defineLanguage({ dates, bylines, signatures, ...others }: LanguageWords): LanguageData {
  return {
    sourceLeads: [],
    abbreviations: [],
    sections: [],
    notTitles: [],
    pageTalk: [],
    ...others,
    dates: { ...NO_DATES, ...dates },
    bylines: { ...NO_BYLINES, ...bylines },
    signatures: { ...NO_SIGNATURES, ...signatures },
  }
}
