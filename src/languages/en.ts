// English: what the code must know of the language that is no rule.
import { phrases, words } from './define.js'
import { signatures } from './en-signatures.js'
import type { BylineWords, DateWords, LanguageData } from './language.js'

function count(list: string, from = 0, step = 1): Record<string, number> {
  return Object.fromEntries(words(list).map((word, index) => [word, from + index * step]))
}

const dates: DateWords = {
  months: [
    ['january', 'jan'],
    ['february', 'feb', 'febr'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  weekdays: words(`monday mon tuesday tues tue wednesday weds wed thursday thurs thur thu friday fri saturday sat
    sunday sun`),
  numbers: {
    ...count(`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
      seventeen eighteen nineteen`),
    ...count('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
  },
  ordinals: {
    ...count(
      `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
      fifteenth sixteenth seventeenth eighteenth nineteenth`,
      1,
    ),
    ...count('twentieth thirtieth', 20, 10),
  },
  ordinalSuffixes: ['st', 'nd', 'rd', 'th'],
  hundred: ['hundred'],
  thousand: ['thousand'],
  numberJoiners: ['and'],
  zeros: ['oh', 'o', 'nought', 'zero'],
  dateJoiners: ['the', 'of', 'day', 'in'],
  timeJoiners: ['at', 'on', 'the', 'of', 'around', 'about', 'exactly', 'precisely', 'from'],
  dayParts: [
    {
      phrases: phrases('am, a m, in the morning, in the early morning, of the morning, this morning'),
      from: 0,
      to: 12,
    },
    { phrases: phrases('pm, p m'), from: 12, to: 24 },
    { phrases: phrases('in the afternoon, of the afternoon, in the early afternoon'), from: 12, to: 19 },
    { phrases: phrases('in the evening, of the evening, in the early evening'), from: 16, to: 24 },
    { phrases: phrases('at night, in the night, of the night'), from: 18, to: 30 },
  ],
  moments: { noon: 12 * 60, midday: 12 * 60, midnight: 0 },
  minutes: ['minutes', 'minute', 'mins'],
  oClock: ["o'clock", 'oclock'],
  hours: ['hrs', 'hours', 'hr'],
  fractions: { half: 30, quarter: 15 },
  past: ['past', 'after'],
  to: ['to', 'before', 'till'],
  // EST to PDT are defined by RFC 5322, section 4.3. CST is read so too, though China and Cuba use it: they are not dated so in English.
  // ET, CT, MT and PT follow the American clock of the day. IST is Indian: Irish and Israeli sites write no zone, Indian ones nearly always.
  // BST is British only while British summer time runs (elsewhere in the year it is Bangladesh's: no offset).
  // AST is the Atlantic's: Arabia's sites write "KSA time". Left out because they mean several zones: GST, SST, ECT, AMT, WST, NST, BDT.
  zones: {
    EST: '-05:00',
    EDT: '-04:00',
    CST: '-06:00',
    CDT: '-05:00',
    MST: '-07:00',
    MDT: '-06:00',
    PST: '-08:00',
    PDT: '-07:00',
    ET: 'us-05',
    CT: 'us-06',
    MT: 'us-07',
    PT: 'us-08',
    AST: '-04:00',
    ADT: '-03:00',
    AKST: '-09:00',
    AKDT: '-08:00',
    HST: '-10:00',
    BST: 'uk-summer',
    IST: '+05:30',
    IDT: '+03:00',
    PKT: '+05:00',
    NPT: '+05:45',
    SLST: '+05:30',
    EAT: '+03:00',
    CAT: '+02:00',
    WAT: '+01:00',
    SAST: '+02:00',
    SGT: '+08:00',
    MYT: '+08:00',
    PHT: '+08:00',
    HKT: '+08:00',
    AEST: '+10:00',
    AEDT: '+11:00',
    ACST: '+09:30',
    ACDT: '+10:30',
    AWST: '+08:00',
    NZST: '+12:00',
    NZDT: '+13:00',
  },
}

const bylines: BylineWords = {
  leads:
    phrases(`by, written by, written and directed by, posted by, published by, submitted by, uploaded by, created by
    words by, words, text by, text, story by, story, article by, article, report by, report, reporting by, reported by
    review by, reviewed for us by, analysis by, opinion by, comment by, column by, essay by, fiction by, poem by
    poems by, recipe by, interview by, interview, interviewed by, collected by, compiled by, author, authors, author name
    byline, writer, contributor, contributed by, produced by, from, about the author`),
  others:
    phrases(`edited by, editing by, editor, photo by, photos by, photograph by, photographs by, photography by, photo
    photos, photographs, picture by, pictures by, pictures, image by, images by, illustration by, illustrations by
    illustrated by, illustration, video by, graphic by, graphics by, translated by, translation by, reviewed by
    medically reviewed by, fact checked by, fact-checked by, additional reporting by, with additional reporting by
    with files from, with reporting by, compiled for us by, special to, produced for, updated by, designed by
    narrated by, read by, directed by, sponsored by, approved by`),
  stops: phrases(`published, posted, updated, last updated, last modified, modified, first published, contributed to
    contributed reporting, reports, is a, is an, is the, was a, follow, follow on, email, e-mail, share, comments, min read
    minute read, minutes read, read more, view all, see all, on twitter, on x, covers, writes`),
  and: ['and', '&', 'with', 'plus'],
  prepositions: ['in', 'at', 'from', 'for', 'of', 'near', 'aboard', 'on', 'via'],
  roles: words(`reporter reporters correspondent correspondents editor editors writer writers journalist journalists
    columnist columnists contributor contributors producer producers critic analyst anchor blogger photographer
    photojournalist meteorologist intern researcher professor lecturer freelancer presenter commentator fellow stringer
    sub-editor subeditor director manager founder co-founder ceo specialist strategist economist reviewer moderator
    editor-in-chief executive officer secretary lawyer attorney staff`),
  roleModifiers: words(`senior junior chief staff lead deputy associate assistant executive managing contributing guest
    special principal national international foreign local regional state city metro north south east west digital online
    web social media video tv radio data news breaking political politics business financial finance economics economic
    money markets technology tech science health medical education environment climate energy transport crime court courts
    legal police security defence defense diplomatic sports sport football soccer cricket rugby hockey golf tennis racing
    arts culture entertainment film music theatre theater books book food travel lifestyle fashion features feature opinion
    investigations investigative general assignment consumer personal religion community property housing motoring royal
    weather white house washington europe africa asia middle india china uk us our own the a freelance content copy sub
    night day weekend part-time live audience product market research rural farming agriculture parliamentary westminster
    home affairs world democracy and`),
  desks: words(`desk bureau staff team newsroom correspondent correspondents reporter reporters editor editors editorial
    board admin administrator agencies agency service webdesk newsdesk contributor contributors newswire writers clerk
    webmaster moderator anonymous wire wires`),
  agencies: phrases(`reuters, thomson reuters, ap, associated press, the associated press, afp, agence france-presse
    agence france presse, pti, press trust of india, ani, asian news international, ians, indo-asian news service, uni
    dpa, xinhua, bloomberg, bloomberg news, efe, ansa, kyodo, kyodo news, yonhap, tass, interfax, anadolu, anadolu agency
    aap, australian associated press, pa, pa media, press association, cp, the canadian press, canadian press, upi
    united press international, gna, ghana news agency, nan, news agency of nigeria, app, associated press of pakistan
    unb, bss, bernama, antara, pna, philippine news agency, rns, pr newswire, prnewswire, business wire, businesswire
    globe newswire, globenewswire, accesswire, sapa, cna, dow jones, tribune news service, getty images, rte, bbc, cnn`),
  outletWords: words(`news post times herald ledger tribune gazette journal magazine media network press daily weekly
    today online service chronicle standard mail sun guardian observer telegraph review report wire newswire radio tv
    television broadcasting university college institute foundation agency agencies blog bulletin courier dispatch digest
    echo enquirer examiner express globe independent inquirer mirror monitor record register sentinel telegram world
    current beacon argus advertiser office department ministry council committee group company inc ltd llc plc corp limited
    society association channel studio studios publications publishing publisher books the bureau business sports sport
    insider politics science lantern banner bugle citizen clarion democrat gleaner messenger pioneer republican scotsman
    statesman spectator spokesman tablet tidings transcript vanguard vindicator`),
  placeWords:
    phrases(`new, los, las, san, santa, st, saint, fort, port, mount, north, south, east, west, northern, southern
    eastern, western, central, united, hong kong, cape town, kuala lumpur, sri lanka, abu dhabi, buenos aires
    addis ababa, tel aviv, phnom penh, costa rica, sierra leone, saudi arabia, great britain, rio de janeiro
    washington dc, washington d.c., mexico city, ho chi, dar es, el salvador, el paso, palo alto, salt lake, des moines
    baton rouge, little rock, silicon valley, puerto rico, burkina faso, nay pyi, ulan bator, guatemala city`),
  particles: words('von bin binti ibn al dos der den ter ten zu of'),
  acronyms:
    phrases(`ap, afp, pti, ani, ians, uni, dpa, upi, bbc, cnn, cbs, nbc, abc, pbs, npr, itv, rte, aap, pa, cp, nan
    gna, tnn, ndtv, iv, ii, iii, vi, vii, tv, us, uk, usa, ft, wsj, nyt, ht, toi, ie, et, md, phd, rn, mp, mla, qc, kc`),
  suffixes: ['jr', 'sr', 'ii', 'iii', 'iv', 'md', 'phd', 'obe', 'mbe', 'esq'],
}

const en: LanguageData = {
  code: 'en',
  dates,
  bylines,
  signatures,
  sourceLeads: phrases(`source, sources, via, courtesy, courtesy of, credit, credits, originally published by
    originally published in, originally published on, originally published at, this story originally appeared on
    this article originally appeared on, this article originally appeared in, first published in, first published by
    republished from, reprinted from, source link, provided by, from`),
  abbreviations: ['inc', 'ltd', 'co', 'corp', 'bros', 'jr', 'sr', 'plc', 'etc', 'dept', 'univ'],
  sections:
    phrases(`news, latest news, top news, breaking, breaking news, top stories, latest, headlines, home, home page
    homepage, world, world news, us, u.s., us news, uk, uk news, india, india news, africa, asia, europe, americas, middle east
    australia, canada, national, local, local news, regional, metro, city, cities, state, states, international, nation, politics
    business, economy, markets, money, finance, personal finance, technology, tech, science, health, lifestyle, life & style, life
    culture, arts, arts & culture, entertainment, movies, music, books, tv, television, film, food, recipes, travel, style
    fashion, sport, sports, football, cricket, soccer, rugby, tennis, golf, hockey, racing, opinion, comment, editorial
    editorials, columns, columnists, letters, analysis, features, feature, explainer, explained, exclusive, interview, interviews
    review, reviews, guide, guides, how-to, long read, investigations, investigation, live, live updates, live blog, video, videos
    watch, listen, podcast, podcasts, photos, pictures, gallery, galleries, weather, education, environment, climate
    energy, crime, courts, law, religion, property, real estate, cars, motoring, auto, autos, jobs, classifieds, obituaries
    notices, magazine, weekend, community, events, shop, shopping, press release, press releases, news release, blog, blogs
    press, media, general news, business news, sports news, must read, trending, popular, newsletter, advertisement
    sponsored, partner content, subscribers only, premium, members only, menu, search, sign in, log in, subscribe, contents
    key points, summary, in brief, at a glance, highlights, overview, introduction, tags, topics, share, comments, updated`),
  notTitles:
    phrases(`min read, minute read, minutes read, mins read, reading time, last updated, updated on, published on
    posted on, posted by, written by, first published, sign up, sign in, log in, subscribe now, share this, all rights reserved
    skip to, photo by, image credit, follow us, click here, read more, listen to this, cookies to, image source, file photo
    we use cookies, similar technologies, site uses cookies, jump to content, view this email, in your browser
    skip past, skip links, skip my, jump to the, jump to latest, go to content, go straight to, go directly to
    go past, straight to the, press enter, press escape, press alt, press 1, screen reader users, change location
    your choice, cookies on, cookie policy, on your device, javascript enabled, our partners, do not consent
    manage options, print this page, all streams, play live, watch live, listen live, on air now, in play now
    page refreshes, shipping on, free bet, book tickets, new posts, my posts, image is loading, menu button
    link to front page, paid for and supplied, subscribers' pick, alert in effect, hot right now, on this page
    image may be, picture description, search by name, hear the poet, thanks to our subscribers, pin key moments
    share this with, in this section, accessibility help, old browser, works best with, auto-refresh
    for subscribers, exclusive to subscribers, members only, sign in or, ask question, post reply, search this
    your cart, t&cs apply, view cookies, accept all, reject all, only essential, essential only, only the needed
    agree and close, this site uses, now streaming, reading this brief, star rating of
    free articles left, article left, free article, view all, see all, add a comment, comments off, leave a comment, copy link, ago`),
  pageTalk:
    phrases(`cookie, cookies, your browser, old browser, your device, javascript, scripting, our partners, your consent, consent to, third parties
    tracking tools, your data, your privacy, ad blocker, blocking ads, ads you seem to be blocking, notifications, free articles
    unlimited access, membership, memberships, subscribers, subscription, sign up, register, log in, logged in, sponsored by
    commission, chip in, donate, donation, run by, newsroom without, free shipping, you are browsing, browsing as a guest
    this site, this website, our website, this page, we couldn't find where, stays on the air, search button, small files
    press escape, not intended for persons`),
}

export default en
