import type { Verbs } from '../lexicon.ts';

/** Signs of tense in French. */
export const verbs: Verbs = {
  words: {
    F: 'doit doivent va vont prévu prévue prévus prévues attendu attendue attendus attendues programmé programmée programmés programmées prévoit prévoient invite invitent devrait devraient pourrait pourraient aura auront sera seront fera feront ira iront pourra pourront devra devront prochainement annonce projette compte comptent envisage ouvriront souhaite espère souhaitent espèrent promet',
    P: 'fut furent eut eurent fit firent dit vint vinrent prit prirent mit mirent put purent dut durent vit virent naquit mourut devint tint était étaient avait avaient déclara annonça rappela décida quitta trouva commença resta passa donna arriva entra retourna lança frappa tua demanda gagna perdit reçut parut disparut obtint mort morts morte mortes né née nés tenue tenu réunis réunie réuni rendu rendue rendus reçu reçue vu vue élu élue élus survenu survenue survenus paru parue venu venue ouvert ouverte mis mise pris prise commis commise détruit détruite produit produite écrit écrite dernièrement',
    R: 'est sont fait font a ont tient tiennent vient viennent commence commencent débute débutent ouvre ouvrent reçoit reçoivent accueille organise organisent propose proposent reste restent poursuit poursuivent reprend reprennent',
    A: 'a ai as ont avons avez est sont suis sommes êtes ayant avait avaient eu été était étaient fut furent',
    S: 'est sont',
    M: 'doit doivent va vont devrait devraient pourrait pourraient aura auront sera seront fera feront ira iront pourra pourront devra devront',
    N: "environs opéra caméra tira retira attira vira inspira expira livra délivra souhait lait trait attrait extrait portrait retrait parfait fait plait satisfait abstrait ait soient sait plaît bienfait lieu mis ici aussi ainsi depuis puis mais jamais plus dans sous fils pays avis lundi mardi mercredi jeudi vendredi samedi aujourd'hui midi été minuit parmi qui lui celui si ni oui année années journée journées soirée matinée idée armée musée lycée comité cité côté société sécurité santé université marché député députés employé employés blessé blessés communiqué café père unité parti partie arrêté procédé vers lors après sans les des ses ces nous vous leurs alors deux ceux eux pas sommes temps succès très lorsque",
  },
  futureEnding: /(?:[ei]r|[dt]dr|ndr|udr|ttr|îtr|evr|ivr|rr|aur|ser)(?:a|ont|ai|as|ons|ez)$/,
  pastEnding: /(?:[^aàâ]..ait|aient|èrent|irent|urent|inrent)$/,
  participle: /(?:é|ée|és|ées|[^o]i|ie|is|ise|it|ite|u|ue|us|ues|ert|erte|int|einte|rts?)$/,
  motion:
    /^(?:mort|né|venu|arrivé|parti|entré|sorti|tombé|allé|devenu|rentré|revenu|resté|survenu|décédé|parvenu|intervenu|monté|descendu|passé|retourné|produit|déroulé|tenu|rendu)e?s?$/,
  reflexive: /^s'$/,
  loose: /^.{3,}ée?s?$/,
};
