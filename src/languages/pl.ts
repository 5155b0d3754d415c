// Polish: what the code must know of the language that is no rule.
import { defineLanguage, phrases, words } from './define.js'

export default defineLanguage({
  code: 'pl',
  dates: {
    months: [
      ['stycznia', 'styczeń', 'sty'],
      ['lutego', 'luty', 'lut'],
      ['marca', 'marzec', 'mar'],
      ['kwietnia', 'kwiecień', 'kwi'],
      ['maja', 'maj'],
      ['czerwca', 'czerwiec', 'cze'],
      ['lipca', 'lipiec', 'lip'],
      ['sierpnia', 'sierpień', 'sie'],
      ['września', 'wrzesień', 'wrz'],
      ['października', 'październik', 'paź'],
      ['listopada', 'listopad', 'lis'],
      ['grudnia', 'grudzień', 'gru'],
    ],
    weekdays: [
      'poniedziałek',
      'pon',
      'wtorek',
      'wt',
      'środa',
      'śr',
      'czwartek',
      'czw',
      'piątek',
      'pt',
      'sobota',
      'sob',
      'niedziela',
      'niedz',
    ],
    timeJoiners: ['o', 'godz', 'godzina', 'r', 'około'],
    numericOrder: 'dmy',
  },
  bylines: {
    leads:
      phrases(`autor, autorka, autorzy, tekst, opracował, opracowała, oprac, opr, napisał, napisała, rozmawiał, rozmawiała
      przygotował, przygotowała, redaktor, dziennikarz, dodał`),
    others: phrases(
      `fot, foto, zdjęcia, zdjęcie, ilustracja, ilustracje, grafika, tłumaczenie, przekład, korekta, rys, wideo`,
    ),
    and: ['i', '&'],
    prepositions: words('z w dla'),
    roles: phrases(`dziennikarz, dziennikarka, redaktor, redaktorka, redaktor naczelny, reporter, reporterka, publicysta
      publicystka, korespondent, korespondentka, komentator, felietonista, wydawca`),
    desks: words('redakcja zespół admin administrator'),
    agencies: phrases(`pap, reuters, ap, afp, dpa, ansa, efe, xinhua, bloomberg, getty images, epa, kai, iar
      polska agencja prasowa, tass, ukrinform, ceska agencja`),
  },
  signatures: {
    published: phrases(`opublikowano, data publikacji, publikacja, dodano, data dodania, utworzono`),
    modified: phrases(
      `aktualizacja, zaktualizowano, ostatnia aktualizacja, data aktualizacji, ostatnia modyfikacja, zmodyfikowano`,
    ),
    labels: phrases(`autor, autorka, autorzy, tekst, opracowanie, redaktor, dziennikarz`),
  },
  sourceLeads: phrases(`źródło, źródła, na podstawie, źródło zdjęcia`),
  sections:
    phrases(`wiadomości, aktualności, polska, kraj, świat, polityka, gospodarka, biznes, sport, kultura, rozrywka
      zdrowie, nauka, technologie, opinie, opinia, region, finanse, motoryzacja, podróże, wideo, galerie, wywiad
      wywiady, reportaż, felieton, na żywo, pilne, tylko u nas, społeczeństwo, edukacja, historia, magazyn
      lifestyle, moda, kuchnia, przepisy, pogoda, ogłoszenia`),
  notTitles: phrases(`czytaj także, czytaj też, zobacz też, udostępnij, zaloguj, zapisz się, obserwuj nas, czas czytania
      opublikowano, aktualizacja, wszelkie prawa, materiał sponsorowany, reklama, komentarze, pliki cookie
      przejdź do, fot., źródło:, strona główna, polityka prywatności, zaufani partnerzy`),
  pageTalk:
    phrases(`cookie, cookies, ciasteczka, pliki cookie, twoja przeglądarka, przeglądarki, javascript, zaufani partnerzy
      nasi partnerzy, twoją zgodę, na naszej stronie, nasza strona, nasz serwis, danych osobowych, prenumerata
      subskrypcja, zaloguj się, zarejestruj, adblock, polityka prywatności, twoją prywatność`),
})
