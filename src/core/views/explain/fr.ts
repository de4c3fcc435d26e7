import type { ExplainWords } from '../explain.ts';

export const explainInFrench: ExplainWords = {
  statuses: {
    happened: 'A eu lieu',
    ongoing: 'En cours',
    announced: 'Annoncé',
    possible: 'Possible',
    cancelled: 'Annulé',
    denied: 'Démenti',
  },
  statusMeanings: {
    happened: 'L’article le rapporte comme accompli.',
    ongoing: 'L’article le dit en cours au moment de sa publication.',
    announced: 'Encore à venir quand l’article est paru ; il ne dit pas si cela a eu lieu.',
    possible: 'L’article dit que cela pourrait se produire.',
    cancelled: 'L’article dit que c’est annulé.',
    denied: 'L’article rapporte que quelqu’un le dément.',
  },
  bases: {
    stated: 'Donnée par le texte',
    resolved: 'Calculée',
    inferred: 'Déduite',
    editor: 'Fournie par la rédaction',
  },
  basisMeanings: {
    stated: 'Le texte donne la date entière.',
    resolved: 'Une expression du texte, calculée à partir d’une date connue.',
    inferred: 'Pas de date dans le texte : déduite de l’ordre des faits et du temps des verbes.',
    editor: 'Absente de l’article : une personne l’a ajoutée.',
  },
  cues: {
    tense: 'temps du verbe',
    order: 'mot d’ordre chronologique',
    date: 'autre date du texte',
    status: 'annonce',
    knowledge: 'ce que le texte laisse ouvert',
  },
  rules: {
    'full-date': ({ words }) => `Le texte donne la date entière : ${words}.`,
    'weekday-after-publication': ({ words, anchor }) =>
      `${words} désigne le premier jour de ce nom à partir de la publication (${anchor}), car le verbe est au futur.`,
    'weekday-before-publication': ({ words, anchor }) =>
      `${words} désigne le dernier jour de ce nom avant la publication (${anchor}), car le verbe est au passé.`,
    'day-month-nearest-year': ({ words, anchor }) =>
      `${words} est sans année : celle qui est la plus proche de la publication (${anchor}) est retenue.`,
    'stated-period': ({ words }) => `Le texte donne la période en toutes lettres : ${words}.`,
    'weekday-of-publication': ({ words, anchor }) =>
      `${words} est le jour même de la publication (${anchor}).`,
    'weekday-nearest': ({ words, anchor }) =>
      `${words} peut être le jour de ce nom avant ou après la publication (${anchor}) : aucun verbe ne le dit.`,
    'this-weekday': ({ words, anchor }) =>
      `${words} désigne le jour de ce nom le plus proche de la publication (${anchor}).`,
    'weekday-after-date': ({ words }) =>
      `${words} désigne le jour de ce nom compté depuis une date donnée plus haut.`,
    'weekday-and-date-agree': ({ words, anchor }) =>
      `${words} est sans année : le jour de la semaine et la date s’accordent dans l’année retenue, proche de la publication (${anchor}).`,
    'weekday-and-date-disagree': ({ words }) =>
      `Dans ${words}, le jour de la semaine et la date ne s’accordent pas : à vérifier.`,
    'month-before-publication': ({ words, anchor }) =>
      `${words} est sans année : la dernière fois avant la publication (${anchor}) est retenue.`,
    'month-after-publication': ({ words, anchor }) =>
      `${words} est sans année : la première fois après la publication (${anchor}) est retenue.`,
    'year-of-earlier-date': ({ words }) =>
      `${words} est sans année : le récit suit une date donnée plus haut, et en garde l’année.`,
    'counted-from-publication': ({ words, anchor }) =>
      `${words} se compte depuis la publication (${anchor}).`,
    'counted-from-date': ({ words }) => `${words} se compte depuis une date donnée plus haut dans le texte.`,
    'same-as-earlier-date': ({ words }) => `${words} reprend une date donnée plus haut dans le texte.`,
    'hour-of-earlier-date': ({ words }) => `${words} est une heure du jour nommé plus haut dans le texte.`,
    'hour-of-publication-day': ({ words, anchor }) =>
      `${words} est une heure sans jour : celui de la publication (${anchor}) est retenu.`,
    holiday: ({ words, date }) => `${words} est une fête : ${date}.`,
    'length-only': ({ words }) => `${words} est une durée, et ne dit pas de quand à quand.`,
    repeated: ({ words }) => `${words} revient régulièrement, et ne désigne pas un jour.`,
    'no-calendar-date': ({ words }) => `${words} ne donne pas de date du calendrier.`,
    'since-month-until-publication': ({ words, anchor }) =>
      `Du dernier mois de ce nom (${words}) avant la publication au mois de la publication (${anchor}).`,
    'rest-of-publication-week': ({ words, anchor }) =>
      `${words} est la semaine de la publication ; encore à venir, donc entre la publication (${anchor}) et le dimanche.`,
    'duration-until-publication': ({ words, anchor }) =>
      `${words}, jusqu’à la publication (${anchor}) ; le texte ne dit pas quand cela a commencé.`,
    'earlier-than-publication': ({ anchor }) =>
      `Raconté au passé, sans date : au plus tard le jour de la publication (${anchor}).`,
    'announced-before-event': ({ anchor }) =>
      `Annoncé, donc pas avant la publication ; raconté comme précédant un autre événement (${anchor}).`,
    'same-day-as-before': ({ anchor }) =>
      `Raconté à côté d’un autre événement (${anchor}), sans date propre : tenu pour simultané, sans certitude.`,
    'until-publication': ({ anchor }) =>
      `Présenté comme en cours : au moins jusqu’à la publication (${anchor}) ; le texte ne dit pas depuis quand.`,
    'later-than-publication': ({ anchor }) =>
      `Présenté comme à venir, sans date : au plus tôt le jour de la publication (${anchor}).`,
    'earlier-than-event': ({ anchor }) => `Raconté comme antérieur à un autre événement (${anchor}).`,
    'later-than-event': ({ anchor }) => `Raconté comme postérieur à un autre événement (${anchor}).`,
    'ongoing-since': ({ words, anchor }) => `En cours depuis ${words}, jusqu’à la publication (${anchor}).`,
    'no-date': () => 'Le texte ne donne pas de date et aucune ne s’en déduit.',
    'supplied-by-editor': () => 'Les mots du texte ne donnent pas la date ; la rédaction l’a fournie.',
  },
  unknownRule: rule => `Règle : ${rule}.`,
  publication: date => `la publication de l’article, ${date}`,
  publicationSuppliedByEditor: date =>
    `la publication de l’article, ${date} (date fournie par la rédaction : l’article ne la donne pas)`,
  anchorEvent: (name, date) => `un autre événement, « ${name} », ${date}`,
  quote: words => `« ${words} »`,
};
