// Romanian: what the code must know of the language that is no rule.
import { defineLanguage, phrases, words } from './define.js'

export default defineLanguage({
  code: 'ro',
  dates: {
    months: [
      ['ianuarie', 'ian'],
      ['februarie', 'feb'],
      ['martie', 'mar'],
      ['aprilie', 'apr'],
      ['mai'],
      ['iunie', 'iun'],
      ['iulie', 'iul'],
      ['august', 'aug'],
      ['septembrie', 'sept'],
      ['octombrie', 'oct'],
      ['noiembrie', 'nov'],
      ['decembrie', 'dec'],
    ],
    weekdays: ['luni', 'lun', 'marți', 'miercuri', 'joi', 'vineri', 'sâmbătă', 'sâm', 'duminică'],
    timeJoiners: ['la', 'ora', 'orele'],
    numericOrder: 'dmy',
  },
  bylines: {
    leads: phrases(`de, scris de, un articol de, articol de, un reportaj de, interviu de, postat de`),
    others: phrases(`foto de, fotografii de, foto, editat de, ilustrație de, traducere de, video de`),
    stops: phrases(`publicat, actualizat, distribuie, min de citit, comentarii, urmărește`),
    and: phrases(`și, &`),
    prepositions: phrases(`din, la, în, de, pentru`),
    roles:
      words(`redactor reporter reporteră jurnalist jurnalistă corespondent corespondentă trimis trimisă special colaborator
      colaboratoare editor editorialist critic fotograf director senior`),
    roleModifiers: [],
    desks: words(`redacția agenții echipa web online digital`),
    agencies: phrases(`agerpres, mediafax, news.ro, moldpres, ipn, afp, reuters, ap, dpa, efe, ansa, xinhua, bloomberg
      inquam photos, getty images`),
    particles: words(`de din von`),
  },
  signatures: {
    published: phrases(`publicat, publicat la, publicat pe, publicat în, data publicării, postat la, creat la`),
    modified: phrases(`actualizat, actualizat la, actualizat pe, ultima actualizare, ultima modificare, modificat la`),
    by: phrases(`de, scris de, publicat de, articol de`),
    labels: phrases(`autor, autori, text, redactor`),
    counts: phrases(`comentarii, comentariu, min, minute, vizualizări, citiri, răspunsuri, distribuiri`),
  },
  sourceLeads: phrases(`sursa, sursă, surse, via, preluat de pe, preluare, sursa articolului`),
  sections:
    phrases(`acasă, prima pagină, știri, politică, politic, economie, economic, sport, cultură, societate, social
      opinii, externe, internațional, național, local, actualitate, justiție, sănătate, educație, știință
      tehnologie, monden, rețete, ultima oră, live, exclusiv, abonați, publicitate, meniu, căutare`),
  notTitles:
    phrases(`min de citit, timp de citire, autentificare, intră în cont, abonează-te, urmărește-ne, distribuie pe
      toate drepturile rezervate, citește mai mult, citește și, vezi și, politica de confidențialitate
      sari la, mai multe opțiuni, contul meu`),
  pageTalk: phrases(`cookie, cookies, cookie-uri, browserul tău, browserul dvs, dispozitivul tău, partenerii noștri
      consimțământ, confidențialitatea ta, abonați, abonează-te, autentifică-te, blocator de reclame
      acest site, site-ul nostru, newsletterul nostru`),
})
