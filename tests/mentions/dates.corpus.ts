/**
 * Placings in time, with ways to say them: `value (relation; what is implied)`. Published on Thursday
 * 2 July 2020. Each phrasing has this one date.
 */
export const DATES: Readonly<Record<string, readonly string[]>> = {
  '2020-04-01': [
    'Het feest was op 1 april 2020.',
    'Het feest was op woensdag 1 april 2020.',
    'Het feest was op 01-04-2020.',
    'Het feest was op 1-4-2020.',
    'Het feest was op 2020-04-01.',
    'Het feest was op 1/4/2020.',
  ],
  // a weekday that does not fit the year: the nearest in which it does
  '2019-03-05 (year implied)': ['De politie doorzocht dinsdag 5 maart al dertig woningen.'],
  'P1W (recent)': ['In de afgelopen week kwamen er meldingen binnen.', 'De afgelopen week was het koud.'],
  '2020-04-01 (year implied)': [
    'Het feest was op 1 april.',
    'Het feest was op 1 apr.',
    'Het feest was op woensdag 1 april.',
  ],
  '2020-04-01 (since; year implied)': [
    'De regel geldt sinds 1 april.',
    'De regel gold vanaf 1 april.',
    'De regel gold met ingang van 1 april.',
  ],
  '2020-09 (year implied)': ['Dat project ronden we in september af.', 'De bouw start in september.'],
  '2020-09-01 (until; year implied)': ['De regel geldt tot 1 september.', 'De regel geldt tot en met 1 september.'],
  '2020 (before; year implied)': ['De winkel sluit vóór het einde van dit jaar.'],
  '2020 (until; year implied)': ['De winkel blijft tot het einde van dit jaar open.'],
  '2020 (since; year implied)': ['De winkel is sinds het begin van dit jaar gesloten.'],
  // weekdays that run on, of what is over
  '2020-06-27/2020-06-28 (year, month, day implied)': [
    'Zaterdag en zondag kwamen 300 mensen.',
    'Zaterdag en zondag werden zeven mannen aangehouden.',
  ],
  '2020-06-22/2020-06-26 (year, month, day implied)': [
    'Van maandag tot en met vrijdag werden zeven mannen aangehouden.',
  ],
  '2018/2019': ['In het schooljaar 2018-2019 slaagden 400 leerlingen.', 'In het seizoen 2018/19 won de club.'],
  '2020-12 (until; year implied)': ['De brug is afgesloten tot eind december.'],
  '2020-05-03/2020-05-09 (year implied)': [
    'Het festival was van 3 tot 9 mei.',
    'Het festival was van 3 tot en met 9 mei.',
    'Het festival was van 3 t/m 9 mei.',
  ],
  '2020-06-27 (year, month, day implied)': [
    'De brand brak zaterdag uit.',
    'De brand brak zaterdagavond uit.',
    'De winkel is zaterdag overvallen.',
    'Afgelopen zaterdag brak brand uit.',
  ],
  '2020-07-04 (year, month, day implied)': [
    'De finale wordt zaterdag gespeeld.',
    'De raad is zaterdag van plan te vergaderen.',
    'Komende zaterdag wordt de finale gespeeld.',
    'De finale is aanstaande zaterdag.',
  ],
  '2020-07-01 (year, month, day implied)': [
    'Gisteren vielen er buien.',
    'Gisteravond vielen er buien.',
    'Gisterenavond vielen er buien.',
    'Woensdag vielen er buien.',
  ],
  // what lasts from or until a day: the next one in the present and of a state, the last one in the past
  '2020-07-06 (since; year, month, day implied)': [
    'De brug is vanaf maandag dicht.',
    'Vanaf maandag rijden er minder treinen.',
    'De brug is vanaf maandag afgesloten.',
  ],
  '2020-07-06 (until; year, month, day implied)': [
    'De A2 is afgesloten tot maandag.',
    'De staking duurt tot en met maandag.',
    'De zitting werd uitgesteld tot maandag.',
  ],
  '2020-06-29 (since; year, month, day implied)': [
    'Vanaf maandag staakten de chauffeurs.',
    'De brug is sinds maandag dicht.',
  ],
  '2020-06-29 (until; year, month, day implied)': ['De school bleef tot maandag dicht.'],
  'undefined (until)': ['Tot maandag zijn er 300 huizen verkocht.', 'De school zou tot maandag dicht blijven.'],
  // from a month on is from the one near by
  '2020-08 (since; year implied)': ['Vanaf augustus zijn wegwerpvapes verboden.'],
  '2020-03 (since; year implied)': ['Vanaf maart zijn wegwerpvapes verboden.'],
  // a part of a year that is told as over is the last one that is
  '2019-Q4 (year implied)': ['In het vierde kwartaal daalde de winst.'],
  '2020-Q4 (year implied)': ['In het vierde kwartaal daalt de winst.'],
  '2019-07/2019-12 (year implied)': ['In de tweede helft van het jaar daalde de winst.'],
  '2020-06-30 (year, month, day implied)': ['Eergisteren vielen er buien.'],
  '2020-07-02 (year, month, day implied)': [
    'Vandaag vielen er buien.',
    'Vannacht vielen er buien.',
    'Vanochtend vielen er buien.',
  ],
  '2020-07-03 (year, month, day implied)': ['Morgen wordt het warm.', 'Morgenavond wordt het warm.'],
  '2020-W26 (year, week implied)': ['Vorige week was het warm.'],
  '2020-W28 (year, week implied)': ['Volgende week wordt het warm.', 'Komende week wordt het warm.'],
  '2020-07-07 (year, month, day implied)': ['Volgende week dinsdag wordt het warm.'],
  '2020-01/2020-05 (year, month implied)': ['De eerste vijf maanden van dit jaar waren droog.'],
  '2027-09/2027-11': ['De tunnel gaat open in de herfst van 2027.', 'De opening is in het najaar van 2027.'],
  '2020/2021 (year implied)': ['Volgend schooljaar komen er leraren bij.'],
  '2030 (until)': ['De weg blijft tot eind 2030 dicht.', 'De weg blijft tot en met begin 2030 dicht.'],
  '2020-06-27/2020-06-28 (year, month, day implied)': [
    'In het weekend brak brand uit.',
    'Afgelopen weekend was het druk.',
    'Vorig weekend was het druk.',
  ],
  '2020-06 (year, month implied)': ['Vorige maand was het warm.'],
  '2019 (year implied)': ['Vorig jaar was het warm.'],
  '2021 (year implied)': ['Volgend jaar wordt het warm.'],
  '2019 (since)': ['Sinds eind 2019 is de fabriek dicht.', 'Vanaf begin 2019 was de fabriek dicht.'],
  '2019 (late)': ['Eind 2019 sloot de fabriek.'],
  '2020 (early)': ['Begin 2020 sloot de fabriek.'],
  '2020-05 (mid; year implied)': ['Half mei ging de zaak open.', 'Medio mei ging de zaak open.'],
  '2020-03 (year implied)': ['In maart ging de zaak dicht.'],
  '2019-10': ['De zaak sloot in oktober 2019.'],
  '2019-10 (year implied)': ['De zaak sloot in oktober vorig jaar.'],
  '2020-03/2020-05 (year, month implied)': [
    'Dit voorjaar was het droog.',
    'Deze lente was het droog.',
    'In de lente brak brand uit.',
    'In het voorjaar brak brand uit.',
  ],
  '2019-06/2019-08 (year, month implied)': ['Vorige zomer was het droog.'],
  '2020-W32 (year implied)': ['In week 32 gaat de weg dicht.'],
  '2019-W40 (year implied)': ['In week 40 ging de weg dicht.'],
  // told of what has happened before it has begun, this autumn is the one before
  '2019-09/2019-11 (year, month implied)': ['Dit najaar haalden veel mensen een prik.'],
  '2020-09/2020-11 (year, month implied)': ['Dit najaar halen veel mensen een prik.'],
  '2020-05 (year implied)': ['In de eerste weken van mei was het droog.', 'In de laatste dagen van mei was het droog.'],
  '2020-Q1 (year implied)': ['In het eerste kwartaal daalde de winst.', 'In Q1 daalde de winst.'],
  '2019-Q3': ['In het derde kwartaal van 2019 daalde de winst.'],
  '2019-07/2019-12': [
    'In de tweede helft van 2019 daalde de winst.',
    'De laatste twee kwartalen van 2019 waren droog.',
  ],
  '1990/1999 (early)': ['Begin jaren negentig woonde zij in Gent.', 'Begin jaren 90 woonde zij in Gent.'],
  '1980/1989': ['In de jaren tachtig woonde zij in Gent.', 'In de jaren ’80 woonde zij in Gent.'],
  '1801/1900': ['De kerk is uit de negentiende eeuw.', 'De kerk is uit de 19e eeuw.'],
  '2018/2019': [
    'De ploeg won de titel in 2018-2019.',
    'De ploeg won de titel in 2018/2019.',
    'De ploeg won de titel in 2018/19.',
  ],
  '1998': ['De brug is in 1998 gebouwd.', 'De brug stamt uit 1998.'],
  '2030 (before)': [
    'De huizen moeten er vóór 2030 staan.',
    'De huizen moeten er uiterlijk 2030 staan.',
    'De stad wil uiterlijk in 2030 schoon zijn.',
    'De stad wil uiterlijk eind 2030 schoon zijn.',
  ],
  'P2Y (before)': [
    'Twee jaar geleden sloot de fabriek.',
    'De fabriek sloot 2 jaar geleden.',
    'De fabriek sloot ruim twee jaar geleden.',
  ],
  'P1Y (before)': [
    'Een jaar eerder was de winst hoger.',
    'Een jaar daarvoor was de winst hoger.',
    'Het jaar ervoor was de winst hoger.',
  ],
  '2028 (mid)': ['Medio 2028 komt er olie.'],
  '2019-09-15 (year implied)': ['Op 15 september jl. sloot de zaak.', 'Op 15 september jongstleden sloot de zaak.'],
  '2021-02-03 (year implied)': ['De beurs is op 3 februari aanstaande.'],
  '2025-04-22/2025-06-02': ['De plannen lagen van 22 april tot en met 2 juni 2025 ter inzage.'],
  'P5Y (until)': ['Het onderzoek kan binnen vijf jaar klachten voorkomen.'],
  'P18M (before)': ['Anderhalf jaar geleden sloot de fabriek.'],
  'P2W (after)': ['Over twee weken sluit de fabriek.', 'Twee weken later sloot de fabriek.'],
  'P2W (until)': ['Hij gaat binnen twee weken in beroep.'],
  'P5Y (recent)': ['De afgelopen vijf jaar daalde de winst.', 'De laatste vijf jaar daalde de winst.'],
  'P6Y (coming)': ['De komende zes jaar daalt de winst.'],
  'PXM (recent)': ['De afgelopen maanden daalde de winst.', 'De laatste maanden daalde de winst.'],
  'PXD (before)': ['Een paar dagen geleden was hij er nog.', 'Enkele dagen geleden was hij er nog.'],
  '2020-04-27 (year implied)': ['Op Koningsdag was het stil.'],
  '2020-04-12 (year implied)': ['Met Pasen was het stil.'],
  '2020-06-01 (year implied)': ['Op tweede pinksterdag was het stil.'],
  '2019-12-25 (year implied)': ['Met Kerst was het stil.'],
  '2020-09-15 (year implied)': [
    'Op Prinsjesdag komt het kabinet met plannen.',
    'Op de derde dinsdag van september komt het kabinet met plannen.',
  ],
};

/** Near misses: nothing in these is a placing in time. */
export const NO_DATE: readonly string[] = [
  // what is so every year or every weekend
  'In de zomer is het druk op het strand.',
  'In het weekend is de winkel dicht.',
  // a time of the day, however it is written
  'Kort na 06.30 uur was het licht.',
  'De mars duurde drie dagen.',
  'Jan kwam niet.',
  'Zij won met 3-1.',
  'De set eindigde op 6-4.',
  'De zaal telt 1950 stoelen.',
  'De boete is 2000 euro.',
  'Hij kreeg twee jaar cel.',
  'De krant van de morgen lag klaar.',
];
