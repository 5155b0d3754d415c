// Regular and irregular forms of English words, for the table of links and for WordNet: both store base forms only.

/** Base: past, participle. */
const IRREGULAR = new Map(
  `arise arose arisen;bear bore borne;beat beat beaten;become became become;begin began begun;bend bent bent;bind bound bound;bite bit
bitten;bleed bled bled;blow blew blown;break broke broken;breed bred bred;bring brought brought;build built built;burn burned burned;
buy bought bought;cast cast cast;catch caught caught;choose chose chosen;cling clung clung;come came come;cost cost cost;cut cut cut;
deal dealt dealt;dig dug dug;do did done;draw drew drawn;drink drank drunk;drive drove driven;dwell dwelt dwelt;eat ate eaten;fall fell
fallen;feed fed fed;feel felt felt;fight fought fought;find found found;flee fled fled;fly flew flown;forbid forbade forbidden;forecast
forecast forecast;forget forgot forgotten;forgive forgave forgiven;freeze froze frozen;get got got;give gave given;go went gone;grind
ground ground;grow grew grown;hang hung hung;have had had;hear heard heard;hide hid hidden;hit hit hit;hold held held;hurt hurt hurt;
keep kept kept;kneel knelt knelt;know knew known;lay laid laid;lead led led;leave left left;lend lent lent;let let let;lie lay lain;light
lit lit;lose lost lost;make made made;mean meant meant;meet met met;overcome overcame overcome;pay paid paid;put put put;quit quit quit;
read read read;ride rode ridden;ring rang rung;rise rose risen;run ran run;say said said;see saw seen;seek sought sought;sell sold sold;
send sent sent;set set set;shake shook shaken;shed shed shed;shoot shot shot;show showed shown;shrink shrank shrunk;shut shut shut;sing
sang sung;sink sank sunk;sit sat sat;slay slew slain;sleep slept slept;slide slid slid;speak spoke spoken;spend spent spent;spin spun
spun;split split split;spread spread spread;spring sprang sprung;stand stood stood;steal stole stolen;stick stuck stuck;strike struck
struck;strive strove striven;swear swore sworn;sweep swept swept;swim swam swum;swing swung swung;take took taken;teach taught taught;
tear tore torn;tell told told;think thought thought;throw threw thrown;thrust thrust thrust;undergo underwent undergone;understand
understood understood;undertake undertook undertaken;wake woke woken;wear wore worn;weep wept wept;win won won;withdraw withdrew
withdrawn;withhold withheld withheld;write wrote written`
    .replace(/\s*\n\s*/g, ' ')
    .split(/;\s*/)
    .map((entry) => {
      const [base, past, participle] = entry.trim().split(' ') as [string, string, string]
      return [base, [past, participle] as const] as const
    }),
)

const PLURALS = new Map(
  Object.entries({
    man: 'men',
    woman: 'women',
    child: 'children',
    person: 'people',
    wife: 'wives',
    life: 'lives',
    knife: 'knives',
    leaf: 'leaves',
    half: 'halves',
    self: 'selves',
    thief: 'thieves',
    foot: 'feet',
    tooth: 'teeth',
    goose: 'geese',
    mouse: 'mice',
    crisis: 'crises',
    analysis: 'analyses',
    basis: 'bases',
    criterion: 'criteria',
    phenomenon: 'phenomena',
  }),
)

/** Verbs of one syllable double their last consonant, and these do. */
const DOUBLING = new Set(
  'admit commit compel control forget occur omit permit prefer refer regret submit transfer'.split(' '),
)
const ONE_SYLLABLE = /^[^aeiou]*[aeiou][bdfglmnprt]$/

/** Forms of a verb in the order base, third person, past, participle, -ing. Inflects the first of several words. */
export function verbForms(verb: string): string[] {
  const [first, ...rest] = verb.split(' ') as [string, ...string[]]
  const doubled = ONE_SYLLABLE.test(first) || DOUBLING.has(first) ? first + first.at(-1) : first
  const silent = /[^aeioy]e$|[cgsz]e$|[aeiou]ve$|ue$/.test(first) ? first.slice(0, -1) : first
  const regular = first.endsWith('e')
    ? `${first}d`
    : /[^aeiou]y$/.test(first)
      ? `${first.slice(0, -1)}ied`
      : `${doubled}ed`
  const [past, participle] = IRREGULAR.get(first) ?? [regular, regular]
  const going = first.endsWith('ie') ? `${first.slice(0, -2)}ying` : `${silent === first ? doubled : silent}ing`
  return [first, withS(first), past, participle, going].map((form) => [form, ...rest].join(' '))
}

/** Singular and plural. Inflects the last of several words. */
export function nounForms(noun: string): string[] {
  const words = noun.split(' ')
  const last = words.pop()!
  return [last, PLURALS.get(last) ?? withS(last)].map((form) => [...words, form].join(' '))
}

function withS(word: string): string {
  if (/(?:[sxz]|[cs]h)$/.test(word)) return `${word}es`
  if (word === 'go' || word === 'do') return `${word}es`
  if (word === 'have') return 'has'
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`
}
