import { expect, test } from 'vitest';
import { factLines } from '../support/facts.ts';

/** Each figure is of the thing and of the dimension that the source says; a figure of something else tells nothing. */
const MEASURED: [string, string[]][] = [
  [
    'De brug is 300 meter lang en 20 meter breed.',
    ['length theme=brug value=300 meter ongoing', 'width theme=brug value=20 meter ongoing'],
  ],
  ['De toren wordt 70 meter hoog.', ['height theme=toren value=70 meter planned']],
  ['De man werd 90 jaar oud.', []],
  // the air, not what stands in it
  ['In Arcen werd het 37,4 graden.', ['air-temperature value=37,4 graden @Arcen']],
  ['Het water was 31 graden.', []],
  ['De patiënt was 39 graden.', []],
  // what a set phrase says is not what its verb says
  ['De speler is drie weken uitgeschakeld.', ['out-of-action agent=speler value=drie weken ongoing']],
  ['Het bedrijf heeft vestigingen in twaalf landen.', ['branches-in agent=bedrijf value=twaalf landen ongoing']],
  // on a measure or not: what came to be is over, what is to come is a plan
  ['Op het terrein komen 450 woningen.', ['coming-to-be theme=450 woningen @terrein planned']],
  ['Op het terrein kwamen 450 woningen.', []],
  // what is said of them is not where they were
  ['In de trein waren 40 mensen gewond.', []],
  ['Op het plein stonden 2000 mensen te wachten.', []],
  ['In Amsterdam zijn 40 winkels dicht.', ['being-closed theme=40 winkels @Amsterdam ongoing']],
  ['In Nederland staan 3000 windmolens.', ['stock theme=3000 windmolens @Nederland ongoing']],
  ['Op het plein stonden 2000 demonstranten.', ['crowd theme=2000 demonstranten']],
  ['Er zijn 300 leden tegen.', []],
  ['Er zijn 300 inwoners van het dorp boos.', ['being-angry theme=300 inwoners van dorp ongoing']],
  // where those are that are counted
  ['In 2030 komen er 300 woningen op het terrein.', ['coming-to-be theme=300 woningen @terrein 2030 planned']],
  ['Er zijn 300 winkels in de stad gesloten.', ['closure theme=300 winkels @stad']],
  ['Er waren 300 mensen op het plein.', ['crowd theme=300 mensen @plein']],
  // how warm, where or when
  ['Gemiddeld was het 18 graden.', []],
  ['Het wordt maximaal 30 graden in het zuiden.', []],
  // how often, not how much more
  ['Het bedrijf werd twee keer beboet.', ['fine patient=bedrijf']],
  ['De prijs steeg twee keer zo hard.', []],
  // of whom the trouble is
  ['12 procent van de patiënten kreeg last van hoofdpijn.', ['suffering disease=hoofdpijn patient=12 procent']],
  // how much it is, not that it is imposed
  ['De boete bedraagt 2000 dollar.', ['level theme=boete value=2000 dollar ongoing']],
];

test.each(MEASURED)('%s', (sentence, facts) => {
  expect(factLines(sentence)).toEqual(facts);
});
