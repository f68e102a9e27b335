import { expect, test } from 'vitest';
import { extractionOf, partialLines } from '../support/facts.ts';
import { tell } from '../support/tell.ts';

/** Without the no-break spaces of French numbers. */
function plain(sentence: string): string {
  return sentence.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ');
}

/** Words that a fact once left out: causes of a move, among other places, first times, a figure behind a colon. */
test.each([
  [
    'Mede door de overname steeg de omzet met 18 procent.',
    'De omzet is mede door de overname met 18 procent gestegen.',
    'Turnover rose by 18% partly because of the takeover.',
    'Le chiffre d’affaires a augmenté de 18 % en partie en raison du rachat.',
  ],
  [
    'De drie mannen werden onder andere in Utrecht en Almere aangehouden.',
    'De drie mannen zijn onder meer in Utrecht en Almere aangehouden.',
    'The three men were arrested among other places in Utrecht and Almere.',
    'Les trois hommes ont été arrêtés notamment à Utrecht et à Almere.',
  ],
  [
    'De inflatie ligt voor het eerst sinds 2020 onder de 2 procent.',
    'De inflatie ligt voor het eerst sinds 2020 onder de 2 procent.',
    'Inflation stands at less than 2% for the first time since 2020.',
    'L’inflation est de moins de 2 % pour la première fois depuis 2020.',
  ],
  [
    'De omzet steeg fors: met 23 procent tot 1,1 miljard euro.',
    'De omzet is met 23 procent gestegen tot 1,1 miljard euro.',
    'Turnover rose by 23% to €1.1 billion.',
    'Le chiffre d’affaires a augmenté de 23 %, à 1,1 milliard d’euros.',
  ],
  [
    'De politie vond een wapen in de auto.',
    'De politie heeft in de auto een wapen aangetroffen.',
    'Police found a weapon in the car.',
    'La police a découvert une arme dans la voiture.',
  ],
  [
    'De politie heeft een derde verdachte aangehouden.',
    'De politie heeft een derde verdachte aangehouden.',
    'Police arrested a third suspect.',
    'La police a arrêté un troisième suspect.',
  ],
  [
    'Twee mannen van 23 en 25 jaar uit Rotterdam zijn aangehouden.',
    'Er zijn twee mannen van 23 en 25 jaar uit Rotterdam aangehouden.',
    'Two men aged 23 and 25 from Rotterdam were arrested.',
    'Deux hommes de 23 et 25 ans de Rotterdam ont été arrêtés.',
  ],
  [
    'De winst steeg met 14 procent, onder meer door hogere prijzen.',
    'De winst is onder meer door hogere prijzen met 14 procent gestegen.',
    'Profit rose by 14% partly because of higher prices.',
    'Le bénéfice a augmenté de 14 % notamment en raison de prix supérieurs.',
  ],
  [
    'Het aantal branden daalde fors: van 3200 naar 2400.',
    'Het aantal branden is gedaald van 3200 naar 2400.',
    'The number of fires fell from 3,200 to 2,400.',
    'Le nombre d’incendies est passé de 3 200 à 2 400.',
  ],
  [
    'Bij een woningbrand in Dongen is iemand om het leven gekomen.',
    'Een persoon is om het leven gekomen bij een woningbrand in Dongen.',
    'A person died in a house fire in Dongen.',
    'Une personne est morte dans un incendie d’habitation à Dongen.',
  ],
  // who they all are is said of nobody else
  [
    'De politie heeft twee verdachten aangehouden, een 41-jarige man uit Den Haag en een 59-jarige vrouw uit Leidschendam.',
    'De politie heeft twee verdachten aangehouden.',
    'Police arrested two suspects.',
    'La police a arrêté deux suspects.',
  ],
])('%s', (source, ...said) => {
  expect(tell(source).map((sentences) => sentences.map(plain))).toEqual([said]);
});

/** What takes up the sentence before: there, and the length of time up to then. */
test.each([
  [
    'De A12 is tussen Utrecht en Gouda afgesloten. Een vrachtwagen leidt daar tot 16 kilometer file.',
    'There, a lorry is causing 16 km of traffic jams.',
  ],
  [
    'Het RIVM meldde 340 besmettingen. In de zeven dagen daarvoor werden 290 besmettingen gemeld.',
    'In the seven days before that, 290 infections were reported.',
  ],
  [
    'Er zijn 340 inbraken gepleegd. Voor het eerst in tien jaar steeg het aantal inbraken, met 6 procent.',
    'The number of burglaries rose by 6% for the first time in 10 years.',
  ],
  [
    'Het RIVM meldde 22 besmettingen. In de zeven dagen daarvoor waren er 19 sterfgevallen.',
    'Nineteen people died in the seven days before that.',
  ],
])('%s', (source, english) => {
  expect(tell(source, ['en']).at(-1)).toEqual([english]);
});

/** Two figures of one list are no contradiction. */
test('figures side by side', () => {
  const { relations } = extractionOf('De twee cijfers lagen in april op 17,6 en 9,4 procent.');
  expect(relations.filter(({ kind }) => kind === 'contradicts')).toEqual([]);
});

/** Near misses: what hangs on a noun is no cause of the move, and weather is not once more. */
test('the warm weather is not once more', () => {
  expect(tell('Dankzij het warme weer steeg de omzet met 18 procent.', ['en'])).toEqual([
    ['Turnover rose by 18% thanks to the warm weather.'],
  ]);
});

test('there, where no sentence before says where', () => {
  expect(partialLines('De kosten lopen op. Een vrachtwagen leidt daar tot 16 kilometer file.')).toHaveLength(1);
});

/** Near misses: somebody else is not somebody. */
test.each(['Iemand anders is aangehouden.', 'De politie heeft nog iemand aangehouden.'])('not told: %s', (source) => {
  expect(tell(source)).toEqual([]);
});

test('turnover that is lost is not what there is', () => {
  const frames = extractionOf('Hierdoor verliest het bedrijf 90 miljoen euro aan omzet.').facts.map(
    ({ frame }) => frame,
  );
  expect(frames).not.toContain('revenue');
});

test.each(['Mede in Utrecht steeg de omzet met 18 procent.', 'De prijs steeg met 4 procent, mede in Utrecht.'])(
  'not whole: %s',
  (source) => {
    expect(partialLines(source)).toHaveLength(1);
  },
);
