/** The invented French article of the synthetic story; one string is one paragraph, spaces not yet typeset. */
const paragraphs: readonly string[] = [
  'Valombre rouvrira ce vendredi le pont des Tisserands, fermé depuis le 3 novembre 2021, et mettra en service le même jour la ligne de tramway T3, a annoncé mercredi la maire de la ville. Les riverains 👩‍👩‍👧 attendaient cette date depuis plus de deux ans et demi, et plusieurs commerces du quai ont déjà repeint leur devanture.',

  '« Nous avons tenu parole : le chantier a commencé en mars 2022 et il s’achève avant l’été », a-t-elle déclaré devant la presse, réunie sur le quai 🚋 de la station Grand-Large. La ministre des transports n’a pas souhaité commenter. Son cabinet renvoie à la préfecture, qui renvoie à la mairie.',

  'Le pont avait été fermé au lendemain de la crue du 2 novembre 2021, la plus forte depuis 1910. Ce jour-là, à 6 h 40, la Lourme avait atteint 7,12 mètres à l’échelle du vieux port, selon le service des crues. Deux piles avaient été affouillées et une arche s’était fissurée sur toute sa largeur. Un plan d’urgence avait été adopté avant la fin de l’année 2021, sans que la préfecture en précise le jour.',

  'Le conseil municipal avait voté le budget des travaux le 15 décembre 2021, par 31 voix contre 12. Deux jours plus tard, un collectif de riverains avait saisi le tribunal administratif ; sa requête a été rejetée au cours de l’hiver. « Nous voulions un pont, pas un procès », résume aujourd’hui la présidente du collectif.',

  'Les fouilles préventives, ouvertes en avril 2022, ont mis au jour un quai antique 🏺 que l’archéologue en chef date de l’an 44 avant notre ère. « Les pieux les plus anciens remontent à 300 ans environ avant notre ère », précise-t-elle, « et le dépôt de monnaies 🪙 a été enfoui entre 58 et 51 avant notre ère ». Une dalle gravée, retrouvée en remploi dans une cave, porte la mention d’une dédicace faite en l’an 79.',

  'L’histoire du franchissement est plus tourmentée qu’on ne le croit. Un premier pont de bois, bâti dans les années 1560, a brûlé vers 1612. Le pont de pierre a été inauguré en 1788 ou en 1789 : les archives divergent. « Le plan aurait été signé le 4 mai 1787, mais rien ne le prouve », nuance le conservateur des archives municipales. Le registre des péages, lui, a disparu à une date que personne ne connaît. Les arches ont ensuite été élargies au cours des années 1930, quand les camions ont remplacé les charrettes.',

  'Les essais de la ligne T3 ont duré du 2 au 24 mai 2024. Une panne électrique a interrompu les marches à blanc autour du 10 mai, sans faire de blessé. Le dernier jour, une rame est allée à vide jusqu’au terminus des Salines en dix-neuf minutes ⏱️, soit deux de moins que l’objectif. « C’est mieux que ce que nous espérions », se félicite la direction du réseau.',

  'Le programme de vendredi est serré. À 9 heures, la maire coupera le ruban au milieu du pont. À 11 heures, le premier tramway partira de la station Grand-Large, gratuit pour tous. Dans l’après-midi, une délégation de Marsa Nour (« مرسى نور ») visitera le musée du Port, où l’attend une maquette du quai antique. La fête prévue samedi soir 🎉 est en revanche annulée, la météo annonçant des rafales à 90 kilomètres à l’heure. « Nous la reporterons peut-être en septembre », a glissé l’adjoint à la culture.',

  'Une inquiétude demeure. Le syndicat des conducteurs menace d’une grève à partir du 17 juin, sans dire jusqu’à quand. « Nous discutons depuis plusieurs semaines », assure la direction du réseau, qui promet une réunion de conciliation d’ici à dimanche. Le syndicat dément avoir quitté la table des négociations vendredi dernier, comme l’avait affirmé la direction. La ministre des transports n’a pas souhaité commenter. Interrogé à son tour, le préfet dit « faire confiance au dialogue ».',

  'Selon le préfet, la circulation des poids lourds restera interdite sur le pont à partir de vendredi et jusqu’à nouvel ordre. La deuxième tranche, qui prolongerait la ligne T3 jusqu’à l’hôpital, n’a pas encore de date. Son coût est estimé à 84 millions d’euros 💶, dont un tiers à la charge de la région.',

  'L’invitation de Marsa Nour ne doit rien au hasard. Les deux villes ont signé leur jumelage le 8 octobre 1996 à Genève, sous les auspices d’une conférence de ports méditerranéens. Les échanges d’élèves, nés dans les années 1990, concernent désormais quarante classes par an. Une exposition commune sera visible au musée du Port du 1er juillet au 30 septembre. Un accord sur le fret maritime pourrait suivre en 2025, croit savoir l’attachée de presse du port.',

  'Reste la question des passagers. La ligne T3 devrait transporter 42 000 voyageurs par jour, davantage que les trois lignes d’autobus qu’elle remplace. « Nous avons tenu parole », répète la maire, avant de traverser le pont à pied, seule, sous une pluie fine 🌧️. De l’autre côté, un vieil ouvrier du chantier lui montre, gravée sur une pierre, la marque des compagnons qui ont bâti la première pile.',

  'À la terrasse du café des Deux-Rives, on compte les jours autrement. Depuis la fermeture, il fallait vingt-cinq minutes de détour pour gagner le marché aux poissons ; il en faudra quatre. Une pétition demande déjà que le pont reste fermé aux voitures le dimanche. La mairie répond qu’elle étudiera la proposition « sans tabou », mais seulement après les premiers relevés de bruit et de fréquentation.',

  'Les ingénieurs, eux, regardent la rivière. Quarante capteurs mesurent désormais le niveau de l’eau, la vitesse du courant et la moindre vibration des piles. Une alerte part dès que la Lourme dépasse 5 mètres ; au-delà de 6 mètres, les barrières s’abaissent d’elles-mêmes. « Un pont se protège d’abord en l’écoutant », dit l’ingénieure en chef, qui a dessiné le dispositif avec deux écoles de la ville. Les relevés seront publiés chaque matin, en français, en anglais et en arabe, sur un panneau posé à l’entrée de chaque rive.',

  'Au marché, l’impatience se mesure en cagettes. « On nous a promis le pont pour chaque Noël, et chaque Noël nous avons fait le tour », dit une marchande de coquillages 🦪 sans lever les yeux de sa balance. Son voisin a conservé les tracts de toutes les réunions publiques ; il les a cousus en un cahier qu’il prête à qui veut le lire. Aucun ne porte de date, mais tous portent la même phrase : « bientôt ».',
];

/** Puts the no-break spaces of French typography inside guillemets and before double punctuation. */
export function typesetFrench(text: string): string {
  return text.replace(/« /g, '«\u00a0').replace(/ »/g, '\u00a0»').replace(/ ([;!?])/g, '\u202f$1').replace(/ :/g, '\u00a0:');
}

/** The text of the French source: paragraphs parted by one newline, no headline. */
export const frenchArticle: string = typesetFrench(paragraphs.join('\n'));
