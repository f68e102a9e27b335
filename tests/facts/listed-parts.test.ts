import { expect, test } from 'vitest';
import { factLines, partialLines } from '../support/facts.ts';

/** People in a list, each with their age and where they are from, and who or what is among those counted before. */
test.each<[string, string[]]>([
  ['De politie hield een man van 45 uit Utrecht aan.', ['arrest agent=politie patient=45-jarig man uit Utrecht']],
  [
    'De politie heeft twee mannen uit Breda en een vrouw uit Tilburg aangehouden.',
    ['arrest agent=politie patient=twee mannen uit Breda', 'arrest agent=politie patient=vrouw uit Tilburg'],
  ],
  [
    'De politie heeft een 19-jarige man uit Portugal, drie mannen van 20 jaar uit Rotterdam en een man van 21 jaar uit Groningen aangehouden.',
    [
      'arrest agent=politie patient=19-jarig man uit Portugal',
      'arrest agent=politie patient=drie mannen uit Rotterdam',
      'arrest agent=politie patient=21-jarig man uit Groningen',
    ],
  ],
  [
    'De rechtbank veroordeelde een man van 32 uit Almelo tot vier jaar cel.',
    ['sentence agent=rechtbank patient=32-jarig man uit Almelo value=vier jaar cel'],
  ],
  ['De verdachten (19 en 22) zitten vast.', ['detention patient=age:19+22 verdachten ongoing']],
  [
    'Bij de brand in Almelo raakten twaalf mensen gewond, onder wie vijf brandweerlieden, drie kinderen en twee agenten.',
    [
      'injury cause=brand patient=twaalf mensen @Almelo',
      'injury cause=brand patient=vijf brandweerlieden @Almelo',
      'injury cause=brand patient=drie kinderen @Almelo',
      'injury cause=brand patient=twee agenten @Almelo',
    ],
  ],
  [
    'De douane nam 30 wapens in beslag, waaronder tien geweren en vier messen.',
    [
      'seizure agent=douane theme=30 wapens',
      'seizure agent=douane theme=tien geweren',
      'seizure agent=douane theme=vier messen',
    ],
  ],
  [
    'De politie heeft drie mensen aangehouden, onder wie een 16-jarige jongen.',
    ['arrest agent=politie patient=drie mensen', 'arrest agent=politie patient=16-jarig jongen'],
  ],
  [
    'Er liggen 500 patiënten in het ziekenhuis, van wie 90 op de ic.',
    ['in-hospital patient=500 patiënten ongoing', 'intensive-care patient=90 ongoing'],
  ],
  [
    'Het bedrijf exporteert 400 auto’s, waarvan 120 naar Duitsland.',
    ['export agent=bedrijf theme=400 auto’s ongoing', 'export agent=bedrijf goal=Duitsland theme=120 ongoing'],
  ],
  ['Er waren 16 gewonden, waarvan enkele zwaargewond.', ['injury patient=16 gewonden']],
  ['In de bus zaten in totaal negen personen.', ['aboard theme=negen personen vehicle=bus']],
])('%s', (sentence, facts) => {
  expect(factLines(sentence)).toEqual(facts);
  expect(partialLines(sentence)).toEqual([]);
});

/** From a building or a thing somebody is not. */
test.each<[string, string[]]>([
  [
    'De brandweer redde een vrouw van 80 uit de woning.',
    ['rescue agent=brandweer origin=woning patient=80-jarig vrouw'],
  ],
])('%s', (sentence, facts) => {
  expect(factLines(sentence)).toEqual(facts);
});

/** What is said of each of them in a list is said with the number of them all. */
test.each<[string, string[]]>([
  [
    'De politie hield vijftien mensen aan, van wie tien in Rotterdam en vijf in Den Haag.',
    ['arrest agent=politie patient=vijftien mensen'],
  ],
])('%s', (sentence, facts) => {
  expect(factLines(sentence)).toEqual(facts);
});

/** Those among them that no fact can tell bear on the number of them all. */
test.each<[string, string]>([
  [
    'De politie hield vijftien mensen aan, van wie tien na een tip en vijf na een wauwel.',
    'arrest agent=politie patient=vijftien mensen without van wie tien na een tip en vijf na een wauwel',
  ],
])('%s', (sentence, partial) => {
  expect(factLines(sentence)).toEqual([]);
  expect(partialLines(sentence)).toEqual([partial]);
});
