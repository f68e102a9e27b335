import { expect, test } from 'vitest';
import { factLines, partialLines } from '../support/facts.ts';
import { saidOf } from '../support/tell.ts';

/** What lasts from or until a day, as a state. */
const LASTING: [string, string, string, string][] = [
  [
    'De A2 is afgesloten tot maandag.',
    'De A2 is tot maandag gesloten.',
    'The A2 is closed until Monday 23 November.',
    'L’A2 est fermée jusqu’à lundi 23 novembre.',
  ],
  [
    'De brug is vanaf maandag dicht.',
    'De brug is vanaf maandag gesloten.',
    'The bridge will be closed from Monday 23 November.',
    'Le pont sera fermé à partir de lundi 23 novembre.',
  ],
  [
    'De winkel is sinds maandag gesloten.',
    'De winkel is sinds maandag gesloten.',
    'The shop has been closed since Monday 16 November.',
    'Le magasin est fermé depuis lundi 16 novembre.',
  ],
];

test.each(LASTING)('%s', (sentence, ...said) => {
  expect(['nl', 'en', 'fr'].map((language) => saidOf(sentence, language)[0]!.replace(/[\u00a0\u202f]/g, ' '))).toEqual(
    said,
  );
});

/** Whole facts; near misses of what stands above and below. */
const WHOLE: [string, string[]][] = [
  // without since or until it is the event
  ['De winkel is maandag gesloten.', ['closure theme=winkel 2026-11-16']],
  // where it burns is not what burns
  [
    'Bij een natuurbrand op de Veluwe raakte een brandweerman gewond.',
    ['injury cause=natuurbrand patient=brandweerman @Veluwe'],
  ],
  ['Bij een brand in een loods raakte een man gewond.', ['injury cause=brand in loods patient=man']],
  // whose it is, and which one
  [
    'Philips verkocht zijn fabriek in Drachten aan een Amerikaanse investeerder.',
    ['sale agent=Philips recipient=place:US investeerder theme=zijn fabriek in Drachten'],
  ],
  // a place that the text has named
  [
    'In Utrecht werden 300 woningen gebouwd. In dezelfde stad sloten twintig winkels.',
    ['construction theme=300 woningen @Utrecht', 'closure theme=twintig winkels @Utrecht'],
  ],
];

test.each(WHOLE)('%s', (markdown, facts) => {
  expect(factLines(markdown)).toEqual(facts);
});

/** One that the text before names and no fact can: in which province, until which Monday. */
const PARTIAL: [string, string[]][] = [
  [
    'In 2023 werden in dezelfde provincie 500 woningen gebouwd.',
    ['construction theme=500 woningen 2023 without in dezelfde provincie'],
  ],
  [
    'In Gouda en Woerden werden 300 woningen gebouwd. In dezelfde steden sloten twintig winkels.',
    ['closure theme=twintig winkels without In dezelfde steden'],
  ],
  ['Tot maandag zijn 300 huizen verkocht.', ['sale theme=300 huizen without Tot maandag']],
];

test.each(PARTIAL)('%s', (markdown, facts) => {
  expect(partialLines(markdown)).toEqual(facts);
});
