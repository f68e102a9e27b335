import { describe, expect, test } from 'vitest';
import { factLines, partialLines } from '../support/facts.ts';

describe('a verb that is a noun behind a preposition', () => {
  test.each([
    'De drie bonden zien niets in staken.',
    'De twee boeren zien weinig in verhuizen.',
    'De 12 leraren denken aan staken.',
    'De 20 leraren zeggen dat ze van staken houden.',
  ])('%s', (sentence) => {
    expect(factLines(sentence)).toEqual([]);
    expect(partialLines(sentence)).toEqual([]);
  });

  // near misses: a verb with an auxiliary of its own, and a preposition that belongs to it
  test.each([
    ['De drie bonden willen staken.', 'strike agent=drie bonden intended'],
    ['De 12 leraren gaan staken.', 'strike agent=12 leraren planned'],
    ['De 12 leraren staken.', 'strike agent=12 leraren ongoing'],
    ['Naar zeggen van de politie zijn drie mensen aangehouden.', 'arrest patient=drie mensen volgens politie'],
  ])('%s', (sentence, fact) => {
    expect(factLines(sentence)[0]).toBe(fact);
  });
});

describe('whose a phrase is', () => {
  test.each([
    // two ages share the noun behind them, and what is said behind that
    [
      'De politie heeft een 48-jarige en een 53-jarige verdachte uit Breda aangehouden.',
      ['arrest agent=politie patient=48-jarig verdachte uit Breda + 53-jarig verdachte uit Breda'],
    ],
    // over the scale and length, with the members
    [
      'De vakbond overlegt met leden over de precieze duur en omvang van de acties.',
      ['consultation agent=vakbond coAgent=leden topic=precies duur + omvang van acties ongoing'],
    ],
    // what stands behind a comma is of the list that runs
    [
      'De politie nam telefoons, foto’s van kinderen, een laptop en een auto in beslag.',
      ["seizure agent=politie theme=telefoons + foto's van kinderen + laptop + auto"],
    ],
    // and what it is with is told with it
    [
      'De politie nam drie auto’s, een tas met geld en twee horloges in beslag.',
      [
        'seizure agent=politie theme=drie auto’s',
        'seizure agent=politie theme=tas met daarin geld',
        'seizure agent=politie theme=twee horloges',
      ],
    ],
    // the two that are counted, and no third and fourth
    [
      'Bij het ongeval zijn twee voertuigen, een bestelauto en een personenauto, betrokken.',
      ['involvement agent=twee voertuigen event=ongeluk ongoing'],
    ],
    // near miss: a list of as many
    [
      'De politie nam twee auto’s, een mes en een pistool in beslag.',
      ['seizure agent=politie theme=twee auto’s', 'seizure agent=politie theme=mes + pistool'],
    ],
    // one more of them, elsewhere
    [
      'De keten sluit drie winkels in Breda en een in Tilburg.',
      ['closure agent=keten theme=drie winkels @Breda ongoing', 'closure agent=keten theme=winkel @Tilburg ongoing'],
    ],
    [
      'De politie heeft op vier adressen in Oss en een in Dinteloord doorzoekingen gedaan.',
      ['search agent=politie theme=vier adressen @Oss', 'search agent=politie theme=adres @Dinteloord'],
    ],
    // where the first of two was, the second was as well
    [
      'De politie heeft in Polen doorzoekingen gedaan en twee verdachten aangehouden.',
      ['arrest agent=politie patient=twee verdachten @Polen'],
    ],
  ])('%s', (sentence, facts) => {
    expect(factLines(sentence)).toEqual(facts);
  });

  // somebody else asked them
  test.each(['De commissie is om advies gevraagd.', 'De drie omwonenden zijn om een reactie gevraagd.'])(
    '%s',
    (sentence) => {
      expect(factLines(sentence)).toEqual([]);
    },
  );

  // a place, an occasion or an item that cannot be told goes missing
  test.each([
    ['Twee van de drie slachtoffers liggen in het ziekenhuis in Breda en een in Tilburg.', 'een'],
    ['De politie heeft bij een controle in Breda rondgekeken en drie mannen aangehouden.', 'bij een controle in Breda'],
    ['De politie nam drie auto’s, een rood boek over tuinen en twee horloges in beslag.', 'een rood boek'],
  ])('%s', (sentence, words) => {
    expect(factLines(sentence)).toEqual([]);
    expect(partialLines(sentence).join(' ')).toContain(words);
  });
});

describe('a condition that opens with its verb', () => {
  test.each([
    'Gaat het plan door, dan verdwijnen 300 banen.',
    'Mocht de rechter de vergunning vernietigen, dan sluit de fabriek.',
    'Stijgt de rente verder, dan daalt de huizenprijs met 5 procent.',
  ])('%s', (sentence) => {
    expect(factLines(sentence)).toEqual([]);
  });

  // near miss: then is a time, and nothing is supposed
  test('In mei gaat het plan door. Dan verdwijnen 300 banen.', () => {
    expect(factLines('In mei gaat het plan door. Dan verdwijnen 300 banen.').join(' ')).toContain('300 banen');
  });
});
