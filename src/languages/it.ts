// Italian: what the code must know of the language that is no rule.
import { defineLanguage, phrases, words } from './define.js'

export default defineLanguage({
  code: 'it',
  dates: {
    months: [
      ['gennaio', 'gen'],
      ['febbraio', 'feb'],
      ['marzo', 'mar'],
      ['aprile', 'apr'],
      ['maggio', 'mag'],
      ['giugno', 'giu'],
      ['luglio', 'lug'],
      ['agosto', 'ago'],
      ['settembre', 'set'],
      ['ottobre', 'ott'],
      ['novembre', 'nov'],
      ['dicembre', 'dic'],
    ],
    weekdays: words('lunedì lun martedì mercoledì giovedì gio venerdì ven sabato sab domenica dom'),
    dateJoiners: ['il', 'di', 'del'],
    timeJoiners: ['alle', 'ore', 'il', 'dalle'],
    dayParts: [
      { phrases: phrases('di mattina, del mattino'), from: 0, to: 12 },
      { phrases: phrases('di pomeriggio, del pomeriggio'), from: 12, to: 19 },
      { phrases: phrases('di sera, della sera'), from: 16, to: 24 },
    ],
    moments: { mezzogiorno: 12 * 60, mezzanotte: 0 },
    minutes: words('minuti minuto min'),
    oClock: ['ore'],
    hours: words('ore h'),
    fractions: { mezza: 30, mezzo: 30, quarto: 15 },
    numericOrder: 'dmy',
  },
  bylines: {
    leads:
      phrases(`di, da, a cura di, scritto da, testo di, testi di, articolo di, pubblicato da, postato da, autore, autrice, autori
      intervista di, servizio di, redatto da, recensione di, inviato da, firma`),
    others:
      phrases(`foto, foto di, fotografie di, immagini di, illustrazione di, illustrazioni di, disegni di, video di, traduzione di
      tradotto da, traduzione a cura di, revisione di, modificato da, aggiornato da, grafica di, crediti`),
    stops:
      phrases(`pubblicato, pubblicato il, aggiornato, aggiornato il, il, tempo di lettura, minuti di lettura, condividi, commenti
      leggi, segui, è giornalista, modificato`),
    and: ['e', '&', 'con'],
    prepositions: ['a', 'da', 'di', 'in', 'per', 'dal', 'dalla', 'su'],
    roles:
      words(`giornalista giornalisti redattore redattrice corrispondente inviato inviata direttore direttrice vicedirettore
      caporedattore cronista editorialista collaboratore collaboratrice critico blogger reporter fotografo fotoreporter docente
      professore professoressa ricercatore ricercatrice economista avvocato medico psicologo scrittore scrittrice autore autrice
      presidente responsabile esperto esperta`),
    roleModifiers: words(
      'speciale nostro nostra politico economico sportivo capo vice di del della senior freelance pubblicista professionista',
    ),
    desks: words('redazione staff desk agenzia agenzie admin amministratore collaboratori'),
    agencies:
      phrases(`ansa, adnkronos, agi, italpress, askanews, lapresse, dire, agenzia dire, nova, agenzia nova, radiocor, teleborsa
      9colonne, labitalia, reuters, ap, afp, efe, dpa, ats, keystone-ats, bloomberg, xinhua, getty images, imagoeconomica, agf, ipa`),
    outletWords:
      words(`corriere repubblica stampa messaggero giornale gazzetta gazzettino resto carlino mattino secolo sole tempo
      quotidiano rivista magazine news notizie radio tv agenzia università istituto ministero associazione gruppo editore edizioni
      comune ufficio notizia fatto foglio manifesto avvenire libero today post`),
    placeWords: words('san santa new los reggio la lo monte castel ascoli vibo'),
    particles: words('di da de del della dei degli lo la van von el al'),
    acronyms: words('ansa agi afp ap rai tg ii iii iv'),
  },
  signatures: {
    published: phrases(
      'pubblicato il, pubblicato, pubblicata il, data di pubblicazione, pubblicazione, postato il, inserito il, scritto il',
    ),
    modified:
      phrases(`aggiornato il, aggiornato, aggiornamento, ultimo aggiornamento, ultima modifica, modificato il, modificato
      aggiornato alle, revisionato il`),
    by: phrases('di, da, a cura di, scritto da, pubblicato da, articolo di'),
    labels: words('autore autrice autori redattore testo'),
    counts: words('commenti commento risposte visualizzazioni condivisioni'),
    issueWords: words('numero edizione'),
  },
  sourceLeads: phrases('fonte, fonti, via, tratto da, articolo originale, pubblicato originariamente su'),
  abbreviations: words('sig dott prof avv ing srl spa'),
  sections:
    phrases(`home, homepage, cronaca, politica, economia, esteri, mondo, italia, europa, regioni, cultura, spettacoli, sport
    calcio, tennis, motori, tecnologia, scienza, salute, ambiente, scuola, lavoro, finanza, società, cinema, musica, libri, arte
    teatro, tv, gossip, moda, cucina, ricette, viaggi, casa, opinioni, editoriale, editoriali, commenti, rubriche, inchieste
    intervista, interviste, video, foto, podcast, speciali, meteo, attualità, primo piano, ultime notizie, ultim'ora, in evidenza
    notizie, news, esclusiva, diretta, live, analisi, approfondimento, premium, riservato agli abbonati, pubblicità, condividi
    comunicato stampa, menu, cerca`),
  notTitles:
    phrases(`tempo di lettura, minuti di lettura, min di lettura, aggiornato il, pubblicato il, ultimo aggiornamento, abbonati
    ora, iscriviti alla, leggi anche, leggi tutto, continua a leggere, scopri di più, condividi su, riproduzione riservata
    tutti i diritti, foto di, continua senza accettare, accetta tutti, utilizziamo i cookie, note legali, vai al contenuto, torna su
    il tuo browser, i nostri partner, accedi o, seguici su, newsletter, privacy policy, lascia un commento, sei qui`),
  pageTalk:
    phrases(`cookie, il tuo browser, il tuo dispositivo, javascript, i nostri partner, il tuo consenso, i tuoi dati, le tue
    scelte, le tue preferenze, privacy policy, informativa, adblock, notifiche, abbonamento, abbonati, iscriviti, accedi, registrati
    newsletter, questo sito, il nostro sito, questa pagina, donazione, il tuo account`),
})
