import { expect, test } from 'vitest';
import { tell } from '../support/tell.ts';

/** De drie, alle drie: so many and no others. */
test.each([
  [
    'De drie verdachten zijn veroordeeld tot vier jaar cel.',
    'De drie verdachten zijn tot vier jaar gevangenisstraf veroordeeld.',
    'The three suspects were sentenced to four years in prison.',
    'Les trois suspects ont été condamnés à quatre ans de prison.',
  ],
  [
    'Alle 24 passagiers zijn gered.',
    'Alle 24 passagiers zijn gered.',
    'All 24 passengers were rescued.',
    'Les 24 passagers ont été sauvés.',
  ],
  // those besides others
  [
    'De andere twee verdachten zijn vrijgelaten.',
    'De andere twee verdachten zijn vrijgelaten.',
    'The other two suspects were released.',
    'Les deux autres suspects ont été libérés.',
  ],
  // how many it has
  [
    'De vijf leden van de bende kregen vier jaar cel.',
    'De bende telde vijf leden.',
    'The gang had five members.',
    'La bande comptait cinq membres.',
  ],
  [
    'Twee van de vijf verdachten zijn vrijgelaten.',
    'Twee van de vijf verdachten zijn vrijgelaten.',
    'Two of the five suspects were released.',
    'Deux des cinq suspects ont été libérés.',
  ],
])('%s', (sentence, ...told) => {
  expect(tell(sentence)[0]!.map((text) => text.replaceAll(/[\u00a0\u202f]/g, ' '))).toEqual(told);
});

test('hours of community service are none of prison', () => {
  expect(tell('De rechtbank legde de man een taakstraf van 120 uur op.')[0]!.slice(0, 2)).toEqual([
    'De rechtbank heeft de man veroordeeld tot 120 uur taakstraf.',
    'The district court sentenced the man to 120 hours of community service.',
  ]);
});
