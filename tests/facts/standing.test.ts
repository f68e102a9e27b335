import { expect, test } from 'vitest';
import { factLines } from '../support/facts.ts';

/** Denied, planned, alleged, possible, or told by a source: never plain. */
const HEDGED: [string, string[]][] = [
  // what is withdrawn, considered or objected to is told as that alone
  [
    'De provincie heeft de vergunning voor het windpark ingetrokken.',
    ['revocation agent=provincie theme=vergunning voor windpark'],
  ],
  [
    'Het kabinet overweegt de sluiting van vijf gevangenissen.',
    ['consideration agent=kabinet topic=sluiting van vijf gevangenissen ongoing'],
  ],
  [
    'Actievoerders maken bezwaar tegen de sluiting van het ziekenhuis.',
    ['objection agent=actievoerders topic=sluiting van ziekenhuis ongoing'],
  ],
  ['Er zijn geen verdachten aangehouden.', ['arrest patient=verdachten negated']],
  ['De politie wil nog meer verdachten aanhouden.', ['arrest agent=politie patient=meer verdachten intended']],
  [
    'De gemeente gaat 1300 woningen bouwen in Meerstad.',
    ['construction agent=gemeente theme=1300 woningen @Meerstad planned'],
  ],
  ['Het kabinet wil 10.000 woningen bouwen.', ['construction agent=kabinet theme=10.000 woningen intended']],
  ['Volgens de gemeente bedraagt de schade 3 miljoen euro.', ['damage value=3 miljoen euro volgens gemeente ongoing']],
  ['De man zou 40.000 euro hebben gestolen.', ['theft agent=man theme=40.000 euro alleged']],
  ['Vermoedelijk zijn tien schapen gedood door een wolf.', ['killing agent=wolf patient=tien schapen']],
  [
    'De gemeente Utrecht opent volgend jaar drie nieuwe scholen.',
    ['opening agent=gemeente Utrecht theme=drie nieuwe scholen 2027 planned'],
  ],
  ['De directeur stapt per 1 januari op.', ['resignation agent=directeur 2027-01-01 planned']],
  [
    'Een woordvoerder zegt dat er geen gewonden zijn gevallen.',
    ['injury patient=gewonden volgens woordvoerder negated'],
  ],
  [
    'De organisatie vreest dat 200 mensen hun baan verliezen.',
    ['losing-job theme=200 mensen volgens organisatie possible planned'],
  ],
  // what is hoped is to come
  [
    'De vakbond hoopt dat het bedrijf 500 mensen aanneemt.',
    ['jobs-gained agent=bedrijf theme=500 mensen volgens vakbond possible planned'],
  ],
  ['De minister hoopt dat de wet wordt aangenomen.', ['law theme=wet volgens minister possible planned']],
  ['De bank wil 50 kantoren sluiten.', ['closure agent=bank theme=50 kantoren intended']],
  ['Mogelijk zijn er meer dan 100 doden gevallen.', ['death patient=meer dan 100 doden possible']],
  [
    'Volgens het RIVM zijn 1200 mensen besmet met het virus.',
    ['infection disease=virus patient=1200 mensen volgens RIVM'],
  ],
  [
    'Zeker 24 mensen zijn omgekomen bij een busongeluk in Peru, melden lokale media.',
    ['death cause=busongeluk patient=Zeker 24 mensen @Peru volgens lokaal media'],
  ],
  [
    'Rusland heeft 58 krijgsgevangenen vrijgelaten, aldus het ministerie van Defensie.',
    ['release agent=Rusland patient=58 krijgsgevangenen volgens ministerie van Defensie'],
  ],
  [
    'Drie broers staan vanaf maandag terecht voor de moord op een advocaat.',
    ['trial offence=moord op advocaat patient=Drie broers 2026-11-23 planned'],
  ],
  // whoever is suspected says nothing
  [
    'Drie mannen worden ervan verdacht dat ze drugsafval dumpten in Ede.',
    ['discharge-of-waste agent=mannen theme=drugsafval @Ede possible'],
  ],
  ['De gezochte man is nog niet gevonden.', ['discovery theme=gezocht man negated']],
  ['De raad stemt donderdag over het voorstel.', ['vote agent=raad topic=voorstel 2026-11-26 planned']],
  ['Naar verluidt is de topman ontslagen.', ['dismissal patient=topman alleged']],
  ['De verdachte zou vijf vrouwen hebben mishandeld.', ['assault agent=verdachte patient=vijf vrouwen alleged']],
  [
    'De penningmeester wordt ervan verdacht 40.000 euro te hebben gestolen.',
    ['theft agent=penningmeester theme=40.000 euro alleged'],
  ],
  [
    'De man wordt ervan beschuldigd zijn ex te hebben gestalkt en drie agenten te hebben mishandeld.',
    ['stalking agent=man victim=zijn ex alleged', 'assault agent=man patient=drie agenten alleged'],
  ],
  ['De bende lijkt honderd fietsen te hebben gestolen.', ['theft agent=bende theme=honderd fietsen possible']],
  ['Het leger blijkt twintig rebellen te hebben gedood.', ['killing agent=leger patient=twintig rebellen']],
  ['De raad heeft besloten drie scholen te sluiten.', ['closure agent=raad theme=drie scholen planned']],
  // What had to be done was done only where the help was at hand; what was done twice shares its auxiliary.
  ['Ruim 400 bewoners moesten worden geëvacueerd.', ['evacuation patient=Ruim 400 bewoners']],
  [
    'De verdachten werden aangehouden en dinsdag vrijgelaten.',
    ['arrest patient=verdachten', 'release patient=verdachten 2026-11-17'],
  ],
  // What somebody wants is not decided.
  [
    'De minister is van plan drie gevangenissen te sluiten.',
    ['closure agent=minister theme=drie gevangenissen intended'],
  ],
  ['De gemeente wil het park niet sluiten.', ['closure agent=gemeente theme=park negated intended']],
  // A hedge after en or a comma holds for the phrase after it alone.
  [
    'De politie heeft een pistool en vermoedelijk cocaïne gevonden.',
    ['discovery agent=politie theme=pistool', 'discovery agent=politie theme=cocaïne possible'],
  ],
  ['Twee mannen raakten gewond en mogelijk ook een kind.', ['injury patient=Twee mannen']],
  // what is likely is told as it is, with an adverb that says so
  ['De man is waarschijnlijk overleden.', ['death patient=man']],
  ['De fabriek gaat waarschijnlijk niet dicht.', ['closure theme=fabriek negated possible ongoing']],
  ['De man lijkt waarschijnlijk te zijn overleden.', ['death patient=man possible']],
  ['De auto is waarschijnlijk gestolen en verkocht.', ['theft theme=auto', 'sale theme=auto possible']],
  ['De man is gewond en waarschijnlijk overleden.', ['death patient=man']],
  ['De minister zou zijn afgetreden.', ['resignation agent=minister alleged']],
  ['De verdachte is aangehouden.', ['arrest patient=verdachte']],
  ['De brandweer arriveerde gisteren.', ['arrival agent=brandweer 2026-11-19']],
  ['Soldaten hebben 24 mensen bevrijd.', ['rescue agent=soldaten patient=24 mensen']],
  ['De politie heeft de man kunnen aanhouden.', ['arrest agent=politie patient=man']],
  ['Bijna 300 mensen zijn verdronken.', ['death patient=Bijna 300 mensen']],
  ['De brug is niet gesloten, maar geopend.', ['being-closed theme=brug negated ongoing', 'open theme=brug ongoing']],
  [
    'De regering belooft 300 woningen te bouwen.',
    ['construction agent=regering theme=300 woningen volgens regering possible planned'],
  ],
  [
    'Het bedrijf dreigt 300 banen te schrappen.',
    ['jobs-lost agent=bedrijf theme=300 banen volgens bedrijf possible planned'],
  ],
  ['Voordat de politie de man aanhield, bleef het rustig.', ['arrest agent=politie patient=man']],
  // A share of several things, or of what no plural can be made of.
  ['De helft van de bewoners is geëvacueerd.', ['evacuation patient=De helft']],
  ['De helft van het personeel is ontslagen.', ['jobs-lost theme=De helft']],
  // A noun names an event that was: after na, under a verb that says so.
  ['Na de arrestatie van twee mannen bleef het rustig.', ['arrest patient=twee mannen']],
  [
    'De arrestatie van drie agenten leidde tot onrust.',
    ['arrest patient=drie agenten', 'result agent=arrestatie van drie agenten theme=onrust'],
  ],
  ['De bouw van de brug begon in mei.', ['opening theme=bouw van brug 2026-05']],
  ['Hij kreeg een boete van 500 euro.', ['fine value=500 euro']],
  ['Er was sprake van een daling van de omzet met 5 procent.', ['decline difference=5 procent theme=omzet']],
];

test.each(HEDGED)('%s', (sentence, facts) => {
  expect(factLines(sentence)).toEqual(facts);
});

/** Conditions, questions, denials, wishes and duties tell no fact; nor do look-alikes of a frame. */
const NOTHING = [
  // where they are, and not how many
  'De asielzoekers liggen op 300 meter.',
  'De maatregel levert geen besparing op van 3 miljard euro.',
  'De politie heeft in Tsjechië doorzoekingen gedaan.',
  // a time behind the deed of one who was convicted may be that of either
  'De man werd maandag veroordeeld voor een overval in 2019.',
  // one thing is told and another denied in one clause; a deficit that was budgeted did not come
  'De penningmeester bekende de fraude, maar niet de brandstichting.',
  'Begroot was een tekort van 1,1 miljoen euro.',
  'De burgemeester ontkent dat de gemeente 3 miljoen euro heeft betaald.',
  'Als de fabriek sluit, verliezen 300 mensen hun baan.',
  'Als er 3000 banen verdwijnen, is dat een ramp.',
  'De verdachte ontkent dat hij 20.000 euro heeft gestolen.',
  'Volgens de burgemeester zijn er geen aanwijzingen dat de man is ontvoerd.',
  'De politie sluit niet uit dat er meer slachtoffers zijn gevallen.',
  'De gemeente onderzoekt of zij 100 woningen kan bouwen.',
  'Het bedrijf ontkent 2000 banen te schrappen.',
  'Zouden er 500 banen verdwijnen?',
  'De bank heeft de overname van het fonds afgeblazen.',
  'De actie is bedoeld om 10.000 euro op te halen.',
  'Het hof heeft de celstraf van tien jaar vernietigd.',
  'De minister wil voorkomen dat 300 mensen hun baan verliezen.',
  'Het is niet waar dat de politie tien mensen heeft aangehouden.',
  'U kunt de brochure op de website vinden.',
  'De gemeente roept bewoners op om 112 te bellen.',
  'Wordt de fabriek gesloten?',
  'De club probeert drie spelers te verkopen.',
  'Indien de dijk breekt, overstromen 2000 woningen.',
  'Dat er 40 doden zijn gevallen, is niet bevestigd.',
  'Of de fabriek wordt gesloten, is nog onduidelijk.',
  'De politie ontkende vijf demonstranten te hebben mishandeld.',
  'De politie had tien relschoppers willen aanhouden.',
  'Een jongen is bijna verdronken.',
  'Was de man opgepakt, dan had hij drie jaar cel gekregen.',
  'De regering weigert 500 asielzoekers uit te leveren.',
  'De vrouw ontkende haar buurman te hebben vermoord.',
  'De kassier ontkent 40.000 euro te hebben gestolen en de winkel in brand te hebben gestoken.',
  'De man herinnert zich niet een agent te hebben mishandeld.',
  'De politie verdenkt hem er niet van 300 fietsen te hebben gestolen.',
  'Elke ploeg moest vier wedstrijden spelen en door 3000 toeschouwers bezocht worden.',
  'De fabriek moest dicht en de 300 werknemers ontslagen worden.',
  'Een petitie tegen de bouw van honderd woningen trok veel aandacht.',
  'Een motie voor de sluiting van drie kolencentrales haalde geen meerderheid.',
  'De vakbonden willen een loonsverhoging van 5 procent.',
  'Na de verkiezing van een voorzitter volgt een debat.',
  'De gevreesde stijging van de prijs met 4 procent blijft uit.',
  'Sluit de ramen en sluit de gordijnen.',
  'Het is onduidelijk wie de man heeft vermoord.',
  'Onbekend is welke verdachten zijn aangehouden.',
  'Niemand weet hoeveel mensen zijn verdronken.',
  'De politie weet niet waarom de man zijn vrouw heeft vermoord.',
  'Wie de man heeft vermoord, is onbekend.',
  'De partij zou dertig zetels winnen als er nu verkiezingen waren.',
  'Volgens een peiling zou D66 twintig zetels winnen.',
  'De fabriek zou in mei sluiten.',
  'De brandweer arriveerde.',
  'Geen enkele bewoner is geëvacueerd.',
  'Vrijwel alle bewoners zijn geëvacueerd.',
  'De weg is in noordelijke richting afgesloten.',
  'De man had een agent kunnen doden.',
  'De club won bijna de beker.',
  'De fabriek sloot bijna alle kantoren.',
  'Niet drie maar vier mensen raakten gewond.',
  'Niet de politie maar de brandweer redde de man.',
  'Totdat de brug is gebouwd, varen er pendelboten.',
  'De regering beloofde vorig jaar 300 woningen te bouwen.',
  // verbs of politics and debate in their other senses, and what is only hoped, advised or asked
  'De gasleiding lekte.',
  'De vaas brak.',
  'Hij leidt aan kanker.',
  'De weg leidt naar het dorp.',
  'De minister brak zijn belofte.',
  'De rechter sloot de zitting.',
  'De commissie adviseert om de regels te versoepelen.',
  'De rechtbank doet over twee weken uitspraak in de zaak.',
  'De inspectie beoordeelde 30 scholen als onvoldoende.',
  'De bal viel over de lijn.',
  'De speler koos positie.',
  'Hij zette de televisie af.',
  'Zij vormt zich een mening.',
  'De wedstrijd wordt op zaterdag gehouden.',
  'De motor sloeg af.',
  'Zijn baard past hem niet.',
  'De minister vraagt zich af of dat klopt.',
  'Niemand weet wie de brief heeft gestuurd.',
  'De trein loopt het station binnen.',
  'De supporters zongen.',
  'De man spreekt vijf talen.',
  'Het pak past de minister goed.',
  'De hond volgde zijn baas op de voet.',
  'Ze dienen als vrijwilliger.',
  'De belofte bleef uit.',
  'Het akkoord ligt op tafel.',
  'De krant weigerde te reageren.',
  'De gemeente ontkent dat zij het contract heeft beëindigd.',
  'Als de partij het voorstel steunt, komt er een referendum.',
  'Moet de minister aftreden?',
  'De oppositie wil weten of de minister is geïnformeerd.',
  'De keuze is beperkt.',
];

test.each(NOTHING)('no fact in: %s', (sentence) => {
  expect(factLines(sentence)).toEqual([]);
});
