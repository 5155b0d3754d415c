// Dutch: what the code must know of the language that is no rule.
import { defineLanguage, phrases, words } from './define.js'

export default defineLanguage({
  code: 'nl',
  dates: {
    months: [
      ['januari', 'jan'],
      ['februari', 'feb'],
      ['maart', 'mrt'],
      ['april', 'apr'],
      ['mei'],
      ['juni', 'jun'],
      ['juli', 'jul'],
      ['augustus', 'aug'],
      ['september', 'sep'],
      ['oktober', 'okt'],
      ['november', 'nov'],
      ['december', 'dec'],
    ],
    weekdays: [
      'maandag',
      'ma',
      'dinsdag',
      'di',
      'woensdag',
      'wo',
      'donderdag',
      'do',
      'vrijdag',
      'vr',
      'zaterdag',
      'za',
      'zondag',
      'zo',
    ],
    dateJoiners: ['de', 'van'],
    timeJoiners: ['om', 'rond', 'omstreeks', 'vanaf'],
    hours: ['uur', 'u'],
    oClock: ['uur'],
    numericOrder: 'dmy',
  },
  bylines: {
    leads:
      phrases(`door, van onze redacteur, van onze verslaggever, tekst, auteur, auteurs, geschreven door, een artikel van
      een column van, column van, recensie van, interview door, opinie van, by`),
    others: phrases(
      "foto, foto's, beeld, illustratie, video, vertaling, vertaald door, eindredactie, fotografie, photo by",
    ),
    stops: phrases(
      'gepubliceerd, geplaatst, bijgewerkt, laatst bijgewerkt, is, schrijft, volg, deel, reacties, min leestijd, leestijd',
    ),
    and: ['en', '&', 'met'],
    prepositions: ['in', 'uit', 'bij', 'voor', 'van'],
    roles:
      words(`redacteur redactrice verslaggever verslaggeefster journalist journaliste correspondent columnist columniste
      hoofdredacteur freelancer fotograaf recensent chef hoogleraar`),
    desks: words('redactie webredactie sportredactie nieuwsredactie stadsredactie persbureau admin'),
    agencies: phrases(`anp, belga, novum, reuters, afp, ap, dpa, epa, bloomberg, getty images, efe, ansa, xinhua, tass
      hollandse hoogte, associated press, bno, persbureau`),
    outletWords: words(
      'krant courant dagblad nieuws nieuwsblad omroep media journaal tijdschrift radio universiteit hogeschool',
    ),
    placeWords: phrases('den, sint, san, new, los, bergen op, alphen aan'),
    particles: words('van de der den ten ter te het von du la af op'),
    acronyms: phrases('anp, nos, rtl, vrt, vtm, nrc, ad, avrotros, afp, ap, dpa'),
  },
  signatures: {
    published:
      phrases(`gepubliceerd, gepubliceerd op, geplaatst, geplaatst op, publicatiedatum, datum, verschenen, gepost
      gepost op, online sinds, toegevoegd op`),
    modified:
      phrases(`bijgewerkt, bijgewerkt op, laatst bijgewerkt, laatst bijgewerkt op, laatste update, laatst gewijzigd
      laatst aangepast, aangepast, gewijzigd op, update, laatste wijziging`),
    by: phrases('door, tekst, geschreven door, auteur, een artikel van, column van, interview door'),
    labels: phrases('tekst, auteur, auteurs, schrijver, redacteur, door'),
    counts: words("reacties reactie min minuten weergaven berichten foto's"),
    notNames: words(
      'nieuws sport binnenland buitenland economie cultuur video foto delen home contact menu zoeken inloggen meer',
    ),
  },
  sourceLeads: phrases('bron, bronnen, via, eerder verschenen in, overgenomen van'),
  sections:
    phrases(`nieuws, binnenland, buitenland, politiek, economie, sport, voetbal, cultuur, media, wetenschap, tech
    gezondheid, reizen, opinie, columns, column, regio, lokaal, algemeen, entertainment, koken, wonen, lifestyle, video
    podcast, weer, puzzels, liveblog, interview, recensie, achtergrond, reportage, advertentie, net binnen, laatste nieuws, home`),
  notTitles:
    phrases(`min leestijd, leestijd, laatst bijgewerkt, gepubliceerd op, schrijf je in, alle rechten voorbehouden
    ga naar inhoud, deel dit artikel, volg ons, lees ook, cookies accepteren, mijn account, inloggen, je browser, foto van`),
  pageTalk: phrases(`cookie, cookies, je browser, uw browser, javascript, onze partners, toestemming, privacyverklaring
    adblocker, abonnement, abonnees, inloggen, registreren, nieuwsbrief, deze website, deze site, onze website, doneer`),
})
