import type { ExchangeWords } from '../exchangeWords.ts';

/** Ce que d’autres formats ne peuvent pas dire, et ce qui n’a pas pu y être lu. */
export const exchange: ExchangeWords = {
  losses: {
    article: 'Le texte des articles n’est pas dans le fichier.',
    sources:
      'Qui a publié et écrit les articles, et quand, n’est pas dans le fichier, ou seulement en partie.',
    'passage-places':
      'La place des mots cités dans leur article, et ce qui les entoure, n’est pas dans le fichier.',
    passages: 'Les passages ne sont pas dans le fichier.',
    'further-passages':
      'Seuls des mots qui racontent les événements sont dans le fichier, pas tous leurs passages.',
    'event-ids': 'Les événements n’ont pas d’identifiant à eux dans le fichier.',
    'passage-ids': 'Les passages n’ont pas d’identifiant à eux dans le fichier.',
    dating:
      'Le pourquoi d’une date (ses mots dans l’article, la règle, les raisons) n’est pas dans le fichier.',
    'date-basis':
      'Le fichier ne dit pas si une date est écrite, calculée, déduite ou fournie par la rédaction.',
    'imprecise-date':
      'Ces dates sont dessinées du premier au dernier jour possible ; leur sens est dit en mots.',
    'one-end': 'Un bout de ces dates est inconnu ou ouvert, ce qui n’est dit qu’en mots.',
    'time-zone': 'Le fuseau horaire de ces dates n’est pas dans le fichier.',
    'date-value': 'La valeur exacte (EDTF) de ces dates n’est pas là où d’autres logiciels la lisent.',
    status:
      'Le fichier ne dit pas si un événement a eu lieu, est en cours, annoncé, possible, annulé ou démenti.',
    attribution: 'Qui le dit n’est pas dans le fichier.',
    'attribution-passages': 'Le passage qui dit qui le dit n’est pas dans le fichier.',
    location: 'Les lieux ne sont pas dans le fichier.',
    'location-details': 'Les coordonnées ou adresses des lieux ne sont pas dans le fichier.',
    about: 'De qui et de quoi parlent les événements n’est pas dans le fichier.',
    languages: 'Le fichier est en une seule langue ; les textes dans d’autres langues n’y sont pas.',
    name: 'Le nom et la description du récit ne sont pas dans le fichier.',
    description: 'La description du récit n’est pas dans le fichier.',
    review: 'Le fichier ne dit pas quels événements sont confirmés.',
    revisions: 'Le journal des réparations n’est pas dans le fichier.',
    'further-fields': 'Les champs que le format des récits ne connaît pas ne sont pas dans le fichier.',
    undated: 'Ils n’ont pas de date, sans laquelle ce format n’a pas d’événement.',
    'vague-date':
      'Leurs dates sont des mois, des saisons, des années ou des chiffres inconnus : un agenda devrait inventer des jours.',
    'open-date': 'Le début ou la fin de leurs dates n’est pas connu : un agenda devrait en inventer un.',
    'both-ends-open': 'Ni le début ni la fin de leurs dates n’est connu.',
    'approximate-date': 'Leurs dates sont approximatives : un agenda les montrerait comme exactes.',
    'several-dates':
      'Leurs dates sont plusieurs jours séparés les uns des autres, ce que le fichier ne peut pas dire.',
    'mixed-times': 'Leurs dates n’ont une heure ou un fuseau qu’à un bout, ce qu’un agenda ne peut pas dire.',
    'far-year': 'Leurs années sont hors de 1 à 9999, tout ce qu’un agenda peut dire.',
    denied: 'Ils sont démentis, ce qu’un agenda ne peut pas dire.',
  },
  importFaults: {
    'not-json': {
      what: 'Le fichier n’est pas du JSON.',
      hint: 'Enregistrez-le de nouveau en JSON à sa source.',
    },
    'not-timelinejs': {
      what: 'Ce JSON n’est ni un récit ni une frise de TimelineJS.',
      hint: 'Une frise a une liste nommée « events » ; un récit nomme son format.',
    },
    'not-icalendar': {
      what: 'Le fichier n’est pas un agenda.',
      hint: 'Donnez un fichier écrit par un agenda (.ics).',
    },
    'no-events': { what: 'Il n’y a pas d’événement dans le fichier.', hint: 'Choisissez un autre fichier.' },
    'no-columns': {
      what: 'Aucune colonne de noms ou de dates n’a été trouvée.',
      hint: 'Appelez une colonne « name » et une autre « date », sur la première ligne.',
    },
    'no-name': { what: 'L’événement n’a pas de nom.', hint: 'Donnez-lui-en un à la relecture.' },
    'bad-row': {
      what: 'La ligne n’est pas faite comme les autres.',
      hint: 'Cherchez des guillemets qui ne se ferment pas et des séparateurs en trop.',
    },
    'bad-date': { what: 'Ce n’est pas une date.', hint: 'Donnez sa date à l’événement à la relecture.' },
    'ambiguous-date': {
      what: 'C’est un jour dans un pays et un autre jour ailleurs : aucun n’a été pris.',
      hint: 'Donnez sa date à l’événement à la relecture.',
    },
    'end-before-start': {
      what: 'La fin est avant le début : seul le début a été pris.',
      hint: 'Vérifiez la date à la relecture.',
    },
    'bad-value': {
      what: 'Cette valeur n’est pas connue ici : elle n’a pas été prise.',
      hint: 'Regardez l’événement à la relecture.',
    },
    'bad-address': {
      what: 'Ce n’est pas l’adresse d’une page web : elle n’a pas été prise.',
      hint: 'Les adresses commencent par https:// ou http://.',
    },
    repeats: {
      what: 'Il se répète : seule sa première fois est gardée.',
      hint: 'Ajoutez les autres fois qui comptent comme des événements à part.',
    },
    'unknown-zone': {
      what: 'Ce fuseau horaire n’est pas connu : l’heure reste sans fuseau.',
      hint: 'Vérifiez l’heure.',
    },
    'not-kept': {
      what: 'Un récit n’a pas de place pour cela : c’est laissé de côté.',
      hint: 'Il n’y a rien à faire.',
    },
    'status-supposed': {
      what: 'Le fichier ne dit pas si ses événements ont eu lieu : ils sont pris pour tels.',
      hint: 'Regardez le statut de chaque événement.',
    },
    'id-changed': {
      what: 'L’identifiant est pris ou n’est pas permis : un autre a été donné.',
      hint: 'Il n’y a rien à faire.',
    },
  },
};
