/** Sentence, day of publication, then each expression with its TIMEX3 value. */
type Row = readonly [text: string, published: string | null, ...expected: string[]];

/** French expressions by the operator that resolves them. */
export const french: Readonly<Record<string, readonly Row[]>> = {
  'full dates': [
    ['Il a été tué le 3 mai 1999 vers 14h30.', '1999-05-18', 'le 3 mai 1999 vers 14h30 = 1999-05-03T14:30'],
    ['Une loi du 9 décembre 1905.', null, '9 décembre 1905 = 1905-12-09'],
    ['Fait le 12/05/2024 à Lyon.', null, '12/05/2024 = 2024-05-12'],
    ['Le 30 février 2024 n’existe pas.', null],
  ],
  'dates without year': [
    ['Elle sera close le 16 juillet.', '1999-07-09', 'le 16 juillet = 1999-07-16'],
    ['Elles ont été mises en examen le 21 décembre.', '2002-01-03', 'le 21 décembre = 2001-12-21'],
    [
      'Du 28 décembre au 3 janvier 2004.',
      '2003-12-01',
      '28 décembre = 2003-12-28',
      '3 janvier 2004 = 2004-01-03',
    ],
    ['Les 5 et 6 juin, la fête aura lieu.', '1999-05-18', 'Les 5 = 1999-06-05', '6 juin = 1999-06-06'],
    ['À compter du 1er septembre prochain.', '2003-02-07', '1er septembre prochain = 2003-09-01'],
  ],
  weekdays: [
    ['Il la rencontrera jeudi.', '2024-03-20', 'jeudi = 2024-03-21'],
    ['Il l’a rencontrée jeudi.', '2024-03-20', 'jeudi = 2024-03-14'],
    ['Ils se réunissent lundi prochain.', '2024-03-20', 'lundi prochain = 2024-03-25'],
    ['Dimanche dernier, il pleuvait.', '2024-03-20', 'Dimanche dernier = 2024-03-17'],
    [
      'Le conseil se réunira samedi 5 juin, à 20 h 30.',
      '1999-05-18',
      'samedi 5 juin, à 20 h 30 = 1999-06-05T20:30',
    ],
    ['Dimanche 23, une marche partira de la place.', '1999-05-18', 'Dimanche 23 = 1999-05-23'],
    ['La piscine ouvre le mercredi.', '1999-05-18', 'le mercredi = XXXX-WXX-3'],
  ],
  'days counted': [
    ['Hier soir, il a parlé.', '2002-03-27', 'Hier soir = 2002-03-26TEV'],
    [
      'Il est tombé avant-hier et reviendra après-demain.',
      '2024-03-01',
      'avant-hier = 2024-02-28',
      'après-demain = 2024-03-03',
    ],
    ['Cet après-midi, le président parlera.', '2024-03-20', 'Cet après-midi = 2024-03-20TAF'],
    [
      'Il est parti le 3 mai. Le lendemain, il est revenu.',
      '1999-05-18',
      'le 3 mai = 1999-05-03',
      'Le lendemain = 1999-05-04',
    ],
    ['Il y a trois jours, un accord a été signé.', '2024-03-02', 'Il y a trois jours = 2024-02-28'],
    ['Il y a dix ans, il vivait ici.', '1999-05-18', 'Il y a dix ans = 1989'],
    ['Elle partira dans deux semaines.', '2024-03-20', 'dans deux semaines = 2024-W14'],
    [
      'Le 3 mai, il part. Trois jours plus tard, il revient.',
      '1999-05-18',
      'Le 3 mai = 1999-05-03',
      'Trois jours plus tard = 1999-05-06',
    ],
  ],
  periods: [
    [
      'La semaine dernière et le mois prochain.',
      '2024-03-20',
      'La semaine dernière = 2024-W11',
      'le mois prochain = 2024-04',
    ],
    ['L’an dernier, cette année.', '2024-03-20', 'L’an dernier = 2023', 'cette année = 2024'],
    ['Le premier trimestre 1999 a été bon.', '1999-05-18', 'Le premier trimestre 1999 = 1999-Q1'],
    ['Fini d’ici la fin de l’année.', '1999-05-18', 'fin de l’année = 1999'],
    ['Les années 80 et les années 1990.', '1999-05-18', 'Les années 80 = 198', 'les années 1990 = 199'],
    ['Au XIXe siècle.', null, 'XIXe siècle = 18'],
    ['Cet été, il voyagera.', '1999-05-18', 'Cet été = 1999-SU'],
    ['En 52 av. J.-C., César assiégea la ville.', null, '52 av. J.-C. = BC0052'],
  ],
  hours: [
    ['Il arrivera demain à 10 h.', '2024-03-20', 'demain à 10 h = 2024-03-21T10:00'],
    ['Le train part à 21 heures.', '2024-03-20', '21 heures = 2024-03-20T21:00'],
    ['Il a parlé pendant 2 heures.', '2024-03-20', '2 heures = PT2H'],
  ],
  lengths: [
    ['Il attend depuis trois ans.', '1999-05-18', 'trois ans = P3Y'],
    ['Une peine de dix-huit mois.', '1999-05-18', 'dix-huit mois = P18M'],
    [
      'Ces dernières années, quelques jours.',
      '1999-05-18',
      'Ces dernières années = PXY',
      'quelques jours = PXD',
    ],
    ['Un trajet de quatre-vingt-dix-neuf minutes.', null, 'quatre-vingt-dix-neuf minutes = PT99M'],
  ],
  repeated: [
    [
      'Chaque jour, tous les dimanches.',
      '1999-05-18',
      'Chaque jour = P1D',
      'tous les dimanches = XXXX-WXX-7',
    ],
    ['Le dîner annuel.', '1999-05-18', 'annuel = P1Y'],
  ],
  'told from an earlier date': [
    [
      'Le 24 juillet, il se marie. Le même jour, elle part à 14 h 15.',
      '1999-07-23',
      'Le 24 juillet = 1999-07-24',
      'Le même jour = 1999-07-24',
      '14 h 15 = 1999-07-24T14:15',
    ],
    ['À Noël 1998, il neigeait.', '1999-05-18', 'Noël 1998 = 1998-12-25'],
    ['À Pâques, ils sont partis.', '2024-05-01', 'Pâques = 2024-03-31'],
  ],
  'no dates': [
    ['Âgé de 54 ans, il roulait sur la RN 57 à 120 km/h.', '1999-05-18'],
    ['Jean Burget, 87 ans, et un chauffeur de 38 ans.', '1999-05-18'],
    ['Nancy mène 3-1. Appelez le 03 29 45 67 89.', '1999-05-18'],
    ['Prix : 1500 F, soit 230 euros, 20 % de 2000 dollars.', '1999-05-18'],
    ['L’article 1789 de la loi, page 1999, vol AF 1234.', '1999-05-18'],
    ['Quelque 1800 personnes et 1950 soldats, les 6-16 ans.', '1999-05-18'],
    ['Il a été vu en mer, ils ont mis les voiles.', '1999-05-18'],
  ],
};
