// French: what the code must know of the language that is no rule.
import { defineLanguage, phrases, words } from './define.js'

export default defineLanguage({
  code: 'fr',
  dates: {
    months: [
      ['janvier', 'janv'],
      ['février', 'févr'],
      ['mars'],
      ['avril', 'avr'],
      ['mai'],
      ['juin'],
      ['juillet', 'juil'],
      ['août'],
      ['septembre', 'sept'],
      ['octobre', 'oct'],
      ['novembre', 'nov'],
      ['décembre', 'déc'],
    ],
    weekdays: words('lundi lun mardi mercredi jeudi jeu vendredi ven samedi sam dimanche dim'),
    ordinalSuffixes: ['er', 'ère', 'ème', 'e'],
    dateJoiners: ['le', 'de', 'du'],
    timeJoiners: ['à', 'le', 'vers', 'de', 'dès'],
    dayParts: [
      { phrases: phrases('du matin, le matin'), from: 0, to: 12 },
      { phrases: phrases("de l'après-midi, l'après-midi"), from: 12, to: 19 },
      { phrases: phrases('du soir, le soir'), from: 16, to: 24 },
    ],
    moments: { midi: 12 * 60, minuit: 0 },
    minutes: words('minutes minute min mn'),
    oClock: words('h heure heures'),
    hours: words('h heures'),
    fractions: { demie: 30, quart: 15 },
    zones: { HNE: '-05:00', HAE: '-04:00', TU: '+00:00' },
    numericOrder: 'dmy',
  },
  bylines: {
    leads:
      phrases(`par, de, texte, textes, texte de, texte par, textes de, auteur, auteure, autrice, auteurs, écrit par, rédigé par
      publié par, posté par, propos recueillis par, recueilli par, recueillis par, réalisé par, article de, article écrit par
      un article de, reportage de, enquête de, une enquête de, chronique de, une chronique de, tribune de, dossier réalisé par
      signé, mis en ligne par, proposé par`),
    others:
      phrases(`photo, photos, photo de, photos de, photographie, photographies, photographe, crédit photo, crédits photo
      illustration, illustrations, illustré par, dessin de, dessins de, vidéo, vidéo de, infographie, traduit par, traduction
      traduction de, traduit de l'anglais par, adapté par, relu par, vérifié par, édité par, mis à jour par, modifié par
      avec la collaboration de, avec la participation de, préface de, interview de, entretien avec, lu par`),
    stops:
      phrases(`publié, publié le, mis à jour, mis à jour le, mis en ligne, posté le, le, modifié, temps de lecture, lecture
      min de lecture, partager, commentaires, réagir, lire plus, suivre, voir tous, est journaliste, abonnés`),
    and: ['et', '&', 'avec'],
    prepositions: ['à', 'au', 'en', 'de', 'pour', 'depuis', 'chez', 'dans', 'aux'],
    roles:
      words(`journaliste journalistes rédacteur rédactrice rédacteurs correspondant correspondante correspondants envoyé envoyée
      envoyés reporter reporters chroniqueur chroniqueuse éditorialiste critique stagiaire pigiste blogueur blogueuse directeur
      directrice professeur professeure enseignant enseignante chercheur chercheuse économiste historien historienne sociologue
      politologue avocat avocate médecin psychologue photographe présentateur présentatrice producteur productrice responsable
      chef cheffe secrétaire écrivain écrivaine essayiste philosophe consultant consultante expert experte spécialiste maître`),
    roleModifiers:
      words(`grand grande spécial spéciale spéciaux politique économique international permanent permanente adjoint
      adjointe général générale web senior junior indépendant indépendante sportif régional local littéraire culture sport monde
      société santé sciences tech en de du des la le les service rubrique`),
    desks: words('rédaction rédac desk agence agences service équipe admin administrateur webmaster correspondants'),
    agencies:
      phrases(`afp, agence france-presse, agence france presse, reuters, ap, associated press, belga, ats, keystone-ats
      la presse canadienne, presse canadienne, aps, map, tap, apanews, pana, relaxnews, etx daily up, etx studio, xinhua, anadolu
      agence anadolu, efe, dpa, ansa, tass, bloomberg, agefi, agefi-dow jones, zonebourse, cision, newsfile`),
    outletWords:
      words(`journal monde figaro libération tribune échos parisien presse gazette magazine revue radio télé tv médias
      média news actu actualité info infos hebdo quotidien courrier dépêche progrès voix républicain dauphiné télégramme express
      point obs université institut ministère association agence éditions groupe société office mairie préfecture`),
    placeWords: words('la le les saint sainte new los san port fort nouvelle-calédonie côte aix mont'),
    particles: words('de du des la le les van der den ben el al von'),
    acronyms: words('afp ap ats aps map tap rfi rtl rts rtbf tv ii iii iv'),
  },
  signatures: {
    published:
      phrases(`publié le, publié, publiée le, publié à, publication, date de publication, mis en ligne le, mis en ligne
      mise en ligne, paru le, posté le, écrit le, rédigé le, diffusé le, en ligne depuis, première publication`),
    modified:
      phrases(`mis à jour le, mis à jour, mise à jour le, mise à jour, dernière mise à jour, dernière mise à jour le
      modifié le, dernière modification, dernière modification le, actualisé le, maj, maj le, révisé le`),
    by: phrases('par, écrit par, rédigé par, publié par, posté par, propos recueillis par, texte de'),
    labels: phrases('auteur, auteure, autrice, auteurs, rédacteur, rédactrice, texte, journaliste'),
    counts: words('commentaires commentaire réponses réactions vues partages'),
    issueWords: words('numéro édition'),
  },
  sourceLeads:
    phrases(`source, sources, avec, d'après, via, article original, publié initialement sur, initialement publié sur
    paru dans, source de l'article`),
  abbreviations: ['cie', 'sté', 'ets', 'st', 'ste'],
  sections:
    phrases(`accueil, actualités, actualité, actu, à la une, une, politique, économie, société, monde, international, europe
    france, afrique, belgique, suisse, québec, canada, régions, région, faits divers, justice, police, santé, sciences, science
    environnement, planète, climat, culture, cinéma, musique, livres, séries, médias, people, sport, sports, football, rugby, tennis
    cyclisme, automobile, tech, high-tech, numérique, entreprises, finance, bourse, argent, consommation, immobilier, emploi
    éducation, religion, opinions, opinion, idées, débats, tribune, tribunes, chronique, chroniques, éditorial, édito, enquête
    reportage, portrait, interview, entretien, décryptage, analyse, dossier, vidéo, vidéos, podcast, direct, en direct, live
    exclusif, info exclusive, récit, critique, test, communiqué, publicité, abonnés, réservé aux abonnés, premium, météo, magazine
    recettes, cuisine, voyage, mode, beauté, insolite, partager, commentaires, sommaire, l'essentiel`),
  notTitles:
    phrases(`temps de lecture, min de lecture, mis à jour, publié le, mis en ligne, réservé aux abonnés, abonnez-vous
    inscrivez-vous, connectez-vous, lire aussi, à lire aussi, lire la suite, en savoir plus, voir plus, partager sur, partager cet
    tous droits réservés, crédit photo, photo d'illustration, continuer sans accepter, tout accepter, nous utilisons, mentions légales
    aller au contenu, retour en haut, votre navigateur, nos partenaires, vos choix, mot de passe, se connecter, suivez-nous
    newsletter, politique de confidentialité, la suite après, laisser un commentaire, vous êtes ici, il y a`),
  pageTalk:
    phrases(`cookie, cookies, traceurs, votre navigateur, votre appareil, votre terminal, javascript, nos partenaires, votre
    consentement, vos données, vos choix, vie privée, bloqueur de publicité, notifications, abonnement, abonnés, abonnez-vous
    inscrivez-vous, connectez-vous, notre newsletter, ce site, notre site, cette page, faites un don, votre don, votre compte
    témoins de connexion`),
})
