import type { BuilderWords } from '../builderWords.ts';

export const words: BuilderWords = {
  title: 'Intégrer un récit',
  intro:
    'Choisissez, regardez, copiez. Tout se fait dans votre navigateur : rien de ce que vous choisissez ici n’est envoyé.',
  options: 'Options',
  story: 'Récit',
  door: 'Comment il entre dans votre page',
  doors: {
    element: {
      name: 'Élément',
      hint: 'Une partie de votre page : les passages sont surlignés dans votre propre article, sans cadre.',
    },
    single: {
      name: 'Élément en un fichier',
      hint: 'Le même, fixé à une version et vérifié par son empreinte, pour les pages à la politique stricte.',
    },
    frame: { name: 'Cadre', hint: 'Une ligne, aucun script dans votre page, une hauteur fixe.' },
    loader: {
      name: 'Cadre avec script',
      hint: 'Le cadre prend la hauteur qu’il lui faut et surligne les passages dans votre propre article.',
    },
  },
  language: 'Langue de la chronologie',
  automatic: 'Automatique',
  theme: 'Apparence de la chronologie',
  layout: 'Disposition',
  layouts: { full: 'Complète', compact: 'Resserrée, sans l’article' },
  height: 'Hauteur, en px',
  heightFault: (least, most) => `Un nombre entier de ${least} à ${most}.`,
  highlight: 'Surligner les mots dans l’article autour',
  highlightNeedsScript: 'Un cadre seul n’a pas accès à votre article.',

  preview: 'Aperçu',
  previewOf: width => `Aperçu : ${width}`,
  width: 'Largeur',
  phone: 'Téléphone',
  desktop: 'Ordinateur',
  filesMissing:
    'Les fichiers que les pages chargent sont faits par « npm run build » : l’aperçu marche sur le site publié.',

  code: 'Code pour votre page',
  codeUse: {
    element:
      'Collez ceci là où la chronologie doit paraître ; les deux premières lignes ne sont utiles qu’une fois par page. La liste à l’intérieur est montrée aux lecteurs sans scripts, et à tous en cas de panne.',
    single:
      'Collez ceci là où la chronologie doit paraître ; les deux premières lignes ne sont utiles qu’une fois par page. Le code est lié à une version : pour en prendre une plus récente, copiez-le à nouveau.',
    frame:
      'Collez cette ligne là où la chronologie doit paraître. Votre page n’a besoin de rien d’autre ; ce qui dépasse la hauteur défile à l’intérieur.',
    loader:
      'Collez ceci là où la chronologie doit paraître ; le script n’est utile qu’une fois par page. Sans lui, le cadre marche encore, à la hauteur choisie.',
  },
  style: 'Règle pour votre feuille de style',
  styleUse:
    'Ajoutez ceci à votre feuille de style : la place de la chronologie est gardée, et votre texte ne bouge pas.',
  policy: 'Politique de sécurité (Content Security Policy)',
  policyUse:
    'Si votre page envoie une politique, ajoutez ces sources aux directives qu’elle a : il n’en faut pas plus. Si elle n’en envoie pas, il n’y a rien à faire.',
  copyCode: 'Copier le code',
  copyStyle: 'Copier la règle',
  copyPolicy: 'Copier la politique',
  copied: 'Copié.',
  copyRefused: 'Le navigateur n’a pas permis la copie. Le texte est sélectionné : copiez-le vous-même.',

  readyCodes: 'Choisir demande des scripts. Sans eux, voici le code de chaque récit, prêt à coller :',
  readStory: 'Lire ce récit',
};
