import { expect, test } from 'vitest';
import { createLexicon } from '../../pipeline/lexicon/lexicon.ts';
import { extractArticle } from '../../pipeline/run.ts';
import { documentOf } from '../support/document.ts';

const lexicon = createLexicon();

/** Frame, time, place, who says so; of what it leans on or leaves out only that it does. */
function lines(text: string): string[] {
  const { extraction } = extractArticle(documentOf(text, { published: '2026-10-20' }), lexicon);
  const dateOf = (id: string | undefined): string[] =>
    extraction.dates.filter((date) => date.id === id).map((date) => date.text);
  return extraction.facts.map(({ frame, time, place, phase, attribution, leans, omits }) =>
    [
      frame,
      ...dateOf(time?.id),
      ...(place?.kind === 'entity' ? [place.id] : []),
      phase,
      ...(attribution ? [attribution.cue] : []),
      ...(leans ? ['leans'] : []),
      ...(omits ? ['partial'] : []),
    ].join(' '),
  );
}

/** What a second clause takes of the first, or leans on. */
test.each<[string, string[]]>([
  [
    'In Nederland werden vorig jaar 164.000 kinderen geboren, terwijl er 172.000 mensen overleden.',
    ['birth vorig jaar e-nederland happened', 'death vorig jaar e-nederland happened'],
  ],
  [
    'In Utrecht steeg het aantal inbraken in 2024 met 3 procent; het aantal branden daalde met 2 procent.',
    ['growth 2024 e-utrecht happened', 'decline 2024 e-utrecht happened'],
  ],
  [
    // elsewhere, in another tense: nothing is taken
    'In Utrecht sloten in mei drie winkels; landelijk gingen 300 winkels dicht.',
    ['closure mei e-utrecht happened', 'closure happened leans'],
  ],
  [
    'In Utrecht werd dinsdag een man aangehouden; de politie zoekt nog twee verdachten.',
    ['arrest dinsdag e-utrecht happened', 'searching ongoing leans'],
  ],
  [
    'De Hoge Raad heeft dinsdag het cassatieberoep verworpen van een 45-jarige oud-wethouder uit Breda, die 14 maanden celstraf kreeg.',
    ['sentence happened partial'],
  ],
  ['De brug is in mei gesloten geweest.', ['being-closed mei happened']],
  ['De brug is tot mei gesloten.', ['being-closed mei ongoing']],
  ['Het bedrijf schrapt 300 banen, heeft de directeur gezegd in een interview.', ['jobs-lost ongoing zeggen']],
  ['Het bedrijf schrapt 300 banen, zei hij op een persconferentie.', []],
  ['De winkel gaat in mei dicht, heeft de gemeente besloten.', ['closure mei planned beslissen']],
  ['Een agent die een man doodschoot, wordt niet vervolgd, heeft het OM besloten.', ['killing happened partial']],
  [
    'Jan de Boer volgde vorig jaar Piet Jansen op als trainer. Jansen vertrok naar Duitsland.',
    ['succession vorig jaar happened', 'departure happened leans'],
  ],
  [
    'Jan de Boer volgde vorig jaar Piet Jansen op als trainer. Jansen is naar Duitsland vertrokken.',
    ['succession vorig jaar happened', 'departure happened'],
  ],
  ['Een van de daders was een man van 31. Hij werd in 2012 aangehouden.', ['arrest 2012 happened leans']],
])('%s', (text, expected) => {
  expect(lines(text)).toEqual(expected);
});
