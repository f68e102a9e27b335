import { expect, test } from 'vitest';
import { extractionOf, factLines } from '../support/facts.ts';

/** What a figure counts, what it is part of and who else is counted with it: sentence → its facts. */
const TOLD: [string, string[]][] = [
  // a share of things: what it is of is said once and owns nothing
  ['De partij won de helft van de zetels.', ['election-result agent=partij value=de helft']],
  ['Ongeveer 7 procent van de leden kreeg een brief.', ['receiving-letter recipient=Ongeveer 7 procent']],
  // both ends of a change belong to the verb
  ['De omzet daalde van 310 naar 288 miljoen euro.', ['decline final=288 miljoen euro initial=310 theme=omzet']],
  ['Het aantal branden steeg van 120 tot 145.', []],
  ['De omzet zakte van 40 miljoen in 2023 naar 35 miljoen euro vorig jaar.', []],
  // what befell people counts people; where it was did not cause it
  ['Op de A28 bij Zwolle vielen drie doden.', ['death patient=drie doden @A28']],
  ['Bij het ongeluk vielen zes gewonden.', ['injury cause=ongeluk patient=zes gewonden']],
  // who they are is no further group
  ['De slachtoffers, vrouwen van 19 en 27, zijn gewond geraakt.', ['injury patient=slachtoffers']],
  ['De slachtoffers, vrouwen en kinderen, zijn gewond geraakt.', ['injury patient=slachtoffers + vrouwen + kinderen']],
  // who is counted with the others
  [
    'Een Libanese en twee Syrische soldaten kwamen om het leven.',
    ['death patient=place:LB soldaat', 'death patient=twee Syrische soldaten'],
  ],
  // a part of whom something else is said, which no fact tells
  [
    'Bij de storm raakten drie mensen gewond, van wie één nog vastzit.',
    ['injury cause=storm patient=drie mensen (awaits aside: van wie één nog vastzit)'],
  ],
  [
    'Bij de storm raakten drie mensen gewond, van wie één ernstig.',
    ['injury cause=storm patient=drie mensen', 'serious-injury cause=storm patient=één'],
  ],
  [
    'Bij de storm raakten drie mensen gewond, van wie één kind.',
    ['injury cause=storm patient=drie mensen', 'injury cause=storm patient=één kind'],
  ],
  ['De winkel heeft 3000 klanten, waarvan 60 procent in België.', ['users provider=winkel theme=3000 klanten ongoing']],
  // whose it is
  ['Haar man raakte gewond.', []],
  // what is forbidden is the infinitive
  ['De inspectie verbiedt de slager 18 maanden vlees te verkopen.', []],
  // how many there were, where that is said
  ['Er waren vorig jaar 340 ongelukken.', ['occurrence theme=340 ongelukken 2025']],
  ['De gemeente wil vier scholen bouwen.', ['construction agent=gemeente theme=vier scholen intended']],
  ['Een gezin betaalt dan gemiddeld 412 euro.', ['payment agent=gezin value=412 euro ongoing']],
  [
    'De provincie betaalt 3 miljoen euro mee aan het herstel van de dijken.',
    ['contribution agent=provincie goal=herstel van dijken value=3 miljoen euro ongoing'],
  ],
  [
    'De politie nam 54 miljoen pond (bijna 60 miljoen euro) aan contant geld en 77 vuurwapens in beslag.',
    ['seizure agent=politie theme=54 miljoen pond', 'seizure agent=politie theme=77 vuurwapens'],
  ],
  ['Vorig jaar werden 4100 baby’s geboren.', ['birth patient=4100 baby’s 2025']],
  ['In het ziekenhuis werden vorig jaar 1200 baby’s geboren.', []],
  ['In Eindhoven viel 40 millimeter regen.', ['precipitation value=40 millimeter regen @Eindhoven']],
  ['In De Bilt werd 38,2 graden gemeten.', ['temperature value=38,2 graden @De Bilt']],
  // who has something
  ['12 procent van de huishoudens heeft een warmtepomp.', ['people-having agent=12 procent theme=warmtepomp ongoing']],
  ['De keten heeft 20 winkels.', ['possession agent=keten theme=20 winkels ongoing']],
  // who won has the more of the two
  ['PSV versloeg AZ met 2-0.', ['match-result loser=AZ score=2-0 winner=PSV']],
  ['PSV verloor met 1-3 van AZ.', ['match-result loser=PSV score=1-3 winner=AZ']],
  // seats in a poll are not won
  ['In de peiling wint de partij 5 zetels.', []],
  // buses of a strike have not broken down
  ['Door de staking vallen 40 bussen uit.', ['cancellation cause=staking theme=40 bussen ongoing']],
  // dat goes with a neuter noun
  [
    'De gemeente opent een nieuw gemaal in Soest, dat 5,6 miljoen euro kost.',
    [
      'opening agent=gemeente theme=nieuw gemaal @Soest ongoing',
      'cost theme=nieuw gemaal value=5,6 miljoen euro ongoing',
    ],
  ],
  // of all towers the highest
  ['De politie ontruimde de hoogste toren.', ['evacuation agent=politie patient=hoogst toren']],
  // what bounds a figure is not left out
  ['Getroffen gezinnen krijgen elk 900 euro.', []],
  ['De loods is voor zestig procent verwoest.', ['destruction extent=zestig procent theme=De loods']],
  ['De werkloosheid onder jongeren steeg tot 9 procent.', ['growth final=9 procent theme=werkloosheid onder jongeren']],
  ['Bij veertig procent van de boetes is bezwaar gemaakt.', []],
  // people rise or fall in number only
  ['De rokers daalden vorig jaar met 3 procent.', []],
  // a share on the exchange loses no election
  ['Het aandeel verloor 6 procent.', ['decline difference=6 procent theme=aandeel']],
];

test.each(TOLD)('%s', (sentence, facts) => {
  expect(factLines(sentence)).toEqual(facts);
});

/** Sentence → the value of each fact that is about a figure. */
const MAIN: [string, number[]][] = [
  ['De omzet daalde van 310 naar 288 miljoen euro.', [288e6]],
  ['De huur steeg met 5 procent tot 900 euro.', [5]],
  ['De huur steeg tot 900 euro.', [900]],
];

test.each(MAIN)('main figure of: %s', (sentence, values) => {
  expect(extractionOf(sentence).facts.map(({ quantity }) => quantity?.value)).toEqual(values);
});

test('one number over several nouns is no number of the first of them', () => {
  const patient = extractionOf('Bij de aanslag zijn 62 agenten en militairen gedood.').facts[0]?.roles.patient;
  expect(patient).toMatchObject({
    kind: 'quantity',
    concept: 'police-officer',
    also: [{ concept: 'service-member' }],
  });
  const unknown = extractionOf('Bij de aanslag zijn 62 agenten en zwoerdelaars gedood.').facts[0]?.roles.patient;
  expect(unknown).not.toHaveProperty('concept');
});

test('what is measured in time has no plural: negen jaar cel', () => {
  const [fact] = extractionOf('De rechtbank veroordeelde de man tot negen jaar cel.').facts;
  expect(fact?.roles.value).toMatchObject({ kind: 'quantity', concept: 'imprisonment' });
});
