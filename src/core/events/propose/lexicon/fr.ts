import type { EventLexicon } from './eventLexicon.ts';

/** Words of French that tell of events. */
export const fr: EventLexicon = {
  language: 'fr',
  small:
    "le la les l' un une des du de d' et ou mais où si à au aux en dans sur sous par pour avec sans vers chez entre contre depuis pendant avant après lors alors que qu' qui quoi dont ce cet cette ces c' il elle ils elles on nous vous je j' tu me m' te t' se s' lui leur leurs son sa ses mon ma mes ton ta tes notre nos votre vos ne n' pas plus moins très bien peu tout tous toute toutes même mêmes autre autres aussi ainsi encore déjà y est sont été être a ont avait avaient était étaient sera seront fait faire comme quand car donc ni deux trois dont notamment selon jusqu' lorsqu' afin tels telles tel telle plusieurs chaque cela ceux celle celui celles puis",
  reporting:
    'dit disent disait déclare déclaré déclarent déclarait affirme affirmé affirment affirmait indique indiqué indiquent indiquait précise précisé précisent précisait ajoute ajouté ajoutent estime estimé estiment explique expliqué expliquent expliquait assure assuré assurent rapporte rapporté rapportent souligne souligné soulignent rappelle rappelé raconte raconté écrit confie confié note noté juge jugé pense pensent croit croient espère espèrent confirme confirmé évoque évoqué fait_savoir fait_état constate constaté répond répondu témoigne témoigné considère révèle révélé commenté commente ajoutant précisant affirmant indiquant assurant estimant expliquant soulignant',
  speechActs:
    'annonce annoncé annoncent appelé appelle accusé accuse dénoncé dénonce condamné condamne demandé demande averti avertit promis salué salue menacé menace exigé exige proposé propose regretté refusé reconnu reconnaît exhorté',
  stative:
    "est sont était étaient semble semblent semblait semblaient paraît reste restent restait demeure demeurent contient comprend comprennent appartient connaît sait veut veulent voulait peut peuvent pouvait doit_être compte comptent constitue représente représentent possède possèdent entretient entretiennent revêt revêtent vit vivent habite figure figurent existe existent permet permettent marque ouvre_la_voie a ont avait avaient suis sommes serait seraient s'agit suffit souhaite consiste garantirait incarne",
  past: 'fut furent eut eurent fit firent vint vinrent prit prirent mit mirent put purent vit virent naquit mourut devint tint annonça décida quitta trouva commença donna arriva entra retourna lança frappa tua gagna perdit reçut obtint tira attaqua',
  present:
    'continue continuent poursuit poursuivent commence commencent débute débutent ouvre ouvrent reçoit reçoivent rencontre rencontrent lance lancent organise organisent quitte quittent reprend reprennent vient viennent prévoit prévoient touche touchent tue tuent frappe frappent arrive arrivent entame entament signe signent remporte affronte',
  perfect: 'a ont ai as avons avez ayant vient_de viennent_de',
  pluperfect: 'avait avaient eut eurent',
  isNow: 'est sont suis sommes',
  wasThen: 'était étaient fut furent été',
  future:
    'sera seront doit doivent va vont prévu prévue prévus prévues attendu attendue attendus attendues programmé programmée programmés programmées prévoit prévoient prochain_sommet compte comptent envisage envisagent',
  possible:
    'devrait devraient pourrait pourraient peut_être éventuel éventuelle éventuels possible possibles probable probablement si éventuellement aurait auraient serait seraient',
  alleged:
    'soupçonné soupçonnée soupçonnés présumé présumée présumés prétendument apparemment supposé supposée',
  cancelled:
    'annulé annulée annulés annulées annule annulent annulation reporté reportée reportés abandonné abandonnée',
  denied: 'dément démenti démentent nie nient nié niait réfute réfuté contesté conteste démentait',
  ongoing:
    'continue continuent poursuit poursuivent se_poursuit se_poursuivent en_cours reste restent toujours depuis',
  since: 'depuis dès',
  with: 'avec',
  compared: 'contre à que',
  negations: "ne n' pas aucun aucune jamais ni sans",
  adverbs:
    'pas jamais plus beaucoup récemment déjà bien ainsi également aussi encore toujours ensuite alors enfin été notamment tous toutes rien peu largement officiellement finalement immédiatement',
  infinitive: /(?:er|ir|re|oir)$/,
  futureEnding: /(?:[ei]r|[dt]dr|ndr|udr|ttr|îtr|evr|ivr|rr|aur|ser)(?:a|ont|ai|ons|ez)$/,
  conditionalEnding: /(?:[ei]r|ndr|udr|ttr|îtr|evr|ivr|rr|aur|ser)(?:ait|aient)$/,
  pastEnding: /(?:..[^aà]èrent|...(?:irent|urent|inrent)|..[^aàâlf]..a(?:it|ient))$/,
  participle:
    /(?:[^t]é|té|ée|és|ées|[^oa]i|ie|is|ise|ises|ies|it|ite|its|ites|u|ue|us|ues|ert|erte|erts|int|einte|eint|ort|orte|orts|ortes|fait|faite)$/,
  progressive: null,
  reflexive: "se s'",
  notVerbs:
    "environs opéra caméra souhait lait trait attrait extrait portrait retrait parfait fait plait satisfait abstrait ait soient lieu mis ici aussi ainsi depuis puis mais jamais plus dans sous fils pays avis lundi mardi mercredi jeudi vendredi samedi aujourd'hui midi minuit parmi qui lui celui si ni oui année années journée journées soirée matinée idée armée musée lycée comité cité côté société sécurité santé université marché député députés employé employés café père unité partie autorité autorités liberté égalité qualité stabilité diversité réalité majorité priorité activité activités capacité sûreté communauté tous tout très vrai français anglais mai ceci cela où ou tu vu dû du au eau palais relais bras cas temps corps repas procès succès accès progrès abus processus virus campus refus vis appui parti nuit bruit fruit circuit conflit conflits crédit produit droit droits endroit petit petite esprit profit récit délit début salut statut but vérité beauté fois trois voix noix prix choix paix six dix crise prise surprise entreprise église suite visite limite élite site réussite poursuite conduite rue vue avenue revue issue venue tribu salut folie vie partie sortie énergie industrie économie compagnie ministre guerre septembre octobre novembre décembre histoire victoire territoire mémoire hier cher premier dernier janvier février particulier soir pouvoir espoir avoir devoir autre entre contre notre votre nombre membre titre centre lettre chambre affaire militaire maire frère mère terre heure heures pluie série théorie catégorie",
  verbsOf: {
    meeting:
      "rencontr* s'entret* réuni réunis réunie réunira réuniront reçu recevra reçoit entretiendra entretenu",
    talks: 'négoci* discut* dialog*',
    visit: 'visit* voyag* rendu rendra rendu_visite arrivé',
    attack: 'attaqu* bombard* frapp* tir* poignard* assaut agress* ouvert_le_feu envahi*',
    killing:
      'tué tués tuée tuées mort morts morte mortes assassin* décéd* abattu abattus tue tuent tuer meurt',
    crash: 'percut* écras* déraill* coulé sombr* renvers* chavir*',
    arrest: 'arrêté arrêtée arrêtés arrêtées interpell* incarcér* condamné inculp* placé_en_garde jugé',
    vote: 'vot* élu élue élus réélu adopt* approuv*',
    agreement: 'sign* normalis* conclu ratif*',
    protest: 'manifest* défil* protest*',
    quake: 'inond* brûl* éclat* explos* explosé propag* évacu*',
    match: 'battu battue remport* gagn* perdu inscrit',
    release: 'lanc* publi* inaugur* dévoil* présenté ouvert',
    ruling: 'interdit interdite suspend* démissionn* licenci*',
  },
  nounsOf: {
    meeting:
      'rencontre rencontres réunion réunions sommet entretien entretiens entrevue conférence_de_presse conférence',
    talks: 'pourparlers négociations négociation discussions dialogue',
    visit: 'visite visites voyage tournée déplacement',
    attack:
      'attaque attaques attentat attentats fusillade bombardement bombardements frappe frappes assaut offensive invasion explosion explosions agression raid tirs',
    killing: 'mort décès meurtre meurtres assassinat massacre exécution',
    crash: 'accident accidents collision naufrage crash déraillement chavirement',
    arrest:
      'arrestation arrestations interpellation procès condamnation enquête perquisition fouilles recherches',
    vote: 'élection élections vote scrutin référendum investiture',
    agreement: 'accord accords traité trêve cessez-le-feu normalisation signature',
    protest: 'manifestation manifestations émeutes émeute grève grèves rassemblement affrontements',
    quake:
      'séisme séismes tremblement_de_terre tsunami éruption glissement_de_terrain inondation inondations crue ouragan tempête cyclone incendie incendies feu épidémie pandémie évacuation évacuations',
    match: 'match finale tournoi championnat victoire défaite',
    release: 'lancement sortie inauguration publication ouverture',
    ruling: 'interdiction suspension fermeture démission verdict décision jugement',
  },
  demonstratives: 'ce cet cette ces',
  definite: "le la les l'",
  links: {
    while: 'alors_que tandis_que pendant_que lorsque lorsqu quand bien_que',
    before: "avant_que avant_de avant_d' jusqu'à_ce_que",
    after: "après_que après_avoir après_l'",
    relative:
      'qui dont où au_cours_duquel au_cours_de_laquelle lors_duquel lors_de_laquelle pendant_lequel pendant_laquelle',
    and: 'et mais',
    because: 'parce_que car puisque',
  },
  later: 'ensuite puis après_quoi par_la_suite plus_tard',
  earlier: 'précédemment auparavant précédente précédent précédentes plus_tôt antérieure',
  accordingTo: "selon d'_après",
  pronouns: "il elle ils elles on nous je j' vous cela",
  articles: "le la les l' un une des ce cet cette ces son sa ses leur leurs du de d'",
  subjects: "le la les l' un une ce cet cette ces son sa ses leur leurs plusieurs certains aucun aucune",
  at: 'à au aux en dans près chez sur',
  beforeDates: 'le en à au depuis dès vers pendant durant après avant devant lors ce cette pour de du dans',
  titles:
    'm mm mme mlle dr prof président présidente ministre premier premier_ministre secrétaire roi reine prince princesse pape maire juge général colonel capitaine député sénateur sénatrice gouverneur chef directeur directrice porte-parole chancelier chancelière ambassadeur diplomate procureur maître monseigneur émir homologue diplomatie état etat héritier saoudien',
  bodies:
    'ministère université parti organisation banque cour conseil comité agence département union police armée forces garde commission association fédération société groupe institut hôpital parlement gouvernement sénat congrès presse autorité office école club ligue nations église musée fondation centre tribunal mairie préfecture syndicat assemblée',
  nameJoins: "de du des d' la le bin al ben el van von ibn et_de",
};
