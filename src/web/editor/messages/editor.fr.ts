import type { EditorWords } from '../editorWords.ts';
import { exchange } from './exchange.fr.ts';

// French counts 0 and 1 as singular.
const plural = (n: number, one: string, many: string) => `${n.toLocaleString('fr')} ${n < 2 ? one : many}`;

export const words: EditorWords = {
  ...exchange,
  title: 'Éditeur de récits',
  intro:
    'Collez un article ; obtenez ses événements avec leurs mots et leurs dates ; vérifiez ; publiez. Tout reste dans votre navigateur : rien n’est envoyé.',
  number: n => n.toLocaleString('fr'),
  cancel: 'Annuler',
  close: 'Fermer',
  add: 'Ajouter',
  remove: 'Retirer',
  removeNamed: what => `Retirer : ${what}`,
  undo: 'Défaire',
  redo: 'Refaire',
  undone: 'Défait.',
  redone: 'Refait.',
  copied: 'Copié.',
  notCopied: 'Le navigateur n’a pas permis la copie. Le texte est sélectionné : copiez-le vous-même.',

  newStory: 'Nouveau récit',
  articleText: 'L’article',
  articleHelp:
    'Collez le texte, ou déposez ici un fichier : .txt, .md, .html, .docx, un fichier de récit (.json), ou un tableau (.csv), un fichier TimelineJS (.json) ou un agenda (.ics). Paragraphes et listes sont gardés, la mise en forme ne l’est pas.',
  articleHelpText:
    'Collez le texte, ou déposez ici un fichier : .txt, .md, .html ou .docx. Paragraphes et listes sont gardés, la mise en forme ne l’est pas.',
  chooseFile: 'Choisir un fichier…',
  reading: 'Lecture…',
  textTaken: 'Le texte est là.',
  readFaults: {
    'too-large': 'Ce fichier dépasse 10 Mo : ce n’est guère un article.',
    'not-text':
      'Ce fichier n’est pas du texte en UTF-8. Enregistrez-le en texte brut UTF-8, ou collez son texte ici.',
    'no-article': 'Aucun texte n’y a été trouvé.',
    'not-word':
      'Ce document Word n’a pas pu être lu. Enregistrez-le à nouveau en .docx, ou collez son texte ici.',
    'unknown-kind': 'Les fichiers de cette sorte ne sont pas lus ici. Collez plutôt le texte.',
    'not-loaded': 'La partie qui lit ceci n’a pas pu être chargée. Vérifiez la connexion, puis réessayez.',
  },
  publicationDate: 'Date de parution',
  publicationHelp: 'Par exemple 20 mars 2024. Des mots comme « jeudi » se comptent à partir d’elle.',
  foundInPage: 'Trouvée dans la page elle-même ; corrigez-la si elle est fausse.',
  foundInText: found => `Trouvée dans le texte : « ${found} » ; corrigez-la si elle est fausse.`,
  articleLanguage: 'Langue de l’article',
  languageDetected: 'Reconnue aux mots du texte.',
  noProposalsIn:
    'Les événements se trouvent en français et en anglais ; dans les autres langues, vous les faites à la main.',
  headline: 'Titre de l’article',
  findEvents: 'Trouver les événements',
  findingEvents: 'Recherche des événements…',
  noText: 'Il n’y a pas encore de texte. Collez d’abord l’article.',
  extractFailed: 'La recherche des événements a échoué. Votre texte est toujours là ; réessayez.',

  importedTitle: 'Lu dans un fichier',
  importedFrom: (events, file) => `${plural(events, 'événement', 'événements')} de ${file}, un par ligne.`,
  importedHelp:
    'Chaque événement attend d’être regardé. Ce à quoi le fichier renvoie est noté avec l’événement, à retrouver dans un article.',
  noImportProblems: 'Tout a été compris.',
  importProblems: 'Ce qui n’a pas été compris',
  filePlace: (row, line) =>
    [
      row === 0 ? '' : `rang ${row.toLocaleString('fr')}`,
      line === 0 ? '' : `ligne ${line.toLocaleString('fr')}`,
    ]
      .filter(Boolean)
      .join(', ') || 'tout le fichier',
  found: text => `trouvé : ${text}`,
  reviewEvents: 'Relire les événements',
  otherFile: 'Choisir un autre fichier',

  drafts: 'Brouillons',
  allDrafts: 'Tous les brouillons',
  noDrafts: 'Pas encore de brouillon. Ce que vous commencez est gardé ici, dans ce navigateur seulement.',
  draftFacts: (events, left) =>
    `${plural(events, 'événement', 'événements')}, ${left.toLocaleString('fr')} à regarder`,
  deleteDraft: 'Supprimer',
  deleteForGood: 'Supprimer pour de bon ?',
  draftDeleted: 'Brouillon supprimé.',
  draftLoading: 'Ouverture…',
  draftAbsent: 'Ce brouillon n’est pas dans ce navigateur. Il a pu être supprimé, ou fait ailleurs.',
  nothingKept: 'Ce navigateur ne garde rien pour cette page : il n’y a pas de brouillons.',
  draftElsewhere: 'Ce brouillon est ouvert dans un autre onglet',
  draftElsewhereMeaning:
    'Pour que les deux ne s’écrasent pas l’un l’autre, un seul peut l’écrire. Reprenez-le ici, ou travaillez sur une copie.',
  takeOver: 'Le reprendre ici',
  draftTaken: 'Un autre onglet a repris ce brouillon',
  draftTakenMeaning: 'Ce que vous aviez fait ici est enregistré. Reprenez-le, ou continuez sur une copie.',
  takeBack: 'Le reprendre',
  fork: 'Travailler sur une copie',
  downloadDraft: 'Télécharger le brouillon',
  storageFull:
    'Le navigateur n’a plus de place : les derniers changements ne sont pas enregistrés. Téléchargez le brouillon pour ne pas les perdre.',
  notSaved:
    'Les derniers changements n’ont pas pu être enregistrés dans ce navigateur. Téléchargez le brouillon pour ne pas les perdre.',
  saveStates: {
    saved: 'Enregistré dans ce navigateur',
    saving: 'Enregistrement…',
    full: 'Pas enregistré : plus de place',
    refused: 'Pas enregistré',
    taken: 'Repris ailleurs',
  },

  parts: 'Étapes du travail',
  partNames: {
    review: 'Relecture',
    articles: 'Récit et articles',
    check: 'Contrôle',
    preview: 'Aperçu',
    export: 'Export',
  },

  jump: 'Aller à',
  queue: 'Événements',
  leftToLookAt: (left, all) =>
    left === 0
      ? `${plural(all, 'événement regardé', 'événements, tous regardés')}`
      : `${left.toLocaleString('fr')} à regarder sur ${plural(all, 'événement', 'événements')}`,
  previousProposal: 'Précédent',
  nextProposal: 'Suivant',
  keysOn: 'Touches : J suivant, K précédent, C confirmer, X rejeter',
  reviews: { proposed: 'à regarder', confirmed: 'confirmé', rejected: 'rejeté' },
  pictureHelp: '○ devant un nom : pas encore regardé. Les événements rejetés ne sont pas dessinés.',
  pictureOf: events =>
    `Sont dessinés : ${plural(events, 'événement', 'événements')} autour de celui que vous regardez.`,
  eventPane: 'Événement',
  noEvents: 'Pas encore d’événement. Choisissez des mots dans l’article pour en faire un.',
  noneSelected: 'Choisissez un événement dans la liste, le dessin ou l’article.',
  nothingLeft: 'Il ne reste rien à regarder.',
  judged: (review, name, left, next) =>
    `${review === 'confirmed' ? 'Confirmé' : 'Rejeté'} : ${name}. ${left === 0 ? 'Il ne reste rien à regarder.' : `Reste ${left.toLocaleString('fr')}.`}${next === undefined ? '' : ` Suivant : ${next}`}`,
  confirm: 'Confirmer',
  reject: 'Rejeter',
  removeEvent: 'Supprimer cet événement',
  name: 'Nom',
  description: 'Description',
  inLanguage: (what, language) => `${what} (${language})`,
  otherLanguages: missing =>
    missing === 0 ? 'Autres langues' : `Autres langues : ${plural(missing, 'nom manque', 'noms manquent')}`,
  status: 'État, à la parution de l’article',
  date: 'Date',
  otherDate: 'Une autre date',
  datePlaceholder: '21 mars, entre le 20 et le 21 mars, 2024-03…',
  dateRead: date => `Compris : ${date}`,
  dateNotRead:
    'Ce n’est pas compris comme une date. Essayez « 21 mars 2024 », « entre le 20 et le 21 mars 2024 » ou l’EDTF, comme 2024-03.',
  takeDate: 'Prendre cette date',
  noDate: 'Laisser sans date',
  whereFrom: 'D’où vient cette date ?',
  noteNeeded: 'Une date que l’article ne donne pas demande une note : les lecteurs la voient.',
  note: 'Note sur la date',
  noteHelp: 'Les lecteurs la voient sous « Pourquoi cette date ».',
  cues: 'Ce qui parle pour elle',
  datedWords: 'mots qui donnent une date',
  speakers: 'Qui le dit',
  addSpeaker: 'Ajouter un nom',
  people: 'Personnes',
  addPerson: 'Ajouter un nom',
  place: 'Lieu',
  placeName: 'Nom du lieu',
  placeHelp: 'Les lieux connus reçoivent leurs coordonnées d’eux-mêmes.',
  placeUnknown: 'Absent de la liste des lieux : donnez ses coordonnées, ou laissez-les vides.',
  latitude: 'Latitude',
  longitude: 'Longitude',
  passages: 'Ses mots dans l’article',
  passagesHelp: 'Pour en ajouter, choisissez-les dans l’article.',
  toFill: 'Encore à trouver dans un article',
  toFillHelp:
    'Le fichier y renvoie. Choisissez les mots dans un article, puis mettez-les ici ; ajoutez d’abord l’article s’il manque.',
  fillWith: what => `Ce sont les mots de : ${what}`,
  dropToFill: what => `Plus nécessaire : ${what}`,
  noPassages: 'Aucun encore : rien dans l’article n’est cité pour cet événement.',
  quoteMissing: 'Ces mots ne sont pas dans l’article.',
  roleOf: quote => `Rôle de « ${quote} »`,
  roles: { describes: 'raconte l’événement', dates: 'donne la date', attributes: 'dit qui le dit' },
  bounds: 'Limites',
  steps: {
    startBack: 'Un mot de plus au début',
    startOn: 'Un mot de moins au début',
    endBack: 'Un mot de moins à la fin',
    endOn: 'Un mot de plus à la fin',
  },
  showInArticle: 'Montrer',
  mergeOrSplit: 'Fusionner ou diviser',
  mergeWith: 'Le même événement que',
  merge: 'Fusionner dans celui-ci',
  merged: 'Fusionné.',
  splitHelp: 'Mots qui racontent un autre événement',
  split: 'En faire un événement',

  articles: count => (count < 2 ? 'L’article' : 'Les articles'),
  article: 'Article de presse',
  articleEditorHelp:
    'Sélectionnez des mots à la souris ou au doigt, ou appuyez sur + devant une phrase (les flèches vont de l’une à l’autre).',
  articleNotThere: 'Le texte de cet article n’est pas dans le récit.',
  chooseSentence: sentence => `Choisir la phrase : ${sentence}`,
  chooseThisSentence: 'Choisir cette phrase',
  chosenWords: 'Mots choisis',
  newEvent: 'Nouvel événement',
  forEvent: name => `Pour « ${name} » :`,
  addToEvent: 'Ajouter ces mots',
  wordsGiveDate: 'Ils donnent la date',
  wordsSayWho: 'Ils disent qui le dit',
  wordsSpeakForDate: 'Ils parlent pour la date',
  eventMade: 'Événement fait. Donnez-lui un nom.',
  passageAdded: 'Mots ajoutés.',
  noDateInWords: 'Aucune date ne se lit dans ces mots.',
  dateGiven: date => `Date fixée : ${date}`,
  cueAdded: 'Ajouté comme raison de la date.',

  story: 'Récit',
  storyId: 'Nom court',
  storyIdHelp: 'Pour les adresses : a–z, 0–9 et traits d’union. N’y touchez plus après publication.',
  publisher: 'Éditeur',
  authors: 'Auteurs',
  authorsHelp: 'Séparez-les par des points-virgules.',
  address: 'Adresse web',
  articleNamed: id => `Article nº ${id}`,
  addArticle: 'Ajouter un article',
  articleAdded: events =>
    `Article ajouté avec ${plural(events, 'événement proposé', 'événements proposés')}.`,
  removeArticle: 'Retirer cet article et les événements que lui seul raconte',
  publicationChanged: 'Les dates comptées à partir d’elle peuvent être autres.',
  readAgain: 'Relire ce qui n’a pas été regardé',
  readAgainDone: 'Relu à partir de la nouvelle date.',

  articleChanged: 'L’article a changé…',
  newVersion: 'La nouvelle version',
  findWords: 'Retrouver les mots',
  placesFound: (found, changed, missing) =>
    `${plural(found, 'passage retrouvé', 'passages retrouvés')} mot pour mot, ${plural(changed, 'changé', 'changés')}, ${plural(missing, 'manquant', 'manquants')}`,
  before: 'Avant',
  after: 'Maintenant',
  notFound: 'Pas retrouvé. Prenez d’autres mots, ou renoncez-y.',
  givenUp: 'Abandonné.',
  takeWords: quote => `Prendre « ${quote} »`,
  giveUp: 'Y renoncer',
  decideFirst: count => `${plural(count, 'passage attend', 'passages attendent')} une décision.`,
  putNewVersion: 'Mettre la nouvelle version',
  replaced:
    'La nouvelle version est en place. Les événements dont la date a bougé sont à regarder de nouveau.',

  toLookAt: count =>
    count === 0 ? 'Rien à regarder' : plural(count, 'point à regarder', 'points à regarder'),
  nothingToLookAt: 'Chaque événement a ses mots et la raison de sa date. Le récit peut paraître.',
  goTo: 'Y aller',
  goToNamed: name => `Aller à : ${name}`,
  findings: {
    'proposals-left': count =>
      `${plural(count, 'proposition n’a pas été regardée : elle ne paraîtra pas.', 'propositions n’ont pas été regardées : elles ne paraîtront pas.')}`,
    'nothing-confirmed': () => 'Aucun événement n’est confirmé : le récit serait vide.',
    'no-publication-date': () => 'Le jour de parution d’un article n’est pas connu.',
    'no-passage': () => 'Aucun mot de l’article ne raconte cet événement.',
    'quote-not-found': () => 'Des mots cités ne sont pas dans l’article.',
    'no-date': () => 'Il n’a pas de date. Les lecteurs le voient sous « Sans date ».',
    'weekday-disagrees': () => 'Les mots nomment un autre jour de la semaine que celui de la date.',
    'inferred-without-reason': () => 'La date est déduite, mais rien ne dit pourquoi.',
    'editor-date-without-note': () =>
      'La date est fournie par la rédaction, sans la note qui dit d’où elle vient.',
    'name-missing': (_, names) => `Il manque le nom en ${names}.`,
    'events-alike': (_, names) => `Il ressemble fort à « ${names} ». Est-ce un seul événement ?`,
  },
  untoldSentences: 'Phrases qui ne racontent aucun événement',

  width: 'Largeur',
  widths: { phone: 'Téléphone', desktop: 'Ordinateur' },
  openPreview: 'Ouvrir dans un onglet',
  previewHelp:
    'La page même que recevront les lecteurs, avec les événements confirmés ; elle suit vos changements.',
  previewOf: width => `Aperçu : ${width}`,
  previewNeedsSaving:
    'L’aperçu montre ce qui est enregistré, et les derniers changements n’ont pas pu l’être.',

  exportTitle: 'L’emporter',
  exportCounts: (events, left) =>
    `${plural(events, 'événement confirmé', 'événements confirmés')}.${left === 0 ? '' : ` ${plural(left, 'proposition pas regardée : laissée', 'propositions pas regardées : laissées')} de côté.`}`,
  siteAddress: 'Adresse de votre site',
  siteAddressHelp:
    'Là où paraîtra le récit ; elle figure dans le site, les annotations, le JSON-LD et les codes d’intégration.',
  siteAddressFault: 'Une adresse comme https://example.org/recits/, sans point d’interrogation.',
  download: 'Télécharger',
  making: 'Fabrication du fichier…',
  exportFaults: {
    'part-missing':
      'Une partie de ce site, dont ce fichier est fait, n’a pas pu être chargée. Vérifiez la connexion ; si cela dure, le site n’a pas été écrit par « sourceline publish ».',
    'site-changed':
      'Ce site a été publié de nouveau depuis l’ouverture de cette page. Rechargez-la : le brouillon est gardé.',
  },
  cannotHold: count => `Ce que ce format ne peut pas dire (${count.toLocaleString('fr')})`,
  leftOut: events => `${plural(events, 'événement n’est', 'événements ne sont')} pas dans le fichier :`,
  someEvents: events => `(${plural(events, 'événement', 'événements')})`,
  exported: name => `${name} est dans vos téléchargements.`,
  exportFailed: what => `${what} : la fabrication a échoué. Réessayez.`,
  formats: {
    story: {
      name: 'Fichier de récit (JSON)',
      use: 'Tout le récit. Publiez-le avec « sourceline publish », ou rouvrez-le ici.',
    },
    site: {
      name: 'Le site (.zip)',
      use: 'Ce que « sourceline publish » écrit pour ce récit : à déballer à l’adresse ci-dessus, chez tout hébergeur de fichiers.',
    },
    html: {
      name: 'Un fichier HTML',
      use: 'Le récit et tout ce qu’il lui faut, en un fichier qui s’ouvre du disque, sans réseau.',
    },
    csv: { name: 'Tableau (CSV)', use: 'Une ligne par événement, pour les tableurs. Il peut être relu ici.' },
    timelinejs: { name: 'Frise TimelineJS (JSON)', use: 'Pour les frises faites avec TimelineJS.' },
    'timelinejs-csv': {
      name: 'Feuille TimelineJS (CSV)',
      use: 'Pour la feuille de calcul que lit TimelineJS.',
    },
    ics: {
      name: 'Agenda (iCalendar)',
      use: 'Pour les agendas ; ce qui n’a pas de jours certains est laissé de côté.',
    },
    annotations: {
      name: 'Annotations du W3C',
      use: 'Chaque passage comme Web Annotation, pour les outils qui les lisent.',
    },
    jsonld: {
      name: 'Données JSON-LD (schema.org)',
      use: 'Pour les moteurs de recherche, dans la page du récit.',
    },
  },
  embedTitle: 'Codes d’intégration',
  embedUse: 'Pour vos propres pages, une fois le récit publié à cette adresse.',
  doors: { element: 'Élément', frame: 'Cadre', loader: 'Cadre avec script' },
  copyCode: 'Copier le code',

  editFaults: {
    'unknown-event': 'Cet événement n’est plus là.',
    'unknown-passage': 'Ces mots ne sont plus là.',
    'unknown-source': 'Le texte de cet article n’est pas dans le récit.',
    'no-words': 'Il n’y a pas de mots à cet endroit.',
    'not-verbatim': 'Ces mots ne sont pas dans l’article.',
    'last-name': 'Il faut un nom : celui-ci est resté comme il était.',
    'last-article': 'Un récit doit garder un article.',
    'note-needed': 'Une date fournie par la rédaction demande une note qui dit d’où elle vient.',
    'nothing-to-split': 'Chacun des deux événements doit avoir ses mots.',
    'same-event': 'Un événement ne se fusionne pas avec lui-même.',
    'words-unplaced': 'Des mots n’ont pas de place dans la nouvelle version : décidez de chacun.',
    'not-valid': 'Cette valeur n’est pas permise ici : rien n’a changé.',
  },
};
