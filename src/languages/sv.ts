// Swedish: what the code must know of the language that is no rule.
import { defineLanguage, phrases, words } from './define.js'

export default defineLanguage({
  code: 'sv',
  dates: {
    months: [
      ['januari', 'jan'],
      ['februari', 'feb'],
      ['mars'],
      ['april', 'apr'],
      ['maj'],
      ['juni'],
      ['juli'],
      ['augusti', 'aug'],
      ['september', 'sep'],
      ['oktober', 'okt'],
      ['november', 'nov'],
      ['december', 'dec'],
    ],
    weekdays: [
      'måndag',
      'mån',
      'tisdag',
      'tis',
      'onsdag',
      'ons',
      'torsdag',
      'tors',
      'fredag',
      'fre',
      'lördag',
      'lör',
      'söndag',
      'sön',
    ],
    dateJoiners: ['den'],
    timeJoiners: ['klockan', 'kl', 'vid'],
    numericOrder: 'dmy',
  },
  bylines: {
    leads: phrases(
      'av, text, text av, skriven av, skribent, författare, reporter, krönika av, recension av, intervju, by',
    ),
    others: phrases(
      'foto, bild, illustration, video, översättning, redigering, redaktör, ansvarig utgivare, fotograf, photo by',
    ),
    stops: phrases('publicerad, publicerat, uppdaterad, är, skriver, följ, dela, kommentarer, min läsning, lästid'),
    and: ['och', '&', 'samt'],
    prepositions: ['i', 'på', 'från', 'för', 'vid'],
    roles: words(
      'reporter journalist redaktör krönikör skribent korrespondent fotograf ledarskribent chefredaktör frilans kritiker',
    ),
    desks: words('redaktionen redaktion nyhetsredaktionen sportredaktionen webbredaktionen admin'),
    agencies:
      phrases(`tt, tt nyhetsbyrån, reuters, afp, ap, ntb, ritzau, stt, dpa, epa, bloomberg, siren, bildbyrån, getty images
      associated press`),
    outletWords: words(
      'tidning tidningen nyheter nytt blad bladet posten kuriren radio television universitet högskola',
    ),
    particles: words('af von de van der'),
    acronyms: phrases('tt, svt, sr, dn, svd, gp, afp, ap'),
  },
  signatures: {
    published: phrases(
      'publicerad, publicerat, publicerades, publiceringsdatum, publicerad den, postat, inlagd, skapad, datum',
    ),
    modified: phrases(
      'uppdaterad, uppdaterat, uppdaterades, senast uppdaterad, ändrad, senast ändrad, senast granskad, reviderad',
    ),
    by: phrases('av, text, text av, skriven av, skribent, författare, reporter, publicerad av'),
    labels: phrases('text, skribent, författare, reporter, av, krönika, recension'),
    counts: words('kommentarer kommentar min minuter visningar svar bilder'),
    notNames: words(
      'nyheter sport kultur ekonomi debatt ledare inrikes utrikes video foto dela hem kontakt meny sök mer',
    ),
  },
  sourceLeads: phrases('källa, källor, via, ursprungligen publicerad i'),
  sections:
    phrases(`nyheter, inrikes, utrikes, sport, kultur, ekonomi, debatt, ledare, insändare, nöje, politik, opinion, lokalt
    familj, krönika, reportage, intervju, recension, näringsliv, teknik, vetenskap, väder, tv, podd, annons, hem, senaste nytt`),
  notTitles:
    phrases(`min lästid, lästid, senast uppdaterad, publicerad, alla rättigheter, hoppa till innehåll, dela artikeln
    följ oss, läs också, läs mer, godkänn alla, mitt konto, logga in, din webbläsare, prenumerera`),
  pageTalk: phrases(`cookie, cookies, kakor, din webbläsare, javascript, våra partners, samtycke, integritetspolicy
    annonsblockerare, prenumeranter, prenumeration, logga in, registrera, nyhetsbrev, denna webbplats, vår webbplats`),
})
