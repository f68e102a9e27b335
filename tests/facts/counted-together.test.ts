import { expect, test } from 'vitest';
import { factLines } from '../support/facts.ts';
import { saidOf, tell } from '../support/tell.ts';

/** One number over several nouns is of all of them together: it is never split, nor given to the first alone. */
test.each([
  [
    'De rebellen hebben 62 agenten en militairen vrijgelaten.',
    [
      'De rebellen hebben 62 agenten en militairen vrijgelaten.',
      'The rebels released 62 police officers and soldiers.',
      'Les rebelles ont libéré 62 policiers et militaires.',
    ],
  ],
  [
    'Er raakten 20 leraren en leerlingen gewond.',
    [
      'Twintig leraren en leerlingen zijn gewond geraakt.',
      'Twenty teachers and pupils were injured.',
      'Vingt enseignants et élèves ont été blessés.',
    ],
  ],
  [
    'Twaalf agenten en brandweerlieden kwamen om.',
    [
      'Twaalf agenten en brandweerlieden zijn om het leven gekomen.',
      'Twelve police officers and firefighters died.',
      'Douze policiers et pompiers sont morts.',
    ],
  ],
  [
    'Er zijn 300 auto’s en woningen verwoest.',
    [
      'Er zijn 300 auto’s en woningen verwoest.',
      'Three hundred cars and homes were destroyed.',
      'Trois cents voitures et logements ont été détruits.',
    ],
  ],
  [
    'Miljoenen mannen en vrouwen demonstreerden.',
    [
      'Miljoenen mannen en vrouwen hebben gedemonstreerd.',
      'Millions of men and women demonstrated.',
      'Des millions d’hommes et de femmes ont manifesté.',
    ],
  ],
  [
    'Honderd van de 600 politici en journalisten werden aangehouden.',
    [
      'Honderd van de 600 politici en journalisten zijn aangehouden.',
      'One hundred of the 600 politicians and journalists were arrested.',
      'Sur les 600 hommes politiques et journalistes, 100 ont été arrêtés.',
    ],
  ],
  [
    'Van de 200 politici en journalisten demonstreerden er 50.',
    [
      'Vijftig van de 200 politici en journalisten hebben gedemonstreerd.',
      'Fifty of the 200 politicians and journalists demonstrated.',
      'Sur les 200 hommes politiques et journalistes, 50 ont manifesté.',
    ],
  ],
] as const)('%s', (sentence, said) => {
  expect(['nl', 'en', 'fr'].flatMap((language) => saidOf(sentence, language))).toEqual(said);
  expect(factLines(sentence)).toHaveLength(1);
});

/** French cannot say an adjective of both nouns before them. */
test('In Utrecht demonstreerden 600 buitenlandse artsen en verpleegkundigen.', () => {
  const sentence = 'In Utrecht demonstreerden 600 buitenlandse artsen en verpleegkundigen.';
  expect(saidOf(sentence, 'en')).toEqual(['Six hundred foreign doctors and nurses demonstrated in Utrecht.']);
  expect(saidOf(sentence, 'fr').join()).toMatch(/^awaits/);
});

/** Near misses: the second noun opens a clause of its own. */
test.each([
  'In Utrecht staken 400 leraren en leerlingen blijven thuis.',
  'Vrijdag demonstreerden 300 boeren en vissers blokkeerden de haven.',
] as const)('%s', (sentence) => {
  expect(factLines(sentence).join('\n')).not.toMatch(/leraren en leerlingen|boeren en vissers/);
});

/** A list that goes on behind the verb that closes its clause: each of its items, with all that stands before. */
test.each([
  [
    'Er is ruim 14.000 euro in beslag genomen, ruim 2000 euro nepgeld en een voertuig.',
    [
      ['More than €14,000 was seized.', 'Plus de 14 000 euros ont été saisis.'],
      ['More than €2,000 in counterfeit money was seized.', 'Plus de 2 000 euros de faux billets ont été saisis.'],
      ['A vehicle was seized.', 'Un véhicule a été saisi.'],
    ],
  ],
  [
    'De politie heeft in Utrecht 14.000 euro in beslag genomen, een vuurwapen en een auto.',
    [
      ['Police seized €14,000 in Utrecht.', 'La police a saisi 14 000 euros à Utrecht.'],
      ['In Utrecht, police seized a firearm and a car.', 'À Utrecht, la police a saisi une arme à feu et une voiture.'],
    ],
  ],
  [
    'Er zijn drie vuurwapens gevonden en een kilo cocaïne.',
    [
      ['Three firearms were found.', 'Trois armes à feu ont été découvertes.'],
      ['One kg of cocaine was found.', 'Un kilo de cocaïne a été découvert.'],
    ],
  ],
] as const)('%s', (sentence, said) => {
  const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
  expect(tell(sentence, ['en', 'fr']).map((own) => own.map(plain))).toEqual(said);
});

/** Near misses: behind a comma the list may say which they are. */
test.each([
  'Er zijn drie voertuigen in beslag genomen, twee auto’s en een motor.',
  'Er zijn drie mannen aangehouden, twee broers en een neef.',
] as const)('%s', (sentence) => {
  expect(factLines(sentence).join('\n')).not.toMatch(/motor|broer|neef/);
});

/** Places by their number, and times on both sides of an event. */
test.each([
  [
    'Het tijdschrift bereikt 70 miljoen lezers in 82 landen.',
    [
      'Het tijdschrift bereikt 70 miljoen lezers in 82 landen.',
      'The magazine reaches 70 million readers in 82 countries.',
      'Le magazine touche 70 millions de lecteurs dans 82 pays.',
    ],
  ],
  [
    'Voor en na de wedstrijd werden elf mensen aangehouden.',
    [
      'Er zijn voor en na de wedstrijd elf mensen aangehouden.',
      'Eleven people were arrested before and after the match.',
      'Onze personnes ont été arrêtées avant et après le match.',
    ],
  ],
  [
    'Tijdens en na de wedstrijd zijn elf personen aangehouden.',
    [
      'Tijdens en na de wedstrijd zijn elf personen aangehouden.',
      'Eleven people were arrested during and after the match.',
      'Onze personnes ont été arrêtées pendant et après le match.',
    ],
  ],
] as const)('%s', (sentence, said) => {
  expect(['nl', 'en', 'fr'].flatMap((language) => saidOf(sentence, language))).toEqual(said);
});

/** The noun that an adjective shares with the one behind it. */
test.each([
  [
    'Een Libanese en twee Syrische soldaten raakten gewond.',
    ['A Lebanese soldier was injured.', 'Two Syrian soldiers were injured.'],
  ],
  ['Een Nederlandse en drie Duitse toeristen kwamen om.', ['A Dutch tourist died.', 'Three German tourists died.']],
] as const)('%s', (sentence, said) => {
  expect(saidOf(sentence, 'en')).toEqual(said);
});
