import type { Messages, ProblemFacts } from './messages.ts';
import { numberIn } from './numberIn.ts';

// French counts 0 and 1 as singular.
const plural = (n: number, one: string, many: string) => `${numberIn(n, 'fr')} ${n < 2 ? one : many}`;
const list = (parts: readonly (string | false)[]) =>
  new Intl.ListFormat('fr').format(parts.filter(part => part !== false));
const found = (value: string | number | undefined) => (value ? ` (trouvé : ${value})` : '');
const fault = (facts: ProblemFacts) => schemaFaults[String(facts.fault)] ?? schemaFaults['wrong-type'];

const schemaFaults: Record<string, string> = {
  'empty-text': 'ne doit pas être vide',
  'not-a-slug': 'doit se composer de a–z, 0–9 et traits d’union, 64 caractères au plus',
  'not-a-language': 'doit être un code de langue comme « fr »',
  'not-a-date': 'doit être une date comme « 2024-03-21 » ou « [2024-03-20..2024-03-24] »',
  'not-an-offset': 'doit être un nombre entier, 0 ou plus',
  'not-a-web-address': 'doit être une adresse http ou https',
  'not-a-hash': 'doit compter 64 chiffres hexadécimaux',
  'no-quote': 'doit contenir les mots exacts du passage',
  'no-source': 'doit nommer au moins une source',
  'wrong-type': 'manque ou n’est pas permise',
};

export const messages: Messages = {
  appName: 'Sourceline',
  skipToTimeline: 'Aller à la chronologie',
  skipToList: 'Aller aux événements',
  skipToArticle: 'Aller à l’article',
  interfaceLanguage: 'Langue',
  theme: 'Apparence',
  themes: { system: 'Comme le système', light: 'Claire', dark: 'Sombre' },
  allStories: 'Tous les récits',
  storiesIntro: 'Chaque événement montre les mots dont il vient ; chaque date dit pourquoi c’est cette date.',
  noStories: 'Il n’y a pas encore de récit ici.',
  storyFacts: (events, date) => `${plural(events, 'événement', 'événements')} · ${date}`,

  loading: 'Chargement du récit…',
  publishedOn: date => `Parution : ${date}`,
  dateByEditor: 'date fournie par la rédaction',
  by: authors => `par ${authors}`,
  summary: (events, sources, passages) =>
    `${plural(events, 'événement raconté', 'événements racontés')} par ${plural(sources, 'article', 'articles')}, chacun avec ses mots : ${plural(passages, 'passage', 'passages')}.`,

  timeline: 'Chronologie',
  timelineControls: 'Commandes de la chronologie',
  pictureFailed: 'Le dessin de la chronologie n’a pas pu être chargé. La liste contient tous les événements.',
  previousEvent: 'Événement précédent',
  nextEvent: 'Événement suivant',
  panEarlier: 'Vers les dates antérieures',
  panLater: 'Vers les dates postérieures',
  zoomIn: 'Agrandir',
  zoomOut: 'Réduire',
  fitAll: 'Montrer tous les événements',
  earlierEvents: count => plural(count, 'événement antérieur', 'événements antérieurs'),
  laterEvents: count => plural(count, 'événement postérieur', 'événements postérieurs'),
  publication: 'Parution',
  showAllRows: 'Déplier le dessin',
  showFewerRows: 'Replier le dessin',
  undatedEvents: 'Sans date',
  undatedMore: count => `et ${plural(count, 'autre', 'autres')}, à la fin de la liste`,
  eventCount: count => plural(count, 'événement', 'événements'),
  bins: 'Événements dessinés ensemble',
  binLabel: (count, dates) => `${plural(count, 'événement', 'événements')}, ${dates}`,
  binMore: count => `Et ${plural(count, 'autre', 'autres')} : voir la liste des événements.`,
  pictureShows: (events, bins) =>
    `${plural(events, 'événement dessiné', 'événements dessinés')} un par un, ${plural(bins, 'groupe', 'groupes')}`,
  legend: 'Comment la lire',
  legendItems: {
    whole: 'tous ces jours',
    within: 'un jour quelque part ici',
    unknownEnd: 'estompé : limite inconnue',
    approximate: 'tirets : approximatif',
    bin: 'colonnes : plusieurs événements ensemble',
    publication: 'parution de l’article',
  },
  zoomHint: 'Glisser pour se déplacer ; Ctrl et molette, ou pincer, pour agrandir.',

  events: 'Événements',
  order: 'Ordre',
  timeOrder: 'Du temps',
  articleOrder: 'De l’article',
  search: 'Chercher dans les événements',
  searchPlaceholder: 'Nom, lieu, citation…',
  filters: 'Filtres',
  facets: { place: 'Lieu', person: 'Personne', status: 'État', basis: 'Origine de la date' },
  anyValue: 'Sans filtre',
  clearFilters: 'Tout montrer à nouveau',
  matching: (shown, all) =>
    shown === all
      ? plural(all, 'événement', 'événements')
      : `${shown.toLocaleString('fr')} sur ${plural(all, 'événement', 'événements')}`,
  selectedHidden: 'L’événement choisi n’en fait pas partie.',
  noMatch: 'Aucun événement ne correspond.',
  noEvents: 'Ce récit n’a pas encore d’événement.',
  eventsHere: (shown, all) =>
    `${shown.toLocaleString('fr')} sur ${plural(all, 'événement', 'événements')} figurent ici. Le fichier du récit les contient tous :`,

  position: (place, all) => `${place.toLocaleString('fr')} sur ${all.toLocaleString('fr')}`,
  whoSaysSo: 'Qui le dit',
  articleItself: 'l’article lui-même',
  status: 'État',
  whyThisDate: 'Pourquoi cette date',
  datedWords: 'Mots du texte',
  noDatedWords: 'aucun : le texte ne donne pas de date',
  measuredFrom: 'Point de départ',
  rule: 'Lecture',
  because: 'À cause de',
  basis: 'Origine',
  note: 'Note de la rédaction',
  people: 'Personnes',
  passages: count => (count === 1 ? 'Son passage' : `Ses ${count.toLocaleString('fr')} passages`),
  readPassage: 'Lire le passage',
  passageNotShown: 'L’article n’est pas reproduit ici ; voici le passage tel qu’enregistré.',
  quoteMissing: 'Ces mots ne sont plus dans l’article ; voici la citation telle qu’enregistrée.',
  noPassages: 'Aucun passage : rien n’est cité de l’article pour cet événement.',
  articleAbsent: 'Le texte de cet article n’est pas reproduit ici. Les citations sont avec leurs événements.',

  passageStates: {
    verified: 'mot pour mot, à sa place',
    moved: 'mot pour mot, déplacé',
    changed: 'modifié',
    missing: 'introuvable',
  },
  nearestWords: count =>
    count === 1
      ? 'Les mots les plus proches dans le texte'
      : `Les ${count.toLocaleString('fr')} endroits les plus proches dans le texte`,

  compare: 'Comparer avec une autre version',
  compareText: 'Le texte de l’article tel qu’il est maintenant, ou ailleurs',
  comparePrivacy: 'Collez le texte, ou choisissez un fichier. Rien ne quitte cette page.',
  compareNow: 'Comparer',
  comparing: 'Comparaison…',
  compareFile: 'Choisir un fichier texte…',
  cancel: 'Annuler',
  compareFaults: {
    empty: 'Il n’y a pas encore de texte à comparer. Collez l’article ici.',
    html: 'Ceci est le code source d’une page. Collez le texte tel qu’on le lit.',
    'too-large': 'Ce fichier dépasse 10 Mo : ce n’est sans doute pas un article.',
    'not-text':
      'Ce fichier n’est pas du texte en UTF-8. Enregistrez-le en texte brut UTF-8, ou collez-en le texte ici.',
    failed: 'La comparaison n’a pas pu se faire. Vérifiez la connexion, puis réessayez.',
  },
  articleChanged: 'Le texte de cet article a changé depuis que ce récit a été fait.',
  versionShown: 'Vous lisez une autre version de cet article.',
  versionSame: 'Cette version est, mot pour mot, celle dont ce récit a été fait.',
  versionUnlike: 'Les deux textes diffèrent trop pour être comparés phrase à phrase.',
  versionBack: 'Revenir au texte du récit',
  passageCounts: (verified, moved, changed, missing) => {
    const parts = [
      verified > 0 && `${verified.toLocaleString('fr')} à ${verified < 2 ? 'sa' : 'leur'} place`,
      moved > 0 && plural(moved, 'déplacé', 'déplacés'),
      changed > 0 && plural(changed, 'modifié', 'modifiés'),
      missing > 0 && plural(missing, 'introuvable', 'introuvables'),
    ];
    const total = plural(verified + moved + changed + missing, 'passage', 'passages');
    return `${[total, list(parts)].filter(Boolean).join(' : ')}.`;
  },
  whatChanged: count =>
    count === 0 ? 'Seule la typographie a changé' : `Ce qui a changé : ${plural(count, 'phrase', 'phrases')}`,
  moreChanges: count => `Et ${plural(count, 'autre phrase', 'autres phrases')}.`,
  typographyChanges: count =>
    `${plural(count, 'phrase ne diffère', 'phrases ne diffèrent')} que par la typographie ou la casse.`,
  changeKinds: {
    added: 'Ajoutée',
    removed: 'Supprimée',
    changed: 'Modifiée',
    moved: 'Déplacée',
    typography: 'Typographie',
  },
  wordsRemoved: '[supprimé]',
  wordsAdded: '[ajouté]',

  coverage: 'Ce que le récit retient',
  coverageOf: count => `${plural(count, 'phrase', 'phrases')} dans le texte`,
  sentencesUntold: count =>
    count === 0
      ? 'Toutes racontent un événement'
      : `${plural(count, 'phrase sans événement', 'phrases sans événement')}`,
  sentencesSeveral: count =>
    count === 0
      ? 'Aucune n’en raconte plusieurs'
      : `${plural(count, 'phrase raconte plusieurs événements', 'phrases racontent plusieurs événements')}`,
  eventsOnOnePassage: count =>
    plural(count, 'événement ne repose que sur un passage', 'événements ne reposent que sur un passage'),
  eventsOnNoPassage: count =>
    plural(
      count,
      'événement ne repose sur aucun passage du texte',
      'événements ne reposent sur aucun passage du texte',
    ),

  partLoading: 'Chargement…',
  partFailed: 'Cette partie n’a pas pu être chargée. Vérifiez la connexion, puis réessayez.',
  downloadStory: 'Télécharger le récit (JSON)',
  downloadAnnotations: 'Télécharger les annotations (W3C)',
  embedStory: 'Intégrer ce récit',
  makeStory: 'Créer un récit',

  openPage: 'Ouvrir en pleine page',
  share: 'Partager',
  copyLink: 'Copier le lien',
  copyCitation: 'Copier la citation',
  openOriginal: 'Ouvrir l’original au passage',
  linkCopied: 'Lien copié.',
  citationCopied: 'Citation copiée.',
  copyFailed: 'Le navigateur n’a pas permis la copie. Sélectionnez le texte et copiez-le :',

  article: 'Article',
  articleIn: language => `Article, en ${language}`,
  paragraphEvents: 'Événements racontés dans ce paragraphe',
  chooseEvent: 'Ces mots racontent plusieurs événements',
  reading: 'en cours de lecture',
  backToEvent: 'Revenir à l’événement',
  eventBar: 'Événement choisi',

  method: 'Source et méthode',
  methodText:
    'Chaque citation est exacte au mot près. Les dates sont montrées comme le texte le permet : une barre hachurée veut dire un jour à l’intérieur, une fin estompée est une limite que le texte ne donne pas. Ce qui est annoncé n’est jamais montré comme accompli.',
  source: 'Source',

  announceSelected: (place, date, name, found) =>
    `${place}, ${date}, ${name} ; ${found ? 'passage surligné' : 'aucun passage dans l’article'}`,

  problemsTitle: count =>
    plural(count, 'partie de ce récit a un problème', 'parties de ce récit ont un problème'),
  unknownEvent: id =>
    `L’événement « ${id} » de ce lien n’est pas dans le récit. Il en a peut-être été retiré.`,
  errorTitle: 'Ce récit ne peut pas être montré',
  retry: 'Réessayer',
  problems: {
    'not-found': f => `Il n’y a pas de récit nommé « ${f.slug} » sur ce site. Vérifiez l’adresse.`,
    network: f => `Le récit « ${f.slug} » n’a pas pu être récupéré. Vérifiez la connexion, puis réessayez.`,
    'bad-slug': f =>
      `« ${f.slug} » n’est pas un nom de récit : un nom se compose de a–z, 0–9 et traits d’union.`,
    unexpected: () => 'Un incident a empêché de dessiner cette page. La recharger peut suffire.',
    'not-json': () =>
      `Le fichier du récit n’est pas du JSON valide. Il a peut-être été coupé ; publiez-le à nouveau.`,
    'unknown-format': f => `Le fichier n’est pas un récit au format « sourceline/1 »${found(f.found)}.`,
    'bad-value': f => `Une valeur du fichier ${fault(f)}${found(f.received)}.`,
    'event-left-out': f =>
      `L’événement « ${f.event} » est omis : une valeur ${fault(f)}${found(f.received)}.`,
    'duplicate-id': f =>
      `L’événement « ${f.event} » est omis : l’identifiant « ${f.id} » est employé deux fois.`,
    'duplicate-source': f =>
      `Deux sources ont l’identifiant « ${f.id} » : des passages peuvent être montrés dans la mauvaise.`,
    'unknown-reference': f => `Dans l’événement « ${f.event} » : « ${f.id} » n’est pas dans ce récit.`,
    'editor-date-without-note': f =>
      `La date de l’événement « ${f.event} » est fournie par la rédaction, sans la note qui dit d’où elle vient.`,
    'outside-article': f => `Dans l’événement « ${f.event} » : une position est en dehors de l’article.`,
  },
  schemaFaults,
  where: path => `Où : ${path}`,
};
