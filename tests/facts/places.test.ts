import { expect, test } from 'vitest';
import { factLines } from '../support/facts.ts';

/** Where an event was, and what only looks like it. */
const PLACES: [string, string[]][] = [
  // a place named before
  [
    'In Almelo is dinsdag een man aangehouden. In dezelfde gemeente werden drie auto’s gestolen.',
    ['arrest patient=man @Almelo 2026-11-17', 'theft theme=drie auto’s @Almelo'],
  ],
  // a country is no town, and of two towns it is open which one
  [
    'In Frankrijk is dinsdag een man aangehouden. In dezelfde stad werden drie auto’s gestolen.',
    ['arrest patient=man @Frankrijk 2026-11-17'],
  ],
  ['In Almelo en Hengelo is dinsdag gestaakt. In dezelfde gemeente werden drie auto’s gestolen.', []],
  // there: in the land, but not where only a part of it or something beside it was meant
  [
    'De brand woedt in Frankrijk. Daar zijn 300 mensen geëvacueerd.',
    ['raging theme=brand @Frankrijk ongoing', 'evacuation patient=300 mensen @Frankrijk'],
  ],
  [
    'De brand woedt in het zuiden van Frankrijk. Daar zijn 300 mensen geëvacueerd.',
    ['raging theme=brand @zuiden van Frankrijk ongoing', 'evacuation patient=300 mensen'],
  ],
  [
    'De brand woedt ten noorden van Parijs. Daar zijn 300 mensen geëvacueerd.',
    ['raging theme=brand ongoing', 'evacuation patient=300 mensen'],
  ],
  // the province is not its capital
  ['In de provincie Utrecht zijn 300 huizen gesloopt.', ['demolition theme=300 huizen @provincie  Utrecht']],
  ['In Utrecht zijn 300 huizen gesloopt.', ['demolition theme=300 huizen @Utrecht']],
  // a village on a road; beside no road it may be a firm
  ['Op de A1 bij Bathmen is een man aangehouden.', ['arrest patient=man @A1']],
  // where the noun of an event happened
  [
    'Bij een overval in het centrum van Zwolle is een vrouw gewond geraakt.',
    ['injury cause=overval patient=vrouw @centrum van Zwolle'],
  ],
  // where the hospital stands, and where the event was
  ['De man is naar het ziekenhuis in Emmen gebracht.', ['hospitalisation patient=man site=Emmen']],
  ['In Emmen is een man naar het ziekenhuis gebracht.', ['hospitalisation patient=man @Emmen']],
  // home is no house, and a town does not burn
  ['De burgemeester stuurde de leerlingen naar huis.', ['sending-home agent=burgemeester theme=leerlingen']],
  ['Bij een brand in Arnhem zijn twee mensen omgekomen.', ['death cause=brand patient=twee mensen @Arnhem']],
  // driven into on purpose or not, it is no collision of two
  ['Een automobilist reed in op een groep voetgangers.', ['ramming agent=automobilist victim=groep van voetgangers']],
  ['Een vrachtwagen botste op een bestelbus.', ['accident coTheme=bestelbus theme=vrachtwagen']],
];

test.each(PLACES)('%s', (sentence, facts) => {
  expect(factLines(sentence)).toEqual(facts);
});
