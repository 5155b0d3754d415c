// What the code must know of a language that is no rule: dates, numbers, names. One file a language fills it.

/** A part of the day that tells which hour a twelve-hour clock means: `from` and `to` are hours, 24 and more is the next day. */
export interface DayPart {
  readonly phrases: readonly string[]
  readonly from: number
  readonly to: number
}

/** Words of dates and times. All entries are lower case, without dots ("pm", "jul"); phrases are words parted by one space. */
export interface DateWords {
  /** Twelve lists, January first: every form and short form of the month. */
  readonly months: readonly (readonly string[])[]
  readonly weekdays: readonly string[]
  /** Number words up to 99; tens and units are joined by the reader ("fifty-seven"), so that the parts suffice. */
  readonly numbers: Readonly<Record<string, number>>
  readonly ordinals: Readonly<Record<string, number>>
  /** What stands behind the digits of an ordinal: "15th". */
  readonly ordinalSuffixes: readonly string[]
  readonly hundred: readonly string[]
  readonly thousand: readonly string[]
  /** Between the parts of a number: "two thousand and five". */
  readonly numberJoiners: readonly string[]
  /** Words that stand for the zero of a year: "nineteen oh five". */
  readonly zeros: readonly string[]
  /** Between the parts of a date: "the fifteenth day of July". */
  readonly dateJoiners: readonly string[]
  /** Between a date and its time: "July 15 at 14:57". */
  readonly timeJoiners: readonly string[]
  readonly dayParts: readonly DayPart[]
  /** Names of moments, in minutes after midnight. */
  readonly moments: Readonly<Record<string, number>>
  readonly minutes: readonly string[]
  /** "o'clock": says that the number before it is an hour. */
  readonly oClock: readonly string[]
  /** Written behind a 24-hour time: "14:57 hrs". */
  readonly hours: readonly string[]
  /** Parts of an hour, in minutes: half, quarter. */
  readonly fractions: Readonly<Record<string, number>>
  readonly past: readonly string[]
  readonly to: readonly string[]
  /**
   * Zone names that the language adds to those of src/parse/zones.ts, upper case: an offset ("+05:30"), or the name of a rule there.
   * Only names that mean one zone where this language is written.
   */
  readonly zones: Readonly<Record<string, string>>
  /** Signs behind year, month and day where dates are written so: 2023年7月15日. */
  readonly units?: {
    readonly year: readonly string[]
    readonly month: readonly string[]
    readonly day: readonly string[]
  }
  /** Twelve months of the Solar Hijri calendar, Farvardin first. */
  readonly solarMonths?: readonly string[]
  /** Words before the number of a month: "15 tháng 7". */
  readonly monthSigns?: readonly string[]
  /** What years of the national calendar are ahead of the common era, when they cannot be taken for its own: 543 in Thailand. */
  readonly yearsAhead?: number
  /** How 05/07/2023 is read; left out where writers disagree, as in English. */
  readonly numericOrder?: 'dmy' | 'mdy'
}

/** Words of bylines. Lower case. */
export interface BylineWords {
  /** Before the author's name: "by", "words by". */
  readonly leads: readonly string[]
  /** Before somebody who is not the author: "edited by", "photographs by". */
  readonly others: readonly string[]
  /** Where a byline turns into something else: "published", "contributed to". */
  readonly stops: readonly string[]
  readonly and: readonly string[]
  /** Between a name and a place, a desk or an employer: "in Lagos". */
  readonly prepositions: readonly string[]
  /** Nouns of the trade, and what stands before them: "political correspondent". */
  readonly roles: readonly string[]
  readonly roleModifiers: readonly string[]
  /** Words of a collective that signs: "Web Desk", "Staff". */
  readonly desks: readonly string[]
  readonly agencies: readonly string[]
  /** Words that end or begin the name of a paper, site or institute, never of a person: "tribune". */
  readonly outletWords: readonly string[]
  /** First words of place names of several words: "new" (Delhi). Whole names where no first word tells. */
  readonly placeWords: readonly string[]
  /** Words that stay small inside a name set in capitals: "der", "bin". */
  readonly particles: readonly string[]
  /** Short upper-case names that stay so when a name in capitals is set in title case. */
  readonly acronyms: readonly string[]
  /** Behind a name, with a dot or without: "jr". */
  readonly suffixes: readonly string[]
}

/** Words of the lines that say who wrote a page and when. Lower case. */
export interface SignatureWords {
  /** Before the date of publication and before that of the last change. */
  readonly published: readonly string[]
  readonly modified: readonly string[]
  /** Before dates that are neither: "next review". */
  readonly ignored: readonly string[]
  /** Before an author, with or without a colon; and those that need one. */
  readonly by: readonly string[]
  readonly labels: readonly string[]
  /** Before a critic, a host or a checker: the author only when nobody else signs. */
  readonly doubtful: readonly string[]
  /** Behind numbers that a page counts: "29 replies". */
  readonly counts: readonly string[]
  /** Words of a line that names the printed number: "From the June issue". */
  readonly issueWords: readonly string[]
  /** What a columnist does in the line that signs a column: "answers". */
  readonly columnVerbs: readonly string[]
  /** Words with capitals that stand on pages and are in no name. */
  readonly notNames: readonly string[]
}

export interface LanguageData {
  /** ISO 639-1. */
  readonly code: string
  readonly dates: DateWords
  readonly bylines: BylineWords
  readonly signatures: SignatureWords
  /** Before the name of whom the text credits: "source", "via". */
  readonly sourceLeads: readonly string[]
  /** Short forms whose dot belongs to them at the end of a name: "inc". */
  readonly abbreviations: readonly string[]
  /** Names of sections and labels that stand alone above a headline: "world", "breaking news". */
  readonly sections: readonly string[]
  /** Words that show that a line is furniture and no headline, as phrases: "min read". */
  readonly notTitles: readonly string[]
  /** Words in which a site speaks of itself to its visitors: "your browser". */
  readonly pageTalk: readonly string[]
}
