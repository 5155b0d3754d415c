// German: what the code must know of the language that is no rule.
import { defineLanguage, phrases, words } from './define.js'

export default defineLanguage({
  code: 'de',
  dates: {
    months: [
      ['januar', 'jan', 'jänner', 'jän'],
      ['februar', 'feb', 'feber'],
      ['märz', 'mär', 'mrz'],
      ['april', 'apr'],
      ['mai'],
      ['juni', 'jun'],
      ['juli', 'jul'],
      ['august', 'aug'],
      ['september', 'sept', 'sep'],
      ['oktober', 'okt'],
      ['november', 'nov'],
      ['dezember', 'dez'],
    ],
    weekdays: words(`montag mo dienstag di mittwoch mi donnerstag do freitag fr samstag sonnabend sa sonntag so`),
    dateJoiners: ['den', 'der', 'dem', 'im'],
    timeJoiners: ['um', 'gegen', 'ab', 'kurz', 'nach', 'vor'],
    dayParts: [
      { phrases: phrases('morgens, am morgen, frühmorgens, vormittags, am vormittag'), from: 0, to: 12 },
      { phrases: phrases('nachmittags, am nachmittag'), from: 12, to: 19 },
      { phrases: phrases('abends, am abend'), from: 16, to: 24 },
      { phrases: phrases('nachts, in der nacht'), from: 18, to: 30 },
    ],
    moments: { mittag: 12 * 60, mitternacht: 0 },
    hours: ['uhr', 'h'],
    oClock: ['uhr'],
    zones: { MEZ: '+01:00', MESZ: '+02:00' },
    numericOrder: 'dmy',
  },
  bylines: {
    leads:
      phrases(`von, text, text von, ein beitrag von, beitrag von, ein gastbeitrag von, gastbeitrag von, gastkommentar von
      ein kommentar von, kommentar von, kommentar, ein interview von, interview von, interview, eine analyse von, analyse von
      essay von, ein essay von, kolumne von, eine kolumne von, reportage von, eine reportage von, rezension von, bericht von
      autor, autorin, autoren, autor:in, verfasst von, geschrieben von, veröffentlicht von, erstellt von, aufgezeichnet von
      text und fotos, text und bilder, by`),
    others:
      phrases(`foto, fotos, foto von, fotos von, bild, bilder, illustration, illustrationen, grafik, video, redigiert von
      übersetzt von, übersetzung, fotografiert von, redaktion, mitarbeit, bearbeitet von, geprüft von, fachlich geprüft von
      moderation, regie, photo by, photos by, edited by`),
    stops: phrases(`veröffentlicht, aktualisiert, stand, erschienen, publiziert, ist, arbeitet, schreibt, folgen, teilen
      kommentare, min lesezeit, minuten lesezeit, uhr`),
    and: ['und', '&', 'mit', 'u', 'sowie'],
    prepositions: ['in', 'aus', 'bei', 'für', 'von', 'im', 'zurzeit'],
    roles:
      words(`redakteur redakteurin redakteure reporter reporterin korrespondent korrespondentin korrespondenten autor
      autorin autoren journalist journalistin chefredakteur chefredakteurin volontär volontärin kolumnist kolumnistin
      redaktionsleiter ressortleiter ressortleiterin mitarbeiter mitarbeiterin fotograf fotografin kommentator blogger
      moderator moderatorin herausgeber herausgeberin kritiker kritikerin gastautor gastautorin leiter leiterin`),
    roleModifiers: words(`freier freie stellvertretender stellvertretende leitender leitende politischer politische
      wirtschaft politik sport kultur wissenschaft digital online lokal auslands berlin wien bern brüssel`),
    desks: words(`redaktion onlineredaktion online-redaktion newsdesk nachrichtenredaktion sportredaktion lokalredaktion
      agentur agenturen team redaktionsteam admin gastautor gastbeitrag newsroom`),
    agencies:
      phrases(`dpa, deutsche presse-agentur, dpa-infocom, dpa-afx, apa, austria presse agentur, afp, reuters, ap, sid
      epd, kna, sda, keystone-sda, dts, dj, dow jones, bloomberg, getty images, epa, ots, pressetext, ansa, efe, tass, xinhua
      imago, picture alliance, associated press`),
    outletWords: words(`zeitung nachrichten rundschau tagblatt tageblatt anzeiger kurier bote post presse magazin verlag
      rundfunk fernsehen radio online gmbh ag verein institut universität hochschule redaktion stiftung ministerium amt
      zentrum agentur blog news welt spiegel stern zeit standard blick`),
    placeWords: phrases('bad, sankt, st, new, los, san, frankfurt am, baden, schwäbisch'),
    particles: words('von vom zu zur van der den de di du la af auf'),
    acronyms: phrases(
      'dpa, apa, afp, ap, sda, sid, epd, kna, ard, zdf, ndr, wdr, br, swr, mdr, hr, orf, srf, taz, faz, nzz',
    ),
    suffixes: ['jun', 'sen', 'jr', 'sr'],
  },
  signatures: {
    published:
      phrases(`veröffentlicht, veröffentlicht am, publiziert, publiziert am, erschienen, erschienen am, erstellt
      erstellt am, online seit, artikel vom, beitrag vom, meldung vom, vom, gepostet am, veröffentlichung, erstveröffentlichung
      veröffentlichungsdatum, datum, erstmals veröffentlicht, zuerst veröffentlicht, gesendet am, eingestellt am`),
    modified:
      phrases(`aktualisiert, aktualisiert am, zuletzt aktualisiert, zuletzt aktualisiert am, letzte aktualisierung
      letztes update, update, update vom, stand, letzte änderung, zuletzt geändert, zuletzt geändert am, zuletzt bearbeitet
      geändert am, bearbeitet am, überarbeitet am, zuletzt überarbeitet, artikel aktualisiert, aktualisierung`),
    ignored: phrases(
      'gültig bis, foto, bewerbungsfrist, nächste aktualisierung, registriert seit, mitglied seit, copyright',
    ),
    by: phrases(`von, text von, ein beitrag von, gastbeitrag von, ein gastbeitrag von, kommentar von, ein kommentar von
      interview von, analyse von, kolumne von, verfasst von, geschrieben von, veröffentlicht von, aufgezeichnet von
      reportage von, rezension von, erstellt von, autor, autorin`),
    labels: phrases(
      'text, autor, autorin, autoren, interview, verfasser, verfasserin, text und fotos, kommentar, protokoll, von',
    ),
    counts: words('kommentare kommentar min minuten minute aufrufe antworten bilder beiträge'),
    issueWords: phrases('ausgabe, heft, aus, dem, der, nummer, nr'),
    notNames:
      phrases(`abo, aktuell, alle, anmelden, anzeige, archiv, artikel, audio, ausland, autor, bild, bilder, datenschutz
      deutschland, drucken, facebook, foto, hilfe, impressum, inland, kommentare, kontakt, kultur, leben, login, mehr, meinung
      menü, nachrichten, neu, newsletter, panorama, podcast, politik, ratgeber, redaktion, regional, reise, service, sport
      startseite, suche, teilen, thema, themen, video, weiter, welt, werbung, wetter, wirtschaft, wissen, österreich, schweiz`),
  },
  sourceLeads: phrases(`quelle, quellen, mit material von, via, original, zuerst erschienen in, zuerst erschienen auf
    erschienen in, bildquelle, aus`),
  abbreviations: words('dr prof st nr co inc bzw ca usw vgl mio mrd tel str dipl ing'),
  sections:
    phrases(`politik, inland, ausland, wirtschaft, finanzen, sport, fußball, kultur, panorama, wissen, wissenschaft
    gesundheit, reise, auto, digital, technik, netzwelt, meinung, kommentar, leben, gesellschaft, lokales, regional, region
    unterhaltung, ratgeber, karriere, geld, feuilleton, medien, nachrichten, aktuell, deutschland, welt, europa, schweiz
    österreich, international, chronik, blaulicht, interview, analyse, reportage, kolumne, essay, rezension, video, podcast
    liveticker, eilmeldung, exklusiv, anzeige, werbung, startseite, home, newsletter, schlagzeilen, magazin, presse`),
  notTitles: phrases(`min lesezeit, minuten lesezeit, lesezeit, zuletzt aktualisiert, aktualisiert am, veröffentlicht am
    jetzt anmelden, jetzt abonnieren, newsletter abonnieren, alle rechte vorbehalten, zum inhalt, artikel teilen, folgen sie uns
    lesen sie auch, wir verwenden cookies, cookie-einstellungen, alle akzeptieren, alle ablehnen, mein konto, auf facebook
    foto von, bildquelle, mehr anzeigen, passwort vergessen, in den warenkorb, kommentar schreiben, sie sind hier, ihr browser`),
  pageTalk:
    phrases(`cookie, cookies, ihr browser, ihrem browser, ihrem gerät, javascript, unsere partner, ihre einwilligung
    ihre zustimmung, drittanbieter, ihre daten, ihre privatsphäre, datenschutzerklärung, adblocker, werbeblocker
    benachrichtigungen, unbegrenzter zugang, abonnenten, abonnement, registrieren, anmelden, einloggen, provision, spenden
    diese website, diese webseite, unsere website, diese seite, newsletter, warenkorb`),
})
