// Czech: what the code must know of the language that is no rule.
import { defineLanguage, phrases, words } from './define.js'

export default defineLanguage({
  code: 'cs',
  dates: {
    months: [
      ['ledna', 'leden', 'led'],
      ['února', 'únor', 'úno'],
      ['března', 'březen', 'bře'],
      ['dubna', 'duben', 'dub'],
      ['května', 'květen', 'kvě'],
      ['června', 'červen', 'čvn'],
      ['července', 'červenec', 'čvc'],
      ['srpna', 'srpen', 'srp'],
      ['září', 'zář'],
      ['října', 'říjen', 'říj'],
      ['listopadu', 'listopad', 'lis'],
      ['prosince', 'prosinec', 'pro'],
    ],
    weekdays: [
      'pondělí',
      'po',
      'úterý',
      'út',
      'středa',
      'st',
      'čtvrtek',
      'čt',
      'pátek',
      'pá',
      'sobota',
      'so',
      'neděle',
      'ne',
    ],
    timeJoiners: ['v', 've', 'od'],
    numericOrder: 'dmy',
  },
  bylines: {
    leads:
      phrases(`autor, autorka, autoři, text, napsal, napsala, připravil, připravila, zpracoval, zpracovala, redaktor
      redaktorka, rozhovor vedl, rozhovor vedla`),
    others: phrases(
      `foto, fotografie, fotograf, ilustrace, grafika, překlad, přeložil, přeložila, editor, kamera, video, koláž`,
    ),
    and: ['a', '&'],
    prepositions: words('z ze pro'),
    roles:
      phrases(`redaktor, redaktorka, šéfredaktor, reportér, reportérka, komentátor, komentátorka, zpravodaj, zpravodajka
      novinář, novinářka, publicista, editor, editorka, analytik`),
    desks: words('redakce tým admin administrátor'),
    agencies: phrases(`čtk, ctk, reuters, ap, afp, dpa, ansa, efe, pap, tasr, sita, xinhua, bloomberg, getty images, epa
      profimedia`),
  },
  signatures: {
    published: phrases(`publikováno, zveřejněno, vydáno, datum vydání, vloženo, vytvořeno`),
    modified: phrases(`aktualizováno, aktualizace, upraveno, poslední aktualizace, poslední změna`),
    labels: phrases(`autor, autorka, autoři, text, redaktor, napsal, napsala`),
  },
  sourceLeads: phrases(`zdroj, zdroje, převzato z, zdroj foto, s využitím`),
  sections:
    phrases(`zprávy, domácí, zahraničí, svět, sport, kultura, ekonomika, byznys, krimi, regiony, region, politika
      názory, komentář, komentáře, věda, technika, technologie, zdraví, auto, cestování, magazín, počasí, video
      rozhovor, rozhovory, reportáž, z domova, ze světa, aktuality, podcasty, historie, společnost, živě, online
      fotbal, hokej, bydlení, recepty`),
  notTitles:
    phrases(`čtěte také, sdílet, přihlásit, předplatné, odebírat, sledujte nás, doba čtení, publikováno, aktualizováno
      všechna práva, komerční sdělení, reklama, diskuse, soubory cookie, přejít k, foto:, zdroj:, číst dál
      ochrana osobních, přijmout vše`),
  pageTalk:
    phrases(`cookie, cookies, soubory cookie, váš prohlížeč, prohlížeče, javascript, našimi partnery, naši partneři
      váš souhlas, na našem webu, náš web, tento web, osobních údajů, předplatné, přihlaste se, zaregistrujte
      adblock, ochrany soukromí`),
})
