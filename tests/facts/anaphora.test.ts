import { expect, test } from 'vitest';
import { factLines } from '../support/facts.ts';
import { saidOf } from '../support/tell.ts';

/** Two sentences → what the second tells, with what its pronoun stands for. */
const TAKEN_UP: [string, string][] = [
  ['De politie heeft een man aangehouden. Hij kreeg een boete van 500 euro.', 'fine patient=man value=500 euro'],
  ['De politie heeft een man aangehouden. Hij werd dinsdag vrijgelaten.', 'release patient=man 2026-11-17'],
  [
    'Jan de Vries is benoemd tot directeur van het museum. Hij stapte in mei op.',
    'resignation agent=Jan de Vries 2026-05',
  ],
  ['Twee mannen zijn aangehouden. Zij werden dinsdag vrijgelaten.', 'release patient=mannen 2026-11-17'],
  ['Twee mannen zijn aangehouden. Ze hadden 300 kilo cocaïne gestolen.', 'theft agent=mannen theme=300 kilo cocaïne'],
  ['Twee mannen zijn aangehouden. De twee werden dinsdag vrijgelaten.', 'release patient=mannen 2026-11-17'],
  ['Twee mannen zijn aangehouden. Beiden werden dinsdag vrijgelaten.', 'release patient=mannen 2026-11-17'],
  [
    'Jan Jansen en Piet Bakker zijn aangehouden. Het tweetal werd donderdag vrijgelaten.',
    'release patient=Jan Jansen + Piet Bakker 2026-11-19',
  ],
  ['De vrouw werd mishandeld door een man. Zij overleed.', 'death patient=vrouw'],
  ['De vrouw werd mishandeld door een man. Hij werd aangehouden.', 'arrest patient=man'],
  [
    'De politie heeft een man aangehouden. De rechter legde hem een boete van 500 euro op.',
    'fine agent=rechter patient=man value=500 euro',
  ],
  ['Drie mannen zijn aangehouden. De politie liet ze dinsdag vrij.', 'release agent=politie patient=mannen 2026-11-17'],
  [
    'De verdachte werd aangehouden nadat hij een agent had mishandeld.',
    'arrest patient=verdachte (after assault agent=verdachte patient=agent)',
  ],
  ['De minister zegt dat hij opstapt.', 'resignation agent=minister volgens minister ongoing'],
  // die and deze point to what stands beside the subject
  ['De gemeente bouwt een brug. Die kost 3 miljoen euro.', 'cost theme=brug value=3 miljoen euro ongoing'],
  ['De minister presenteert de begroting. Die steeg met 3 procent.', 'growth difference=3 procent theme=begroting'],
  ['De politie heeft een man aangehouden. Die werd verhoord.', 'interrogation patient=man'],
  ['De politie hield een man aan. Deze kreeg een boete van 500 euro.', 'fine patient=man value=500 euro'],
  ['Twee mannen zijn aangehouden. Die werden vrijgelaten.', 'release patient=mannen'],
  // one person, though the name looks like a plural
  [
    'De Zweedse zwemster tikte aan. Anna Steenbergen, Eva Bos en Noor Smit volgden. Steenbergen pakte titels op de 100 meter. Ze won twee keer goud.',
    'prize-win recipient=Anna Steenbergen theme=twee keer',
  ],
  // the first sentence of a chain names him
  [
    'De politie heeft een man aangehouden. Hij werd vrijgelaten. Hij kreeg een boete van 500 euro.',
    'fine patient=man value=500 euro',
  ],
  [
    'De politie heeft een man aangehouden. De zaak trok veel aandacht. Hij kreeg een boete van 500 euro.',
    'fine patient=man value=500 euro',
  ],
];

test.each(TAKEN_UP)('%s', (text, fact) => {
  expect(factLines(text).at(-1)).toBe(fact);
});

/** Two who can be meant, a number or gender that fits nobody, an antecedent too far: nobody is named. */
const OPEN: [string, string][] = [
  ['De burgemeester sprak met de minister. Hij kreeg een boete van 500 euro.', 'fine value=500 euro'],
  ['De man bedreigde een agent. Hij kreeg een boete van 500 euro.', 'fine value=500 euro'],
  ['De vrouw werd aangehouden. Hij kreeg een boete van 500 euro.', 'fine value=500 euro'],
  ['Twee mannen zijn aangehouden. Hij kreeg een boete van 500 euro.', 'fine value=500 euro'],
  ['De politie heeft twee mannen aangehouden. Ze namen drie vuurwapens in beslag.', 'seizure theme=drie vuurwapens'],
  [
    'De politie heeft een man aangehouden. De zaak trok veel aandacht. De pers was er snel bij. Niemand sprak. Hij kreeg een boete van 500 euro.',
    'fine value=500 euro',
  ],
  // a court that they stand before is not meant by zij
  ['De zitting is bij de rechtbank in Assen. Zij kregen een boete van 500 euro.', 'fine value=500 euro'],
  ['De rechtbank in Assen houdt een zitting. Zij kregen een boete van 500 euro.', 'fine value=500 euro'],
  // somebody else may still be he
  ['De verdachte bedreigde een agent. Hij werd vrijgelaten. Hij kreeg een boete van 500 euro.', 'fine value=500 euro'],
  ['Een man sloeg de verdachte. Zijn vrouw belde de politie. Hij kreeg een boete van 500 euro.', 'fine value=500 euro'],
];

/** Two that die can point to, a gender or kind that does not go with it, a whole event: the sentence tells nothing. */
const NOT_POINTED: string[] = [
  'De burgemeester belde de minister. Die stapte op.',
  'De gemeente bouwt in de wijk een brug. Die kost 3 miljoen euro.',
  'De gemeente bouwt een zwembad. Die kost 3 miljoen euro.',
  'De gemeente bouwt een brug. Dat kost 3 miljoen euro.',
  'De gemeente investeert in de brug. Die stapte op.',
  'De gemeente bouwt twee bruggen. Die kost 3 miljoen euro.',
];

test.each(NOT_POINTED)('%s', (text) => {
  const [first] = text.split('. ');
  expect(factLines(text)).toEqual(factLines(`${first}.`));
});

test.each(OPEN)('nobody is named in: %s', (text, fact) => {
  expect(factLines(text).at(-1)).toBe(fact);
});

test('those 40 per cent are meant, and not the tenants', () => {
  expect(factLines('Bijna 40 procent van de huurders geeft aan dat zij willen verhuizen.')).toEqual([]);
});

test('de twee are not two of three', () => {
  expect(saidOf('Drie mannen zijn aangehouden. De twee werden vrijgelaten.', 'en')[1]).toMatch(/^awaits/);
});

/** Who speaks of himself → each language, with the pronoun of the source. */
const OWN: [string, string, string, string][] = [
  [
    'Jan de Vries zegt dat hij 40.000 euro heeft gestolen.',
    'Jan de Vries zegt dat hij 40.000 euro heeft gestolen.',
    'Jan de Vries said he had stolen €40,000.',
    'Jan de Vries a déclaré qu’il avait volé 40 000 euros.',
  ],
  [
    'De politie meldt dat ze twee mannen heeft aangehouden.',
    'De politie meldt dat zij twee mannen heeft aangehouden.',
    'Police said they had arrested two men.',
    'La police a indiqué qu’elle avait arrêté deux hommes.',
  ],
  [
    'Shell meldt dat het 300 banen schrapt.',
    'Shell meldt dat het 300 banen schrapt.',
    'Shell said it is cutting 300 jobs.',
    'Shell a indiqué qu’il supprimait 300 emplois.',
  ],
  [
    'Het bedrijf zegt 300 mensen te ontslaan.',
    'Het bedrijf zegt dat het 300 mensen ontslaat.',
    'The company said it is dismissing 300 people.',
    'L’entreprise a déclaré qu’elle licenciait 300 personnes.',
  ],
  [
    'De vrouw zegt 300 fietsen te hebben gestolen.',
    'De vrouw zegt dat zij 300 fietsen heeft gestolen.',
    'The woman said she had stolen 300 bicycles.',
    'La femme a déclaré qu’elle avait volé 300 vélos.',
  ],
];

test.each(OWN)('%s', (sentence, nl, en, fr) => {
  expect(['nl', 'en', 'fr'].map((language) => saidOf(sentence, language)[0]!.replace(/[\u00a0\u202f]/g, ' '))).toEqual([
    nl,
    en,
    fr,
  ]);
});

test('nobody’s gender is guessed', () => {
  expect(saidOf('De minister zegt 40.000 euro te hebben gestolen.', 'en')).toEqual([expect.stringMatching(/^awaits/)]);
});
