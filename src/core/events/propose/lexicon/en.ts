import type { EventLexicon } from './eventLexicon.ts';

/** Words of English that tell of events. */
export const en: EventLexicon = {
  language: 'en',
  small:
    'a an the and or but if of to in on at by for from with without into onto over under up down out off about as is are was were be been being has have had do does did will would can could may might must shall should not no nor so than that this these those there here it its he she they them his her their him we us our you your i me my who whom whose which what when where why how all any both each few more most other some such only own same too very just also then once again while after before during between among because through against until since per via yes new two three one first last many much however although though still yet even now s t whether',
  reporting:
    'said say says saying tell told tells telling stated stating reported reporting claimed claims claiming added adds adding noted notes noting explained explains wrote writes writing believes believed according quoted quotes cited cites indicated indicate indicates confirmed confirms commented comments remarked suggested suggests revealed reveals insisted insists argued argues thinks thought expressed spoke speaks asked asks replied responded tweeted estimated estimates accepted acknowledged learned considered recalled mentioned predicted concluded',
  speechActs:
    'announced announces announcing warned warns condemned condemns appealed accused accuses called calls urged urges demanded demands criticized criticised praised thanked offered promised vowed pledged threatened blamed apologized apologised proposed denounced refused declined welcomed admitted',
  stative:
    'am is are was were be been being had has have having seems seemed appears appeared remains remained contains contained includes included consists belongs knew knows know known wanted wants lived lives owned owns hoped hopes needed needs depends involved involves represented means meant resembles served stood stands lies lay sits felt considered incorporates forms formed featured features based located named titled born used aged allowing provides provided enjoyed liked loved helps helped required requires compared described describes became becoming makes made come came deemed dubbed',
  past: 'went came took gave got saw found left met ran held brought began kept lost paid sent built spent cut led won fell rose grew broke chose drove flew drew threw shot died fought struck put beat sold bought caught hit sank hurt set shut spread burst rode swept stole hid woke wore tore bore forbade withdrew overtook underwent fled bled bid dealt dug fed hung laid lit quit sought slid split stuck swore swam taught',
  present: 'continues continue begins begin opens starts takes meets resumes faces plans launches',
  perfect: "has have 've having",
  pluperfect: 'had',
  isNow: 'is are am be being',
  wasThen: 'was were been',
  future:
    "will shall 'll won't going_to expected_to scheduled planned plans_to plan_to planning_to due_to_be set_to slated intends_to intend_to upcoming is_to are_to due_in due_to_begin due_to_take aims_to expects_to",
  possible: 'may might could would should can likely unlikely possible possibly perhaps potentially if',
  alleged:
    'reportedly allegedly alleged suspected supposedly apparently believed alleging alleges rumoured rumored presumably purportedly',
  cancelled: 'cancelled canceled called_off scrapped aborted abandoned postponed suspended_indefinitely',
  denied: 'denied denies deny denying refuted refutes rejected_claims rejected_the_claim',
  ongoing: 'continues continue continuing ongoing underway under_way remains remain still',
  since: 'since',
  with: 'with',
  compared: 'from than to against',
  negations:
    "not never no n't didn't wasn't weren't hasn't haven't hadn't isn't aren't don't doesn't neither nor",
  adverbs:
    'not never already also recently just since now later then still been being reportedly allegedly nonetheless once twice previously only even yet so fully formally officially all both repeatedly again finally',
  infinitive: /^(?:be|have|[a-z]{2,})$/,
  futureEnding: /^$/,
  conditionalEnding: /^$/,
  pastEnding: /..[^e]ed$|(?:agr|fr|cr|nt)eed$/,
  participle:
    /(?:ed|en|wn|orn|ught)$|^(?:shot|hit|put|cut|set|met|held|led|lost|made|sent|paid|told|won|found|left|built|sold|hurt|shut|spread|struck|sunk|begun|run|come|become|gone|done|said|heard|read|split|fed|fled|hung|kept|laid|spent|sought|taught|dealt|beat)$/,
  progressive: /...ing$/,
  reflexive: '',
  notVerbs:
    'need indeed red bed hundred feed speed seed shed wed sacred hatred kindred united naked rugged infrared biped ted fred ned alfred open seven ten eleven often then when children women men even listen token kitchen morning evening during king thing nothing something everything anything spring string ring wing building according including following being interesting being former armed wounded injured deceased citizen golden wooden sweden between garden oxygen screen green seen',
  verbsOf: {
    meeting: 'met meet* met',
    talks: 'negotiat* discuss*',
    visit: 'visit* travel* toured',
    attack: 'attack* shot shoot* stabb* bomb* raid* assault* struck fired opened_fire ambush* shell*',
    killing: 'kill* murder* died die dead executed',
    crash: 'crash* collid* derail* sank went_down',
    arrest: 'arrest* detain* charg* custody jail* imprison* convict* sentenc*',
    vote: 'vot* elect*',
    agreement: 'sign* agreed ratif*',
    protest: 'protest* demonstrat* march* rioted',
    quake: 'erupt* flood* burn* burned exploded explod*',
    match: 'defeat* beat won win lost scor*',
    release: 'releas* launch* publish* unveil* issued',
    ruling: 'ruled fined banned ban* suspend* sued',
  },
  nounsOf: {
    meeting: 'meeting meetings summit conference press_conference conferences',
    talks: 'talks negotiations negotiation discussions dialogue',
    visit: 'visit trip tour stopover',
    attack:
      'attack attacks shooting shootings bombing bombings raid raids assault strike strikes airstrike airstrikes stabbing ambush invasion offensive blast explosion explosions hijacking',
    killing:
      'death deaths murder murders killing killings massacre execution assassination fatalities casualties dead injured',
    crash: 'crash collision accident accidents derailment sinking incident incidents',
    arrest: 'arrest arrests detention trial conviction sentence investigation investigations search searches',
    vote: 'election elections vote votes referendum ballot poll inauguration',
    agreement: 'agreement agreements deal deals treaty accord ceasefire truce',
    protest: 'protest protests demonstration demonstrations riot riots unrest rally march clashes',
    quake:
      'earthquake earthquakes tsunami tsunamis eruption eruptions landslide landslides flood floods flooding hurricane hurricanes storm storms typhoon cyclone tornado fire fires wildfire wildfires blaze outbreak outbreaks epidemic pandemic quake evacuation evacuations injuries damage',
    match: 'match final tournament championship victory defeat win loss',
    release: 'release launch debut premiere publication',
    ruling: 'ruling verdict ban bans lawsuit closure closures fine suspension resignation',
  },
  demonstratives: 'this that these those',
  definite: 'the',
  links: {
    while: 'while whereas although though when',
    before: 'before until',
    after: 'after once following',
    relative: 'who which whose where in_which under_which during_which after_which with_which by_which',
    and: 'and but yet',
    because: 'because so',
  },
  later: 'then later afterwards afterward subsequently next thereafter after_that following_this soon_after',
  earlier: 'previously earlier beforehand before_that prior formerly previous',
  accordingTo: 'according_to per as_reported_by as_stated_by',
  pronouns: 'he she they it we i you who this that',
  articles: 'the a an its his her their this that these those some',
  subjects: 'the a an its his her their this that these those some many several another all both no',
  at: 'in at near off outside inside around across throughout',
  beforeDates: 'on in at by since until from during within around over for of last late early after before',
  titles:
    'mr mrs ms miss dr prof professor president minister secretary king queen prince princess sir lord lady senator governor mayor judge general colonel captain lieutenant sergeant officer pope bishop chief ceo director chairman chairwoman spokesman spokeswoman spokesperson chancellor premier ambassador commissioner representative coach actor actress singer footballer boxer attorney',
  bodies:
    'ministry university party organisation organization bank court council committee agency department union police army force forces guard commission association federation company corporation group institute hospital parliament government senate congress press news service authority office school club league nations international church museum foundation centre center inc ltd bureau administration assembly society',
  nameJoins: 'of bin al ben de da del van von der la le du ibn el',
};
